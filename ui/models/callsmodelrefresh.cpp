// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/callsmodel.h"

#include <algorithm>

namespace earshot::ui {

namespace {

void startIfIdle(QTimer &timer)
{
    if (!timer.isActive())
        timer.start();
}

/** The wire has milliseconds, and the receiver may know the moment better. */
Timestamp justAfter(Timestamp moment)
{
    return {moment.microseconds + 1000};
}

} // namespace

void CallsModel::takeEvent(const ReceiverEvent &event)
{
    m_touched.insert(event.call.id);
    if (event.type == ReceiverEvent::Type::CallStarted || !m_query.isEmpty())
        startIfIdle(m_countLater);
    if (m_query.isEmpty() && !m_showsOtherQuery) {
        const bool isAbove = !isAtTop() && !m_rows.calls().empty()
            && comesBefore(event.call, m_rows.calls().front());
        if (isAbove && event.type == ReceiverEvent::Type::CallStarted && rowOf(event.call.id) < 0)
            insertStandIns(0, 1);
        else
            upsert(event.call);
        return;
    }
    if (const int row = m_rows.loadedRowOf(event.call.id); row >= 0) {
        if (event.call.redactedAt != callAt(row).redactedAt)
            m_found.remove(event.call.id); // the words that were found may be out by now
        replace(row, event.call);
    }
    startIfIdle(m_later);
}

void CallsModel::refresh()
{
    refreshRows(std::clamp(int(m_rows.calls().size()), pageSize, windowSize));
}

/** Of the loaded part, from its beginning. */
void CallsModel::refreshRows(int rows)
{
    if (m_loadState == LoadState::Loading) {
        m_refresh.wanted = true;
        return;
    }
    m_refresh = {.running = true, .rowsLeft = rows};
    CallPlace place;
    if (!m_rows.calls().empty())
        m_refresh.newestBefore = m_rows.calls().front();
    if (!isAtTop() && !m_rows.calls().empty())
        place.from = justAfter(sortKey(m_rows.calls().front()).first).toString();
    ask(Purpose::Refresh, place);
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
        if (const int row = m_rows.loadedRowOf(call.id); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void CallsModel::refreshPage(const CallPage &page)
{
    takeFinds(page);
    removeMissing(page);
    for (const Call &call : page.calls) {
        const int row = m_rows.loadedRowOf(call.id);
        row >= 0 ? replace(row, call) : insert(call);
        takeHeard(call.id, page.heard.value(call.id));
    }
    m_refresh.rowsLeft -= int(page.calls.size());
    if (!page.calls.empty())
        m_refresh.reached = page.calls.back();
    if (page.nextCursor.isEmpty() || page.calls.empty() || m_refresh.rowsLeft <= 0)
        endRefresh(page);
    else
        ask(Purpose::Refresh, {.cursor = page.nextCursor});
}

void CallsModel::endRefresh(const CallPage &page)
{
    const auto &[running, wanted, rowsLeft, newestBefore, reached] = m_refresh;
    const bool all = page.nextCursor.isEmpty();
    const bool gap = reached && newestBefore && comesBefore(*reached, *newestBefore);
    // More was missed than was asked for: what is older would stand after a hole.
    if (gap && !all)
        m_rows.dropBack(m_rows.end() - m_rows.placeOf(*reached) - 1);
    const bool reachedTheEnd =
        reached && !m_rows.calls().empty() && reached->id == m_rows.calls().back().id;
    if (all || reachedTheEnd) {
        m_older = page.nextCursor;
        noteEdges(page);
        fitEnd();
    }
    const bool again = wanted;
    m_refresh = {};
    setLoadState(LoadState::Idle);
    if (m_rows.calls().empty() && m_rows.total() > 0) {
        ask(Purpose::Newest, {}); // nothing is left to go on from
        return;
    }
    askCount();
    if (again)
        refresh();
    fetchWanted();
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
    for (int row = m_rows.end() - 1; row >= m_rows.begin(); --row) {
        const Call &call = callAt(row);
        if (isCovered(call) && !present.contains(call.id) && !m_touched.contains(call.id))
            removeRowsAt(row, 1);
    }
}

} // namespace earshot::ui
