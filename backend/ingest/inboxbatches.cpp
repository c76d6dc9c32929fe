// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/inboxbatches.h"

#include "core/logging.h"
#include "core/workerpool.h"
#include "database/database.h"

namespace earshot::ingest {

using namespace Qt::StringLiterals;

namespace {

/** Commits under way at a time, and the rows that are worth another one. */
constexpr int mostCommits = 3;
constexpr int rowsWorthCommit = 24;

QCoro::Task<> insertAndTell(database::Database &database, QList<database::InboxEntry> entries,
    std::function<void(const Result<void> &)> tell)
{
    tell(co_await insertEvents(database, entries));
}

} // namespace

InboxBatches::InboxBatches(database::Database &database, EventSpool spool, WorkerPool &pool,
    Inbox::Options options, std::function<void()> committed)
    : m_database(database)
    , m_spool(std::move(spool))
    , m_pool(pool)
    , m_options(std::move(options))
    , m_committed(std::move(committed))
    , m_drain(database, m_spool, pool, m_committed)
{ }

QCoro::Task<Result<void>> InboxBatches::add(database::InboxEntry entry)
{
    const qint64 bytes = entry.payload.size();
    if (m_stopping || !hasRoomFor(bytes)) {
        co_return Error{.code = ErrorCode::Unavailable,
            .message = u"Too many events are waiting to be stored; send it again in a moment."_s,
            .retryable = true};
    }
    Batch &batch = openBatch();
    batch.entries.append(std::move(entry));
    batch.bytes += bytes;
    ++m_rows;
    m_bytes += bytes;
    SharedOutcome<Result<void>> committed = batch.outcome;
    commitWaiting();
    co_return co_await committed;
}

QCoro::Task<> InboxBatches::stop()
{
    m_stopping = true;
    // Nothing starts in a scope that is cancelled, and what waits is still to be kept.
    if (m_commits > 0)
        co_await m_allKept;
    co_await m_scope.cancelAndWait();
    co_await m_drain.stop();
}

bool InboxBatches::hasRoomFor(qint64 bytes) const
{
    return m_rows < m_options.queueRows && m_bytes + bytes <= m_options.queueBytes;
}

bool InboxBatches::mayCommit() const
{
    if (m_waiting.empty())
        return false;
    const bool isWorthIt = m_waiting.front().entries.size() >= rowsWorthCommit;
    return m_commits == 0 || (isWorthIt && m_commits < mostCommits);
}

InboxBatches::Batch &InboxBatches::openBatch()
{
    if (m_waiting.empty() || m_waiting.back().entries.size() >= m_options.batchRows)
        m_waiting.emplace_back();
    return m_waiting.back();
}

void InboxBatches::commitWaiting()
{
    while (mayCommit()) {
        ++m_commits;
        auto batch = std::make_shared<Batch>(std::move(m_waiting.front()));
        // Before anything else runs that might add to it.
        m_waiting.pop_front();
        m_scope.start([this, batch](std::stop_token) { return commit(batch); });
    }
}

QCoro::Task<> InboxBatches::commit(std::shared_ptr<Batch> batch)
{
    const Result<void> outcome = co_await keep(batch->entries);
    if (!outcome)
        logProblem(lcIngest, outcome.error().withContext(u"Storing events"_s));
    --m_commits;
    m_rows -= static_cast<int>(batch->entries.size());
    m_bytes -= batch->bytes;
    // First, so that the database works while the answers are sent.
    commitWaiting();
    batch->outcome.settle(outcome);
    m_committed();
    if (m_stopping && m_commits == 0)
        m_allKept.settle({});
}

QCoro::Task<Result<void>> InboxBatches::keep(QList<database::InboxEntry> entries)
{
    Result<void> inserted;
    if (m_drain.isIdle()) {
        inserted = co_await insertInTime(entries);
        if (inserted)
            co_return inserted;
        logProblem(lcIngest, inserted.error().withContext(u"Events go to the spool"_s));
    }
    auto work = [spool = m_spool, entries](std::stop_token) { return spool.keep(entries); };
    const Result<void> spooled = co_await m_pool.run(work, std::stop_token());
    m_drain.start();
    co_return spooled;
}

/** A commit that is late may still succeed, which then is no harm: the same event is kept once. */
QCoro::Task<Result<void>> InboxBatches::insertInTime(QList<database::InboxEntry> entries)
{
    auto outcome = std::make_shared<std::optional<Result<void>>>();
    auto done = std::make_shared<std::stop_source>();
    m_scope.start([this, entries, outcome, done](std::stop_token) {
        return insertAndTell(m_database, entries, [outcome, done](const Result<void> &result) {
            *outcome = result;
            done->request_stop();
        });
    });
    co_await sleepFor(m_options.databaseLimit, done->get_token());
    co_return outcome->value_or(Error{.code = ErrorCode::Timeout,
        .message = u"The database did not commit in time."_s,
        .retryable = true});
}

} // namespace earshot::ingest
