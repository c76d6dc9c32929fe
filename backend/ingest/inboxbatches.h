// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/sharedoutcome.h"
#include "core/taskscope.h"
#include "database/inboxrepository.h"
#include "ingest/eventdrain.h"
#include "ingest/inbox.h"

#include <deque>
#include <memory>

namespace earshot::ingest {

/**
 * The group commit behind Inbox: entries gather while a commit is under way, and the next commit
 * takes them all. No timer is needed: a lone entry is committed at once, and the busier it is, the
 * larger the batches grow. Enough of them do not wait for the commit before: else reading and
 * storing would take turns, each idle while the other works. What the database can't take, or not
 * in time, goes to the spool, and so does all that follows until that is drained.
 */
class InboxBatches
{
public:
    InboxBatches(database::Database &database, EventSpool spool, WorkerPool &pool,
        Inbox::Options options, std::function<void()> committed);

    /** Brings in what an earlier run had to spool. */
    void start() { m_drain.start(); }
    [[nodiscard]] qsizetype spooled() const { return m_drain.waiting(); }
    /** So many events wait for their commit that other work had better give way. */
    [[nodiscard]] bool isBusy() const { return m_rows >= 16; }

    /** Resolves when the entry is committed, or could not be. Unavailable at once when the queue is
     * full. */
    QCoro::Task<Result<void>> add(database::InboxEntry entry);
    QCoro::Task<> stop();

private:
    struct Batch
    {
        QList<database::InboxEntry> entries;
        qint64 bytes = 0;
        SharedOutcome<Result<void>> outcome;
    };

    [[nodiscard]] bool hasRoomFor(qint64 bytes) const;
    [[nodiscard]] bool mayCommit() const;
    Batch &openBatch();
    void commitWaiting();
    QCoro::Task<> commit(std::shared_ptr<Batch> batch);
    QCoro::Task<Result<void>> keep(QList<database::InboxEntry> entries);
    QCoro::Task<Result<void>> insertInTime(QList<database::InboxEntry> entries);

    database::Database &m_database;
    const EventSpool m_spool;
    WorkerPool &m_pool;
    const Inbox::Options m_options;
    const std::function<void()> m_committed;
    std::deque<Batch> m_waiting;
    int m_rows = 0;
    qint64 m_bytes = 0;
    int m_commits = 0; ///< under way
    SharedOutcome<Result<void>> m_allKept; ///< after stop()

    bool m_stopping = false;
    EventDrain m_drain;
    TaskScope m_scope;
};

} // namespace earshot::ingest
