// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace earshot::ui {

/** Paints a call of an InboxModel in two lines: who and how long, and why it should be heard. */
class InboxDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int rowHeight = 56;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/** "12 seconds of silence at 0:48 · 2 more", or that nothing stands out. */
QString reasonText(const QModelIndex &index);

} // namespace earshot::ui
