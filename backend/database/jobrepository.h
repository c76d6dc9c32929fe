// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"

#include <QHash>
#include <QStringList>

namespace earshot::database {

/** Moves: waiting → leased → waiting (retry, release, rescue) | parked | done. */
enum class JobState { Waiting, Leased, Parked, Done };

QString toWord(JobState state);

/** The deadline of a job of which nobody knows when its recording is deleted: far off (9999). */
constexpr Timestamp noDeadline{253'402'300'799'000'000};

/** A leased job: the right to work on one call's recording until leaseUntil. */
struct Job
{
    QString callId;
    QString organizationId;
    QString vapiCallId;
    int attempt = 0; ///< 1 for the first
    qint64 fence = 0; ///< grows with every lease; names this one
    Timestamp leaseUntil;
    Timestamp deadline; ///< when the provider deletes the recording
    Timestamp createdAt;
    bool wasNamed = false; ///< the provider had named a recording when the job was leased
    QString lastError; ///< why the attempt before failed; empty for the first

    bool operator==(const Job &) const = default;
};

/**
 * The recording jobs, one per call. Whoever leased a job shows it again with every change; Conflict
 * says that the lease was lost to somebody else in between, and that nothing was changed.
 */
class JobRepository
{
public:
    explicit JobRepository(Session &session)
        : m_session(session)
    { }

    /** Makes the call's job when it has none; true when it did. */
    Result<bool> ensure(
        const QString &callId, Timestamp notBefore, Timestamp deadline, Timestamp now);

    /** Brings a job that has not been tried yet forward to @p notBefore; nothing for any other. */
    Result<void> hasten(const QString &callId, Timestamp notBefore, Timestamp now);

    /** More is known of when the provider deletes the recording; only for a waiting job. */
    Result<void> setDeadline(const QString &callId, Timestamp deadline, Timestamp now);

    /** Ends a job nobody works on at the moment, without a trace where none ever did; nothing for
     * any other. */
    Result<void> withdraw(const QString &callId, Timestamp now);
    /** As if the call's job had never been tried, unless somebody works on it now. One that was
     * ever leased stays as done, for its fence: a worker long gone may still come back with it. */
    Result<void> forget(const QString &callId);
    /** Ends the call's job whoever works on it, whose lease is lost by that. */
    Result<void> revoke(const QString &callId, Timestamp now);
    /** Begins a job that was done or parked anew, as if it had never been tried. */
    Result<void> reopen(
        const QString &callId, Timestamp notBefore, Timestamp deadline, Timestamp now);

    /**
     * The job with the nearest deadline among those that are due, or whose lease has run out,
     * leased to @p owner until @p until; counts as an attempt.
     */
    Result<std::optional<Job>> lease(const QString &owner, Timestamp now, Timestamp until);

    Result<void> renew(const Job &job, Timestamp until, Timestamp now);
    Result<void> finish(const Job &job, Timestamp now);
    Result<void> retryAt(const Job &job, Timestamp when, const QString &error, Timestamp now);
    /** No further attempt by itself: a person decides. */
    Result<void> park(const Job &job, const QString &error, Timestamp now);
    /** Gives the job back as if it had not been leased; the attempt is not counted. */
    Result<void> release(const Job &job, Timestamp when, Timestamp now);
    /** That the lease still holds, without changing it: for the transaction that records. */
    Result<void> confirm(const Job &job);
    /** The same as an answer, for who must tell a lost lease from another Conflict. */
    Result<bool> isHeld(const Job &job);

    /**
     * Makes the jobs leased to @p owner, or to anybody when it is empty, due at once: when a
     * process starts and whoever held the leases is known to be gone. The attempt cut short is not
     * counted, except for a job whose leases keep ending like that: it may be what ends the
     * process.
     */
    Result<void> takeBack(const QString &owner, Timestamp now);
    /** Those of @p callIds whose job is done and whose recording is in the store, or was deleted
     * there, or that were removed: nobody needs what was fetched for them. */
    Result<QStringList> settledAmong(const QStringList &callIds);

    /** When lease() can have something next, be it a due job or a lease that runs out. */
    Result<std::optional<Timestamp>> nextDueAt();
    Result<QHash<JobState, qint64>> counts();

private:
    Result<void> change(const Job &job, const QString &sql, QVariantList values);

    Session &m_session;
};

} // namespace earshot::database
