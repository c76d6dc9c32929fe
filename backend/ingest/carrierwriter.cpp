// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/carrierwriter.h"

#include "core/identifier.h"
#include "database/callrepository.h"
#include "database/jobrepository.h"
#include "database/removalrepository.h"
#include "database/twiliorecordingrepository.h"
#include "ingest/calljoin.h"

#include <algorithm>

namespace earshot::ingest {

using database::CallRepository;
using database::TwilioRecordingRepository;

namespace {

/** What a recording says of its call: only that it was going on when the recording began. */
CallEvent eventOf(const CarrierRecording &recording, const QString &vapiCallId, Timestamp now)
{
    return {.kind = CallEvent::Kind::Other,
        .vapiCallId = vapiCallId,
        .at = recording.startedAt.value_or(now),
        .startedAt = recording.startedAt};
}

MergedCall newCall(const QString &organizationId, const CarrierRecording &recording, Timestamp now)
{
    MergedCall merged;
    merged.call.id = newId();
    merged.call.organizationId = organizationId;
    merged.call.vapiCallId = recording.callSid;
    merged.call.carrierCallId = recording.callSid;
    merged.call.createdAt = now;
    return merged;
}

bool isOver(const CarrierRecording &recording)
{
    return isCompleted(recording) || earshot::absenceOf(recording).has_value();
}

/** Nobody else tells of this call, so the recording's life stands for the call's. */
void takeLife(Call &call, const CarrierRecording &recording)
{
    const CallStatus status = isOver(recording) ? CallStatus::Ended : CallStatus::InProgress;
    call.status = std::max(call.status, status);
}

/** The provider may be about to tell of the call as well, and it knows more: it is waited for. */
Result<void> scheduleAlone(
    database::Session &session, Call &call, const Patience &patience, Timestamp now)
{
    const Timestamp due = now + patience.link;
    const auto made =
        database::JobRepository(session).ensure(call.id, due, database::noDeadline, now);
    if (!made)
        return made.error();
    if (!*made)
        return {};
    call.recording.state = RecordingState::Pending;
    return CallRepository(session).setRecordingState(call.id, RecordingState::Pending, {}, now);
}

/** A better reason than that nobody gave one. */
Result<void> explain(database::Session &session, Call &call, const NoRecording &why, Timestamp now)
{
    const auto known = call.recording.absence.value_or(RecordingAbsence::NotProvided);
    if (known != RecordingAbsence::NotProvided || why.absence == RecordingAbsence::NotProvided)
        return {};
    call.recording.absence = why.absence;
    call.recording.absenceReason = why.reason;
    call.recording.stateReason = why.reason;
    return CallRepository(session).setNoRecording(call.id, why, now);
}

/** What follows for the call's recording; a worker who has begun finds it by himself. */
Result<void> followUp(database::Session &session, Call &call, const CarrierRecording &recording,
    const Patience &patience, Timestamp now)
{
    const bool isWithout = call.recording.state == RecordingState::TranscriptOnly;
    if (isWithout && isCompleted(recording)) {
        return mayStandIn(call.recording.absence) ? scheduleAnew(session, call, patience, now)
                                                  : Result<void>();
    }
    const auto why = earshot::absenceOf(recording);
    if (isWithout && why)
        return explain(session, call, *why, now);
    if (isCarrierOnly(call) && isOver(recording) && call.recording.state == RecordingState::None)
        return scheduleAlone(session, call, patience, now);
    return {};
}

Result<CarrierRecording> asKept(
    database::Session &session, const QString &organizationId, const CarrierRecording &recording)
{
    const auto all = TwilioRecordingRepository(session).ofCall(organizationId, recording.callSid);
    if (!all)
        return all.error();
    for (const CarrierRecording &kept : *all) {
        if (kept.recordingSid == recording.recordingSid)
            return kept;
    }
    return recording;
}

/** What tells of a call that was removed for good is not taken in, and says nothing any more. */
Result<bool> isOfRemovedCall(database::Session &session, const QString &organizationId,
    const CarrierRecording &recording, bool hasCall)
{
    if (hasCall)
        return false;
    database::RemovalRepository removals(session);
    const auto isGone = removals.isRemoved(organizationId, {recording.callSid});
    if (!isGone || !*isGone)
        return isGone;
    const auto blanked =
        removals.blankDeliveries(organizationId, QStringLiteral("twilio"), recording.recordingSid);
    return blanked ? isGone : blanked.error();
}

Result<std::optional<CallChange>> applyToCall(database::Session &session, MergedCall before,
    bool isNew, const CarrierRecording &recording, const Patience &patience, Timestamp now)
{
    MergedCall after = merge(before, eventOf(recording, before.call.vapiCallId, now));
    if (isCarrierOnly(after.call))
        takeLife(after.call, recording);
    if (isNew || after != before) {
        after.call.updatedAt = now;
        if (const auto saved = CallRepository(session).save(after); !saved)
            return saved.error();
    }
    if (const auto followed = followUp(session, after.call, recording, patience, now); !followed)
        return followed.error();
    if (!isNew && after == before)
        return std::optional<CallChange>();
    const bool hasEnded =
        before.call.status != CallStatus::Ended && after.call.status == CallStatus::Ended;
    return std::optional(CallChange{.announcement = hasEnded ? Announcement::CallEnded
            : isNew                                          ? Announcement::CallStarted
                                                             : Announcement::CallUpdated,
        .call = after.call});
}

} // namespace

Result<CarrierAudio> carrierAudio(database::Session &session, const Call &before, const Call &after)
{
    const auto recordings =
        TwilioRecordingRepository(session).ofCall(after.organizationId, after.carrierCallId);
    if (!recordings)
        return recordings.error();
    const bool isThere = bestOf(*recordings) && mayStandIn(after.recording.absence);
    return CarrierAudio{.isThere = isThere, .isNews = before.carrierCallId != after.carrierCallId};
}

std::optional<CarrierRecording> bestOf(const QList<CarrierRecording> &recordings)
{
    std::optional<CarrierRecording> best;
    for (const CarrierRecording &recording : recordings) {
        if (!isCompleted(recording))
            continue;
        if (!best || recording.durationSeconds.value_or(0) > best->durationSeconds.value_or(0))
            best = recording;
    }
    return best;
}

std::optional<NoRecording> absenceOf(const QList<CarrierRecording> &recordings)
{
    std::optional<NoRecording> why;
    for (const CarrierRecording &recording : recordings) {
        const auto each = earshot::absenceOf(recording);
        if (!each)
            return std::nullopt;
        if (!why || why->absence == RecordingAbsence::NotProvided)
            why = each;
    }
    return why && why->absence != RecordingAbsence::NotProvided ? why : std::nullopt;
}

Result<std::optional<CallChange>> applyCarrierRecording(database::Session &session,
    const QString &organizationId, const CarrierRecording &recording, const Patience &patience,
    Timestamp now)
{
    if (const auto turn = takeTurnToMerge(session, organizationId); !turn)
        return turn.error();
    const auto known = CallRepository(session).findByCarrierId(organizationId, recording.callSid);
    if (!known)
        return known.error();
    const auto isGone = isOfRemovedCall(session, organizationId, recording, known->has_value());
    if (!isGone)
        return isGone.error();
    if (*isGone)
        return std::optional<CallChange>();
    const auto saved = TwilioRecordingRepository(session).save(organizationId, recording, now);
    if (!saved)
        return saved.error();
    if (recording.callSid.isEmpty()) // a conference: no call of ours
        return std::optional<CallChange>();
    const auto kept = asKept(session, organizationId, recording);
    if (!kept)
        return kept.error();
    const auto found = CallRepository(session).findByCarrierId(organizationId, recording.callSid);
    if (!found)
        return found.error();
    const bool isNew = !found->has_value();
    MergedCall before = isNew ? newCall(organizationId, recording, now) : **found;
    return applyToCall(session, std::move(before), isNew, *kept, patience, now);
}

} // namespace earshot::ingest
