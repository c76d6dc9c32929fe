// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/worklease.h"

#include "core/logging.h"
#include "database/parameters.h"

namespace earshot::database {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto span = 60s;

/** Changes nothing, and returns no row, while somebody else has it. */
const QString takeSql =
    u"insert into work_leases (name, owner, lease_until, fence) values (?, ?, ?, 1) "
    "on conflict (name) do update set owner = excluded.owner, "
    "lease_until = excluded.lease_until, fence = work_leases.fence + 1 "
    "where work_leases.owner = excluded.owner or work_leases.lease_until <= ? "
    "returning fence"_s;

} // namespace

WorkLease::WorkLease(Database &database, const Clock &clock, QString name)
    : m_database(database)
    , m_clock(clock)
    , m_name(std::move(name))
{ }

QCoro::Task<bool> WorkLease::hold()
{
    if (!m_database.isShared())
        co_return true;
    // Who was asleep for longer than the lease has lost it, whatever it remembers.
    if (m_isHeld && m_clock.now() < m_validUntil)
        co_return true;
    if (m_isStopped)
        co_return false;
    m_isHeld = co_await take();
    if (m_isHeld && !std::exchange(m_isKept, true))
        m_scope.start([this](std::stop_token stop) { return keep(stop); });
    co_return m_isHeld;
}

QCoro::Task<bool> WorkLease::take()
{
    const Timestamp now = m_clock.now() + m_database.clockAhead();
    auto work = [name = m_name, owner = m_database.receiverId(), now](
                    Session &session) -> Result<bool> {
        const auto row =
            session.queryOne(takeSql, {name, owner, parameter(now + span), parameter(now)});
        return row.ok() ? Result<bool>(row->has_value()) : row.error();
    };
    const Timestamp validUntil = m_clock.now() + span;
    const auto taken = co_await m_database.write(work);
    if (taken.valueOr(false))
        m_validUntil = validUntil;
    if (!taken)
        logProblem(lcDatabase, taken.error().withContext(u"Asking whose turn it is"_s));
    co_return taken.valueOr(false);
}

QCoro::Task<> WorkLease::keep(std::stop_token stop)
{
    while (m_isHeld) {
        const bool isTime = co_await sleepFor(span / 4, stop);
        if (!isTime)
            break;
        m_isHeld = co_await take();
    }
    m_isKept = false;
}

QCoro::Task<> WorkLease::stop()
{
    m_isStopped = true;
    co_await m_scope.cancelAndWait();
    if (!std::exchange(m_isHeld, false))
        co_return;
    auto work = [name = m_name, owner = m_database.receiverId()](Session &session) {
        return session.exec(
            u"delete from work_leases where name = ? and owner = ?"_s, {name, owner});
    };
    const auto given = co_await m_database.write(work);
    Q_UNUSED(given); // else it runs out by itself
}

} // namespace earshot::database
