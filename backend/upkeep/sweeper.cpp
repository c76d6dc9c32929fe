// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "upkeep/sweeper.h"

#include "core/logging.h"
#include "database/auditrepository.h"
#include "database/database.h"
#include "database/deletionrepository.h"
#include "database/holdrepository.h"
#include "database/leftobjectrepository.h"

namespace earshot::upkeep {

using namespace Qt::StringLiterals;

namespace {

void logOutcome(const Result<int> &swept)
{
    if (!swept)
        logProblem(lcObjectStore, swept.error().withContext(u"Looking for what is to go"_s));
    else if (*swept > 0)
        logInfo(
            lcObjectStore, u"Objects that nobody needs were deleted."_s, {{u"count"_s, *swept}});
}

database::AuditEvent entryOf(const LegalHold &hold, Timestamp now)
{
    return {.organizationId = hold.organizationId,
        .at = now,
        .actor = u"system"_s,
        .action = u"hold.expired"_s,
        .callId = {},
        .detail = {{u"holdId"_s, hold.id}, {u"holdName"_s, hold.name}, {u"calls"_s, hold.calls}}};
}

void logKept(const QString &path, const Error &error)
{
    logProblem(
        lcObjectStore, error.withContext(u"Deleting a stored object"_s), {{u"path"_s, path}});
}

} // namespace

Sweeper::Sweeper(DeleteGate::Parts parts, Options options)
    : m_parts(parts)
    , m_options(std::move(options))
    , m_gate(parts)
{ }

void Sweeper::start()
{
    m_scope.start([this](std::stop_token stop) { return run(stop); });
}

QCoro::Task<> Sweeper::stop()
{
    co_await m_scope.cancelAndWait();
}

QCoro::Task<> Sweeper::run(std::stop_token stop)
{
    while (!stop.stop_requested()) {
        const bool isOurs = co_await isItsTurn();
        if (isOurs) {
            if (const auto released = co_await releaseExpired(); !released)
                logProblem(lcObjectStore,
                    released.error().withContext(u"Releasing legal holds that are over"_s));
            const auto swept = co_await sweep(stop);
            logOutcome(swept);
            const auto followed = co_await sweepLeft(stop);
            logOutcome(followed);
        }
        co_await sleepFor(m_options.pause, stop);
    }
}

QCoro::Task<bool> Sweeper::isItsTurn()
{
    if (!m_options.isItsTurn)
        co_return true;
    co_return co_await m_options.isItsTurn();
}

QCoro::Task<Result<int>> Sweeper::releaseExpired()
{
    constexpr int mostReleased = 100;
    const Timestamp now = m_parts.clock.now();
    auto work = [now, record = m_parts.record](database::Session &session) -> Result<int> {
        database::HoldRepository holds(session);
        const auto over = holds.expired(now, mostReleased);
        if (!over)
            return over.error();
        for (const LegalHold &hold : *over) {
            if (const auto turn = holds.takeTurn(hold.organizationId); !turn)
                return turn.error();
            const auto released = holds.release(hold.id, now);
            if (!released)
                return released.error();
            if (const auto noted = record(session, entryOf(hold, now)); !noted)
                return noted.error();
        }
        return int(over->size());
    };
    co_return co_await m_parts.database.write(work);
}

QCoro::Task<Result<int>> Sweeper::sweep(std::stop_token stop)
{
    const auto paths = co_await nextPaths();
    if (!paths)
        co_return paths.error();
    m_after = paths->size() < m_options.mostAtOnce ? QString() : paths->last();
    int deleted = 0;
    for (const QString &path : *paths) {
        if (stop.stop_requested())
            break;
        const auto removed = co_await m_gate.remove(path);
        if (!removed)
            logKept(path, removed.error());
        else if (*removed)
            ++deleted;
    }
    co_return deleted;
}

QCoro::Task<Result<int>> Sweeper::sweepLeft(std::stop_token stop)
{
    const auto sharedNow = m_parts.clock.now() + m_parts.database.clockAhead();
    auto list = [sharedNow, limit = m_options.mostAtOnce](database::Session &session) {
        return database::LeftObjectRepository(session).due({}, sharedNow, limit);
    };
    const auto objects = co_await m_parts.database.read(list);
    if (!objects)
        co_return objects.error();
    int deleted = 0;
    for (const database::LeftObject &object : *objects) {
        if (stop.stop_requested())
            break;
        const auto removed = co_await m_gate.removeLeft(object.path);
        if (!removed) {
            logKept(object.path, removed.error());
            co_await postpone(object.path, sharedNow + m_options.pause);
        } else if (*removed) {
            ++deleted;
        }
    }
    co_return deleted;
}

QCoro::Task<> Sweeper::postpone(QString path, Timestamp until)
{
    auto write = [path, until](database::Session &session) {
        return database::LeftObjectRepository(session).postpone(path, until);
    };
    const auto written = co_await m_parts.database.write(write);
    if (!written)
        logKept(path, written.error());
}

QCoro::Task<Result<QStringList>> Sweeper::nextPaths()
{
    const auto sharedNow = m_parts.clock.now() + m_parts.database.clockAhead();
    auto list = [after = m_after, before = sharedNow - DeleteGate::grace,
                    limit = m_options.mostAtOnce](database::Session &session) {
        return database::DeletionRepository(session).due(after, before, limit);
    };
    co_return co_await m_parts.database.read(list);
}

} // namespace earshot::upkeep
