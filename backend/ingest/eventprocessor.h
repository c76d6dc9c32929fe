// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/taskscope.h"
#include "ingest/announce.h"
#include "ingest/callwriter.h"
#include "ingest/wakeup.h"

namespace earshot {
class WorkerPool;
}

namespace earshot::database {
class Database;
struct InboxEntry;
} // namespace earshot::database

namespace earshot::ingest {

/**
 * Turns what lies in the inbox into calls and jobs, oldest first, and marks it processed in the
 * same transaction: however often it is interrupted, each event has its effect exactly once. What
 * can't be understood is set aside with its reason.
 */
class EventProcessor
{
public:
    EventProcessor(database::Database &database, WorkerPool &pool, const Clock &clock,
        Patience patience, Announce announce, std::function<void()> jobsChanged);

    void start();
    /** There may be something new in the inbox. */
    void wake();
    QCoro::Task<> stop();

private:
    QCoro::Task<> run(std::stop_token stop);
    QCoro::Task<Result<int>> processBatch(std::stop_token stop);

    database::Database &m_database;
    WorkerPool &m_pool;
    const Clock &m_clock;
    const Patience m_patience;
    const Announce m_announce;
    const std::function<void()> m_jobsChanged;
    Wakeup m_wakeup;
    TaskScope m_scope;
};

} // namespace earshot::ingest
