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

/** The view tells what its visible rows need; a header is never cut. */
void FittedTable::fit()
{
    int left = viewport()->width();
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (m_sharing.contains(column))
            continue;
        const int width = std::max(sizeHintForColumn(column), header()->sectionSizeHint(column));
        header()->resizeSection(column, width);
        left -= width;
    }
    const int share = left / std::max(1, int(m_sharing.size()));
    for (const int column : m_sharing)
        header()->resizeSection(column, std::max(narrowestShare, share));
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
