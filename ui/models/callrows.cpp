// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/callrows.h"

#include "ui/models/callformat.h"

#include <algorithm>
#include <iterator>

namespace earshot::ui {

std::pair<Timestamp, QStringView> sortKey(const Call &call)
{
    return {call.startedAt.value_or(call.createdAt), call.id};
}

bool comesBefore(const Call &left, const Call &right)
{
    return sortKey(left) > sortKey(right);
}

QString CallRows::idAt(int row) const
{
    if (isLoaded(row))
        return at(row).id;
    const QUuid id = m_seen.at(std::size_t(row)).id;
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

QDate CallRows::dayAt(int row) const
{
    const qint32 day = m_seen.at(std::size_t(row)).day;
    return day == 0 ? QDate() : QDate::fromJulianDay(day);
}

int CallRows::loadedRowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_calls, id, &Call::id);
    return found == m_calls.end() ? -1 : m_begin + int(found - m_calls.begin());
}

int CallRows::rowOf(const QString &id) const
{
    if (const int row = loadedRowOf(id); row >= 0)
        return row;
    const QUuid wanted(id);
    if (wanted.isNull())
        return -1;
    const auto found = std::ranges::find(m_seen, wanted, &Seen::id);
    return found == m_seen.end() ? -1 : int(found - m_seen.begin());
}

int CallRows::placeOf(const Call &call) const
{
    return m_begin + int(std::ranges::lower_bound(m_calls, call, comesBefore) - m_calls.begin());
}

void CallRows::clear()
{
    m_begin = 0;
    m_calls.clear();
    m_seen.clear();
}

void CallRows::insertStandIns(int row, int count)
{
    m_seen.insert(m_seen.begin() + row, std::size_t(count), Seen());
    if (row <= m_begin)
        m_begin += count;
}

void CallRows::remove(int row, int count)
{
    const int first = std::clamp(row, begin(), end()) - m_begin;
    const int last = std::clamp(row + count, begin(), end()) - m_begin;
    m_calls.erase(m_calls.begin() + first, m_calls.begin() + last);
    m_seen.erase(m_seen.begin() + row, m_seen.begin() + row + count);
    if (row < m_begin)
        m_begin -= std::min(count, m_begin - row);
}

void CallRows::insert(int row, Call call)
{
    m_seen.insert(m_seen.begin() + row, seen(call));
    m_calls.insert(m_calls.begin() + (row - m_begin), std::move(call));
}

void CallRows::replace(int row, Call call)
{
    m_seen[std::size_t(row)] = seen(call);
    m_calls[std::size_t(row - m_begin)] = std::move(call);
}

void CallRows::move(int from, int to)
{
    Call call = std::move(m_calls[std::size_t(from - m_begin)]);
    m_calls.erase(m_calls.begin() + (from - m_begin));
    m_calls.insert(m_calls.begin() + (to - m_begin), std::move(call));
    note(std::min(from, to), std::max(from, to));
}

void CallRows::putAfter(std::vector<Call> calls)
{
    const int first = end();
    std::ranges::move(calls, std::back_inserter(m_calls));
    note(first, end() - 1);
}

void CallRows::putBefore(std::vector<Call> calls)
{
    m_calls.insert(m_calls.begin(), std::make_move_iterator(calls.begin()),
        std::make_move_iterator(calls.end()));
    m_begin -= int(calls.size());
    note(m_begin, m_begin + int(calls.size()) - 1);
}

void CallRows::putAt(int row, std::vector<Call> calls)
{
    m_calls = std::move(calls);
    m_begin = row;
    note(begin(), end() - 1);
}

void CallRows::dropFront(int count)
{
    m_calls.erase(m_calls.begin(), m_calls.begin() + count);
    m_begin += count;
}

void CallRows::dropBack(int count)
{
    m_calls.erase(m_calls.end() - count, m_calls.end());
}

CallRows::Seen CallRows::seen(const Call &call)
{
    return {.id = QUuid(call.id),
        .day = qint32(format::local(sortKey(call).first).date().toJulianDay())};
}

void CallRows::note(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_seen[std::size_t(row)] = seen(at(row));
}

} // namespace earshot::ui
