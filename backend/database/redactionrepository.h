// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"
#include "domain/callredaction.h"

namespace earshot::database {

/** What is to be taken out of calls, who works on it, and what redacted calls were before. */
class RedactionRepository
{
public:
    explicit RedactionRepository(Session &session)
        : m_session(session)
    { }

    /** Takes the place of an earlier set of parts of the call; its state, version, end and error
     * are set here. The version. */
    Result<qint64> ask(const CallRedaction &redaction);
    Result<std::optional<CallRedaction>> find(const QString &callId);

    /** The one that waits longest and that nobody works on; it is @p receiver's until @p until. */
    Result<std::optional<CallRedaction>> claim(
        const QString &receiver, Timestamp now, Timestamp until);
    /** It is @p receiver's for longer, if it still is. */
    Result<void> keep(const CallRedaction &redaction, const QString &receiver, Timestamp until);
    /** What others work on is free. For whoever knows that there are none. */
    Result<void> free();
    /** Whether @p redaction is still what is asked for, and @p receiver's. */
    Result<bool> isOurs(const CallRedaction &redaction, const QString &receiver);
    /** It waits, and is @p receiver's no more: nobody takes it before @p until. */
    Result<void> postpone(const CallRedaction &redaction, const QString &receiver,
        const QString &error, Timestamp until);
    Result<void> fail(const CallRedaction &redaction, const QString &receiver, const QString &error,
        Timestamp at);
    /** The call is as it was asked for. */
    Result<void> finish(const CallRedaction &redaction, Timestamp at);

    Result<void> seal(const SealedOriginal &original);
    Result<std::optional<SealedOriginal>> sealed(const QString &callId);
    Result<void> forgetSealed(const QString &callId);
    /** Where something lies under seal: words that came later belong to it. */
    Result<void> setSealedWords(
        const QString &callId, const QString &summary, const Transcript &transcript);

    /**
     * What was taken out of @p goneId is out of @p keptId, which is the same call and takes over
     * its recording; the words of the two are for whoever folds them. Where @p keptId has another
     * recording, somebody has to choose again: the redaction fails, and nothing is under seal.
     */
    Result<void> absorb(const QString &keptId, const QString &goneId);

private:
    Result<bool> hasOwnRecording(const QString &keptId, const QString &goneId);
    Result<void> absorbUndone(const QString &keptId, const QString &goneId);
    Result<void> change(const CallRedaction &redaction, const QString &receiver,
        const QString &columns, const QVariantList &values);

    Session &m_session;
};

} // namespace earshot::database
