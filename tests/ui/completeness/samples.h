// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

namespace earshot::test {

/** The counts of a day or of all: as in the answer of /api/completeness. */
inline QJsonObject counts(
    int kept, int fetching, int notRecorded, int failed, int open, int missing)
{
    using namespace Qt::StringLiterals;
    return {{u"provider"_s, kept + fetching + notRecorded + failed + open + missing},
        {u"unlisted"_s, 0}, {u"kept"_s, kept}, {u"fetching"_s, fetching},
        {u"notRecorded"_s, notRecorded}, {u"failed"_s, failed}, {u"open"_s, open},
        {u"missing"_s, missing}};
}

inline QJsonObject day(QDate date, QJsonObject counts, const QJsonArray &reasons = {})
{
    counts.insert(QStringLiteral("date"), date.toString(Qt::ISODate));
    counts.insert(QStringLiteral("reasons"), reasons);
    return counts;
}

/** A whole answer: @p days days back from @p newest, busier on some than on others, where the
 * last ones have the counts given. */
inline QJsonObject completeness(QDate newest, int days, const QJsonObject &totals,
    const QString &state = QStringLiteral("idle"))
{
    using namespace Qt::StringLiterals;
    QJsonArray list;
    for (int back = 0; back < days; ++back) {
        const int kept = 8 + (back * 7) % 23;
        const QJsonObject sum = back == 1 ? counts(kept, 3, 2, 1, 1, 0)
            : back == 4                   ? counts(kept, 0, 4, 0, 0, 1)
            : back == 6                   ? counts(0, 0, 0, 0, 0, 0)
                                          : counts(kept, 0, back % 3, 0, 0, 0);
        const QJsonObject reason{{u"absence"_s, u"never_connected"_s},
            {u"text"_s, u"The call was never connected, so there was nothing to record."_s},
            {u"count"_s, 2}};
        list.append(day(newest.addDays(-back), sum, back == 1 ? QJsonArray{reason} : QJsonArray{}));
    }
    return {{u"timeZone"_s, u"UTC"_s}, {u"totals"_s, totals}, {u"days"_s, list},
        {u"reconcile"_s,
            QJsonObject{{u"state"_s, state}, {u"lastFinishedAt"_s, u"2026-11-22T09:56:00.000Z"_s},
                {u"lastError"_s, QJsonValue::Null}, {u"callsSeen"_s, 214},
                {u"historyComplete"_s, true}, {u"pullMode"_s, false}}}};
}

/** The same, where the totals are what the days say. */
inline QJsonObject completeness(QDate newest, int days)
{
    using namespace Qt::StringLiterals;
    QJsonObject whole = completeness(newest, days, counts(0, 0, 0, 0, 0, 0));
    QJsonObject totals = whole.value("totals"_L1).toObject();
    for (const QJsonValue &day : whole.value("days"_L1).toArray()) {
        for (const QString &what : totals.keys())
            totals.insert(what, totals.value(what).toInt() + day.toObject().value(what).toInt());
    }
    whole.insert(u"totals"_s, totals);
    return whole;
}

inline QJsonObject gap(int index, const QString &state)
{
    using namespace Qt::StringLiterals;
    const bool fetching = state == u"fetching"_s;
    return {{u"callId"_s,
                state == u"missing"_s
                    ? QJsonValue()
                    : QJsonValue(u"00000000-0000-4000-8000-%1"_s.arg(index, 12, 10, QChar(u'0')))},
        {u"vapiCallId"_s, u"vapi-%1"_s.arg(index)},
        {u"at"_s, u"2026-11-21T09:%1:00.000Z"_s.arg(59 - index % 60, 2, 10, QChar(u'0'))},
        {u"customer"_s,
            QJsonObject{{u"name"_s, index % 3 == 0 ? QJsonValue() : QJsonValue(u"Priya Raman"_s)},
                {u"number"_s, u"+442079460958"_s}}},
        {u"direction"_s, u"inbound"_s}, {u"state"_s, state}, {u"absence"_s, QJsonValue()},
        {u"reason"_s,
            fetching ? u"The host that keeps the recording answered with status 503."_s
                     : u"Recording is switched off for this assistant."_s},
        {u"attempt"_s, fetching ? 2 : 0},
        {u"nextAttemptAt"_s, fetching ? QJsonValue(u"2026-11-22T10:03:00.000Z"_s) : QJsonValue()},
        {u"deadline"_s, fetching ? QJsonValue(u"2026-11-22T18:00:00.000Z"_s) : QJsonValue()}};
}

inline QJsonObject gapPage(int from, int count, const QString &nextCursor = {})
{
    using namespace Qt::StringLiterals;
    const QString states[] = {
        u"fetching"_s, u"not_recorded"_s, u"failed"_s, u"open"_s, u"missing"_s};
    QJsonArray items;
    for (int index = from; index < from + count; ++index)
        items.append(gap(index, states[index % 5]));
    return {{u"items"_s, items},
        {u"nextCursor"_s, nextCursor.isEmpty() ? QJsonValue() : QJsonValue(nextCursor)}};
}

} // namespace earshot::test
