// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/tableview.h"

#include "ui/parts/celldelegate.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace earshot::ui {

namespace {

constexpr int smallestColumn = 48;

} // namespace

TableView::TableView(const QString &accessibleName, QWidget *parent)
    : QTreeView(parent)
{
    setItemDelegate(new CellDelegate(this));
    setAccessibleName(accessibleName);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setFixedHeight(space::headerHeight);
    header()->setSectionsClickable(false);
    header()->setSectionsMovable(false);
    header()->setMinimumSectionSize(smallestColumn);
    header()->setStretchLastSection(false);
    connect(this, &QTreeView::doubleClicked, this,
        [this](const QModelIndex &index) { Q_EMIT rowOpened(index.row()); });
}

void TableView::selectRow(int row)
{
    const QModelIndex index = model()->index(row, 0);
    setCurrentIndex(index);
    scrollTo(index);
}

QRect currentBar(const QRect &row, Qt::LayoutDirection direction)
{
    return QStyle::visualRect(direction, row, QRect(row.left(), row.top(), 3, row.height() - 1));
}

void TableView::drawRow(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(this);
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    if (selectionModel()->isRowSelected(index.row(), {}))
        painter->fillRect(row, theme.accentTint);
    else if (m_hovered.isValid() && m_hovered.row() == index.row())
        painter->fillRect(row, theme.hover);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme.border);
    QStyleOptionViewItem cell = option;
    cell.font = font();
    for (int column = 0; column < model()->columnCount(); ++column) {
        cell.rect = {columnViewportPosition(column), option.rect.top(), columnWidth(column),
            option.rect.height()};
        itemDelegate()->paint(painter, cell, index.siblingAtColumn(column));
    }
    if (hasFocus() && currentIndex().row() == index.row())
        painter->fillRect(currentBar(row, layoutDirection()), theme.accent);
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    viewport()->update();
    if (current.row() != previous.row() || current.isValid() != previous.isValid())
        Q_EMIT currentRowChanged(current.isValid() ? current.row() : -1);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid()) {
        Q_EMIT rowOpened(currentIndex().row());
        return;
    }
    QTreeView::keyPressEvent(event);
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    QTreeView::mouseMoveEvent(event);
    hover(indexAt(event->pos()));
}

void TableView::leaveEvent(QEvent *event)
{
    QTreeView::leaveEvent(event);
    hover({});
}

void TableView::hover(const QModelIndex &index)
{
    m_hovered = index;
    viewport()->update();
}

} // namespace earshot::ui
