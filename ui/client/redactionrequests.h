// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/callredaction.h"
#include "ui/client/receiverclient.h"

namespace earshot::ui {

/** All that is to be missing of a call. */
struct RedactionOrder
{
    RedactedSpans parts;
    RedactionSound sound = RedactionSound::Silence;
    bool keepsOriginal = true; ///< under seal; else it is deleted
    QString reason; ///< 1 to longestRedactionReason characters
};

/** What is kept of a redacted call as it was. */
struct SealedFile
{
    Recording recording; ///< format, size, length and sum
    Timestamp sealedAt;

    bool operator==(const SealedFile &) const = default;
};

/** What is taken out of a call, and how far that has got. */
struct RedactionStanding
{
    std::optional<RedactionState> state; ///< nothing: nobody has asked for anything
    qint64 version = 0; ///< of the set of parts
    RedactedSpans parts;
    RedactionSound sound = RedactionSound::Silence;
    bool keepsOriginal = true;
    QString reason; ///< one line
    QString askedBy; ///< one line
    Timestamp askedAt;
    std::optional<Timestamp> finishedAt;
    QString error; ///< why it failed, or did when it was last tried; the receiver's words
    std::optional<SealedFile> original; ///< nothing where none lies under seal

    bool operator==(const RedactionStanding &) const = default;
};

/** A part that somebody is to look at. */
struct SuggestedPart
{
    RedactedSpan span;
    QString excerpt; ///< words around, one line

    bool operator==(const SuggestedPart &) const = default;
};

/** What is taken out of calls, asked through the client, whose promises hold here as well. All of
 * it needs the permission to redact; that an original goes, the permission to delete as well. */
class RedactionRequests
{
public:
    explicit RedactionRequests(ReceiverClient &client)
        : m_client(client)
    { }

    QCoro::Task<Result<RedactionStanding>> standing(QString callId);
    /** At most mostRedactedSpans, by time; they may overlap. Of a call with a sealed original this
     * stands in the audit log as a look at it. */
    QCoro::Task<Result<std::vector<SuggestedPart>>> suggestions(QString callId);
    /** What is answered is that it is about to be done. */
    QCoro::Task<Result<RedactionStanding>> redact(QString callId, RedactionOrder order);
    /** The call with the words and the summary it had; audited before it is given. */
    QCoro::Task<Result<CallDetail>> original(QString callId);
    /** Gives up what lies under seal, for ever. */
    QCoro::Task<Result<void>> deleteOriginal(QString callId, QString reason);

private:
    ReceiverClient &m_client;
};

} // namespace earshot::ui
