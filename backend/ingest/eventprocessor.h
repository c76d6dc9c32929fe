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
 * same transaction: however often it is interrupted, and however many receivers do so beside each
 * other, each event has its effect exactly once. What can't be understood or stored is set aside
 * with its reason.
 */
class EventProcessor
{
public:
    EventProcessor(database::Database &database, WorkerPool &pool, const Clock &clock,
        Patience patience, Announce announce, std::function<void()> jobsChanged,
        std::function<bool()> isIntakeBusy = {});

    void start();
    /** There may be something new in the inbox. */
    void wake();
    QCoro::Task<> stop();

    struct ParsedEntry;

private:
    QCoro::Task<> run(std::stop_token stop);
    QCoro::Task<> giveBack();
    QCoro::Task<Result<int>> processBatch(std::stop_token stop);
    QCoro::Task<Result<QList<database::InboxEntry>>> claim(int limit);
    QCoro::Task<Result<void>> store(QList<ParsedEntry> entries);
    QCoro::Task<Result<int>> afterFault(QList<ParsedEntry> entries, Error fault);

    database::Database &m_database;
    WorkerPool &m_pool;
    const Clock &m_clock;
    const Patience m_patience;
    const Announce m_announce;
    const std::function<void()> m_jobsChanged;
    const std::function<bool()> m_isIntakeBusy;
    int m_careful = 0; ///< so many entries are still to be taken one by one
    Wakeup m_wakeup;
    TaskScope m_scope;
};

} // namespace earshot::ingest
