// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "redaction/redactedcopy.h"

#include "database/callrepository.h"
#include "database/holdrepository.h"
#include "database/redactionrepository.h"
#include "database/removalrepository.h"
#include "database/storedobjectrepository.h"
#include "domain/redactionsuggestions.h"

namespace earshot::redaction {

using namespace Qt::StringLiterals;
using database::CallRepository;
using database::ObjectKind;
using database::RedactionRepository;
using database::StoredObjectRepository;

namespace {

Error overtaken()
{
    return {.code = ErrorCode::Conflict,
        .message = u"The call or what is to be taken out of it was changed meanwhile."_s,
        .retryable = true};
}

Recording recordingOf(const RedactedCopy &copy, Timestamp now)
{
    const audio::Report &report = copy.report;
    return {.state = RecordingState::Ready,
        .storagePath = copy.audioPath,
        .format = u"mp3"_s,
        .sizeBytes = report.sizeBytes,
        .durationSeconds = report.durationSeconds,
        .channels = report.channels,
        .sha256 = report.sha256,
        .outline = report.outline,
        .uploadedAt = now};
}

/** What the parts are taken out of, and what they were taken out of last time is replaced. */
MergedCall wordsTakenOut(
    MergedCall known, const Subject &subject, const CallRedaction &redaction, Timestamp now)
{
    if (subject.sealed) {
        known.transcript = subject.sealed->transcript;
        known.call.summary = subject.sealed->summary;
    }
    known.transcript = redacted(std::move(known.transcript), joined(redaction.spans));
    known.call.summary = redactedText(known.call.summary);
    known.call.updatedAt = now;
    return known;
}

/** What the recording was before this redaction. */
Result<void> disposeOfOriginal(database::Session &session, const CallRedaction &redaction,
    const Subject &subject, const MergedCall &before, Timestamp now)
{
    RedactionRepository redactions(session);
    StoredObjectRepository objects(session);
    const QString &callId = redaction.callId;
    if (!redaction.keepsOriginal) {
        return redactions.forgetSealed(callId).andThen(
            [&] { return objects.giveUpSealed(callId, now); });
    }
    if (subject.sealed)
        return {};
    return objects.seal(before.call.recording.storagePath, now).andThen([&] {
        return redactions.seal({.callId = callId,
            .recording = before.call.recording,
            .summary = before.call.summary,
            .transcript = before.transcript,
            .sealedAt = now});
    });
}

/** The call as the transaction finds it, when nothing speaks against the redaction. */
Result<MergedCall> callToChange(database::Session &session, const CallRedaction &redaction,
    const QString &receiver, const Subject &subject)
{
    const QString &organizationId = redaction.organizationId;
    if (const auto turn = CallRepository(session).takeTurnToMerge(organizationId); !turn)
        return turn.error();
    database::HoldRepository holds(session);
    if (const auto turn = holds.takeTurn(organizationId); !turn)
        return turn.error();
    const auto isOurs = RedactionRepository(session).isOurs(redaction, receiver);
    if (!isOurs)
        return isOurs.error();
    const auto known = CallRepository(session).findMerged(organizationId, redaction.callId);
    if (!known)
        return known.error();
    const bool isSame =
        *known && (*known)->call.recording.storagePath == subject.call.recording.storagePath;
    if (!*isOurs || !isSame)
        return overtaken();
    const auto isHeld = holds.isHeld(redaction.callId);
    if (!isHeld)
        return isHeld.error();
    if (*isHeld && !redaction.keepsOriginal)
        return originalIsHeld();
    return **known;
}

} // namespace

const Recording &Subject::source() const
{
    return sealed ? sealed->recording : call.recording;
}

Result<Subject> subjectOf(database::Session &session, const CallRedaction &redaction)
{
    const auto call = CallRepository(session).find(redaction.organizationId, redaction.callId);
    if (!call)
        return call.error();
    if (!*call || (*call)->recording.state != RecordingState::Ready)
        return worded(ErrorCode::NotFound,
            QT_TRANSLATE_NOOP(
                "Receiver", "There is no recording of this call to take parts out of."));
    const auto sealed = RedactionRepository(session).sealed(redaction.callId);
    if (!sealed)
        return sealed.error();
    return Subject{.call = **call, .sealed = *sealed};
}

RedactedCopy placesFor(const Subject &subject, const CallRedaction &redaction)
{
    const QString &path = subject.source().storagePath;
    const QString attempt = redaction.attempt > 1 ? u"-%1"_s.arg(redaction.attempt) : QString();
    const QString base = path.left(path.lastIndexOf(u'/') + 1) + redaction.callId
        + u"-r%1"_s.arg(redaction.version) + attempt;
    return {.audioPath = base + u".mp3"_s, .peaksPath = base + u".dat"_s, .report = {}};
}

Result<void> announceCopy(database::Session &session, const CallRedaction &redaction,
    const QString &receiver, const RedactedCopy &copy, Timestamp now)
{
    const auto isOurs = RedactionRepository(session).isOurs(redaction, receiver);
    if (!isOurs)
        return isOurs.error();
    if (!*isOurs)
        return overtaken();
    StoredObjectRepository objects(session);
    return objects.intend(copy.audioPath, redaction.callId, ObjectKind::Audio, now).andThen([&] {
        return objects.intend(copy.peaksPath, redaction.callId, ObjectKind::Peaks, now);
    });
}

Result<Call> putInPlace(database::Session &session, const CallRedaction &redaction,
    const QString &receiver, const Subject &subject, const RedactedCopy &copy, Timestamp now)
{
    const auto before = callToChange(session, redaction, receiver, subject);
    if (!before)
        return before.error();
    const audio::Report &report = copy.report;
    const QString &callId = redaction.callId;
    CallRepository calls(session);
    StoredObjectRepository objects(session);
    const auto evidence = calls.evidence(callId);
    if (!evidence)
        return evidence.error();
    const auto placed =
        disposeOfOriginal(session, redaction, subject, *before, now)
            .andThen([&] {
                return objects.markLive(copy.audioPath, report.sizeBytes, report.sha256, now);
            })
            .andThen([&] {
                return objects.markLive(
                    copy.peaksPath, report.peaksSizeBytes, report.peaksSha256, now);
            })
            .andThen([&] {
                return objects.supersede(callId, {copy.audioPath, copy.peaksPath}, now);
            })
            .andThen(
                [&] { return calls.setRecording(callId, recordingOf(copy, now), *evidence, now); })
            .andThen([&] { return RedactionRepository(session).finish(redaction, now); })
            .andThen([&] {
                return database::RemovalRepository(session).blankProcessed(
                    redaction.organizationId, u"vapi"_s, before->call.vapiCallId);
            });
    if (!placed)
        return placed.error();
    if (!redaction.keepsOriginal)
        session.tidyAfterCommit(); // the words are not to lie in what a file keeps of changed rows
    if (const auto saved = calls.save(wordsTakenOut(*before, subject, redaction, now)); !saved)
        return saved.error();
    const auto after = calls.find(redaction.organizationId, callId);
    if (!after)
        return after.error();
    return *after ? Result<Call>(**after) : overtaken();
}

Result<void> giveUpCopy(database::Session &session, const QString &callId, Timestamp now)
{
    return StoredObjectRepository(session).giveUpWriting(callId, now);
}

} // namespace earshot::redaction
