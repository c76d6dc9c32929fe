// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/jobrunner.h"

#include "core/logging.h"
#include "database/callrepository.h"
#include "database/database.h"
#include "ingest/failure.h"

namespace earshot::ingest {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QJsonObject idsOf(const database::Job &job)
{
    return {{u"callId"_s, job.callId}, {u"attempt"_s, job.attempt}};
}

} // namespace

News JobRunner::newsOf(const database::Job &job, const FailureOutcome &outcome) const
{
    News news{.receiverId = m_owner, .organizationId = job.organizationId};
    if (outcome.kind == FailureOutcome::Kind::Park)
        news.calls.append({job.callId, Announcement::RecordingFailed});
    else if (outcome.kind != FailureOutcome::Kind::GiveBack)
        news.calls.append({job.callId, Announcement::CallUpdated});
    return news;
}

JobRunner::JobRunner(database::Database &database, Pipeline &pipeline, const Spool &spool,
    const Clock &clock, Options options, Announce announce)
    : m_database(database)
    , m_pipeline(pipeline)
    , m_spool(spool)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_announce(std::move(announce))
    , m_owner(database.receiverId())
{ }

void JobRunner::start()
{
    m_scope.start([this](std::stop_token stop) { return dispatch(stop); });
}

void JobRunner::wake()
{
    m_wakeup.wake();
}

QCoro::Task<> JobRunner::stop()
{
    co_await m_scope.cancelAndWait();
}

QCoro::Task<> JobRunner::dispatch(std::stop_token stop)
{
    co_await recover();
    while (!stop.stop_requested()) {
        bool isOpen = true;
        bool isFailing = false;
        while (!stop.stop_requested() && m_running < m_options.workers) {
            if (m_options.gate)
                isOpen = co_await m_options.gate->isOpen();
            if (!isOpen)
                break;
            const Result<bool> isStarted = co_await startNext();
            isFailing = !isStarted;
            if (!isStarted || !isStarted.value())
                break;
        }
        std::chrono::milliseconds pause = isOpen ? 30s : m_options.gatePause;
        if (isOpen && m_running < m_options.workers)
            pause = co_await untilNextDue();
        if (isFailing) // what is due stays due, and the database would be asked without a pause
            pause = std::max<std::chrono::milliseconds>(pause, 1s);
        co_await m_wakeup.wait(pause, stop);
    }
}

/** Takes over from an earlier process: its leases, and the files it had no time to tidy up. */
QCoro::Task<> JobRunner::recover()
{
    auto takeOver = [callIds = m_spool.callIds(), now = m_clock.now(),
                        owner = m_database.isShared() ? m_owner : QString()](
                        database::Session &session) -> Result<QStringList> {
        database::JobRepository jobs(session);
        return jobs.takeBack(owner, now).andThen([&] { return jobs.settledAmong(callIds); });
    };
    const auto done = co_await m_database.write(takeOver);
    if (!done) {
        logProblem(lcIngest, done.error().withContext(u"Taking over the recording jobs"_s));
        co_return;
    }
    for (const QString &callId : done.value())
        m_spool.clear(callId);
}

/** Leases the next due job and starts it; false when there is none. */
QCoro::Task<Result<bool>> JobRunner::startNext()
{
    const QSet<QString> busy = m_underWay;
    auto lease = [owner = m_owner, now = sharedNow(), span = m_options.lease, busy](
                     database::Session &session) -> Result<std::optional<database::Job>> {
        database::JobRepository jobs(session);
        auto job = jobs.lease(owner, now, now + span);
        if (!job || !job.value())
            return job;
        if (busy.contains(job.value()->callId)) { // its worker stops first: the files are the same
            const auto returned = jobs.release(*job.value(), now + 1s, now);
            return returned ? std::move(job) : returned.error();
        }
        const auto state = database::CallRepository(session).setRecordingState(
            job.value()->callId, RecordingState::Processing, {}, now);
        if (!state)
            return state.error();
        return job;
    };
    const auto leased = co_await m_database.write(lease);
    if (!leased) {
        logProblem(lcIngest, leased.error().withContext(u"Looking for recording jobs"_s));
        co_return leased.error();
    }
    if (!leased.value())
        co_return false;
    if (busy.contains(leased.value()->callId))
        co_return true; // given back above; there may be another
    ++m_running;
    m_underWay.insert(leased.value()->callId);
    m_scope.start([this, job = *leased.value()](std::stop_token stop) { return work(job, stop); });
    co_return true;
}

QCoro::Task<std::chrono::milliseconds> JobRunner::untilNextDue()
{
    auto load = [](database::Session &session) {
        return database::JobRepository(session).nextDueAt();
    };
    const auto due = co_await m_database.read(load);
    if (!due || !due.value())
        co_return due ? 30s : 1s;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(*due.value() - sharedNow());
    co_return std::clamp<std::chrono::milliseconds>(left, 5ms, 30s);
}

QCoro::Task<> JobRunner::work(database::Job job, std::stop_token stop)
{
    std::stop_source cancel;
    std::stop_source finished;
    const std::stop_callback onStop(stop, [cancel]() mutable { cancel.request_stop(); });
    m_scope.start([this, job, cancel, token = finished.get_token()](
                      std::stop_token) { return keepLease(job, cancel, token); });
    const Result<Call> outcome = co_await m_pipeline.run(job, cancel.get_token());
    const auto notBefore = m_pipeline.takeRetryNotBefore(job.callId);
    finished.request_stop();
    if (outcome) {
        logInfo(lcIngest, u"Recording ready."_s,
            {{u"callId"_s, job.callId}, {u"bytes"_s, outcome->recording.sizeBytes},
                {u"seconds"_s, outcome->recording.durationSeconds}});
        m_announce(Announcement::RecordingReady, outcome.value());
    } else {
        co_await noteFailure(job, outcome.error(), notBefore);
    }
    --m_running;
    m_underWay.remove(job.callId);
    m_wakeup.wake();
}

/** Renews the lease until the work is finished; when it can't be renewed any more, stops the work.
 */
QCoro::Task<> JobRunner::keepLease(
    database::Job job, std::stop_source lost, std::stop_token finished)
{
    const std::chrono::milliseconds interval = m_options.lease / 3;
    Timestamp heldUntil = job.leaseUntil;
    while (co_await sleepFor(interval, finished)) {
        const Timestamp until = sharedNow() + m_options.lease;
        auto renew = [job, until, now = sharedNow()](database::Session &session) {
            return database::JobRepository(session).renew(job, until, now);
        };
        const Result<void> renewed = co_await m_database.write(renew);
        if (renewed) {
            heldUntil = until;
            continue;
        }
        const bool runsOut = sharedNow() + interval > heldUntil; // before the next renewal
        if (runsOut || renewed.error().code == ErrorCode::Conflict) {
            lost.request_stop();
            co_return;
        }
    }
}

/** Leases of several receivers are counted by the clock that all of them share. */
Timestamp JobRunner::sharedNow() const
{
    return m_clock.now() + m_database.clockAhead();
}

QCoro::Task<> JobRunner::noteFailure(
    database::Job job, Error error, std::optional<Timestamp> notBefore)
{
    FailureOutcome outcome = judge(error, job.attempt, m_options.retry, m_options.diskFullPause);
    if (notBefore) {
        const auto asked = std::chrono::ceil<std::chrono::milliseconds>(*notBefore - m_clock.now());
        outcome.pause = std::max(outcome.pause, asked);
    }
    auto write = [job, outcome, error, news = newsOf(job, outcome), patience = m_options.patience,
                     leasedAt = job.leaseUntil - m_options.lease, now = m_clock.now()](
                     database::Session &session) -> Result<std::optional<Call>> {
        auto call = writeFailure(session, job, outcome, error, now);
        const bool isWithout = outcome.kind == FailureOutcome::Kind::NoRecording;
        if (!call || !call.value())
            return call;
        if (const auto told = tellOthers(session, news); !told)
            return told.error();
        if (!isWithout)
            return call;
        const auto again = tryAgainWithCarrier(session, **call, patience, leasedAt, now);
        return again ? std::move(call) : again.error();
    };
    const auto written = co_await m_database.write(write);
    if (!written) { // the lease runs out, and the job is then taken again
        logProblem(lcIngest, written.error().withContext(u"Noting a failed attempt"_s), idsOf(job));
        co_return;
    }
    // Whoever has the lease now decides.
    if (outcome.kind == FailureOutcome::Kind::GiveBack || !written.value())
        co_return;
    logProblem(lcIngest, error.withContext(u"Attempt %1 for a recording failed"_s.arg(job.attempt)),
        idsOf(job));
    const bool final = outcome.kind == FailureOutcome::Kind::Park;
    m_announce(final ? Announcement::RecordingFailed : Announcement::CallUpdated, *written.value());
    if (written.value()->recording.state == RecordingState::TranscriptOnly)
        m_announce(Announcement::RecordingAbsent, *written.value());
}

} // namespace earshot::ingest
