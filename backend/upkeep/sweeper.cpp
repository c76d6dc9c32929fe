// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "upkeep/sweeper.h"

#include "core/logging.h"
#include "database/database.h"
#include "database/deletionrepository.h"

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
        if (co_await isItsTurn()) {
            const auto swept = co_await sweep(stop);
            logOutcome(swept);
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
