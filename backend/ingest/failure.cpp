// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/failure.h"

#include "database/callrepository.h"
#include "database/faileduploadrepository.h"
#include "database/twiliorecordingrepository.h"
#include "ingest/carrierwriter.h"

namespace earshot::ingest {

namespace {

using Kind = FailureOutcome::Kind;

struct Move
{
    database::JobRepository jobs;
    database::CallRepository calls;
    database::FailedUploadRepository failed;
    database::TwilioRecordingRepository carriers;
    const database::Job &job;
    const FailureOutcome &outcome;
    const QString &reason;
    Timestamp now;

    Result<void> giveBack()
    {
        return jobs.release(job, now + outcome.pause, now).andThen([&] {
            return state(RecordingState::Pending, {});
        });
    }

    Result<void> retry()
    {
        return jobs.retryAt(job, now + outcome.pause, reason, now).andThen([&] {
            return state(RecordingState::Retrying, reason);
        });
    }

    Result<void> list(std::optional<Timestamp> nextRetry)
    {
        return failed.record(job.callId, {}, reason, outcome.slowAttempts, nextRetry, now);
    }

    Result<void> park()
    {
        return jobs.park(job, reason, now).andThen([&] { return list({}); }).andThen([&] {
            return state(RecordingState::Failed, reason);
        });
    }

    Result<void> noRecording()
    {
        return jobs.finish(job, now)
            .andThen([&] { return failed.resolve(job.callId, now); })
            .andThen([&] { return calls.findMerged(job.organizationId, job.callId); })
            .andThen([&](const std::optional<MergedCall> &known) {
                // A recording that was named meanwhile is not the one that was not found.
                if (known && known->namesRecording && !job.wasNamed)
                    return beginAnew();
                return noteAbsence(known ? std::optional(known->call) : std::nullopt);
            });
    }

    Result<void> beginAnew()
    {
        return jobs.reopen(job.callId, now, job.deadline, now).andThen([&] {
            return state(RecordingState::Pending, {});
        });
    }

    /** What the provider said about the call is a better reason than that nothing was found. */
    Result<void> noteAbsence(const std::optional<Call> &call)
    {
        NoRecording why = earshot::noRecording(
            now < job.deadline ? RecordingAbsence::NotProvided : RecordingAbsence::PastRetention);
        const bool isTold = call && call->recording.absence
            && call->recording.absence != RecordingAbsence::NotProvided;
        if (isTold) {
            why = {*call->recording.absence, call->recording.absenceReason};
        } else if (call) {
            const auto carrier = carriers.ofCall(call->organizationId, call->carrierCallId);
            if (!carrier)
                return carrier.error();
            why = absenceOf(*carrier).value_or(why);
        }
        return calls.setNoRecording(job.callId, why, now);
    }

    Result<void> state(RecordingState value, const QString &why)
    {
        return calls.setRecordingState(job.callId, value, why, now);
    }

    Result<void> make()
    {
        switch (outcome.kind) {
        case Kind::GiveBack:
            return giveBack();
        case Kind::Retry:
            return retry();
        case Kind::RetryAsFailedUpload:
            return retry().andThen([&] { return list(now + outcome.pause); });
        case Kind::Park:
            return park();
        case Kind::NoRecording:
            return noRecording();
        }
        return {};
    }
};

} // namespace

FailureOutcome judge(const Error &error, int attempt, const RetryPolicy &policy,
    std::chrono::milliseconds diskFullPause)
{
    if (error.code == ErrorCode::Cancelled || error.code == ErrorCode::Unavailable)
        return {.kind = Kind::GiveBack, .pause = std::chrono::seconds(1)};
    if (error.code == ErrorCode::StorageFull)
        return {.kind = Kind::GiveBack, .pause = diskFullPause};
    if (error.code == ErrorCode::NotFound) {
        const auto decision = policy.afterAbsence(attempt);
        const bool believed = decision.phase == RetryPolicy::Phase::GiveUp || !error.retryable;
        return {.kind = believed ? Kind::NoRecording : Kind::Retry, .pause = decision.pause};
    }
    const auto decision = policy.afterFailure(attempt);
    switch (decision.phase) {
    case RetryPolicy::Phase::Quick:
        return {.kind = Kind::Retry, .pause = decision.pause};
    case RetryPolicy::Phase::Slow:
        return {.kind = Kind::RetryAsFailedUpload,
            .pause = decision.pause,
            .slowAttempts = decision.slowAttempt};
    case RetryPolicy::Phase::GiveUp:
        break;
    }
    return {.kind = Kind::Park, .slowAttempts = decision.slowAttempt};
}

Result<std::optional<Call>> writeFailure(database::Session &session, const database::Job &job,
    const FailureOutcome &outcome, const Error &error, Timestamp now)
{
    // What others tell of the call at the same time comes before or after, never in between: else
    // neither would see what the other writes.
    if (const auto turn = takeTurnToMerge(session, job.organizationId); !turn)
        return turn.error();
    Move move{.jobs = database::JobRepository(session),
        .calls = database::CallRepository(session),
        .failed = database::FailedUploadRepository(session),
        .carriers = database::TwilioRecordingRepository(session),
        .job = job,
        .outcome = outcome,
        .reason = error.message,
        .now = now};
    // Asked for by itself: a Conflict of what is written below may be of another kind.
    const Result<bool> held = move.jobs.isHeld(job);
    if (!held)
        return held.error();
    if (!held.value())
        return std::optional<Call>();
    const Result<void> made = move.make();
    if (!made)
        return made.error();
    return move.calls.find(job.organizationId, job.callId);
}

Result<void> tryAgainWithCarrier(database::Session &session, Call &call, const Patience &patience,
    Timestamp leasedAt, Timestamp now)
{
    if (!mayStandIn(call.recording.absence))
        return {};
    const auto isNews = database::TwilioRecordingRepository(session).isCompletedSince(
        call.organizationId, call.carrierCallId, leasedAt);
    if (!isNews)
        return isNews.error();
    return *isNews ? scheduleAnew(session, call, patience, now) : Result<void>();
}

} // namespace earshot::ingest
