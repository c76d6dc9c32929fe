// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/callsmodel.h"

#include <algorithm>

namespace earshot::ui {

/** Where the loaded part can be cut again, and how to go on from there. */
void CallsModel::noteEdges(const CallPage &page)
{
    if (page.calls.empty())
        return;
    if (!page.previousCursor.isEmpty())
        m_newerThan.insert(page.calls.front().id, page.previousCursor);
    if (!page.nextCursor.isEmpty())
        m_olderThan.insert(page.calls.back().id, page.nextCursor);
}

/** What is known of a call beside itself. */
void CallsModel::forget(const QString &callId)
{
    m_found.remove(callId);
    m_heard.remove(callId);
    m_newerThan.remove(callId);
    m_olderThan.remove(callId);
}

void CallsModel::takeHeard(const QString &callId, double seconds)
{
    const int row = m_rows.loadedRowOf(callId);
    if (m_heard.value(callId) == seconds)
        return;
    if (seconds > 0)
        m_heard.insert(callId, seconds);
    else
        m_heard.remove(callId);
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    else
        m_heard.remove(callId); // it comes with its page
}

void CallsModel::setTotal(int total)
{
    if (total > m_rows.total())
        insertStandIns(m_rows.total(), total - m_rows.total());
    else
        removeRowsAt(total, m_rows.total() - total);
}

void CallsModel::insertStandIns(int row, int count)
{
    if (count <= 0)
        return;
    beginInsertRows({}, row, row + count - 1);
    m_rows.insertStandIns(row, count);
    endInsertRows();
}

void CallsModel::removeRowsAt(int row, int count)
{
    if (count <= 0)
        return;
    for (int at = std::max(row, m_rows.begin()); at < std::min(row + count, m_rows.end()); ++at) {
        forget(callAt(at).id);
    }
    beginRemoveRows({}, row, count + row - 1);
    m_rows.remove(row, count);
    endRemoveRows();
    announceDayChange(row);
}

/** Behind the oldest call is nothing, and behind any other one there is more. */
void CallsModel::fitEnd()
{
    const int known = m_rows.end() + (m_older.isEmpty() ? 0 : 1);
    if (m_older.isEmpty() || m_rows.total() < known)
        setTotal(known);
}

/** Above the loaded part have to be @p before rows, and more where it does not begin with the
 * newest. */
void CallsModel::fitTop(int before)
{
    const int known = before + (isAtTop() ? 0 : 1);
    if (m_rows.begin() < known)
        insertStandIns(0, known - m_rows.begin());
    else if (isAtTop())
        removeRowsAt(0, m_rows.begin() - known);
}

void CallsModel::trimFront()
{
    const auto &calls = m_rows.calls();
    for (auto at = std::size_t(std::max(0, int(calls.size()) - windowSize));
         at > 0 && at + pageSize < calls.size(); ++at) {
        const auto cursor = m_newerThan.constFind(calls[at].id);
        if (cursor == m_newerThan.cend())
            continue;
        m_newer = *cursor;
        for (std::size_t gone = 0; gone < at; ++gone) {
            forget(calls[gone].id);
        }
        m_rows.dropFront(int(at));
        return;
    }
}

void CallsModel::trimBack()
{
    const auto &calls = m_rows.calls();
    if (int(calls.size()) <= windowSize)
        return;
    for (std::size_t keep = windowSize; keep > pageSize; --keep) {
        const auto cursor = m_olderThan.constFind(calls[keep - 1].id);
        if (cursor == m_olderThan.cend())
            continue;
        m_older = *cursor;
        for (std::size_t gone = keep; gone < calls.size(); ++gone) {
            forget(calls[gone].id);
        }
        m_rows.dropBack(int(calls.size() - keep));
        return;
    }
}

void CallsModel::upsert(Call call)
{
    const int row = m_rows.loadedRowOf(call.id);
    if (row >= 0) {
        replace(row, std::move(call));
        return;
    }
    const auto &calls = m_rows.calls();
    // Beyond what is loaded it comes with its page.
    const bool belowTheEnd =
        !m_older.isEmpty() && !calls.empty() && comesBefore(calls.back(), call);
    const bool aboveTheTop = !isAtTop() && !calls.empty() && comesBefore(call, calls.front());
    if (!belowTheEnd && !aboveTheTop)
        insert(std::move(call));
}

void CallsModel::replace(int row, Call call)
{
    call.summary.clear();
    const Call &known = callAt(row);
    if (call.updatedAt < known.updatedAt || call == known)
        return;
    const bool moves = sortKey(call) != sortKey(known);
    m_rows.replace(row, std::move(call));
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    if (moves)
        moveToPlace(row);
}

void CallsModel::moveToPlace(int from)
{
    const Call &changed = callAt(from);
    m_newerThan.remove(changed.id);
    m_olderThan.remove(changed.id);
    const int to = m_rows.begin()
        + int(std::ranges::count_if(
            m_rows.calls(), [&changed](const Call &other) { return comesBefore(other, changed); }));
    if (to == from)
        return;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_rows.move(from, to);
    endMoveRows();
    for (const int row : {from, from + 1, to, to + 1})
        announceDayChange(row);
}

void CallsModel::insert(Call call)
{
    call.summary.clear();
    if (m_rows.total() >= rowLimit)
        return;
    const int row = m_rows.placeOf(call);
    beginInsertRows({}, row, row);
    m_rows.insert(row, std::move(call));
    endInsertRows();
    announceDayChange(row + 1);
    Q_EMIT rowsLoaded(row, row);
    trimBack();
}

void CallsModel::announceLoaded(int first, int last)
{
    if (first > last)
        return;
    Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    announceDayChange(last + 1);
    Q_EMIT rowsLoaded(first, last);
}

void CallsModel::announceDayChange(int row)
{
    if (row >= 0 && row < rowCount())
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1), {DayRole});
}

} // namespace earshot::ui
