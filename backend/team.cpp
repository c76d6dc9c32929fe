// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/team.h"

#include "api/eventhub.h"
#include "core/logging.h"
#include "database/alertrepository.h"
#include "database/callrepository.h"

namespace earshot {

using namespace Qt::StringLiterals;
using ingest::Announcement;
using ingest::News;

namespace {

/** More than others do while one answer of the database is waited for. */
constexpr std::size_t mostHeard = 2000;

struct LoadedCall
{
    Announcement announcement;
    Call call;
};

Result<QList<LoadedCall>> load(database::Session &session, const News &news)
{
    QList<LoadedCall> loaded;
    for (const auto &[id, announcement] : news.calls) {
        const auto call = database::CallRepository(session).find(news.organizationId, id);
        if (!call)
            return call.error();
        if (call.value())
            loaded.append({announcement, **call});
    }
    return loaded;
}

Result<QList<Alert>> loadAlerts(
    database::Session &session, const QString &organizationId, const QStringList &ids)
{
    QList<Alert> alerts;
    for (const QString &id : ids) {
        const auto alert = database::AlertRepository(session).find(organizationId, id);
        if (!alert)
            return alert.error();
        if (alert.value())
            alerts.append(**alert);
    }
    return alerts;
}

QStringList idsOf(const QList<Alert> &alerts)
{
    QStringList ids;
    for (const Alert &alert : alerts)
        ids.append(alert.id);
    return ids;
}

} // namespace

QString eventType(Announcement announcement)
{
    switch (announcement) {
    case Announcement::CallStarted:
        return u"call_started"_s;
    case Announcement::CallEnded:
        return u"call_ended"_s;
    case Announcement::RecordingReady:
        return u"recording_ready"_s;
    case Announcement::RecordingFailed:
        return u"recording_failed"_s;
    case Announcement::CallUpdated:
    case Announcement::RecordingAbsent:
        break;
    }
    return u"call_updated"_s;
}

Team::Team(database::Database &database, const Clock &clock, api::EventHub &events,
    std::function<void()> woken)
    : m_database(database)
    , m_events(events)
    , m_woken(std::move(woken))
    , m_comparing(database, clock, u"compare"_s)
    , m_readingAgain(database, clock, u"read again"_s)
    , m_sweeping(database, clock, u"sweep"_s)
    , m_findingSigns(database, clock, u"signs"_s)
{
    // Calls are removed by the hundred, each with its notice.
    m_beginningAnew.setSingleShot(true);
    m_beginningAnew.setInterval(std::chrono::seconds(1));
    QObject::connect(&m_beginningAnew, &QTimer::timeout, &m_beginningAnew, [this] {
        if (!m_isStopped)
            m_events.startAnew();
    });
}

void Team::start()
{
    QStringList channels;
    channels.append(ingest::newsChannel);
    m_database.listen(channels, [this](const database::Notice &notice) { hear(notice); });
}

QCoro::Task<> Team::stop()
{
    m_isStopped = true;
    co_await m_scope.cancelAndWait();
    co_await m_comparing.stop();
    co_await m_readingAgain.stop();
    co_await m_sweeping.stop();
    co_await m_findingSigns.stop();
}

Result<void> Team::tellOfAlerts(
    database::Session &session, const QList<Alert> &raised, const QList<Alert> &cleared) const
{
    News news{.receiverId = m_database.receiverId(),
        .alertsRaised = idsOf(raised),
        .alertsCleared = idsOf(cleared)};
    for (const Alert &alert : raised + cleared)
        news.organizationId = alert.organizationId;
    return ingest::tellOthers(session, news);
}

Result<void> Team::tellOfRemovals(database::Session &session, const QString &organizationId) const
{
    return ingest::tellOthers(session,
        {.receiverId = m_database.receiverId(),
            .organizationId = organizationId,
            .hasRemovedCalls = true});
}

void Team::hear(const database::Notice &notice)
{
    if (m_isStopped)
        return;
    const auto news = notice.missed ? std::nullopt : ingest::newsFrom(notice.text);
    if (news && news->receiverId == m_database.receiverId())
        return;
    m_woken();
    if (news && news->hasRemovedCalls && !m_beginningAnew.isActive())
        m_beginningAnew.start();
    if (notice.missed || m_heard.size() >= mostHeard) {
        m_heard.clear();
        m_events.startAnew();
    }
    if (!news)
        return;
    m_heard.push_back(*news);
    if (!std::exchange(m_isPassingOn, true))
        m_scope.start([this](std::stop_token stop) { return passOn(stop); });
}

QCoro::Task<> Team::passOn(std::stop_token stop)
{
    while (!stop.stop_requested() && !m_heard.empty()) {
        const News news = std::move(m_heard.front());
        m_heard.pop_front();
        co_await passOnCalls(news);
        co_await passOnAlerts(news);
    }
    m_isPassingOn = false;
}

QCoro::Task<> Team::passOnCalls(News news)
{
    if (news.calls.isEmpty())
        co_return;
    auto read = [news](database::Session &session) { return load(session, news); };
    const auto loaded = co_await m_database.read(read);
    if (!loaded) {
        logProblem(lcCore, loaded.error().withContext(u"Passing on what another receiver did"_s));
        co_return m_events.startAnew();
    }
    for (const LoadedCall &each : loaded.value())
        m_events.announce(eventType(each.announcement), each.call);
}

QCoro::Task<> Team::passOnAlerts(News news)
{
    if (news.alertsRaised.isEmpty() && news.alertsCleared.isEmpty())
        co_return;
    using Both = std::pair<QList<Alert>, QList<Alert>>;
    auto read = [news](database::Session &session) -> Result<Both> {
        const auto raised = loadAlerts(session, news.organizationId, news.alertsRaised);
        if (!raised)
            return raised.error();
        const auto cleared = loadAlerts(session, news.organizationId, news.alertsCleared);
        if (!cleared)
            return cleared.error();
        return Both(raised.value(), cleared.value());
    };
    const auto alerts = co_await m_database.read(read);
    if (!alerts)
        co_return;
    for (const Alert &alert : alerts->first)
        m_events.announce(u"alert_raised"_s, alert);
    for (const Alert &alert : alerts->second)
        m_events.announce(u"alert_cleared"_s, alert);
}

} // namespace earshot
