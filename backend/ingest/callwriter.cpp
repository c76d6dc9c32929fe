// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/callwriter.h"

#include "core/identifier.h"
#include "database/callrepository.h"
#include "database/consentrepository.h"
#include "database/faileduploadrepository.h"
#include "database/jobrepository.h"
#include "database/removalrepository.h"
#include "database/signrepository.h"
#include "ingest/calljoin.h"
#include "ingest/carrierwriter.h"
#include "ingest/redactedwords.h"

namespace earshot::ingest {

namespace {

Announcement announcementFor(const Call &before, const Call &after)
{
    if (before.status != CallStatus::Ended && after.status == CallStatus::Ended)
        return Announcement::CallEnded;
    if (before.status < CallStatus::InProgress && after.status >= CallStatus::InProgress)
        return Announcement::CallStarted;
    return Announcement::CallUpdated;
}

enum class Wanted { Nothing, Recording, RecordingAnew, NoRecording };

/** A stronger event gave another reason than the one that is shown. */
bool saysBetterWhy(const MergedCall &before, const MergedCall &after)
{
    const Recording &was = before.call.recording;
    const Recording &is = after.call.recording;
    return was.absence != is.absence || was.absenceReason != is.absenceReason;
}

/**
 * What follows from all that is known of a call. A function of the merged call and of where its
 * recording stands, so that the order of events does not matter. Once a worker has begun, only it
 * decides.
 */
Wanted wantedFor(const MergedCall &before, const MergedCall &after, const CarrierAudio &carrier)
{
    const RecordingState state = after.call.recording.state;
    const bool isUntouched = state == RecordingState::None || state == RecordingState::Pending
        || state == RecordingState::Retrying;
    const bool isSomewhere = after.namesRecording || carrier.isThere;
    if (isUntouched && after.call.recording.absence && !isSomewhere)
        return Wanted::NoRecording;
    if (state == RecordingState::TranscriptOnly && !after.namesRecording
        && saysBetterWhy(before, after))
        return Wanted::NoRecording;
    if (state <= RecordingState::Pending && after.call.status == CallStatus::Ended)
        return Wanted::Recording;
    const bool isNewlyNamed =
        (after.namesRecording && !before.namesRecording) || (carrier.isThere && carrier.isNews);
    return state == RecordingState::TranscriptOnly && isNewlyNamed ? Wanted::RecordingAnew
                                                                   : Wanted::Nothing;
}

/** That there is no recording, or of what kind the call is that has none, was not known before. */
bool tellsOfAbsence(const Call &before, const Call &after)
{
    const bool wasTold = before.recording.state == RecordingState::TranscriptOnly
        && before.direction == after.direction;
    return after.recording.state == RecordingState::TranscriptOnly && !wasTold;
}

/** When the provider deletes what it has of the call; of what only the phone network has, nobody
 * knows. */
Timestamp deadlineOf(const Call &call, const Patience &patience, Timestamp now)
{
    if (isCarrierOnly(call))
        return database::noDeadline;
    const auto begun = call.startedAt ? call.startedAt : call.providerCreatedAt;
    return call.endedAt.value_or(begun.value_or(now)) + patience.retention;
}

Result<void> noteAbsence(database::Session &session, Call &call, Timestamp now)
{
    const NoRecording why{*call.recording.absence, call.recording.absenceReason};
    call.recording.state = RecordingState::TranscriptOnly;
    call.recording.stateReason = why.reason;
    return database::JobRepository(session)
        .withdraw(call.id, now)
        .andThen([&] { return database::FailedUploadRepository(session).resolve(call.id, now); })
        .andThen(
            [&] { return database::CallRepository(session).setNoRecording(call.id, why, now); });
}

Result<void> notePending(database::Session &session, Call &call, Timestamp now)
{
    call.recording.state = RecordingState::Pending;
    call.recording.stateReason.clear();
    return database::CallRepository(session).setRecordingState(
        call.id, RecordingState::Pending, {}, now);
}

Result<void> scheduleRecording(
    database::Session &session, MergedCall &merged, const Patience &patience, Timestamp now)
{
    Call &call = merged.call;
    database::JobRepository jobs(session);
    const bool isTold = merged.namesRecording || reportIsKnown(merged);
    const Timestamp due = isTold ? now : now + patience.report;
    const Timestamp deadline = deadlineOf(call, patience, now);
    const Result<bool> created = jobs.ensure(call.id, due, deadline, now);
    if (!created)
        return created.error();
    if (created.value())
        return notePending(session, call, now);
    if (call.recording.state == RecordingState::None) { // its job was forgotten
        if (const auto reopened = jobs.reopen(call.id, due, deadline, now); !reopened)
            return reopened;
        return notePending(session, call, now);
    }
    const Result<void> moved = jobs.setDeadline(call.id, deadline, now);
    return moved && isTold ? jobs.hasten(call.id, due, now) : moved;
}

/** Of a call that was removed for good nothing is taken in again, whoever tells of it. */
Result<bool> isRemoved(database::Session &session, const QString &organizationId,
    const CallEvent &event, Timestamp now)
{
    database::RemovalRepository removals(session);
    const auto gone = removals.isRemovedAs(
        organizationId, {event.vapiCallId, event.carrierCallId.value_or(QString())}, now);
    if (!gone || !*gone)
        return gone;
    const auto blanked =
        removals.blankDeliveries(organizationId, QStringLiteral("vapi"), event.vapiCallId);
    return blanked ? gone : blanked.error();
}

} // namespace

Result<void> scheduleAnew(
    database::Session &session, Call &call, const Patience &patience, Timestamp now)
{
    database::JobRepository jobs(session);
    const Timestamp deadline = deadlineOf(call, patience, now);
    const Result<bool> created = jobs.ensure(call.id, now, deadline, now);
    if (!created)
        return created.error();
    if (!created.value()) {
        if (const auto reopened = jobs.reopen(call.id, now, deadline, now); !reopened)
            return reopened;
    }
    return notePending(session, call, now);
}

CallEvent deletedAtProvider(
    const QString &vapiCallId, std::optional<CallStatus> status, Timestamp now)
{
    return {.kind = CallEvent::Kind::StatusUpdate,
        .vapiCallId = vapiCallId,
        .at = now,
        .status = status,
        .noRecording = noRecording(RecordingAbsence::DeletedAtProvider)};
}

void announce(const Announce &tell, const CallChange &change)
{
    tell(change.announcement, change.call);
    if (change.isRecordingAbsent)
        tell(Announcement::RecordingAbsent, change.call);
}

Result<void> takeTurnToMerge(database::Session &session, const QString &organizationId)
{
    return database::CallRepository(session).takeTurnToMerge(organizationId);
}

Result<std::optional<CallChange>> applyEvent(database::Session &session,
    const QString &organizationId, const CallEvent &event, const Patience &patience, Timestamp now)
{
    if (const auto turn = takeTurnToMerge(session, organizationId); !turn)
        return turn.error();
    database::CallRepository calls(session);
    auto found = findJoined(session, organizationId, event, now);
    if (!found)
        return found.error();
    MergedCall before = found.value().value_or(MergedCall());
    if (!found.value()) {
        const auto isGone = isRemoved(session, organizationId, event, now);
        if (!isGone)
            return isGone.error();
        if (*isGone)
            return std::optional<CallChange>();
        before.call.id = newId();
        before.call.organizationId = organizationId;
        before.call.vapiCallId = event.vapiCallId;
        before.call.createdAt = now;
    }
    MergedCall after = merge(before, event);
    const bool hasNewWords =
        after.transcript != before.transcript || after.call.summary != before.call.summary;
    if (hasNewWords) {
        if (const auto out = takeWordsOut(session, after); !out)
            return out.error();
    }
    const bool unchanged = found.value() && after == before;
    if (!unchanged) {
        after.call.updatedAt = now;
        const auto saved = calls.save(after);
        if (!saved)
            return saved.error();
        const auto signs = database::SignRepository(session).ofCall(*saved);
        if (!signs)
            return signs.error();
        after.call.signs = *signs;
        const auto consent = database::ConsentRepository(session).ofCall(*saved);
        if (!consent)
            return consent.error();
        after.call.consent = *consent;
    }
    Call &call = after.call;
    const auto carrier = carrierAudio(session, before.call, call);
    if (!carrier)
        return carrier.error();
    const Wanted wanted = wantedFor(before, after, *carrier);
    Result<void> made;
    if (wanted == Wanted::NoRecording)
        made = noteAbsence(session, call, now);
    else if (wanted == Wanted::Recording)
        made = scheduleRecording(session, after, patience, now);
    else if (wanted == Wanted::RecordingAnew)
        made = scheduleAnew(session, call, patience, now);
    if (!made)
        return made.error();
    if (unchanged && call.recording == before.call.recording)
        return std::optional<CallChange>();
    return std::optional(CallChange{.announcement = announcementFor(before.call, call),
        .call = call,
        .isRecordingAbsent = tellsOfAbsence(before.call, call)});
}

} // namespace earshot::ingest
