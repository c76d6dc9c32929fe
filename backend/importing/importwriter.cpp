// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importwriter.h"

#include "core/identifier.h"
#include "database/callrepository.h"
#include "database/faileduploadrepository.h"
#include "database/jobrepository.h"
#include "database/removalrepository.h"

namespace earshot::importing {

using namespace Qt::StringLiterals;

namespace {

Recording recordingOf(const StoredFile &file, Timestamp now)
{
    return {.state = RecordingState::Ready,
        .storagePath = file.path,
        .format = file.format,
        .sizeBytes = file.sizeBytes,
        .durationSeconds = file.durationSeconds,
        .channels = file.channels,
        .sha256 = file.sha256,
        .outline = file.outline,
        .uploadedAt = now};
}

Error settledMeanwhile()
{
    return {
        .code = ErrorCode::Conflict, .message = u"The call's recording was settled meanwhile."_s};
}

Result<void> noteObject(
    database::Session &session, const QString &callId, const StoredFile &file, Timestamp now)
{
    database::StoredObjectRepository objects(session);
    const auto known = objects.find(file.path);
    if (!known.ok())
        return known.error();
    if (const QString problem = objection(*known, callId); !problem.isEmpty())
        return Error{.code = ErrorCode::Conflict, .message = problem};
    return objects.intend(file.path, callId, database::ObjectKind::Audio, now).andThen([&] {
        return objects.markLive(file.path, file.sizeBytes, file.sha256, now);
    });
}

} // namespace

bool Standing::isSettled() const
{
    return state == RecordingState::Ready || state == RecordingState::Deleted
        || state == RecordingState::Processing;
}

Result<Standing> standingOf(
    database::Session &session, const QString &organizationId, const QString &vapiCallId)
{
    const auto found = database::CallRepository(session).findByVapiId(organizationId, vapiCallId);
    if (!found.ok())
        return found.error();
    if (!found->has_value())
        return Standing();
    const Call &call = (*found)->call;
    return Standing{.callId = call.id,
        .state = call.recording.state,
        .path = call.recording.storagePath,
        .reason = call.recording.absenceReason};
}

Decision decide(const EarlierCall &call, std::chrono::hours retention, Timestamp now)
{
    using Kind = Decision::Kind;
    if (call.event.noRecording)
        return {.kind = Kind::NoteAbsence, .why = *call.event.noRecording};
    if (call.event.status != CallStatus::Ended)
        return {};
    if (!call.isProviderId)
        return {.kind = Kind::NoteAbsence,
            .why = {.absence = RecordingAbsence::NotProvided,
                .reason = u"The earlier system kept neither a recording of this call nor its id at "
                          "the provider, so it cannot be asked for."_s}};
    if (call.endedAt && *call.endedAt + retention < now)
        return {.kind = Kind::NoteAbsence, .why = noRecording(RecordingAbsence::PastRetention)};
    return {.kind = Kind::Fetch};
}

QString objection(const std::optional<database::StoredObject> &known, const QString &callId)
{
    if (!known)
        return {};
    if (known->callId != callId)
        return u"The file is the recording of another call."_s;
    const bool isGone = known->state == database::ObjectState::Deleting
        || known->state == database::ObjectState::Deleted;
    return isGone ? u"The file was deleted here."_s : QString();
}

Result<QString> noteCall(database::Session &session, const QString &organizationId,
    const CallEvent &event, Timestamp now)
{
    if (const auto turn = ingest::takeTurnToMerge(session, organizationId); !turn.ok())
        return turn.error();
    database::CallRepository calls(session);
    const auto found = calls.findByVapiId(organizationId, event.vapiCallId);
    if (!found.ok())
        return found.error();
    MergedCall before = found->value_or(MergedCall());
    if (!found->has_value()) {
        const auto isGone =
            database::RemovalRepository(session).isRemoved(organizationId, {event.vapiCallId});
        if (!isGone.ok())
            return isGone.error();
        if (*isGone)
            return Error{.code = ErrorCode::Conflict,
                .message = u"This call was removed here for good, and is not taken in again."_s};
        before.call.id = newId();
        before.call.organizationId = organizationId;
        before.call.vapiCallId = event.vapiCallId;
        before.call.createdAt = now;
    }
    CallEvent said = event;
    said.noRecording.reset();
    MergedCall after = merge(before, said);
    if (found->has_value() && after == before)
        return before.call.id;
    after.call.updatedAt = now;
    return calls.save(after);
}

Result<void> noteRecording(database::Session &session, const QString &organizationId,
    const CallEvent &event, const StoredFile &file, Timestamp now)
{
    if (const auto turn = ingest::takeTurnToMerge(session, organizationId); !turn.ok())
        return turn;
    const Result<Standing> standing = standingOf(session, organizationId, event.vapiCallId);
    if (!standing.ok())
        return standing.error();
    if (standing->isSettled())
        return settledMeanwhile();
    const Result<QString> id = noteCall(session, organizationId, event, now);
    if (!id.ok())
        return id.error();
    if (const auto noted = noteObject(session, *id, file, now); !noted.ok())
        return noted;
    const Recording recording = recordingOf(file, now);
    return database::CallRepository(session)
        .setRecording(*id, recording, {}, now)
        .andThen([&] { return database::JobRepository(session).forget(*id); })
        .andThen([&] { return database::FailedUploadRepository(session).resolve(*id, now); });
}

Result<void> noteDecision(database::Session &session, const QString &organizationId,
    CallEvent event, const Decision &decision, std::chrono::hours retention, Timestamp now)
{
    if (const auto turn = ingest::takeTurnToMerge(session, organizationId); !turn.ok())
        return turn;
    const Result<Standing> standing = standingOf(session, organizationId, event.vapiCallId);
    if (!standing.ok())
        return standing.error();
    event.noRecording.reset();
    const bool isOpen = standing->state == RecordingState::None;
    if (!isOpen || decision.kind == Decision::Kind::Wait) {
        const Result<QString> noted = noteCall(session, organizationId, event, now);
        return noted.ok() ? Result<void>() : noted.error();
    }
    if (decision.kind == Decision::Kind::NoteAbsence)
        event.noRecording = decision.why;
    ingest::Patience patience;
    patience.report = std::chrono::milliseconds(0); // the report was long ago
    patience.retention = retention;
    const auto applied = ingest::applyEvent(session, organizationId, event, patience, now);
    return applied.ok() ? Result<void>() : applied.error();
}

} // namespace earshot::importing
