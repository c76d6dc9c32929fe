// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakelist.h"

#include "tests/support/fakereceiver.h"

#include <QJsonArray>

#include <algorithm>
#include <numeric>

namespace earshot::test {

using namespace Qt::StringLiterals;

namespace {

const QLatin1StringView olderThan("older ");
const QLatin1StringView newerThan("newer ");

QString sortKey(const QJsonObject &call)
{
    const QString time = call.value("startedAt"_L1).toString(call.value("createdAt"_L1).toString());
    return time + u' ' + call.value("id"_L1).toString();
}

bool hasFilter(const QUrlQuery &query)
{
    return query.hasQueryItem(u"direction"_s) || query.hasQueryItem(u"recordingState"_s)
        || query.hasQueryItem(u"q"_s);
}

bool isMeant(const QJsonObject &call, const QUrlQuery &query)
{
    for (const QString &kind : {u"direction"_s, u"recordingState"_s}) {
        const QStringList values = query.allQueryItemValues(kind);
        if (!values.isEmpty() && !values.contains(call.value(kind).toString()))
            return false;
    }
    return call.value("summary"_L1)
        .toString()
        .contains(query.queryItemValue(u"q"_s, QUrl::FullyDecoded), Qt::CaseInsensitive);
}

QJsonArray found(const QJsonObject &call, const QString &words)
{
    const QString text = call.value("summary"_L1).toString();
    const QJsonObject mark{
        {u"start"_s, text.indexOf(words, 0, Qt::CaseInsensitive)}, {u"length"_s, words.size()}};
    return {
        QJsonObject{{u"place"_s, u"summary"_s}, {u"text"_s, text}, {u"marks"_s, QJsonArray{mark}}}};
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace

void FakeList::set(std::vector<QJsonObject> calls)
{
    m_samples = 0;
    m_calls = std::move(calls);
    std::ranges::sort(m_calls, std::greater(), sortKey);
}

void FakeList::setSamples(int count)
{
    m_calls.clear();
    m_samples = count;
}

void FakeList::put(const QJsonObject &call)
{
    if (m_samples > 0)
        qFatal("sample calls that are made when asked for can't be changed");
    std::erase_if(m_calls,
        [&call](const QJsonObject &other) { return other.value("id"_L1) == call.value("id"_L1); });
    m_calls.push_back(call);
    std::ranges::sort(m_calls, std::greater(), sortKey);
}

QJsonObject FakeList::at(int place) const
{
    return m_samples > 0 ? sampleCall(place) : m_calls.at(std::size_t(place));
}

QJsonObject FakeList::find(const QString &id) const
{
    for (int place = 0; place < size(); ++place) {
        QJsonObject call = at(place);
        if (call.value("id"_L1).toString() == id)
            return call;
    }
    return {};
}

std::vector<int> FakeList::meant(const QUrlQuery &query) const
{
    std::vector<int> places(static_cast<std::size_t>(size()));
    std::iota(places.begin(), places.end(), 0);
    if (hasFilter(query))
        std::erase_if(places, [&](int place) { return !isMeant(at(place), query); });
    return places;
}

QJsonObject FakeList::count(const QUrlQuery &query) const
{
    return {{u"count"_s, qint64(meant(query).size())}, {u"exact"_s, true}};
}

QJsonObject FakeList::page(const QUrlQuery &query) const
{
    const QString cursor = query.queryItemValue(u"cursor"_s, QUrl::FullyDecoded);
    const QString from = query.queryItemValue(u"from"_s, QUrl::FullyDecoded);
    const int limit = std::clamp(query.queryItemValue(u"limit"_s).toInt(), 1, 200);
    const std::vector<int> places = meant(query);
    const auto firstNotAbove = [&](const QString &key) {
        const auto isAbove = [&](int place) { return sortKey(at(place)) > key; };
        return int(std::ranges::partition_point(places, isAbove) - places.begin());
    };
    const QString key = cursor.mid(olderThan.size());
    int first = query.queryItemValue(u"skip"_s).toInt();
    int end = 0;
    if (cursor.startsWith(newerThan)) {
        end = firstNotAbove(key);
        first = std::max(0, end - limit);
    } else {
        if (cursor.startsWith(olderThan)) {
            first = firstNotAbove(key);
            const bool isThere =
                first < int(places.size()) && sortKey(at(places[std::size_t(first)])) == key;
            first += isThere ? 1 : 0;
        } else if (!from.isEmpty()) {
            const QJsonObject call = find(from); // else a time, before all that began then
            first += firstNotAbove(call.isEmpty() ? from + u" ~"_s : sortKey(call));
        }
        first = std::min(first, int(places.size()));
        end = std::min(first + limit, int(places.size()));
    }
    QJsonArray items;
    for (int index = first; index < end; ++index) {
        QJsonObject call = at(places[std::size_t(index)]);
        if (query.hasQueryItem(u"q"_s))
            call.insert(u"found"_s, found(call, query.queryItemValue(u"q"_s, QUrl::FullyDecoded)));
        items.append(call);
    }
    const bool isLast = end >= int(places.size());
    const bool isFirst = first == 0;
    QString next;
    QString previous;
    if (!items.isEmpty() && !isLast)
        next = olderThan + sortKey(items.last().toObject());
    if (!items.isEmpty() && !isFirst)
        previous = newerThan + sortKey(items.first().toObject());
    return {{u"items"_s, items}, {u"nextCursor"_s, textOrNull(next)},
        {u"previousCursor"_s, textOrNull(previous)}};
}

} // namespace earshot::test
