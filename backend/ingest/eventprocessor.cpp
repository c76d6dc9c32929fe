// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/eventprocessor.h"

#include "core/json.h"
#include "core/logging.h"
#include "core/workerpool.h"
#include "database/database.h"
#include "database/inboxrepository.h"
#include "database/removalrepository.h"
#include "ingest/carrierwriter.h"
#include "ingest/news.h"
#include "ingest/retrypolicy.h"
#include "provider/twilio/callback.h"
#include "provider/vapi/eventparser.h"

namespace earshot::ingest {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** What is made of an entry of the inbox before it is stored. */
struct EventProcessor::ParsedEntry
{
    qint64 inboxId = 0;
    QString organizationId;
    std::optional<CallEvent> event;
    std::optional<CarrierRecording> recording; ///< of an entry of Twilio's
    QString problem; ///< why it is set aside; empty when it is fine
};

namespace {

using ParsedEntry = EventProcessor::ParsedEntry;

constexpr auto claimSpan = 20s; // far longer than a batch takes
constexpr int batchSize = 50; // small, because new promises wait while a batch is written

ParsedEntry parse(const database::InboxEntry &entry)
{
    ParsedEntry parsed{.inboxId = entry.id, .organizationId = entry.organizationId};
    if (database::isBlank(entry.dedupeKey))
        return parsed;
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

/** What was told once more of redacted calls has the words that were taken out of them. */
Result<void> blankRedacted(database::Session &session, const QList<ParsedEntry> &entries)
{
    QHash<QString, QStringList> idsByOrganization;
    for (const ParsedEntry &entry : entries) {
        if (entry.event)
            idsByOrganization[entry.organizationId].append(entry.event->vapiCallId);
    }
    database::RemovalRepository removals(session);
    for (auto it = idsByOrganization.begin(); it != idsByOrganization.end(); ++it) {
        it->removeDuplicates();
        if (const auto blanked = removals.blankRedacted(it.key(), *it); !blanked)
            return blanked;
    }
    return {};
}

Result<Changes> apply(database::Session &session, const QList<ParsedEntry> &entries,
    const QString &owner, const Patience &patience, Timestamp now)
{
    database::InboxRepository inbox(session);
    Changes changes;
    QList<qint64> processed;
    for (const ParsedEntry &entry : entries) {
        if (!entry.problem.isEmpty()) {
            if (const auto marked = inbox.markFailed(entry.inboxId, entry.problem, owner, now);
                !marked)
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
    if (const auto marked = inbox.markProcessed(processed, owner, now); !marked)
        return marked.error();
    if (const auto blanked = blankRedacted(session, entries); !blanked)
        return blanked.error();
    if (const auto told = tellOthers(session, owner, changes); !told)
        return told.error();
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
    Patience patience, Announce announce, std::function<void()> jobsChanged,
    std::function<bool()> isIntakeBusy)
    : m_database(database)
    , m_pool(pool)
    , m_clock(clock)
    , m_patience(patience)
    , m_announce(std::move(announce))
    , m_jobsChanged(std::move(jobsChanged))
    , m_isIntakeBusy(std::move(isIntakeBusy))
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
    co_await giveBack();
    while (!stop.stop_requested()) {
        const Result<int> processed = co_await processBatch(stop);
        if (!processed) {
            logProblem(lcIngest, processed.error().withContext(u"Processing events"_s));
            co_await sleepFor(1s, stop); // the events stay where they are
        } else if (processed.value() == 0) {
            // Another receiver that died gives its events back by the clock alone.
            co_await m_wakeup.wait(m_database.isShared() ? claimSpan / 2 : 30s, stop);
        } else if (m_isIntakeBusy && m_isIntakeBusy()) {
            // A sender waits for its answer, an accepted event for nobody; a batch now and then
            // keeps the backlog moving all the same.
            co_await sleepFor(100ms, stop);
        }
    }
}

/** What an earlier process of this receiver had claimed; on a file, whoever it was. */
QCoro::Task<> EventProcessor::giveBack()
{
    auto work = [owner = m_database.isShared() ? m_database.receiverId() : QString()](
                    database::Session &session) {
        return database::InboxRepository(session).giveBack(owner);
    };
    if (const auto done = co_await m_database.write(work); !done)
        logProblem(lcIngest, done.error().withContext(u"Taking over events"_s));
}

QCoro::Task<Result<int>> EventProcessor::processBatch(std::stop_token stop)
{
    const auto entries = co_await claim(m_careful > 0 ? 1 : batchSize);
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
    const Result<void> stored = co_await store(parsed.value());
    m_careful = std::max(0, m_careful - 1);
    if (!stored && isItsOwnFault(stored.error()))
        co_return co_await afterFault(parsed.value(), stored.error());
    if (!stored)
        co_return stored.error();
    co_return static_cast<int>(entries->size());
}

QCoro::Task<Result<QList<database::InboxEntry>>> EventProcessor::claim(int limit)
{
    const Timestamp now = m_clock.now() + m_database.clockAhead();
    const database::InboxClaim claim{
        .owner = m_database.receiverId(), .now = now, .until = now + claimSpan};
    auto take = [claim, limit](database::Session &session) {
        return database::InboxRepository(session).claim(claim, limit);
    };
    return m_database.write(take);
}

QCoro::Task<Result<void>> EventProcessor::store(QList<ParsedEntry> entries)
{
    auto work = [entries, owner = m_database.receiverId(), patience = m_patience,
                    now = m_clock.now()](database::Session &session) {
        return apply(session, entries, owner, patience, now);
    };
    const auto changes = co_await m_database.write(work);
    if (!changes)
        co_return changes.error();
    logSetAside(entries);
    for (const CallChange &change : changes.value())
        announce(m_announce, change);
    m_jobsChanged();
    co_return Result<void>();
}

/** Of several entries nobody knows yet which it is; each is then tried alone. */
QCoro::Task<Result<int>> EventProcessor::afterFault(QList<ParsedEntry> entries, Error fault)
{
    if (entries.size() > 1) {
        m_careful = int(entries.size());
        logProblem(lcIngest, fault.withContext(u"Processing events"_s));
        co_await giveBack();
        co_return int(entries.size());
    }
    entries.front().problem = fault.message;
    const Result<void> aside = co_await store(entries);
    if (!aside)
        co_return aside.error();
    co_return 1;
}

} // namespace earshot::ingest
