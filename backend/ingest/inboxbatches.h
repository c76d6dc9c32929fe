// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/taskscope.h"
#include "database/inboxrepository.h"
#include "ingest/eventdrain.h"
#include "ingest/inbox.h"

#include <QFuture>
#include <QPromise>

#include <deque>

namespace earshot::ingest {

/**
 * The group commit behind Inbox: entries gather while one commit is under way, and the next commit
 * takes them all. No timer is needed: a lone entry is committed at once, and the busier it is, the
 * larger the batches grow. What the database can't take, or not in time, goes to the spool, and so
 * does all that follows until that is drained.
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
        std::shared_ptr<QPromise<Result<void>>> promise;
    };

    [[nodiscard]] bool hasRoomFor(qint64 bytes) const;
    Batch &openBatch();
    QCoro::Task<> commitAll();
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
    bool m_committing = false;
    bool m_stopping = false;
    EventDrain m_drain;
    TaskScope m_scope;
};

} // namespace earshot::ingest
