// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/taskscope.h"
#include "ingest/failure.h"
#include "ingest/intakegate.h"
#include "ingest/news.h"
#include "ingest/pipeline.h"
#include "ingest/retrypolicy.h"
#include "ingest/wakeup.h"

#include <QSet>

#include <memory>

namespace earshot::ingest {

/**
 * Runs the recording jobs: leases what is due, at most Options::workers at a time, renews the lease
 * while the pipeline works, and writes down how each attempt ended. A lease that its owner did not
 * renew is taken over by whoever looks next. Lives in the backend's thread.
 */
class JobRunner
{
public:
    struct Options
    {
        int workers = 2;
        std::chrono::milliseconds lease = std::chrono::seconds(60);
        std::chrono::milliseconds diskFullPause = std::chrono::seconds(30);
        RetryPolicy retry;
        Patience patience;
        IntakeGate *gate = nullptr; ///< asked before each job, where there is one
        std::chrono::milliseconds gatePause = std::chrono::seconds(10); ///< while it is shut
    };

    JobRunner(database::Database &database, Pipeline &pipeline, const Spool &spool,
        const Clock &clock, Options options, Announce announce);

    /** Takes back what an earlier process left, tidies the spool, and begins. */
    void start();
    /** A job may have become due. */
    void wake();
    /** Asks what runs to stop; an attempt cut short by this is not counted. */
    QCoro::Task<> stop();

private:
    QCoro::Task<> dispatch(std::stop_token stop);
    QCoro::Task<> recover();
    QCoro::Task<Result<bool>> startNext();
    QCoro::Task<std::chrono::milliseconds> untilNextDue();
    QCoro::Task<> work(database::Job job, std::stop_token stop);
    QCoro::Task<> keepLease(database::Job job, std::stop_source lost, std::stop_token finished);
    [[nodiscard]] Timestamp sharedNow() const;
    [[nodiscard]] News newsOf(const database::Job &job, const FailureOutcome &outcome) const;
    QCoro::Task<> noteFailure(database::Job job, Error error, std::optional<Timestamp> notBefore);

    database::Database &m_database;
    Pipeline &m_pipeline;
    const Spool m_spool;
    const Clock &m_clock;
    const Options m_options;
    const Announce m_announce;
    const QString m_owner;
    int m_running = 0;
    QSet<QString> m_underWay; ///< the calls that are worked on here, their lease lost or not
    Wakeup m_wakeup;
    TaskScope m_scope;
};

} // namespace earshot::ingest
