// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/checkpointkeeper.h"

#include "audit/logpage.h"
#include "core/logging.h"
#include "database/database.h"

namespace earshot::audit {

using namespace Qt::StringLiterals;
using database::AuditRepository;
using database::Session;

namespace {

/** Whether the log of @p now begins with that of @p before. */
Result<bool> goesOn(Session &session, const QString &organizationId, const Checkpoint &before,
    const Checkpoint &now)
{
    if (now.size < before.size)
        return false;
    if (before.size == 0)
        return true;
    const auto proof = consistencyProof(before.size, now.size, nodesOf(session, organizationId));
    if (!proof)
        return proof.error();
    return isConsistent(before.size, now.size, before.root, now.root, *proof);
}

Error anotherLog(const QString &why)
{
    return {.code = ErrorCode::Conflict,
        .message = u"The audit log is not the one that this receiver saw before: %1. \"earshotd "
                   "audit verify\" says more."_s.arg(why)};
}

} // namespace

CheckpointKeeper::CheckpointKeeper(database::Database &database,
    std::shared_ptr<const AuditLog> log, QString organizationId, SeenNote seen,
    std::chrono::milliseconds pause)
    : m_database(database)
    , m_log(std::move(log))
    , m_organizationId(std::move(organizationId))
    , m_seen(std::move(seen))
    , m_pause(pause)
{ }

void CheckpointKeeper::start()
{
    m_scope.start([this](std::stop_token stop) { return run(stop); });
}

QCoro::Task<> CheckpointKeeper::stop()
{
    co_await m_scope.cancelAndWait();
}

QCoro::Task<Result<bool>> CheckpointKeeper::keep()
{
    auto look = [id = m_organizationId](
                    Session &session) { return AuditRepository(session).head(id); };
    const auto head = co_await m_database.read(look);
    if (!head)
        co_return head.error();
    if (head->size == m_keptSize)
        co_return false;
    if (const auto seen = co_await see(*head); !seen)
        co_return seen.error();
    auto write = [log = m_log, id = m_organizationId](
                     Session &session) { return log->keepCheckpoint(session, id); };
    const auto kept = co_await m_database.write(write);
    if (!kept)
        co_return kept;
    m_keptSize = head->size;
    if (m_onKept)
        m_onKept(head->note, head->size);
    co_return kept;
}

/** Only what is signed is ever put down as seen. */
QCoro::Task<Result<void>> CheckpointKeeper::see(database::AuditHead head)
{
    const auto now = openNote(head.note, m_log->publicKey());
    if (!now || now->origin != originOf(m_organizationId) || now->size != head.size)
        co_return anotherLog(u"its end is not signed with its key"_s);
    const auto before = m_seen.read(m_log->publicKey());
    if (!before)
        co_return before.error();
    if (*before && (*before)->origin == now->origin) {
        auto prove = [id = m_organizationId, then = **before, now = *now](
                         Session &session) { return goesOn(session, id, then, now); };
        const auto isSame = co_await m_database.read(prove);
        if (!isSame)
            co_return isSame.error();
        if (!*isSame)
            co_return anotherLog(u"that had %1 entries"_s.arg((*before)->size));
    }
    m_log->see(*now);
    co_return m_seen.write(head.note);
}

QCoro::Task<> CheckpointKeeper::run(std::stop_token stop)
{
    while (!stop.stop_requested()) {
        const auto kept = co_await keep();
        if (!kept && kept.error().code != ErrorCode::Unavailable)
            logProblem(lcAudit, kept.error().withContext(u"Keeping a checkpoint"_s));
        co_await sleepFor(m_pause, stop);
    }
}

} // namespace earshot::audit
