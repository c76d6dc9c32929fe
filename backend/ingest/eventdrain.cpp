// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/eventdrain.h"

#include "core/logging.h"
#include "core/workerpool.h"
#include "database/database.h"
#include "database/inboxrepository.h"

namespace earshot::ingest {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using database::InboxEntry;

namespace {

constexpr std::chrono::milliseconds firstPause = 250ms;
constexpr std::chrono::milliseconds longestPause = 2s;

/** Whatever else is wrong is wrong with the database, and may be mended: a password, a right, a
 * disk. */
bool isEventsFault(const Error &error)
{
    return !error.retryable
        && (error.code == ErrorCode::Conflict || error.code == ErrorCode::InvalidInput
            || error.code == ErrorCode::TooLarge);
}

} // namespace

QCoro::Task<Result<void>> insertEvents(database::Database &database, QList<InboxEntry> entries)
{
    auto insert = [entries](database::Session &session) -> Result<void> {
        const auto inserted = database::InboxRepository(session).insertAll(entries);
        return inserted ? Result<void>() : inserted.error();
    };
    return database.write(insert);
}

EventDrain::EventDrain(database::Database &database, EventSpool spool, WorkerPool &pool,
    std::function<void()> committed)
    : m_database(database)
    , m_spool(std::move(spool))
    , m_pool(pool)
    , m_committed(std::move(committed))
{ }

void EventDrain::start()
{
    if (std::exchange(m_isRunning, true))
        return;
    m_scope.start([this](std::stop_token stop) { return run(stop); });
}

QCoro::Task<> EventDrain::stop()
{
    co_await m_scope.cancelAndWait();
}

QCoro::Task<> EventDrain::run(std::stop_token stop)
{
    auto pause = firstPause;
    while (!stop.stop_requested()) {
        const QStringList names = m_spool.waiting();
        if (names.isEmpty())
            break;
        const Result<void> drained = co_await drain(names.first());
        if (drained) {
            pause = firstPause;
            m_committed();
            continue;
        }
        logProblem(lcIngest, drained.error().withContext(u"Bringing in events from the spool"_s));
        co_await sleepFor(pause, stop);
        pause = std::min(pause * 2, longestPause);
    }
    m_isRunning = false;
}

QCoro::Task<Result<void>> EventDrain::drain(QString name)
{
    auto read = [spool = m_spool, name](std::stop_token) { return spool.read(name); };
    const auto entries = co_await m_pool.run(read, std::stop_token());
    if (!entries && entries.error().retryable)
        co_return entries.error();
    if (!entries) {
        logProblem(lcIngest, entries.error());
        co_return m_spool.setAside(name);
    }
    const Result<void> inserted = co_await insertEvents(m_database, entries.value());
    if (!inserted && isEventsFault(inserted.error()))
        co_return co_await insertOneByOne(name, entries.value());
    if (!inserted)
        co_return inserted;
    co_return m_spool.remove(name);
}

/** One event that can never be stored must not keep the others out. */
QCoro::Task<Result<void>> EventDrain::insertOneByOne(QString name, QList<InboxEntry> entries)
{
    bool allIn = true;
    for (const InboxEntry &entry : entries) {
        QList<InboxEntry> alone;
        alone.append(entry);
        const Result<void> inserted = co_await insertEvents(m_database, alone);
        if (!inserted && !isEventsFault(inserted.error()))
            co_return inserted;
        if (!inserted)
            logProblem(lcIngest, inserted.error().withContext(u"An event was set aside"_s));
        allIn = allIn && inserted.ok();
    }
    co_return allIn ? m_spool.remove(name) : m_spool.setAside(name);
}

} // namespace earshot::ingest
