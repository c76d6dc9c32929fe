// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/taskscope.h"
#include "ingest/eventspool.h"

#include <functional>

namespace earshot {
class WorkerPool;
}

namespace earshot::database {
class Database;
}

namespace earshot::ingest {

/** Commits the events; those that are there already are left as they are. */
QCoro::Task<Result<void>> insertEvents(
    database::Database &database, QList<database::InboxEntry> entries);

/**
 * Brings spooled events into the database as soon as that is back, oldest first, one file at a
 * time. A file goes only after its events were committed; one that can't be read, or holds an event
 * the database will never take, is set aside. Lives in the backend's thread.
 */
class EventDrain
{
public:
    /** @p committed is called after each commit. */
    EventDrain(database::Database &database, EventSpool spool, WorkerPool &pool,
        std::function<void()> committed);

    /** There may be something in the spool. */
    void start();
    QCoro::Task<> stop();
    /** True when the spool is known to be empty. */
    [[nodiscard]] bool isIdle() const { return !m_isRunning; }
    [[nodiscard]] qsizetype waiting() const { return m_isRunning ? m_spool.waiting().size() : 0; }

private:
    QCoro::Task<> run(std::stop_token stop);
    QCoro::Task<Result<void>> drain(QString name);
    QCoro::Task<Result<void>> insertOneByOne(QString name, QList<database::InboxEntry> entries);

    database::Database &m_database;
    const EventSpool m_spool;
    WorkerPool &m_pool;
    const std::function<void()> m_committed;
    bool m_isRunning = false;
    TaskScope m_scope;
};

} // namespace earshot::ingest
