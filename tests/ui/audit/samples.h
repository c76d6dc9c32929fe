// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include <array>

namespace earshot::test {

constexpr qint64 newestEntry = 12431;

/** Who did what, in turns. */
inline QJsonObject auditDoing(int turn)
{
    using namespace Qt::StringLiterals;
    const auto by = [](const QString &name, const QString &action, const QJsonObject &detail) {
        return QJsonObject{{u"actor"_s, name == u"system"_s ? name : u"t-"_s + name},
            {u"actorName"_s, name == u"system"_s ? QJsonValue() : QJsonValue(name)},
            {u"action"_s, action}, {u"detail"_s, detail}};
    };
    switch (turn) {
    case 0:
        return by(u"Maria Ortega"_s, u"recording.play"_s, {{u"sizeBytes"_s, 1'150'000}});
    case 1:
        return by(u"Kofi Mensah"_s, u"recording.download"_s,
            {{u"sizeBytes"_s, 1'100'000}, {u"format"_s, u"mp3"_s}});
    case 2:
        return by(u"Aiko Tanaka"_s, u"recording.refresh"_s,
            {{u"expiresAt"_s, u"2026-11-22T10:41:00.000Z"_s}});
    case 3:
        return by(u"Maria Ortega"_s, u"audit.export"_s, {});
    case 4:
        return by(u"Kofi Mensah"_s, u"call.review"_s,
            {{u"review"_s, u"problem"_s}, {u"before"_s, QJsonValue()}});
    case 5: {
        QJsonObject refused = by(u"Link"_s, u"clip.link_passcode_wrong"_s, {});
        refused.insert(u"actor"_s, u"link:sample"_s);
        return refused;
    }
    case 6:
        return by(u"system"_s, u"object.deleted"_s,
            {{u"path"_s, u"calls/harbor/inbound/7c0e.mp3"_s}, {u"sizeBytes"_s, 20'000}});
    default:
        return by(u"Aiko Tanaka"_s, u"audit.verify"_s,
            {{u"through"_s, newestEntry - 8}, {u"problems"_s, 0}});
    }
}

/** Number @p index counts back from the newest, three minutes each. Such facts are told in no
 * language: "Earshot 1.0 (Windows)", "1.1 MB MP3". */
inline QJsonObject auditEntry(int index)
{
    using namespace Qt::StringLiterals;
    const std::array callers{u"Dana Whitfield"_s, u"José Álvarez"_s, u"Harbor Dental"_s,
        u"Priya Raman"_s, u"Li Wei"_s, u"Tom Becker"_s, u"Ruth Adeyemi"_s};
    QJsonObject entry = auditDoing(index % 8);
    const bool hasCall = !entry.value(u"action"_s).toString().startsWith(u"audit."_s);
    const int minutes = 10 * 60 - 3 * index;
    entry.insert(u"seq"_s, newestEntry - index);
    entry.insert(u"at"_s,
        u"2026-11-%1T%2:%3:%4.000Z"_s
            .arg(22 + (minutes - 1440 * (minutes < 0 ? 1 : 0)) / 1440, 2, 10, QChar(u'0'))
            .arg(((minutes % 1440) + 1440) % 1440 / 60, 2, 10, QChar(u'0'))
            .arg(((minutes % 60) + 60) % 60, 2, 10, QChar(u'0'))
            .arg(index * 7 % 60, 2, 10, QChar(u'0')));
    entry.insert(u"callId"_s,
        hasCall ? QJsonValue(u"00000000-0000-4000-8000-%1"_s.arg(index % 7, 12, 10, QChar(u'0')))
                : QJsonValue());
    entry.insert(u"caller"_s,
        hasCall && index % 7 != 6 ? QJsonValue(callers[std::size_t(index % 7)]) : QJsonValue());
    entry.insert(u"number"_s, QJsonValue());
    entry.insert(u"direction"_s, hasCall ? QJsonValue(u"inbound"_s) : QJsonValue());
    entry.insert(u"recordingSeconds"_s, hasCall ? QJsonValue(192) : QJsonValue());
    const bool isHeard = entry.value(u"action"_s) == u"recording.play"_s;
    entry.insert(u"durationSeconds"_s, isHeard ? QJsonValue(171) : QJsonValue());
    const bool isSystem = entry.value(u"actor"_s) == u"system"_s;
    entry.insert(u"ipAddress"_s,
        isSystem ? QJsonValue() : QJsonValue(u"203.0.113.%1"_s.arg(7 + index % 200)));
    entry.insert(u"userAgent"_s, isSystem ? QJsonValue() : QJsonValue(u"Earshot/1.0 (Windows)"_s));
    return entry;
}

inline QJsonObject auditPage(int from, int count, const QString &nextCursor = {})
{
    using namespace Qt::StringLiterals;
    QJsonArray items;
    for (int index = from; index < from + count; ++index)
        items.append(auditEntry(index));
    const bool goesOn = !nextCursor.isEmpty();
    return {{u"items"_s, items}, {u"nextCursor"_s, goesOn ? QJsonValue(nextCursor) : QJsonValue()},
        {u"lookedTo"_s, goesOn ? QJsonValue(u"2026-11-03T08:00:00.000Z"_s) : QJsonValue()}};
}

/** How the log was checked last; @p firstWrong 0: unbroken. */
inline QJsonObject auditChecked(qint64 through, qint64 firstWrong = 0)
{
    using namespace Qt::StringLiterals;
    const QJsonObject first{{u"from"_s, firstWrong}, {u"to"_s, firstWrong},
        {u"text"_s, u"The person is not the one that was signed."_s}};
    const QJsonObject last{{u"at"_s, u"2026-11-22T09:58:00.000Z"_s}, {u"by"_s, u"Maria Ortega"_s},
        {u"through"_s, through}, {u"unproved"_s, 0}, {u"problems"_s, firstWrong > 0 ? 1 : 0},
        {u"first"_s, firstWrong > 0 ? QJsonValue(first) : QJsonValue()}};
    return {{u"state"_s, u"idle"_s}, {u"done"_s, 0}, {u"of"_s, 0}, {u"by"_s, QJsonValue()},
        {u"failed"_s, false}, {u"last"_s, through > 0 ? QJsonValue(last) : QJsonValue()}};
}

inline QJsonObject auditRunning(qint64 done, qint64 of)
{
    using namespace Qt::StringLiterals;
    return {{u"state"_s, u"running"_s}, {u"done"_s, done}, {u"of"_s, of},
        {u"by"_s, u"Maria Ortega"_s}, {u"failed"_s, false}, {u"last"_s, QJsonValue()}};
}

inline QJsonObject auditSummary(const QJsonObject &verification)
{
    using namespace Qt::StringLiterals;
    return {{u"size"_s, newestEntry}, {u"checkpoint"_s, 12000},
        {u"oldest"_s, u"2026-08-30T07:00:00.000Z"_s},
        {u"persons"_s,
            QJsonArray{u"Aiko Tanaka"_s, u"Kofi Mensah"_s, u"Maria Ortega"_s, u"system"_s}},
        {u"actions"_s, QJsonArray{u"audit.export"_s, u"recording.download"_s, u"recording.play"_s}},
        {u"verification"_s, verification}};
}

} // namespace earshot::test
