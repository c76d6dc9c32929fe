// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/fittedtable.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace earshot::ui {

namespace {

constexpr int narrowestShare = 130;

} // namespace

FittedTable::FittedTable(
    const QString &accessibleName, QAbstractItemModel &model, QList<int> sharing, QWidget *parent)
    : TableView(accessibleName, parent)
    , m_sharing(std::move(sharing))
{
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelReset, this, &FittedTable::fit);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &FittedTable::fit);
    connect(&model, &QAbstractItemModel::dataChanged, this, &FittedTable::fit);
    fit();
}

int FittedTable::needed(int column) const
{
    return std::max(sizeHintForColumn(column), header()->sectionSizeHint(column));
}

/** The view tells what its visible rows need; a header is never cut. */
void FittedTable::fit()
{
    int left = viewport()->width();
    for (int column = 0; column < model()->columnCount(); ++column) {
        left -= needed(column);
        if (!m_sharing.contains(column))
            header()->resizeSection(column, needed(column));
    }
    const int more = left / std::max(1, int(m_sharing.size())); // less, where there is no room
    for (const int column : m_sharing)
        header()->resizeSection(column, std::max(narrowestShare, needed(column) + more));
}

void FittedTable::setHeightOfRows(int most)
{
    setFixedHeight(space::headerHeight + std::min(most, model()->rowCount()) * rowHeight + 2);
}

void FittedTable::changeEvent(QEvent *event)
{
    TableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void FittedTable::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    fit();
}

} // namespace earshot::ui
