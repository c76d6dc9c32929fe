// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/taskscope.h"
#include "database/inboxrepository.h"
#include "ingest/inbox.h"

#include <QFuture>
#include <QPromise>

#include <deque>

namespace earshot::ingest {

/**
 * The group commit behind Inbox: entries gather while one commit is under way, and the next commit
 * takes them all. No timer is needed: a lone entry is committed at once, and the busier it is, the
 * larger the batches grow.
 */
class InboxBatches
{
public:
    InboxBatches(
        database::Database &database, Inbox::Options options, std::function<void()> committed);

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

    database::Database &m_database;
    const Inbox::Options m_options;
    const std::function<void()> m_committed;
    std::deque<Batch> m_waiting;
    int m_rows = 0;
    qint64 m_bytes = 0;
    bool m_committing = false;
    bool m_stopping = false;
    TaskScope m_scope;
};

} // namespace earshot::ingest
