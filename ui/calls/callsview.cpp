// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/callsview.h"

#include "ui/calls/calldelegate.h"
#include "ui/calls/findline.h"
#include "ui/models/callformat.h"
#include "ui/models/callsmodel.h"
#include "ui/theme/figures.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace earshot::ui {

namespace {

constexpr int iconColumnWidth = 40;
constexpr int roomForDirection = 420; ///< what is narrower shows who called instead
constexpr int roomForOutcome = 380;
constexpr int narrowOutcome = 84;
constexpr int wideOutcome = 132;

QHeaderView *makeHeader(QWidget *parent)
{
    auto *header = new QHeaderView(Qt::Horizontal, parent);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setFixedHeight(space::headerHeight);
    header->setSectionsClickable(false);
    header->setSectionsMovable(false);
    header->setMinimumSectionSize(iconColumnWidth);
    header->setStretchLastSection(false);
    return header;
}

} // namespace

CallsView::CallsView(CallsModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setHeader(makeHeader(this));
    setModel(&model);
    setItemDelegate(new CallDelegate(this));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setAccessibleName(tr("Calls"));
    setTabKeyNavigation(false);
    sizeColumns();
    connect(this, &QTreeView::doubleClicked, this,
        [this](const QModelIndex &index) { Q_EMIT callOpened(m_model.callAt(index.row()).id); });
}

QString CallsView::currentCallId() const
{
    return currentIndex().isValid() ? m_model.callAt(currentIndex().row()).id : QString();
}

void CallsView::sizeColumns()
{
    const QFontMetricsF metrics(styledFont(font(), TextStyle::Body));
    const auto fit = [&metrics](const QString &widest) {
        return qCeil(figuresWidth(metrics, widest)) + 3 * CallDelegate::cellPadding;
    };
    // 22:58 is as wide as a time of day gets, with "PM" where the locale has it.
    const auto evening = Timestamp::fromMilliseconds(
        QDateTime(QDate(2026, 11, 22), QTime(22, 58)).toMSecsSinceEpoch());
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->resizeSection(CallsModel::StateColumn, iconColumnWidth);
    header()->resizeSection(CallsModel::TimeColumn, fit(format::timeOfDay(evening)));
    header()->resizeSection(CallsModel::DirectionColumn, iconColumnWidth);
    header()->setSectionResizeMode(CallsModel::CustomerColumn, QHeaderView::Stretch);
    header()->resizeSection(CallsModel::LengthColumn, fit(QStringLiteral("0:00:00")));
}

void CallsView::drawRow(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString day = index.data(CallsModel::DayRole).toString();
    QRect row = option.rect;
    if (!day.isEmpty()) {
        paintDay(*painter, {row.topLeft(), QSize(row.width(), CallDelegate::dayBandHeight)}, day);
        row.setTop(row.top() + CallDelegate::dayBandHeight);
    }
    paintRow(*painter, row, index);
    QStyleOptionViewItem cell = option;
    cell.font = font();
    for (int column = 0; column < CallsModel::ColumnCount; ++column) {
        if (isColumnHidden(column))
            continue;
        cell.rect = {columnViewportPosition(column), option.rect.top(), columnWidth(column),
            option.rect.height()};
        itemDelegate()->paint(painter, cell, index.siblingAtColumn(column));
    }
    if (CallDelegate::heightBelow(index) > 0)
        paintFound(*painter, row, index);
}

/** Below the cells, as wide as all of them: where it starts is where the customer's name does. */
void CallsView::paintFound(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    constexpr int padding = CallDelegate::cellPadding;
    const int name = columnViewportPosition(CallsModel::CustomerColumn);
    QRect area(row.left() + padding, row.bottom() - findLineHeight - padding / 2,
        row.width() - 2 * padding, findLineHeight);
    if (isRightToLeft())
        area.setRight(name + columnWidth(CallsModel::CustomerColumn) - padding);
    else
        area.setLeft(name + padding);
    painter.save();
    painter.setFont(styledFont(font(), TextStyle::Small));
    paintFind(
        painter, area, Theme::of(this), index.data(CallsModel::FoundRole).value<SearchFind>());
    painter.restore();
}

void CallsView::paintRow(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    const Theme theme = Theme::of(this);
    if (selectionModel()->isRowSelected(index.row(), {}))
        painter.fillRect(row, theme.accentTint);
    else if (m_hovered.isValid() && m_hovered.row() == index.row())
        painter.fillRect(row, theme.hover);
    painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme.border);
    // A bar at the side rather than a frame: where the keys go must be seen at once, without noise.
    if (hasFocus() && currentIndex().row() == index.row())
        painter.fillRect(QRect(row.left(), row.top(), 3, row.height() - 1), theme.accent);
}

void CallsView::paintDay(QPainter &painter, const QRect &band, const QString &day) const
{
    const Theme theme = Theme::of(this);
    painter.save();
    painter.setFont(styledFont(font(), TextStyle::SmallStrong));
    painter.setPen(theme.textMuted);
    const int left = columnViewportPosition(CallsModel::TimeColumn) + CallDelegate::cellPadding;
    painter.drawText(band.adjusted(left, 0, -CallDelegate::cellPadding, 0),
        Qt::AlignLeft | Qt::AlignVCenter, day);
    painter.fillRect(QRect(band.left(), band.bottom(), band.width(), 1), theme.border);
    painter.restore();
}

void CallsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (m_losesCurrent)
        return;
    if (current.row() != previous.row() || !current.isValid() || !previous.isValid())
        Q_EMIT currentCallChanged(currentCallId());
    viewport()->update();
}

/** The base class would make a neighbour the current one: another call would be shown, and what is
 * being listened to would end, because a filter no longer fits it. */
void CallsView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    const int current = currentIndex().row();
    const bool isLost = currentIndex().isValid() && first <= current && current <= last;
    if (isLost) {
        m_losesCurrent = true;
        selectionModel()->clear();
        m_losesCurrent = false;
    }
    QTreeView::rowsAboutToBeRemoved(parent, first, last);
    if (isLost)
        Q_EMIT currentRowLost(first);
}

void CallsView::focusInEvent(QFocusEvent *event)
{
    // The base class would make the first call the current one, and showing a call is an access.
    if (currentIndex().isValid())
        QTreeView::focusInEvent(event);
    else
        QAbstractScrollArea::focusInEvent(event);
}

void CallsView::resizeEvent(QResizeEvent *event)
{
    setColumnHidden(CallsModel::DirectionColumn, viewport()->width() < roomForDirection);
    setColumnHidden(CallsModel::OutcomeColumn, viewport()->width() < roomForOutcome);
    header()->resizeSection(CallsModel::OutcomeColumn,
        std::clamp(viewport()->width() * 2 / 9, narrowOutcome, wideOutcome));
    QTreeView::resizeEvent(event);
}

void CallsView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || !currentIndex().isValid()) {
        QTreeView::keyPressEvent(event);
        return;
    }
    Q_EMIT callOpened(currentCallId());
}

void CallsView::keyboardSearch(const QString &)
{
    // Letters are the keys of the review pane; jumping about by name would only surprise.
}

void CallsView::mouseMoveEvent(QMouseEvent *event)
{
    QTreeView::mouseMoveEvent(event);
    hover(indexAt(event->position().toPoint()));
}

void CallsView::leaveEvent(QEvent *event)
{
    QTreeView::leaveEvent(event);
    hover({});
}

void CallsView::hover(const QModelIndex &index)
{
    if (m_hovered.row() == index.row() && m_hovered.isValid() == index.isValid())
        return;
    m_hovered = index;
    viewport()->update();
}

void CallsView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange)
        sizeColumns();
}

} // namespace earshot::ui
