// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/completenessreport.h"

#include <QJsonArray>
#include <QMap>

namespace earshot::api {

using namespace Qt::StringLiterals;
using database::Fate;

namespace {

constexpr int mostDays = 92;

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const std::optional<Timestamp> &time)
{
    return time ? QJsonValue(time->toString()) : QJsonValue();
}

/** How many calls met each fate, and how many of those without a recording have each reason. */
class Sums
{
public:
    void add(const QList<database::FateCount> &counts)
    {
        for (const database::FateCount &each : counts) {
            m_all += each.count;
            m_unlisted += each.unlisted;
            m_byFate[each.fate] += each.count;
            if (each.absence)
                m_byAbsence[*each.absence] += each.count;
        }
    }

    void writeTo(QJsonObject &object) const
    {
        object.insert(u"provider"_s, m_all);
        object.insert(u"unlisted"_s, m_unlisted);
        object.insert(u"kept"_s, m_byFate.value(Fate::Kept));
        object.insert(u"fetching"_s, m_byFate.value(Fate::Fetching));
        object.insert(u"notRecorded"_s, m_byFate.value(Fate::NotRecorded));
        object.insert(u"failed"_s, m_byFate.value(Fate::Failed));
        object.insert(u"open"_s, m_byFate.value(Fate::Open));
        object.insert(u"missing"_s, m_byFate.value(Fate::Missing));
    }

    [[nodiscard]] QJsonArray reasons() const
    {
        QJsonArray reasons;
        for (auto each = m_byAbsence.begin(); each != m_byAbsence.end(); ++each)
            reasons.append(QJsonObject{{u"absence"_s, toWord(each.key())},
                {u"text"_s, explanation(each.key())}, {u"count"_s, each.value()}});
        return reasons;
    }

private:
    qint64 m_all = 0;
    qint64 m_unlisted = 0;
    QMap<Fate, qint64> m_byFate;
    QMap<RecordingAbsence, qint64> m_byAbsence;
};

QJsonObject statusJson(const ingest::ReconcileStatus &status)
{
    return {{u"state"_s, toWord(status.state)},
        {u"lastFinishedAt"_s, orNull(status.lastFinishedAt)},
        {u"lastError"_s, orNull(status.lastError)}, {u"callsSeen"_s, status.callsSeen},
        {u"historyComplete"_s, status.historyComplete}, {u"pullMode"_s, status.pullMode}};
}

QJsonObject dayJson(const DayAccount &account)
{
    Sums sums;
    sums.add(account.counts);
    QJsonObject day{{u"date"_s, account.day.date.toString(Qt::ISODate)}};
    sums.writeTo(day);
    day.insert(u"reasons"_s, sums.reasons());
    return day;
}

} // namespace

Result<AskedDays> askedDays(const QUrlQuery &query)
{
    AskedDays asked{.zone = QTimeZone::utc()};
    if (query.hasQueryItem(u"days"_s)) {
        bool isNumber = false;
        asked.count = query.queryItemValue(u"days"_s).toInt(&isNumber);
        if (!isNumber || asked.count < 1 || asked.count > mostDays)
            return Error{.code = ErrorCode::InvalidInput,
                .message = u"\"days\" is a whole number from 1 to %1."_s.arg(mostDays)};
    }
    if (query.hasQueryItem(u"timeZone"_s)) {
        const auto zone = timeZoneFrom(query.queryItemValue(u"timeZone"_s, QUrl::FullyDecoded));
        if (!zone)
            return zone.error();
        asked.zone = *zone;
    }
    return asked;
}

Result<QList<DayAccount>> accountOf(
    database::Session &session, const QString &organizationId, const QList<LocalDay> &days)
{
    database::CompletenessRepository completeness(session);
    QList<DayAccount> accounts;
    for (const LocalDay &day : days) {
        const auto counts = completeness.count(organizationId, {day.begin, day.end});
        if (!counts)
            return counts.error();
        accounts.append({day, *counts});
    }
    return accounts;
}

QJsonObject completenessJson(
    const QTimeZone &zone, const ingest::ReconcileStatus &status, const QList<DayAccount> &accounts)
{
    Sums sums;
    QJsonArray days;
    for (const DayAccount &account : accounts) {
        sums.add(account.counts);
        days.append(dayJson(account));
    }
    QJsonObject totals;
    sums.writeTo(totals);
    return {{u"timeZone"_s, QString::fromLatin1(zone.id())}, {u"reconcile"_s, statusJson(status)},
        {u"totals"_s, totals}, {u"days"_s, days}};
}

QJsonObject gapJson(const database::AccountedCall &call)
{
    return {{u"callId"_s, orNull(call.callId)}, {u"vapiCallId"_s, call.vapiCallId},
        {u"at"_s, call.at.toString()},
        {u"customer"_s,
            QJsonObject{{u"name"_s, orNull(call.customer.name)},
                {u"number"_s, orNull(call.customer.number)}}},
        {u"direction"_s, toWord(call.direction)}, {u"state"_s, toWord(call.fate)},
        {u"absence"_s, call.absence ? QJsonValue(toWord(*call.absence)) : QJsonValue()},
        {u"reason"_s, orNull(call.reason)}, {u"attempt"_s, call.attempt},
        {u"nextAttemptAt"_s, orNull(call.nextAttemptAt)}, {u"deadline"_s, orNull(call.deadline)}};
}

} // namespace earshot::api
