// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/callsmodel.h"

#include "ui/client/deliver.h"
#include "ui/client/receiverclient.h"
#include "ui/models/callcells.h"
#include "ui/models/callformat.h"

#include <algorithm>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int refreshPageSize = 200;
constexpr int refreshRowLimit = 2'000;
constexpr std::chrono::milliseconds refreshDelay{1500}; ///< many events come together
constexpr std::chrono::seconds countDelay{10}; ///< counting a million calls is work

std::pair<Timestamp, QStringView> sortKey(const Call &call)
{
    return {call.startedAt.value_or(call.createdAt), call.id};
}

void startIfIdle(QTimer &timer)
{
    if (!timer.isActive())
        timer.start();
}

bool comesBefore(const Call &left, const Call &right)
{
    return sortKey(left) > sortKey(right);
}

} // namespace

CallsModel::CallsModel(ReceiverClient &client, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_client(client)
    , m_clock(clock)
{
    connect(&client, &ReceiverClient::eventReceived, this, &CallsModel::takeEvent);
    connect(&client, &ReceiverClient::eventsMissed, this, &CallsModel::refresh);
    for (QTimer *timer : {&m_later, &m_countLater})
        timer->setSingleShot(true);
    m_later.setInterval(refreshDelay);
    m_countLater.setInterval(countDelay);
    // Where new calls come; what is further down is brought up to date where it changes.
    connect(&m_later, &QTimer::timeout, this, [this] { refreshRows(pageSize); });
    connect(&m_countLater, &QTimer::timeout, this, &CallsModel::askCount);
}

void CallsModel::setQuery(const CallQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    ++m_generation;
    // What was typed over must not stand in the way: few requests go to one host at a time.
    std::exchange(m_stop, std::stop_source()).request_stop();
    m_later.stop();
    m_countLater.stop();
    m_refresh = {};
    m_isCounting = false;
    m_count.reset();
    m_showsOtherQuery = true;
    Q_EMIT countChanged();
    ask({});
}

void CallsModel::retry()
{
    if (m_loadState == LoadState::Loading)
        return;
    if (m_calls.empty() || m_showsOtherQuery)
        ask({});
    else
        refresh();
}

int CallsModel::rowOf(const QString &callId) const
{
    const auto found = std::ranges::find(m_calls, callId, &Call::id);
    return found == m_calls.end() ? -1 : int(found - m_calls.begin());
}

int CallsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_calls.size());
}

int CallsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CallsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Call &call = callAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(call, index.column());
    case Qt::ToolTipRole:
        return cellToolTip(call, index.column());
    case Qt::AccessibleTextRole:
        return cellSpoken(call, index.column(), m_found.value(call.id));
    case IdRole:
        return call.id;
    case StateRole:
        return int(shownState(call));
    case StatusRole:
        return int(call.status);
    case DirectionRole:
        return int(call.direction);
    case NumberRole:
        return format::phoneNumber(call.customer.number);
    case DayRole:
        return dayAt(index.row());
    case VerdictRole:
        return call.review ? QVariant(int(call.review->verdict)) : QVariant();
    case FoundRole: {
        const auto found = m_found.constFind(call.id);
        return found == m_found.cend() ? QVariant() : QVariant::fromValue(*found);
    }
    default:
        return {};
    }
}

QString CallsModel::dayAt(int row) const
{
    const auto dateOf = [this](int at) { return format::local(sortKey(callAt(at)).first).date(); };
    const QDate date = dateOf(row);
    const QDate today = format::local(m_clock.now()).date();
    if (row > 0 ? dateOf(row - 1) == date : date == today)
        return {};
    return format::day(date, today);
}

QVariant CallsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const QString names[] = {
        tr("State"), tr("Time"), tr("Direction"), tr("Customer"), tr("Length"), tr("Outcome")};
    if (section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return names[section];
    // The two columns of symbols are too narrow for a word.
    const bool symbols = section == StateColumn || section == DirectionColumn;
    return role == Qt::DisplayRole && !symbols ? QVariant(names[section]) : QVariant();
}

bool CallsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && m_loadState == LoadState::Idle
        && m_calls.size() < rowLimit;
}

void CallsModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(m_nextCursor);
}

void CallsModel::ask(const QString &cursor)
{
    m_touched.clear();
    setLoadState(LoadState::Loading);
    const int limit = m_refresh.running ? std::min(m_refresh.rowsLeft, refreshPageSize) : pageSize;
    deliver(m_client.calls(cursor, limit, m_query, m_stop.get_token()), this,
        [this, generation = m_generation](Result<CallPage> page) {
            if (generation == m_generation)
                takePage(std::move(page));
        });
}

void CallsModel::takePage(Result<CallPage> page)
{
    if (!page) {
        m_refresh = {};
        if (m_showsOtherQuery)
            clear();
        setLoadState(LoadState::Failed, page.error().message);
        return;
    }
    if (m_refresh.running) {
        refreshPage(*page);
        return;
    }
    const bool isFirst = m_calls.empty() || m_showsOtherQuery;
    m_showsOtherQuery ? beginAnew(*page) : appendPage(*page);
    setLoadState(LoadState::Idle);
    if (isFirst) {
        m_count = page->estimate;
        Q_EMIT countChanged();
        askCount();
    }
    if (m_refresh.wanted)
        refresh();
}

void CallsModel::clear()
{
    m_showsOtherQuery = false;
    m_hasMore = false;
    beginResetModel();
    m_calls.clear();
    m_found.clear();
    endResetModel();
}

/** One reset, so that nothing flickers between two queries. */
void CallsModel::beginAnew(const CallPage &page)
{
    m_showsOtherQuery = false;
    m_nextCursor = page.nextCursor;
    m_hasMore = !page.nextCursor.isEmpty();
    beginResetModel();
    m_calls = page.calls;
    std::ranges::sort(m_calls, comesBefore);
    for (Call &call : m_calls)
        call.summary.clear();
    m_found = page.found;
    endResetModel();
}

void CallsModel::askCount()
{
    if (m_isCounting)
        return;
    m_isCounting = true;
    deliver(m_client.countCalls(m_query, m_stop.get_token()), this,
        [this, generation = m_generation](const Result<CallCount> &count) {
            if (generation == m_generation)
                takeCount(count);
        });
}

/** What can't be counted now stays as it was: nobody is kept from the calls by it. */
void CallsModel::takeCount(const Result<CallCount> &count)
{
    m_isCounting = false;
    if (!count.ok())
        return;
    m_count = *count;
    Q_EMIT countChanged();
}

void CallsModel::appendPage(const CallPage &page)
{
    m_found.insert(page.found);
    m_nextCursor = page.nextCursor;
    m_hasMore = !page.nextCursor.isEmpty();
    std::vector<Call> fresh;
    for (const Call &call : page.calls) {
        // What is known already, or stands above the end, came by an event meanwhile.
        if (rowOf(call.id) >= 0 || (!m_calls.empty() && !comesBefore(m_calls.back(), call)))
            upsert(call);
        else if (std::ranges::find(fresh, call.id, &Call::id) == fresh.end())
            fresh.push_back(call);
    }
    std::ranges::sort(fresh, comesBefore);
    const auto room = std::max<std::size_t>(rowLimit, m_calls.size()) - m_calls.size();
    fresh.resize(std::min(fresh.size(), room));
    if (fresh.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    for (Call &call : fresh) {
        call.summary.clear(); // the longest text of a call, and not in the list
        m_calls.push_back(std::move(call));
    }
    endInsertRows();
}

void CallsModel::takeEvent(const ReceiverEvent &event)
{
    m_touched.insert(event.call.id);
    if (event.type == ReceiverEvent::Type::CallStarted || !m_query.isEmpty())
        startIfIdle(m_countLater);
    if (m_query.isEmpty() && !m_showsOtherQuery) {
        upsert(event.call);
        return;
    }
    if (const int row = rowOf(event.call.id); row >= 0)
        replace(row, event.call);
    startIfIdle(m_later);
}

void CallsModel::refresh()
{
    refreshRows(std::clamp(rowCount(), pageSize, refreshRowLimit));
}

void CallsModel::refreshRows(int rows)
{
    if (m_loadState == LoadState::Loading) {
        m_refresh.wanted = true;
        return;
    }
    m_refresh = {.running = true,
        .rowsLeft = rows,
        .newestBefore = m_calls.empty() ? std::nullopt : std::optional(m_calls.front())};
    ask({});
}

/** What is found decides how high a row is. */
void CallsModel::takeFinds(const CallPage &page)
{
    for (const Call &call : page.calls) {
        const SearchFind found = page.found.value(call.id);
        const SearchFind known = m_found.value(call.id);
        if (found.text == known.text && found.marks == known.marks)
            continue;
        if (found.text.isEmpty())
            m_found.remove(call.id);
        else
            m_found.insert(call.id, found);
        if (const int row = rowOf(call.id); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void CallsModel::refreshPage(const CallPage &page)
{
    takeFinds(page);
    removeMissing(page);
    for (const Call &call : page.calls) {
        const int row = rowOf(call.id);
        row >= 0 ? replace(row, call) : insert(call);
    }
    m_refresh.rowsLeft -= int(page.calls.size());
    if (!page.calls.empty())
        m_refresh.reached = page.calls.back();
    if (page.nextCursor.isEmpty() || page.calls.empty() || m_refresh.rowsLeft <= 0)
        endRefresh(page);
    else
        ask(page.nextCursor);
}

void CallsModel::endRefresh(const CallPage &page)
{
    const auto &[running, wanted, rowsLeft, newestBefore, reached] = m_refresh;
    const bool all = page.nextCursor.isEmpty();
    const bool gap = reached && newestBefore && comesBefore(*reached, *newestBefore);
    // More was missed than was asked for: what is older would stand after a hole.
    if (gap && !all)
        cutAfter(placeOf(*reached) + 1);
    const bool reachedTheEnd = reached && !m_calls.empty() && reached->id == m_calls.back().id;
    if (all || reachedTheEnd) {
        m_nextCursor = page.nextCursor;
        m_hasMore = !all;
    }
    const bool again = wanted;
    m_refresh = {};
    setLoadState(LoadState::Idle);
    if (again)
        refresh();
}

void CallsModel::removeMissing(const CallPage &page)
{
    QSet<QString> present;
    for (const Call &call : page.calls)
        present.insert(call.id);
    const auto isCovered = [&](const Call &call) {
        if (m_refresh.reached && !comesBefore(*m_refresh.reached, call))
            return false;
        return page.nextCursor.isEmpty()
            || (!page.calls.empty() && comesBefore(call, page.calls.back()));
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        const Call &call = callAt(row);
        if (isCovered(call) && !present.contains(call.id) && !m_touched.contains(call.id))
            removeRowAt(row);
    }
}

void CallsModel::upsert(Call call)
{
    const int row = rowOf(call.id);
    if (row >= 0) {
        replace(row, std::move(call));
        return;
    }
    // Older than all that is loaded: it comes with its page.
    const bool belowTheEnd = m_hasMore && !m_calls.empty() && comesBefore(m_calls.back(), call);
    if (!belowTheEnd)
        insert(std::move(call));
}

void CallsModel::replace(int row, Call call)
{
    call.summary.clear();
    Call &known = m_calls[std::size_t(row)];
    if (call.updatedAt < known.updatedAt || call == known)
        return;
    const bool moves = sortKey(call) != sortKey(known);
    known = std::move(call);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    if (moves)
        moveToPlace(row);
}

void CallsModel::moveToPlace(int from)
{
    const Call &changed = callAt(from);
    const int to = int(std::ranges::count_if(
        m_calls, [&changed](const Call &other) { return comesBefore(other, changed); }));
    if (to == from)
        return;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    Call call = std::move(m_calls[std::size_t(from)]);
    m_calls.erase(m_calls.begin() + from);
    m_calls.insert(m_calls.begin() + to, std::move(call));
    endMoveRows();
    announceDayChange(from);
    announceDayChange(from + 1);
    announceDayChange(to);
    announceDayChange(to + 1);
}

void CallsModel::insert(Call call)
{
    call.summary.clear();
    const int row = placeOf(call);
    if (row >= rowLimit)
        return;
    beginInsertRows({}, row, row);
    m_calls.insert(m_calls.begin() + row, std::move(call));
    endInsertRows();
    announceDayChange(row + 1);
    cutAfter(rowLimit);
}

void CallsModel::removeRowAt(int row)
{
    m_found.remove(callAt(row).id);
    beginRemoveRows({}, row, row);
    m_calls.erase(m_calls.begin() + row);
    endRemoveRows();
    announceDayChange(row);
}

void CallsModel::cutAfter(int rows)
{
    if (rows >= rowCount())
        return;
    beginRemoveRows({}, rows, rowCount() - 1);
    m_calls.resize(std::size_t(rows));
    endRemoveRows();
}

void CallsModel::announceDayChange(int row)
{
    if (row >= 0 && row < rowCount())
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1), {DayRole});
}

int CallsModel::placeOf(const Call &call) const
{
    return int(std::ranges::lower_bound(m_calls, call, comesBefore) - m_calls.begin());
}

void CallsModel::setLoadState(LoadState state, const QString &errorText)
{
    m_loadState = state;
    m_errorText = errorText;
    Q_EMIT loadStateChanged();
}

} // namespace earshot::ui
