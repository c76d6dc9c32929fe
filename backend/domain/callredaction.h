// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/call.h"
#include "domain/redaction.h"

#include <QJsonArray>

namespace earshot {

/** How far a redaction has got. */
enum class RedactionState {
    Waiting, ///< a receiver makes it, or is about to
    Done,
    Failed, ///< nothing was changed
};

QString toWord(RedactionState value);
std::optional<RedactionState> redactionStateFromWord(QStringView word);

inline constexpr std::size_t mostRedactedSpans = 200;
inline constexpr double shortestRedactedSeconds = 0.05;
inline constexpr qsizetype longestRedactionReason = 500;

/** What is to be taken out of a call, all of it: a change of mind is another set of parts. */
struct CallRedaction
{
    QString callId;
    QString organizationId;
    qint64 version = 0; ///< of the set of parts, from 1
    qint64 attempt = 0; ///< how often somebody began to make it
    RedactionState state = RedactionState::Waiting;
    RedactedSpans spans;
    RedactionSound sound = RedactionSound::Silence;
    bool keepsOriginal = true; ///< under seal; else it is deleted
    QString reason;
    QString askedBy; ///< see actorOf()
    QString askedByName;
    Timestamp askedAt;
    std::optional<Timestamp> finishedAt;
    QString error; ///< why it failed, or did when it was last tried; in words for a person

    bool operator==(const CallRedaction &) const = default;
};

/** What a redacted call was before. Nobody gets it but by the way that is for it alone. */
struct SealedOriginal
{
    QString callId;
    Recording recording; ///< path, format, size, length, channels and sum
    QString summary;
    Transcript transcript;
    Timestamp sealedAt;

    bool operator==(const SealedOriginal &) const = default;
};

/** What the audit log is told of @p spans: from, to and kind of each, as far as an entry has room.
 */
QJsonArray partsDetail(const RedactedSpans &spans);

/** Whether something that is in @p before, joined, is not in @p after, joined: it is heard and read
 * again. */
bool putsBack(const RedactedSpans &before, const RedactedSpans &after);

/** Conflict: what a legal hold keeps was to be deleted. */
Error originalIsHeld();

/** Whether @p spans can be taken out of a recording of @p lengthSeconds; InvalidInput says what is
 * wrong. The last may end a little after the recording. */
Result<void> checkSpans(const RedactedSpans &spans, double lengthSeconds);

} // namespace earshot
