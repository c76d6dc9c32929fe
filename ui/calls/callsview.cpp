// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/callsview.h"

#include "ui/calls/callcolumns.h"
#include "ui/calls/calldelegate.h"
#include "ui/calls/findline.h"
#include "ui/models/callformat.h"
#include "ui/models/callsmodel.h"
#include "ui/parts/tableview.h"
#include "ui/theme/figures.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

namespace earshot::ui {

namespace {

constexpr int iconColumnWidth = 40;

QHeaderView *makeHeader(QWidget *parent)
{
    auto *header = new QHeaderView(Qt::Horizontal, parent);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setFixedHeight(space::headerHeight);
    header->setSectionsClickable(false);
    header->setMinimumSectionSize(iconColumnWidth);
    header->setStretchLastSection(false);
    return header;
}

} // namespace

CallsView::CallsView(CallsModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setHorizontalHeader(makeHeader(this));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(space::rowHeight);
    verticalHeader()->setDefaultSectionSize(space::rowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setModel(&model);
    setItemDelegate(new CallDelegate(this));
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setAccessibleName(tr("Calls"));
    setTabKeyNavigation(false);
    sizeColumns();
    m_columns = new CallColumns(*this);
    connectModel();
    connect(this, &QTableView::doubleClicked, this, [this] {
        if (!m_currentId.isEmpty())
            Q_EMIT callOpened(m_currentId);
    });
}

void CallsView::connectModel()
{
    connect(&m_model, &CallsModel::rowsAboutToBeInserted, this, &CallsView::rememberAnchor);
    connect(&m_model, &CallsModel::rowsAboutToBeRemoved, this, &CallsView::rememberAnchor);
    connect(&m_model, &CallsModel::rowsInserted, this, &CallsView::keepAnchor);
    connect(&m_model, &CallsModel::rowsRemoved, this, &CallsView::keepAnchor);
    connect(&m_model, &CallsModel::rowsLoaded, this, &CallsView::takeLoaded);
    connect(&m_model, &CallsModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) {
            sizeRows(first.row(), last.row());
        });
    connect(&m_model, &CallsModel::rowsMoved, this,
        [this] { sizeRows(rowAt(0), rowAt(viewport()->height() - 1)); });
    m_shownLater.setSingleShot(true);
    m_shownLater.setInterval(0);
    connect(&m_shownLater, &QTimer::timeout, this, &CallsView::tellShown);
    connect(
        verticalScrollBar(), &QScrollBar::valueChanged, &m_shownLater, qOverload<>(&QTimer::start));
}

/** Only where something was scrolled: at the upper end new calls push the others down. */
void CallsView::rememberAnchor()
{
    const int row = rowAt(0);
    const bool isScrolled = verticalScrollBar()->value() > 0 && row >= 0;
    m_anchor = isScrolled ? Anchor{m_model.index(row, 0), rowViewportPosition(row)} : Anchor();
}

void CallsView::keepAnchor()
{
    m_shownLater.start();
    const Anchor anchor = std::exchange(m_anchor, {});
    if (!anchor.row.isValid())
        return;
    updateGeometries();
    verticalScrollBar()->setValue(verticalHeader()->sectionPosition(anchor.row.row()) - anchor.y);
}

void CallsView::tellShown()
{
    if (m_model.rowCount() == 0)
        return;
    const int last = rowAt(viewport()->height() - 1);
    m_model.show(std::max(0, rowAt(0)), last < 0 ? m_model.rowCount() - 1 : last);
}

void CallsView::sizeRows(int first, int last)
{
    rememberAnchor();
    bool isChanged = false;
    for (int row = std::max(0, first); row <= std::min(last, m_model.rowCount() - 1); ++row) {
        if (!m_model.rows().isLoaded(row))
            continue;
        const int height = CallDelegate::heightOf(m_model.index(row, 0));
        if (rowHeight(row) == height)
            continue;
        isChanged = true;
        setRowHeight(row, height);
    }
    if (isChanged)
        keepAnchor();
    m_anchor = {};
}

/** The current call may have come after its row was chosen, or stand elsewhere than was thought. */
void CallsView::takeLoaded(int first, int last)
{
    sizeRows(first, last);
    m_shownLater.start();
    const int current = currentIndex().row();
    if (!currentIndex().isValid() || !m_model.rows().isLoaded(current))
        return;
    if (m_currentId.isEmpty()) {
        setCurrentId(m_model.callAt(current).id);
        return;
    }
    const int row = m_model.rows().loadedRowOf(m_currentId);
    if (row < 0 || row == current)
        return;
    const QModelIndex place = m_model.index(row, currentIndex().column());
    if (selectedRows() == std::vector<RowRange>{{current, current}})
        setCurrentIndex(place);
    else
        selectionModel()->setCurrentIndex(place, QItemSelectionModel::NoUpdate);
}

std::vector<RowRange> CallsView::selectedRows() const
{
    std::vector<RowRange> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        rows.push_back({range.top(), range.bottom()});
    std::ranges::sort(rows, {}, &RowRange::first);
    std::vector<RowRange> merged;
    for (const RowRange &range : rows) {
        if (!merged.empty() && range.first <= merged.back().last + 1)
            merged.back().last = std::max(merged.back().last, range.last);
        else
            merged.push_back(range);
    }
    return merged;
}

void CallsView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    viewport()->update(); // rows are painted as wholes
    Q_EMIT selectedRowsChanged();
}

void CallsView::setCurrentId(const QString &callId)
{
    if (callId == m_currentId)
        return;
    m_currentId = callId;
    Q_EMIT currentCallChanged(callId);
}

void CallsView::reset()
{
    m_currentId.clear();
    QTableView::reset();
    // The base class keeps the heights of rows that are no more.
    verticalHeader()->reset();
    sizeRows(m_model.rows().begin(), m_model.rows().end() - 1);
    m_shownLater.start();
}

void CallsView::sizeColumns()
{
    const QFontMetricsF metrics(styledFont(font(), TextStyle::Body));
    const auto fit = [this, &metrics](int column, const QString &widest) {
        const int contents = qCeil(figuresWidth(metrics, widest)) + 3 * CallDelegate::cellPadding;
        horizontalHeader()->resizeSection(
            column, std::max(contents, horizontalHeader()->sectionSizeHint(column)));
    };
    // 22:58 is as wide as a time of day gets, with "PM" where the locale has it.
    const auto evening = Timestamp::fromMilliseconds(
        QDateTime(QDate(2026, 11, 22), QTime(22, 58)).toMSecsSinceEpoch());
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->resizeSection(CallsModel::StateColumn, iconColumnWidth);
    fit(CallsModel::TimeColumn, format::timeOfDay(evening));
    horizontalHeader()->resizeSection(CallsModel::DirectionColumn, iconColumnWidth);
    horizontalHeader()->setSectionResizeMode(CallsModel::CustomerColumn, QHeaderView::Stretch);
    fit(CallsModel::LengthColumn, QStringLiteral("0:00:00"));
}

/** Rows as wholes rather than cells: bands and tints reach over all columns. */
void CallsView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const int last = rowAt(event->rect().bottom());
    const int end = last < 0 ? m_model.rowCount() : last + 1;
    for (int row = rowAt(event->rect().top()); row >= 0 && row < end; ++row)
        drawRow(painter, row);
}

void CallsView::drawRow(QPainter &painter, int row) const
{
    const QModelIndex index = m_model.index(row, 0);
    const QRect whole(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
    QRect area = whole;
    const QString day = index.data(CallsModel::DayRole).toString();
    if (!day.isEmpty()) {
        paintDay(painter, {area.topLeft(), QSize(area.width(), CallDelegate::dayBandHeight)}, day);
        area.setTop(area.top() + CallDelegate::dayBandHeight);
    }
    paintRow(painter, area, index);
    QStyleOptionViewItem cell;
    initViewItemOption(&cell);
    for (int column = 0; column < CallsModel::ColumnCount; ++column) {
        if (isColumnHidden(column))
            continue;
        cell.rect = {
            columnViewportPosition(column), whole.top(), columnWidth(column), whole.height()};
        itemDelegate()->paint(&painter, cell, index.siblingAtColumn(column));
    }
    if (CallDelegate::heightBelow(index) > 0)
        paintFound(painter, area, index);
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
        painter.fillRect(currentBar(row, layoutDirection()), theme.accent);
}

void CallsView::paintDay(QPainter &painter, const QRect &band, const QString &day) const
{
    const Theme theme = Theme::of(this);
    painter.save();
    painter.setFont(styledFont(font(), TextStyle::SmallStrong));
    painter.setPen(theme.textMuted);
    const int column = isColumnHidden(CallsModel::TimeColumn) ? int(CallsModel::CustomerColumn)
                                                              : int(CallsModel::TimeColumn);
    QRect place = band.adjusted(columnViewportPosition(column), 0, 0, 0);
    if (layoutDirection() == Qt::RightToLeft)
        place = {band.left(), band.top(), columnViewportPosition(column) + columnWidth(column),
            band.height()};
    painter.drawText(place.adjusted(CallDelegate::cellPadding, 0, -CallDelegate::cellPadding, 0),
        Qt::AlignLeft | Qt::AlignVCenter, day);
    painter.fillRect(QRect(band.left(), band.bottom(), band.width(), 1), theme.border);
    painter.restore();
}

void CallsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_losesCurrent)
        return;
    if (!current.isValid() || m_model.rows().isLoaded(current.row()))
        setCurrentId(current.isValid() ? m_model.callAt(current.row()).id : QString());
    else if (current.row() != previous.row())
        setCurrentId(m_model.rows().idAt(current.row()));
    viewport()->update();
}

/** Rows are what is chosen: home and end are those of the list, and there is no left and right. */
QModelIndex CallsView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    const int column = current.isValid() ? current.column() : int(CallsModel::CustomerColumn);
    switch (action) {
    case MoveHome:
        return m_model.index(0, column);
    case MoveEnd:
        return m_model.index(m_model.rowCount() - 1, column);
    case MoveLeft:
    case MoveRight:
    case MoveNext:
    case MovePrevious:
        return current;
    case MoveUp:
    case MoveDown:
    case MovePageUp:
    case MovePageDown:
        break;
    }
    return current.isValid() ? QTableView::moveCursor(action, modifiers) : m_model.index(0, column);
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
        m_currentId.clear();
    }
    QTableView::rowsAboutToBeRemoved(parent, first, last);
    if (isLost)
        Q_EMIT currentRowLost(first);
}

void CallsView::focusInEvent(QFocusEvent *event)
{
    // The base class would make the first call the current one, and showing a call is an access.
    if (currentIndex().isValid())
        QTableView::focusInEvent(event);
    else
        QAbstractScrollArea::focusInEvent(event);
}

void CallsView::resizeEvent(QResizeEvent *event)
{
    m_columns->fitTo(viewport()->width());
    QTableView::resizeEvent(event);
    m_shownLater.start();
}

void CallsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && currentIndex().isValid()) {
        setCurrentIndex(currentIndex());
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || !currentIndex().isValid()) {
        QTableView::keyPressEvent(event);
        return;
    }
    if (!m_currentId.isEmpty())
        Q_EMIT callOpened(m_currentId);
}

void CallsView::keyboardSearch(const QString &)
{
    // Letters are the keys of the review pane; jumping about by name would only surprise.
}

void CallsView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    hover(indexAt(event->position().toPoint()));
}

void CallsView::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
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
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange)
        sizeColumns();
}

} // namespace earshot::ui
