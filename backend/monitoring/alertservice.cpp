// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/alertservice.h"

#include "core/identifier.h"
#include "core/logging.h"
#include "database/alertrepository.h"
#include "database/database.h"
#include "monitoring/storagerules.h"

namespace earshot::monitoring {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using database::AlertRepository;
using database::RecordingFigures;

namespace {

constexpr int mostNamed = 10; // calls in one alert
constexpr int mostOpen = 1000; // of each kind and subject one, so there are a few

Alert alertFor(const AlertCondition &condition, const QString &organizationId, Timestamp now)
{
    return {.id = newId(),
        .organizationId = organizationId,
        .kind = condition.kind,
        .subject = condition.subject,
        .severity = condition.severity,
        .message = condition.message,
        .detail = condition.detail,
        .raisedAt = now,
        .updatedAt = now};
}

QJsonObject fieldsOf(const Alert &alert)
{
    return {
        {u"alertId"_s, alert.id}, {u"kind"_s, alert.kind}, {u"severity"_s, toWord(alert.severity)}};
}

} // namespace

AlertService::AlertService(
    database::Database &database, const Clock &clock, Options options, Tell tell)
    : m_database(database)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_tell(std::move(tell))
{ }

void AlertService::start()
{
    m_scope.start([this](std::stop_token stop) { return run(stop); });
}

void AlertService::wake()
{
    if (std::exchange(m_isDue, true))
        return;
    m_scope.start([this](std::stop_token stop) { return checkSoon(stop); });
}

QCoro::Task<> AlertService::stop()
{
    co_await m_scope.cancelAndWait();
}

QCoro::Task<> AlertService::run(std::stop_token stop)
{
    while (!stop.stop_requested()) {
        co_await checkAndLog();
        co_await sleepFor(m_options.interval, stop);
    }
}

QCoro::Task<> AlertService::checkSoon(std::stop_token stop)
{
    const bool isTime = co_await sleepFor(m_options.settle, stop);
    m_isDue = false; // what changes from now on wants another look
    if (isTime)
        co_await checkAndLog();
}

QCoro::Task<> AlertService::checkAndLog()
{
    const auto open = co_await check();
    if (!open && open.error().code != ErrorCode::Unavailable)
        logProblem(lcCore, open.error().withContext(u"Looking for what needs an alert"_s));
}

QCoro::Task<Result<QList<Alert>>> AlertService::check()
{
    StorageState storage;
    if (m_options.storage)
        storage = co_await m_options.storage();
    const Timestamp now = m_clock.now();
    auto read = [options = m_options, storage, now](
                    database::Session &session) { return look(session, options, storage, now); };
    const auto changes = co_await m_database.read(read);
    if (!changes)
        co_return changes.error();
    auto keep = [all = changes.value(), options = m_options, now](
                    database::Session &session) { return write(session, all, options, now); };
    auto list = [id = m_options.organizationId](database::Session &session) {
        return AlertRepository(session).list(id, true, mostOpen);
    };
    if (changes->isEmpty()) { // as nearly always: without a commit
        const auto open = co_await m_database.read(list);
        co_return open;
    }
    const auto outcome = co_await m_database.write(keep);
    if (!outcome)
        co_return outcome.error();
    tellOf(outcome.value());
    co_return outcome->open;
}

Result<AlertChanges> AlertService::look(
    database::Session &session, const Options &options, const StorageState &storage, Timestamp now)
{
    RecordingFigures figures(session);
    const AlertLimits &limits = options.limits;
    const auto inbound = figures.inbound(options.organizationId, now - 24h);
    if (!inbound)
        return inbound.error();
    const auto unfetched =
        figures.unfetched(options.organizationId, now, now + limits.deadline, now - options.fresh);
    if (!unfetched)
        return unfetched.error();
    const auto unsound =
        database::StorageRepository(session).unsound(options.organizationId, mostNamed);
    if (!unsound)
        return unsound.error();
    const auto downloads = database::AuditRepository(session).manyDownloads(
        options.organizationId, now - 1h, std::max(1, limits.downloadsPerHour));
    if (!downloads)
        return downloads.error();
    database::AccessPatterns patterns(session);
    const auto addresses = patterns.newAddresses(options.organizationId, now - 1h);
    if (!addresses)
        return addresses.error();
    const auto offSince = limits.workHours.offSince(now, 60min);
    const auto accesses = offSince ? patterns.accesses(options.organizationId, *offSince)
                                   : Result<database::PatternFigures>(database::PatternFigures());
    if (!accesses)
        return accesses.error();
    const auto open = AlertRepository(session).list(options.organizationId, true, mostOpen);
    if (!open)
        return open.error();
    QList<AlertCondition> conditions;
    const std::array found{inboundRecordingsLow(*inbound, limits),
        deadlineNear(*unfetched, limits, now), quotaNear(storage), diskLow(storage),
        objectDamaged(*unsound), manyDownloads(*downloads, limits),
        newAddresses(*addresses, limits), outOfHours(*accesses, limits)};
    for (const auto &condition : found) {
        if (condition)
            conditions.append(*condition);
    }
    for (AlertCondition &condition : conditions) {
        if (condition.kind == alertkind::diskLow) // each receiver has a disk of its own
            condition.subject = options.receiverName;
    }
    return changesFor(conditions, *open, options.receiverName);
}

/** Another look may have done the same in between; only what this one did is told. */
Result<AlertService::Outcome> AlertService::write(
    database::Session &session, const AlertChanges &changes, const Options &options, Timestamp now)
{
    const QString &organizationId = options.organizationId;
    const auto &tellOthers = options.tellOthers;
    AlertRepository alerts(session);
    Outcome outcome;
    const auto note = [](const Result<bool> &done, const Alert &alert, QList<Alert> &into) {
        if (done && *done)
            into.append(alert);
        return done.ok();
    };
    for (const AlertCondition &condition : changes.raise) {
        const Alert alert = alertFor(condition, organizationId, now);
        if (const auto done = alerts.raise(alert); !note(done, alert, outcome.raised))
            return done.error();
    }
    for (Alert alert : changes.update) {
        alert.updatedAt = now;
        if (const auto done = alerts.update(alert, now); !note(done, alert, outcome.updated))
            return done.error();
    }
    for (Alert alert : changes.clear) {
        alert.clearedAt = now;
        alert.updatedAt = now;
        if (const auto done = alerts.clear(alert.id, now); !note(done, alert, outcome.cleared))
            return done.error();
    }
    const auto open = alerts.list(organizationId, true, mostOpen);
    if (!open)
        return open.error();
    outcome.open = *open;
    if (tellOthers) {
        if (const auto told = tellOthers(session, outcome.raised, outcome.cleared); !told)
            return told.error();
    }
    return outcome;
}

void AlertService::tellOf(const Outcome &outcome)
{
    for (const Alert &alert : outcome.raised) {
        const auto log = alert.severity == AlertSeverity::Error ? logError : logWarning;
        log(lcCore, u"Alert: "_s + alert.message, fieldsOf(alert));
        m_tell(Event::Raised, alert);
    }
    for (const Alert &alert : outcome.updated)
        logInfo(lcCore, u"An alert goes on: "_s + alert.message, fieldsOf(alert));
    for (const Alert &alert : outcome.cleared) {
        logInfo(lcCore, u"An alert is over, which said: "_s + alert.message, fieldsOf(alert));
        m_tell(Event::Cleared, alert);
    }
}

} // namespace earshot::monitoring
