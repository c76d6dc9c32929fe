// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/eventprocessor.h"

#include "core/json.h"
#include "core/logging.h"
#include "core/workerpool.h"
#include "database/database.h"
#include "database/inboxrepository.h"
#include "ingest/carrierwriter.h"
#include "provider/twilio/callback.h"
#include "provider/vapi/eventparser.h"

namespace earshot::ingest {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int batchSize = 50; // small, because new promises wait while a batch is written

struct ParsedEntry
{
    qint64 inboxId = 0;
    QString organizationId;
    std::optional<CallEvent> event;
    std::optional<CarrierRecording> recording; ///< of an entry of Twilio's
    QString problem; ///< why it is set aside; empty when it is fine
};

ParsedEntry parse(const database::InboxEntry &entry)
{
    ParsedEntry parsed{.inboxId = entry.id, .organizationId = entry.organizationId};
    if (entry.provider == u"twilio"_s) {
        const auto recording = provider::twilio::fromPayload(entry.payload);
        if (recording)
            parsed.recording = recording.value();
        else
            parsed.problem = recording.error().message;
        return parsed;
    }
    const Result<QJsonObject> body = parseJsonObject(entry.payload);
    if (!body) {
        parsed.problem = body.error().message;
        return parsed;
    }
    const auto event = provider::vapi::parseEvent(body.value(), entry.receivedAt);
    if (event)
        parsed.event = event.value();
    else
        parsed.problem = event.error().message;
    return parsed;
}

using Changes = QList<CallChange>;

Result<std::optional<CallChange>> applyOne(
    database::Session &session, const ParsedEntry &entry, const Patience &patience, Timestamp now)
{
    if (entry.recording)
        return applyCarrierRecording(
            session, entry.organizationId, *entry.recording, patience, now);
    if (entry.event)
        return applyEvent(session, entry.organizationId, *entry.event, patience, now);
    return std::optional<CallChange>();
}

Result<Changes> apply(database::Session &session, const QList<ParsedEntry> &entries,
    const Patience &patience, Timestamp now)
{
    database::InboxRepository inbox(session);
    Changes changes;
    QList<qint64> processed;
    for (const ParsedEntry &entry : entries) {
        if (!entry.problem.isEmpty()) {
            if (const auto marked = inbox.markFailed(entry.inboxId, entry.problem, now); !marked)
                return marked.error();
            continue;
        }
        processed.append(entry.inboxId);
        const auto change = applyOne(session, entry, patience, now);
        if (!change)
            return change.error();
        if (change.value())
            changes.append(*change.value());
    }
    if (const auto marked = inbox.markProcessed(processed, now); !marked)
        return marked.error();
    return changes;
}

void logSetAside(const QList<ParsedEntry> &entries)
{
    for (const ParsedEntry &entry : entries) {
        if (!entry.problem.isEmpty())
            logWarning(lcIngest, u"An event was set aside: "_s + entry.problem,
                {{u"inboxId"_s, entry.inboxId}});
    }
}

} // namespace

EventProcessor::EventProcessor(database::Database &database, WorkerPool &pool, const Clock &clock,
    Patience patience, Announce announce, std::function<void()> jobsChanged)
    : m_database(database)
    , m_pool(pool)
    , m_clock(clock)
    , m_patience(patience)
    , m_announce(std::move(announce))
    , m_jobsChanged(std::move(jobsChanged))
{ }

void EventProcessor::start()
{
    m_scope.start([this](std::stop_token stop) { return run(stop); });
}

void EventProcessor::wake()
{
    m_wakeup.wake();
}

QCoro::Task<> EventProcessor::stop()
{
    co_await m_scope.cancelAndWait();
}

QCoro::Task<> EventProcessor::run(std::stop_token stop)
{
    while (!stop.stop_requested()) {
        const Result<int> processed = co_await processBatch(stop);
        if (!processed) {
            logProblem(lcIngest, processed.error().withContext(u"Processing events"_s));
            co_await sleepFor(1s, stop); // the events stay where they are
        } else if (processed.value() == 0) {
            co_await m_wakeup.wait(30s, stop);
        }
    }
}

QCoro::Task<Result<int>> EventProcessor::processBatch(std::stop_token stop)
{
    auto load = [](database::Session &session) {
        return database::InboxRepository(session).unprocessed(batchSize);
    };
    const auto entries = co_await m_database.read(load);
    if (!entries)
        co_return entries.error();
    if (entries->isEmpty())
        co_return 0;
    auto parseAll = [all = entries.value()](std::stop_token) -> Result<QList<ParsedEntry>> {
        QList<ParsedEntry> parsed;
        for (const database::InboxEntry &entry : all)
            parsed.append(parse(entry));
        return parsed;
    };
    const auto parsed = co_await m_pool.run(parseAll, stop);
    if (!parsed)
        co_return parsed.error();
    auto store = [all = parsed.value(), patience = m_patience, now = m_clock.now()](
                     database::Session &session) { return apply(session, all, patience, now); };
    const auto changes = co_await m_database.write(store);
    if (!changes)
        co_return changes.error();
    logSetAside(parsed.value());
    for (const CallChange &change : changes.value())
        announce(m_announce, change);
    m_jobsChanged();
    co_return static_cast<int>(entries->size());
}

} // namespace earshot::ingest
