// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/callwriter.h"

#include "core/identifier.h"
#include "database/callrepository.h"
#include "database/jobrepository.h"

namespace earshot::ingest {

namespace {

bool hasReport(const CallEvent &event)
{
    return event.kind == CallEvent::Kind::Report || event.kind == CallEvent::Kind::Fetched;
}

Announcement announcementFor(const Call &before, const Call &after)
{
    if (before.status != CallStatus::Ended && after.status == CallStatus::Ended)
        return Announcement::CallEnded;
    if (before.status < CallStatus::InProgress && after.status >= CallStatus::InProgress)
        return Announcement::CallStarted;
    return Announcement::CallUpdated;
}

/** Only a call without a recording and without a job yet can be told by an event that there will be
 * none. */
Result<void> noteAbsence(
    database::Session &session, Call &call, const QString &reason, Timestamp now)
{
    call.recording.state = RecordingState::TranscriptOnly;
    call.recording.stateReason = reason;
    return database::CallRepository(session).setRecordingState(
        call.id, RecordingState::TranscriptOnly, reason, now);
}

Result<void> scheduleRecording(database::Session &session, Call &call, const CallEvent &event,
    const Patience &patience, Timestamp now)
{
    database::JobRepository jobs(session);
    const Timestamp due = hasReport(event) ? now : now + patience.report;
    const Result<bool> created = jobs.ensure(call.id, due, now + patience.retention, now);
    if (!created)
        return created.error();
    if (!created.value())
        return hasReport(event) ? jobs.hasten(call.id, due, now) : Result<void>();
    call.recording.state = RecordingState::Pending;
    return database::CallRepository(session).setRecordingState(
        call.id, RecordingState::Pending, {}, now);
}

} // namespace

Result<std::optional<CallChange>> applyEvent(database::Session &session,
    const QString &organizationId, const CallEvent &event, const Patience &patience, Timestamp now)
{
    database::CallRepository calls(session);
    auto found = calls.findByVapiId(organizationId, event.vapiCallId);
    if (!found)
        return found.error();
    MergedCall before = found.value().value_or(MergedCall());
    if (!found.value()) {
        before.call.id = newId();
        before.call.organizationId = organizationId;
        before.call.vapiCallId = event.vapiCallId;
        before.call.createdAt = now;
    }
    MergedCall after = merge(before, event);
    const bool unchanged = found.value() && after == before;
    if (!unchanged) {
        after.call.updatedAt = now;
        if (const auto saved = calls.save(after); !saved)
            return saved.error();
    }
    Call &call = after.call;
    Result<void> scheduled;
    if (event.noRecordingReason && call.recording.state == RecordingState::None)
        scheduled = noteAbsence(session, call, *event.noRecordingReason, now);
    else if (call.status == CallStatus::Ended && call.recording.state <= RecordingState::Pending)
        scheduled = scheduleRecording(session, call, event, patience, now);
    if (!scheduled)
        return scheduled.error();
    if (unchanged && call.recording == before.call.recording)
        return std::optional<CallChange>();
    return std::optional(CallChange{announcementFor(before.call, call), call});
}

} // namespace earshot::ingest
