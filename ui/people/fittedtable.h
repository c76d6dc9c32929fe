// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/tableview.h"

namespace earshot::ui {

/** A table whose columns are as wide as what is in them, but for some that share what is left. */
class FittedTable : public TableView
{
    Q_OBJECT
public:
    /** @p model must outlive it; @p sharing are its columns that give way. */
    FittedTable(const QString &accessibleName, QAbstractItemModel &model, QList<int> sharing,
        QWidget *parent = nullptr);

    /** As high as its rows, or as @p most of them. */
    void setHeightOfRows(int most);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    [[nodiscard]] int needed(int column) const;

    const QList<int> m_sharing;
};

} // namespace earshot::ui
