// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/callcolumns.h"

#include "ui/models/callsmodel.h"

#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QKeyEvent>
#include <QMenu>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace earshot::ui {

namespace {

constexpr int roomForDirection = 420; ///< what is narrower shows who called instead
constexpr int roomForOutcome = 380;
constexpr int narrowOutcome = 84;
constexpr int wideOutcome = 132;

QList<int> usualOrder()
{
    QList<int> order(CallsModel::ColumnCount);
    std::iota(order.begin(), order.end(), 0);
    return order;
}

bool isOrder(QList<int> order)
{
    std::ranges::sort(order);
    return order == usualOrder();
}

bool hasRoom(int column, int width)
{
    if (column == CallsModel::DirectionColumn)
        return width >= roomForDirection;
    return column != CallsModel::OutcomeColumn || width >= roomForOutcome;
}

} // namespace

CallColumns::CallColumns(QTableView &view)
    : QObject(&view)
    , m_view(view)
{
    QHeaderView *header = view.horizontalHeader();
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this,
        [this, header](const QPoint &place) { showMenu(header->mapToGlobal(place)); });
    connect(header, &QHeaderView::sectionMoved, &view, [&view] { view.viewport()->update(); });
}

void CallColumns::fitTo(int width)
{
    m_width = width;
    for (int column = 0; column < CallsModel::ColumnCount; ++column)
        m_view.setColumnHidden(column, !isShown(column) || !hasRoom(column, width));
    m_view.horizontalHeader()->resizeSection(
        CallsModel::OutcomeColumn, std::clamp(width / 5, narrowOutcome, wideOutcome));
}

void CallColumns::setShown(int column, bool isShown)
{
    if (isShown)
        m_leftOut.remove(column);
    else if (column != CallsModel::CustomerColumn)
        m_leftOut.insert(column);
    fitTo(m_width);
}

void CallColumns::reset()
{
    m_leftOut.clear();
    arrange(usualOrder());
    fitTo(m_width);
}

void CallColumns::fill(QMenu &menu)
{
    for (int visual = 0; visual < CallsModel::ColumnCount; ++visual) {
        const int column = m_view.horizontalHeader()->logicalIndex(visual);
        QAction *choice = menu.addAction(
            m_view.model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
        choice->setData(column);
        choice->setCheckable(true);
        choice->setChecked(isShown(column));
        // Who called stays, but can be moved; so its line can be come to.
        connect(choice, &QAction::toggled, this, [this, column, choice](bool isOn) {
            setShown(column, isOn);
            choice->setChecked(isShown(column));
        });
    }
    menu.addSeparator();
    menu.addAction(tr("Shift+← and Shift+→ move the chosen column"))->setEnabled(false);
    menu.addAction(tr("As they were at first"), this, &CallColumns::reset);
}

void CallColumns::showMenu(const QPoint &globalPos)
{
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu);
    menu->installEventFilter(this);
    menu->popup(globalPos);
}

void CallColumns::move(int column, bool isToTheLeft)
{
    QHeaderView *header = m_view.horizontalHeader();
    const int step = isToTheLeft == (header->layoutDirection() == Qt::LeftToRight) ? -1 : 1;
    const int from = header->visualIndex(column);
    for (int to = from + step; to >= 0 && to < CallsModel::ColumnCount; to += step) {
        if (!header->isSectionHidden(header->logicalIndex(to)))
            return header->moveSection(from, to);
    }
}

/** Shift, because Alt closes a menu. It stays open, with its lines in the new order and on the same
 * one. */
bool CallColumns::takeKey(QMenu &menu, const QKeyEvent &key)
{
    const bool isMove = key.modifiers().testFlag(Qt::ShiftModifier)
        && (key.key() == Qt::Key_Left || key.key() == Qt::Key_Right);
    const QVariant chosen = menu.activeAction() ? menu.activeAction()->data() : QVariant();
    if (!isMove || !chosen.isValid())
        return false;
    move(chosen.toInt(), key.key() == Qt::Key_Left);
    menu.clear();
    fill(menu);
    for (QAction *choice : menu.actions()) {
        if (choice->data() == chosen)
            menu.setActiveAction(choice);
    }
    return true;
}

bool CallColumns::eventFilter(QObject *watched, QEvent *event)
{
    auto *menu = qobject_cast<QMenu *>(watched);
    return menu && event->type() == QEvent::KeyPress
        && takeKey(*menu, *static_cast<QKeyEvent *>(event));
}

void CallColumns::arrange(const QList<int> &order)
{
    QHeaderView *header = m_view.horizontalHeader();
    for (int visual = 0; visual < int(order.size()); ++visual)
        header->moveSection(header->visualIndex(order.at(visual)), visual);
}

QByteArray CallColumns::state() const
{
    QList<int> order;
    for (int visual = 0; visual < CallsModel::ColumnCount; ++visual)
        order.append(m_view.horizontalHeader()->logicalIndex(visual));
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << order << m_leftOut;
    return state;
}

void CallColumns::restore(const QByteArray &state)
{
    QDataStream stream(state);
    QList<int> order;
    QSet<int> leftOut;
    if (state.size() <= 1000)
        stream >> order >> leftOut;
    if (stream.status() != QDataStream::Ok || !isOrder(order))
        return;
    leftOut.remove(CallsModel::CustomerColumn);
    m_leftOut = leftOut;
    arrange(order);
    fitTo(m_width);
}

} // namespace earshot::ui
