// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/deliver.h"
#include "ui/client/receiverclient.h"
#include "ui/models/callsmodel.h"

#include <algorithm>

namespace earshot::ui {

namespace {

constexpr int refreshPageSize = 200;
constexpr int reach = 3 * CallsModel::pageSize; ///< what is further away is jumped to
constexpr int beforeJump = CallsModel::pageSize / 4; ///< rows above the first that is shown

int rowsFor(const CallCount &count)
{
    return int(std::min<qint64>(count.count, CallsModel::rowLimit));
}

} // namespace

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
    ask(Purpose::Newest, {});
}

void CallsModel::retry()
{
    if (m_loadState == LoadState::Loading)
        return;
    if (m_rows.calls().empty() || m_showsOtherQuery)
        ask(Purpose::Newest, {});
    else
        refresh();
}

void CallsModel::show(int first, int last)
{
    m_shownFirst = first;
    m_shownLast = last;
    fetchWanted();
}

void CallsModel::fetchWanted()
{
    if (m_loadState != LoadState::Idle || m_showsOtherQuery || m_rows.calls().empty()
        || m_shownLast < 0)
        return;
    const int first = std::clamp(m_shownFirst, 0, m_rows.total() - 1);
    const int last = std::clamp(m_shownLast, first, m_rows.total() - 1);
    const bool isFar = first >= m_rows.end() + reach || last < m_rows.begin() - reach;
    if (isFar)
        ask(Purpose::Jump, {.skip = std::max(0, first - beforeJump)});
    else if (!isAtTop() && first < m_rows.begin())
        ask(Purpose::Newer, {.cursor = m_newer});
    else if (!m_older.isEmpty() && last + aheadRows >= m_rows.end())
        ask(Purpose::Older, {.cursor = m_older});
    else if (!isAtTop() && first - aheadRows < m_rows.begin())
        ask(Purpose::Newer, {.cursor = m_newer});
}

void CallsModel::ask(Purpose purpose, const CallPlace &place)
{
    m_touched.clear();
    setLoadState(LoadState::Loading);
    const int limit =
        purpose == Purpose::Refresh ? std::min(m_refresh.rowsLeft, refreshPageSize) : pageSize;
    deliver(m_client.calls(place, limit, m_query, m_stop.get_token()), this,
        [this, purpose, row = place.skip, generation = m_generation](Result<CallPage> page) {
            if (generation == m_generation)
                takePage(purpose, row, std::move(page));
        });
}

void CallsModel::takePage(Purpose purpose, int row, Result<CallPage> page)
{
    if (!page) {
        m_refresh = {};
        if (m_showsOtherQuery)
            clear();
        setLoadState(LoadState::Failed, page.error());
        return;
    }
    // The order is the list's; whoever sends another one gets no holes out of it.
    std::ranges::sort(page->calls, comesBefore);
    for (Call &call : page->calls)
        call.summary.clear(); // the longest text of a call, and not in the list
    switch (purpose) {
    case Purpose::Newest:
        beginAnew(*page);
        break;
    case Purpose::Older:
        takeOlder(*page);
        break;
    case Purpose::Newer:
        takeNewer(*page);
        break;
    case Purpose::Jump:
        takeJump(row, *page);
        break;
    case Purpose::Refresh:
        refreshPage(*page);
        return;
    }
    setLoadState(LoadState::Idle);
    if (purpose == Purpose::Newest)
        askCount();
    if (m_refresh.wanted)
        refresh();
    fetchWanted();
}

void CallsModel::clear()
{
    m_showsOtherQuery = false;
    beginResetModel();
    m_rows.clear();
    m_found.clear();
    m_heard.clear();
    m_newer.clear();
    m_older.clear();
    m_newerThan.clear();
    m_olderThan.clear();
    endResetModel();
}

/** One reset, so that nothing flickers between two queries. */
void CallsModel::beginAnew(const CallPage &page)
{
    std::vector<Call> came; // by events, while there was no page
    if (!m_showsOtherQuery)
        std::ranges::copy_if(m_rows.calls(), std::back_inserter(came),
            [this](const Call &call) { return m_touched.contains(call.id); });
    m_showsOtherQuery = false;
    const int known = int(page.calls.size()) + (page.nextCursor.isEmpty() ? 0 : 1);
    const bool isGuess = !page.nextCursor.isEmpty() && page.estimate.has_value();
    beginResetModel();
    m_rows.clear();
    m_rows.insertStandIns(0, isGuess ? std::max(known, rowsFor(*page.estimate)) : known);
    m_rows.putAt(0, page.calls);
    m_newer.clear();
    m_older = page.nextCursor;
    m_newerThan.clear();
    m_olderThan.clear();
    noteEdges(page);
    m_found = page.found;
    m_heard = page.heard;
    m_shownLast = -1;
    endResetModel();
    for (Call &call : came)
        upsert(std::move(call));
    announceLoaded(m_rows.begin(), m_rows.end() - 1);
    m_count = page.estimate;
    Q_EMIT countChanged();
}

/** What is known already came by an event meanwhile. */
std::vector<Call> CallsModel::freshOf(const CallPage &page)
{
    noteEdges(page);
    m_found.insert(page.found);
    m_heard.insert(page.heard);
    std::vector<Call> fresh;
    for (const Call &call : page.calls) {
        if (m_rows.loadedRowOf(call.id) >= 0)
            upsert(call);
        else if (std::ranges::find(fresh, call.id, &Call::id) == fresh.end())
            fresh.push_back(call);
    }
    return fresh;
}

void CallsModel::takeOlder(const CallPage &page)
{
    std::vector<Call> fresh = freshOf(page);
    std::erase_if(fresh, [this](const Call &call) {
        const bool isAbove = !comesBefore(m_rows.calls().back(), call);
        if (isAbove)
            insert(call);
        return isAbove;
    });
    const bool isStuck = page.calls.empty() || page.nextCursor == m_older;
    m_older = isStuck ? QString() : page.nextCursor;
    const int first = m_rows.end();
    const int last = first + int(fresh.size()) - 1;
    if (last >= m_rows.total())
        setTotal(last + 1);
    m_rows.putAfter(std::move(fresh));
    fitEnd();
    announceLoaded(first, last);
    trimFront();
}

void CallsModel::takeNewer(const CallPage &page)
{
    std::vector<Call> fresh = freshOf(page);
    std::erase_if(fresh, [this](const Call &call) {
        const bool isBelow = !comesBefore(call, m_rows.calls().front());
        if (isBelow)
            insert(call);
        return isBelow;
    });
    const bool isStuck = page.calls.empty() || page.previousCursor == m_newer;
    m_newer = isStuck ? QString() : page.previousCursor;
    const int count = int(fresh.size());
    fitTop(count);
    m_rows.putBefore(std::move(fresh));
    announceLoaded(m_rows.begin(), m_rows.begin() + count - 1);
    announceDayChange(m_rows.begin() + count);
    trimBack();
}

void CallsModel::takeJump(int row, const CallPage &page)
{
    if (page.calls.empty()) { // there are fewer than was thought
        setTotal(std::max(row, m_rows.end() + (m_older.isEmpty() ? 0 : 1)));
        askCount();
        return;
    }
    const int first = m_rows.begin();
    const int count = int(m_rows.calls().size());
    m_newerThan.clear();
    m_olderThan.clear();
    noteEdges(page);
    m_found = page.found;
    m_heard = page.heard;
    m_newer = page.previousCursor;
    m_older = page.nextCursor;
    const int end = row + int(page.calls.size());
    if (end > m_rows.total())
        insertStandIns(m_rows.total(), end - m_rows.total());
    m_rows.putAt(row, page.calls);
    fitEnd();
    fitTop(0);
    if (const int last = std::min(first + count, m_rows.total()) - 1; first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    announceLoaded(m_rows.begin(), m_rows.end() - 1);
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
    const bool wasExact = m_count && m_count->isExact;
    m_count = *count;
    if (!m_older.isEmpty() && !m_showsOtherQuery) {
        const int total = std::max(rowsFor(*count), m_rows.end() + 1);
        // What is more than before came at the top, whether that is loaded or not.
        if (wasExact && !isAtTop() && total > m_rows.total())
            insertStandIns(0, total - m_rows.total());
        else if (count->isExact || total > m_rows.total())
            setTotal(total);
    }
    Q_EMIT countChanged();
    fetchWanted();
}

void CallsModel::setLoadState(LoadState state, const Error &error)
{
    m_loadState = state;
    m_error = error;
    Q_EMIT loadStateChanged();
}

bool CallsModel::isUnreachable() const
{
    return m_loadState == LoadState::Failed
        && (m_error.code == ErrorCode::Network || m_error.code == ErrorCode::Timeout);
}

} // namespace earshot::ui
