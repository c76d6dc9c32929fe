// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/inboxbatches.h"

#include "core/logging.h"
#include "database/database.h"

#include <qcoro/qcorofuture.h>

namespace earshot::ingest {

using namespace Qt::StringLiterals;

InboxBatches::InboxBatches(
    database::Database &database, Inbox::Options options, std::function<void()> committed)
    : m_database(database)
    , m_options(std::move(options))
    , m_committed(std::move(committed))
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
        auto insert = [entries = batch.entries](database::Session &session) -> Result<void> {
            const auto inserted = database::InboxRepository(session).insertAll(entries);
            return inserted ? Result<void>() : inserted.error();
        };
        const Result<void> outcome = co_await m_database.write(insert);
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

} // namespace earshot::ingest
