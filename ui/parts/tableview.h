// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace earshot::ui {

/** What says that the row has the keys: at the side where reading begins. */
[[nodiscard]] QRect currentBar(const QRect &row, Qt::LayoutDirection direction);

/**
 * A table of plain rows in the look of the calls list: thin lines, the chosen row tinted, a bar at
 * its side while it has the keys. Cells say by CellToneRole and CellChipRole how they are meant.
 */
class TableView : public QTreeView
{
    Q_OBJECT
public:
    static constexpr int rowHeight = 36;

    explicit TableView(const QString &accessibleName, QWidget *parent = nullptr);

    void selectRow(int row);

Q_SIGNALS:
    void rowOpened(int row); ///< Enter or double click
    void currentRowChanged(int row); ///< -1 for none

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void hover(const QModelIndex &index);

    QPersistentModelIndex m_hovered;
};

} // namespace earshot::ui
