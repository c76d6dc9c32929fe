// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/inboxbatches.h"

#include "core/logging.h"
#include "core/workerpool.h"
#include "database/database.h"

#include <qcoro/qcorofuture.h>

namespace earshot::ingest {

using namespace Qt::StringLiterals;

namespace {

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
    QFuture<Result<void>> committed = batch.promise->future();
    if (!m_committing) {
        m_committing = true;
        m_scope.start([this](std::stop_token) { return commitAll(); });
    }
    co_return co_await committed;
}

QCoro::Task<> InboxBatches::stop()
{
    m_stopping = true;
    co_await m_scope.cancelAndWait();
    co_await m_drain.stop();
}

bool InboxBatches::hasRoomFor(qint64 bytes) const
{
    return m_rows < m_options.queueRows && m_bytes + bytes <= m_options.queueBytes;
}

InboxBatches::Batch &InboxBatches::openBatch()
{
    if (m_waiting.empty() || m_waiting.back().entries.size() >= m_options.batchRows) {
        Batch batch;
        batch.promise = std::make_shared<QPromise<Result<void>>>();
        batch.promise->start();
        m_waiting.push_back(std::move(batch));
    }
    return m_waiting.back();
}

QCoro::Task<> InboxBatches::commitAll()
{
    while (!m_waiting.empty()) {
        const Batch batch = std::move(m_waiting.front());
        m_waiting.pop_front();
        const Result<void> outcome = co_await keep(batch.entries);
        m_rows -= static_cast<int>(batch.entries.size());
        m_bytes -= batch.bytes;
        if (!outcome)
            logProblem(lcIngest, outcome.error().withContext(u"Storing events"_s));
        batch.promise->addResult(outcome);
        batch.promise->finish();
        m_committed();
    }
    m_committing = false;
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
