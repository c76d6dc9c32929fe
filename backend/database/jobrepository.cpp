// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/jobrepository.h"

#include "database/parameters.h"

#include <array>

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<JobState, QLatin1StringView>, 4> words{{
    {JobState::Waiting, "waiting"_L1},
    {JobState::Leased, "leased"_L1},
    {JobState::Parked, "parked"_L1},
    {JobState::Done, "done"_L1},
}};

/**
 * The most urgent job of those in @p state whose @p dueColumn has come, on one side of now. What
 * has no time left has nothing to lose any more and goes after all that has.
 */
QString candidateSql(const QString &state, const QString &dueColumn, bool hasTimeLeft)
{
    return u"select * from (select call_id, deadline from recording_jobs "
           "where state = '%1' and %2 <= ? and deadline %3 ? order by deadline limit 1"_s.arg(
               state, dueColumn, hasTimeLeft ? u">"_s : u"<="_s);
}

/**
 * Four searches of one row each, so that each walks its own part of the index by deadline;
 * unindexed() keeps the planner from the other index, which would sort all that is due.
 */
QString leaseSql(const Dialect &dialect)
{
    const QString end = dialect.skipLocked() + u") as candidate%1 "_s;
    const QString waiting = u"waiting"_s;
    const QString leased = u"leased"_s;
    const QString due = dialect.unindexed(u"next_attempt_at"_s);
    const QString lost = dialect.unindexed(u"lease_until"_s);
    const QString both = u"union all "_s;
    return u"update recording_jobs set state = 'leased', attempt = attempt + 1, "
           "fence = fence + 1, lease_owner = ?, lease_until = ?, updated_at = ? "
           "where call_id = (select call_id from ("_s
        + candidateSql(waiting, due, true) + end.arg(1) + both + candidateSql(leased, lost, true)
        + end.arg(2) + both + candidateSql(waiting, due, false) + end.arg(3) + both
        + candidateSql(leased, lost, false) + end.arg(4)
        + u") as candidate order by deadline <= ?, deadline limit 1) returning call_id"_s;
}

Job jobFrom(const Row &row)
{
    return {.callId = row.text("call_id"_L1),
        .organizationId = row.text("organization_id"_L1),
        .vapiCallId = row.text("vapi_call_id"_L1),
        .attempt = int(row.integer("attempt"_L1)),
        .fence = row.integer("fence"_L1),
        .leaseUntil = row.time("lease_until"_L1),
        .deadline = row.time("deadline"_L1),
        .createdAt = row.time("created_at"_L1),
        .wasNamed = row.integer("recording_named"_L1) != 0,
        .lastError = row.text("last_error"_L1)};
}

Error leaseLost(const Job &job)
{
    return {.code = ErrorCode::Conflict,
        .message =
            u"The lease on the recording of call %1 was lost to another worker."_s.arg(job.callId)};
}

} // namespace

QString toWord(JobState state)
{
    for (const auto &[value, word] : words) {
        if (value == state)
            return word;
    }
    return {};
}

Result<bool> JobRepository::ensure(
    const QString &callId, Timestamp notBefore, Timestamp deadline, Timestamp now)
{
    const auto made = m_session.exec(
        u"insert into recording_jobs (call_id, state, next_attempt_at, deadline, created_at, "
        "updated_at) values (?, 'waiting', ?, ?, ?, ?) on conflict (call_id) do nothing"_s,
        {callId, parameter(notBefore), parameter(deadline), parameter(now), parameter(now)});
    if (!made.ok())
        return made.error();
    return *made == 1;
}

Result<void> JobRepository::hasten(const QString &callId, Timestamp notBefore, Timestamp now)
{
    const auto changed = m_session.exec(
        u"update recording_jobs set next_attempt_at = ?, updated_at = ? "
        "where call_id = ? and state = 'waiting' and attempt = 0 and next_attempt_at > ?"_s,
        {parameter(notBefore), parameter(now), callId, parameter(notBefore)});
    return changed.ok() ? Result<void>() : changed.error();
}

Result<void> JobRepository::setDeadline(const QString &callId, Timestamp deadline, Timestamp now)
{
    const auto changed =
        m_session.exec(u"update recording_jobs set deadline = ?, updated_at = ? "
                       "where call_id = ? and state = 'waiting' and deadline <> ?"_s,
            {parameter(deadline), parameter(now), callId, parameter(deadline)});
    return changed.ok() ? Result<void>() : changed.error();
}

Result<void> JobRepository::withdraw(const QString &callId, Timestamp now)
{
    const auto removed = m_session.exec(
        u"delete from recording_jobs where call_id = ? and state = 'waiting' and fence = 0"_s,
        {callId});
    if (!removed.ok())
        return removed.error();
    const auto changed = m_session.exec(
        u"update recording_jobs set state = 'done', last_error = null, updated_at = ? "
        "where call_id = ? and state = 'waiting'"_s,
        {parameter(now), callId});
    return changed.ok() ? Result<void>() : changed.error();
}

Result<void> JobRepository::forget(const QString &callId)
{
    const auto removed = m_session.exec(
        u"delete from recording_jobs where call_id = ? and state <> 'leased' and fence = 0"_s,
        {callId});
    if (!removed.ok())
        return removed.error();
    const auto changed =
        m_session.exec(u"update recording_jobs set state = 'done', attempt = 0, last_error = null "
                       "where call_id = ? and state <> 'leased'"_s,
            {callId});
    return changed.ok() ? Result<void>() : changed.error();
}

Result<void> JobRepository::revoke(const QString &callId, Timestamp now)
{
    const auto changed = m_session.exec(
        u"update recording_jobs set state = 'done', fence = fence + 1, lease_owner = null, "
        "lease_until = null, last_error = null, updated_at = ? where call_id = ?"_s,
        {parameter(now), callId});
    return changed.ok() ? Result<void>() : changed.error();
}

Result<void> JobRepository::reopen(
    const QString &callId, Timestamp notBefore, Timestamp deadline, Timestamp now)
{
    const auto changed = m_session.exec(
        u"update recording_jobs set state = 'waiting', attempt = 0, next_attempt_at = ?, "
        "deadline = ?, last_error = null, updated_at = ? "
        "where call_id = ? and state in ('done', 'parked')"_s,
        {parameter(notBefore), parameter(deadline), parameter(now), callId});
    return changed.ok() ? Result<void>() : changed.error();
}

Result<std::optional<Job>> JobRepository::lease(
    const QString &owner, Timestamp now, Timestamp until)
{
    QVariantList values{owner, parameter(until)};
    constexpr int searches = 4; // each compares two times with now, and all around them do once
    values += QVariantList(1 + 2 * searches + 1, parameter(now));
    const auto leased = m_session.queryOne(leaseSql(m_session.dialect()), values);
    if (!leased.ok())
        return leased.error();
    if (!leased->has_value())
        return std::optional<Job>();
    const auto row =
        m_session.queryOne(u"select j.*, c.organization_id, c.vapi_call_id, c.recording_named from "
                           u"recording_jobs as j "
                           "join call_logs as c on c.id = j.call_id where j.call_id = ?"_s,
            {(*leased)->text("call_id"_L1)});
    if (!row.ok())
        return row.error();
    return row->has_value() ? std::optional(jobFrom(**row)) : std::nullopt;
}

Result<void> JobRepository::change(const Job &job, const QString &sql, QVariantList values)
{
    values << job.callId << job.fence;
    const auto changed = m_session.exec(sql, values);
    if (!changed.ok())
        return changed.error();
    return *changed == 1 ? Result<void>() : leaseLost(job);
}

Result<void> JobRepository::renew(const Job &job, Timestamp until, Timestamp now)
{
    return change(job,
        u"update recording_jobs set lease_until = ?, updated_at = ? "
        "where call_id = ? and fence = ? and state = 'leased'"_s,
        {parameter(until), parameter(now)});
}

Result<void> JobRepository::finish(const Job &job, Timestamp now)
{
    return change(job,
        u"update recording_jobs set state = 'done', lease_owner = null, lease_until = null, "
        "last_error = null, updated_at = ? where call_id = ? and fence = ? and state = 'leased'"_s,
        {parameter(now)});
}

Result<void> JobRepository::retryAt(
    const Job &job, Timestamp when, const QString &error, Timestamp now)
{
    return change(job,
        u"update recording_jobs set state = 'waiting', lease_owner = null, lease_until = null, "
        "next_attempt_at = ?, last_error = ?, updated_at = ? "
        "where call_id = ? and fence = ? and state = 'leased'"_s,
        {parameter(when), textOrNull(error), parameter(now)});
}

Result<void> JobRepository::park(const Job &job, const QString &error, Timestamp now)
{
    return change(job,
        u"update recording_jobs set state = 'parked', lease_owner = null, lease_until = null, "
        "last_error = ?, updated_at = ? where call_id = ? and fence = ? and state = 'leased'"_s,
        {textOrNull(error), parameter(now)});
}

Result<void> JobRepository::release(const Job &job, Timestamp when, Timestamp now)
{
    return change(job,
        u"update recording_jobs set state = 'waiting', lease_owner = null, lease_until = null, "
        "attempt = attempt - 1, next_attempt_at = ?, updated_at = ? "
        "where call_id = ? and fence = ? and state = 'leased'"_s,
        {parameter(when), parameter(now)});
}

Result<bool> JobRepository::isHeld(const Job &job)
{
    const auto row = m_session.queryOne(u"select 1 as held from recording_jobs "
                                        "where call_id = ? and fence = ? and state = 'leased'"_s,
        {job.callId, job.fence});
    if (!row.ok())
        return row.error();
    return row->has_value();
}

Result<void> JobRepository::confirm(const Job &job)
{
    const auto held = isHeld(job);
    if (!held)
        return held.error();
    return held.value() ? Result<void>() : leaseLost(job);
}

Result<void> JobRepository::takeBack(const QString &owner, Timestamp now)
{
    // The fence counts all leases, the attempt only those that ended in a word: ten more are too
    // many.
    const auto changed = m_session.exec(
        u"update recording_jobs set state = 'waiting', lease_owner = null, lease_until = null, "
        "attempt = case when fence - attempt < 10 then attempt - 1 else attempt end, "
        "next_attempt_at = ?, updated_at = ? where state = 'leased' and (lease_owner = ? or ? = '')"_s,
        {parameter(now), parameter(now), textOrEmpty(owner), textOrEmpty(owner)});
    return changed.ok() ? Result<void>() : changed.error();
}

Result<QStringList> JobRepository::settledAmong(const QStringList &callIds)
{
    QStringList done;
    for (const QString &callId : callIds) {
        const auto row =
            m_session.queryOne(u"select 1 as found where exists (select 1 from recording_jobs as j "
                               u"join call_logs as c "
                               "on c.id = j.call_id where j.call_id = ? and j.state = 'done' and "
                               "c.recording_state in ('ready', 'deleted')) "
                               "or exists (select 1 from removed_calls as r where r.call_id = ?)"_s,
                {callId, callId});
        if (!row.ok())
            return row.error();
        if (row->has_value())
            done.append(callId);
    }
    return done;
}

Result<std::optional<Timestamp>> JobRepository::nextDueAt()
{
    const auto row = m_session.queryOne(
        u"select min(at) as at from ("
        "select min(next_attempt_at) as at from recording_jobs where state = 'waiting' union all "
        "select min(lease_until) as at from recording_jobs where state = 'leased') as next"_s);
    if (!row.ok())
        return row.error();
    return row->has_value() ? (*row)->optionalTime("at"_L1) : std::nullopt;
}

Result<QHash<JobState, qint64>> JobRepository::counts()
{
    const auto rows =
        m_session.query(u"select state, count(*) as n from recording_jobs group by state"_s);
    if (!rows.ok())
        return rows.error();
    QHash<JobState, qint64> counts;
    for (const auto &[state, word] : words)
        counts.insert(state, 0);
    for (const Row &row : *rows) {
        for (const auto &[state, word] : words) {
            if (row.text("state"_L1) == word)
                counts.insert(state, row.integer("n"_L1));
        }
    }
    return counts;
}

} // namespace earshot::database
