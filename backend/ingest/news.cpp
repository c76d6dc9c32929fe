// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/news.h"

#include "core/json.h"
#include "database/session.h"
#include "ingest/callwriter.h"

#include <QJsonArray>

#include <array>

namespace earshot::ingest {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype callsAtOnce = 100; // of about 60 bytes each; a notice holds 8,000

constexpr std::array<std::pair<Announcement, QLatin1StringView>, 6> words{{
    {Announcement::CallStarted, "started"_L1},
    {Announcement::CallUpdated, "updated"_L1},
    {Announcement::CallEnded, "ended"_L1},
    {Announcement::RecordingReady, "ready"_L1},
    {Announcement::RecordingFailed, "failed"_L1},
    {Announcement::RecordingAbsent, "absent"_L1},
}};

QString toWord(Announcement announcement)
{
    for (const auto &[value, word] : words) {
        if (value == announcement)
            return word;
    }
    return {};
}

std::optional<Announcement> announcementFrom(const QString &text)
{
    for (const auto &[value, word] : words) {
        if (word == text)
            return value;
    }
    return std::nullopt;
}

QJsonArray callsJson(const News &news, qsizetype from)
{
    QJsonArray calls;
    for (const auto &[id, announcement] : news.calls.mid(from, callsAtOnce))
        calls.append(QJsonArray{id, toWord(announcement)});
    return calls;
}

QStringList strings(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &each : value.toArray())
        texts.append(each.toString());
    return texts;
}

Result<void> send(database::Session &session, const News &news, qsizetype from)
{
    const QJsonObject text{{u"receiver"_s, news.receiverId},
        {u"organization"_s, news.organizationId}, {u"calls"_s, callsJson(news, from)},
        {u"raised"_s, QJsonArray::fromStringList(news.alertsRaised)},
        {u"cleared"_s, QJsonArray::fromStringList(news.alertsCleared)},
        {u"removed"_s, news.hasRemovedCalls}};
    return session.notify(newsChannel, QString::fromUtf8(toJson(text)));
}

} // namespace

Result<void> tellOthers(database::Session &session, const News &news)
{
    if (news.calls.isEmpty() && news.alertsRaised.isEmpty() && news.alertsCleared.isEmpty()
        && !news.hasRemovedCalls)
        return {};
    for (qsizetype from = 0; from == 0 || from < news.calls.size(); from += callsAtOnce) {
        if (const auto sent = send(session, news, from); !sent)
            return sent;
    }
    return {};
}

Result<void> tellOthers(
    database::Session &session, const QString &receiverId, const QList<CallChange> &changes)
{
    News news{.receiverId = receiverId};
    for (const CallChange &change : changes) {
        news.organizationId = change.call.organizationId;
        news.calls.append({change.call.id, change.announcement});
    }
    return tellOthers(session, news);
}

std::optional<News> newsFrom(const QString &text)
{
    const Result<QJsonObject> parsed = parseJsonObject(text.toUtf8());
    if (!parsed)
        return std::nullopt;
    News news{.receiverId = parsed->value(u"receiver"_s).toString(),
        .organizationId = parsed->value(u"organization"_s).toString(),
        .alertsRaised = strings(parsed->value(u"raised"_s)),
        .alertsCleared = strings(parsed->value(u"cleared"_s)),
        .hasRemovedCalls = parsed->value(u"removed"_s).toBool()};
    for (const QJsonValue &each : parsed->value(u"calls"_s).toArray()) {
        const auto announcement = announcementFrom(each.toArray().at(1).toString());
        if (announcement)
            news.calls.append({each.toArray().at(0).toString(), *announcement});
    }
    if (news.receiverId.isEmpty() || news.organizationId.isEmpty())
        return std::nullopt;
    return news;
}

} // namespace earshot::ingest
