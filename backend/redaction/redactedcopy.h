// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/convert.h"
#include "database/session.h"
#include "domain/callredaction.h"

#include <optional>

namespace earshot::redaction {

/** A call as it is, and as it was before its first redaction where that lies under seal. */
struct Subject
{
    Call call;
    std::optional<SealedOriginal> sealed;

    /** What the copy is made of: each set of parts is taken out of the best there is. */
    [[nodiscard]] const Recording &source() const;
};

/** NotFound when the call is gone or has no recording. */
Result<Subject> subjectOf(database::Session &session, const CallRedaction &redaction);

/** What was made of a recording, and where the store has it. */
struct RedactedCopy
{
    QString audioPath;
    QString peaksPath;
    audio::Report report;
};

/** Where the copy of this attempt goes: beside the recording, at a path that nobody has a link to.
 */
RedactedCopy placesFor(const Subject &subject, const CallRedaction &redaction);

/** Notes that the copy is about to be written. Conflict when @p receiver is no longer to do it. */
Result<void> announceCopy(database::Session &session, const CallRedaction &redaction,
    const QString &receiver, const RedactedCopy &copy, Timestamp now);

/**
 * Puts the copy in the place of the recording, takes the words out of transcript, summary, search
 * and kept deliveries, and seals or gives up what was there before. The call as it is then.
 * Conflict when somebody changed the call or asked for something else meanwhile, or when what a
 * legal hold keeps would be given up; nothing is changed after an error.
 */
Result<Call> putInPlace(database::Session &session, const CallRedaction &redaction,
    const QString &receiver, const Subject &subject, const RedactedCopy &copy, Timestamp now);

/** What was written for a redaction that came to nothing is given up. */
Result<void> giveUpCopy(database::Session &session, const QString &callId, Timestamp now);

} // namespace earshot::redaction
