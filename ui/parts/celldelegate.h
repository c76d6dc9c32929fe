// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tablecell.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace earshot::ui {

QColor toneColour(const Theme &theme, CellTone tone);

/** One line of text, elided, in the tone of the cell, and in a chip where the cell says so. */
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int padding = 8;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace earshot::ui
