// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/calljoin.h"

#include "database/callrepository.h"
#include "database/faileduploadrepository.h"
#include "database/jobrepository.h"
#include "ingest/redactedwords.h"
#include "provider/twilio/callback.h"

namespace earshot::ingest {

using namespace Qt::StringLiterals;
using database::CallRepository;

namespace {

bool isKept(RecordingState state)
{
    return state == RecordingState::Ready || state == RecordingState::Deleted;
}

/**
 * What the phone network alone led to is forgotten, unless it led to a recording or a worker is at
 * it: the provider decides from here on when the call is over and whether there is audio.
 */
Result<void> forgetOwnWays(database::Session &session, MergedCall &carrierOnly, Timestamp now)
{
    Call &call = carrierOnly.call;
    call.status = CallStatus::Unknown;
    if (isKept(call.recording.state) || call.recording.state == RecordingState::Processing)
        return {};
    call.recording.state = RecordingState::None;
    call.recording.stateReason.clear();
    call.recording.absence.reset();
    call.recording.absenceReason.clear();
    return database::JobRepository(session)
        .forget(call.id)
        .andThen([&] { return database::FailedUploadRepository(session).resolve(call.id, now); })
        .andThen([&] {
            return CallRepository(session).setRecordingState(
                call.id, RecordingState::None, {}, now);
        });
}

Result<std::optional<MergedCall>> adopt(
    database::Session &session, MergedCall carrierOnly, const QString &vapiCallId, Timestamp now)
{
    carrierOnly.call.vapiCallId = vapiCallId;
    const auto adopted = forgetOwnWays(session, carrierOnly, now).andThen([&] {
        return CallRepository(session).adopt(carrierOnly.call.id, vapiCallId);
    });
    if (!adopted)
        return adopted.error();
    return std::optional(std::move(carrierOnly));
}

/** The recording that only the other row has becomes the call's own. */
Result<void> takeOverRecording(
    database::Session &session, MergedCall &call, const MergedCall &from, Timestamp now)
{
    CallRepository calls(session);
    const auto evidence = calls.evidence(from.call.id);
    if (!evidence)
        return evidence.error();
    const std::optional<RecordingAbsence> absence = call.call.recording.absence;
    const QString reason = call.call.recording.absenceReason;
    call.call.recording = from.call.recording;
    call.call.recording.absence = absence;
    call.call.recording.absenceReason = reason;
    return database::JobRepository(session)
        .revoke(call.call.id, now) // whoever looks for a recording here would find none
        .andThen(
            [&] { return database::FailedUploadRepository(session).resolve(call.call.id, now); })
        .andThen(
            [&] { return calls.setRecording(call.call.id, call.call.recording, *evidence, now); });
}

Result<std::optional<MergedCall>> foldInto(
    database::Session &session, MergedCall call, MergedCall carrierOnly, Timestamp now)
{
    CallRepository calls(session);
    const bool takesOver = carrierOnly.call.recording.state == RecordingState::Ready
        && !isKept(call.call.recording.state);
    if (takesOver) {
        if (const auto taken = takeOverRecording(session, call, carrierOnly, now); !taken)
            return taken.error();
    }
    if (const auto absorbed = calls.absorb(call.call.id, carrierOnly.call.id, now); !absorbed)
        return absorbed.error();
    carrierOnly.call.status = CallStatus::Unknown; // only the provider knows when it is over
    const bool wasRedacted = call.call.redactedAt.has_value();
    MergedCall folded = fold(std::move(call), carrierOnly);
    if (carrierOnly.call.redactedAt && takesOver && !wasRedacted) {
        folded.call.redactedAt = carrierOnly.call.redactedAt;
        if (const auto out = takeWordsOut(session, folded); !out)
            return out.error();
    }
    folded.call.createdAt = std::min(folded.call.createdAt, carrierOnly.call.createdAt);
    if (const auto saved = calls.save(folded); !saved)
        return saved.error();
    return std::optional(std::move(folded));
}

} // namespace

bool isCarrierOnly(const Call &call)
{
    return provider::twilio::isSid(call.vapiCallId, "CA"_L1);
}

Result<std::optional<MergedCall>> findJoined(database::Session &session,
    const QString &organizationId, const CallEvent &event, Timestamp now)
{
    CallRepository calls(session);
    auto found = calls.findByVapiId(organizationId, event.vapiCallId);
    if (!found)
        return found;
    const QString sid = event.carrierCallId.value_or(QString());
    const bool isNews = !*found || (*found)->call.carrierCallId != sid;
    if (!isNews || !provider::twilio::isSid(sid, "CA"_L1))
        return found;
    auto carrierOnly = calls.findByVapiId(organizationId, sid);
    if (!carrierOnly || !*carrierOnly)
        return carrierOnly ? std::move(found) : std::move(carrierOnly);
    if (!*found)
        return adopt(session, **carrierOnly, event.vapiCallId, now);
    return foldInto(session, **found, **carrierOnly, now);
}

} // namespace earshot::ingest
