// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"
#include "domain/callevent.h"

#include <QStringList>

namespace earshot::database {

/** Where a page of calls ended: the next one begins after it. */
struct CallCursor
{
    Timestamp sortAt; ///< see sortTime()
    QString id;

    bool operator==(const CallCursor &) const = default;
};

/** The cursor that stands on @p call. */
CallCursor cursorAt(const Call &call);

/** What was found about the audio as it came, kept beside the recording. */
struct RecordingEvidence
{
    QString sourceSha256; ///< of the bytes the provider sent, lower-case hex
    QStringList findings; ///< for instance "left_silent"

    bool operator==(const RecordingEvidence &) const = default;
};

/** The calls and what is kept of them: the only truth about where a recording is. */
class CallRepository
{
public:
    explicit CallRepository(Session &session)
        : m_session(session)
    { }

    /** Calls are read, merged and written back: until the end of the transaction by nobody else,
     * however many receivers there are. */
    Result<void> takeTurnToMerge(const QString &organizationId);

    Result<std::optional<MergedCall>> findByVapiId(
        const QString &organizationId, const QString &vapiCallId);

    /** By our own id. */
    Result<std::optional<MergedCall>> findMerged(const QString &organizationId, const QString &id);
    /** The call with this id at the phone network; of several the one known longest. */
    Result<std::optional<MergedCall>> findByCarrierId(
        const QString &organizationId, const QString &carrierCallId);

    /** Gives a call that only the phone network had told of the id of the provider. */
    Result<void> adopt(const QString &callId, const QString &vapiCallId);
    /**
     * Makes two rows of one call one: everything that refers to @p goneId refers to @p keptId then,
     * stored objects and what people added included, and the row @p goneId with its job is no more.
     * Where the kept call has a recording of its own, the other one's objects are marked for
     * deletion, unless one of the two is on legal hold. What the calls themselves say is fold()'s
     * and save()'s matter.
     */
    Result<void> absorb(const QString &keptId, const QString &goneId, Timestamp now);

    /** What people added to the call can be found from then on. save() does it by itself. */
    Result<void> reindex(const QString &organizationId, const QString &callId);

    /**
     * Inserts the call, or updates the one with the same organisation and provider id, whose id and
     * createdAt then stay. The transcript is written only when it differs; the signs are made
     * anew (see SignRepository), and what it says of consent (see ConsentRepository). The recording
     * is left alone: setRecording() is the way to change it. The id the call is kept under.
     */
    Result<QString> save(const MergedCall &merged);

    Result<std::optional<Call>> find(const QString &organizationId, const QString &id);
    Result<Transcript> transcript(const QString &callId);

    /** Newest first by start (or first notice), after @p after. */
    Result<QList<Call>> list(
        const QString &organizationId, const std::optional<CallCursor> &after, int limit);

    /** Everything about the recording at once. NotFound without such a call. */
    Result<void> setRecording(const QString &callId, const Recording &recording,
        const RecordingEvidence &evidence, Timestamp at);
    /** Of a call whose recording is there already; nobody is told, and it counts as no change. */
    Result<void> setOutline(const QString &callId, const SoundOutline &outline);
    Result<RecordingEvidence> evidence(const QString &callId);

    /** That there is no recording, and why. NotFound without such a call. */
    Result<void> setNoRecording(
        const QString &callId, const NoRecording &noRecording, Timestamp at);

    /** Only the state and its reason. NotFound without such a call. */
    Result<void> setRecordingState(
        const QString &callId, RecordingState state, const QString &reason, Timestamp at);

    /** What somebody thinks of the call, or (nothing) no more. NotFound without such a call. */
    Result<void> setReview(
        const QString &callId, const std::optional<CallReview> &review, Timestamp at);

private:
    Result<std::optional<MergedCall>> findOne(const QString &condition, const QVariantList &values);
    Result<void> saveTranscript(const QString &callId, const Transcript &transcript);

    Session &m_session;
};

} // namespace earshot::database
