// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"

#include <QString>

namespace earshot::ui {

/** How a text should be felt: what colour and shape go with it. */
enum class Tone { Neutral, Good, Waiting, Bad };

/** What stands where the recording would be. */
struct Notice
{
    QString title; ///< empty: the recording can be played, there is nothing to say
    QString text;
    Tone tone = Tone::Neutral;
    bool comesByItself = false; ///< waiting is enough

    bool operator==(const Notice &) const = default;
};

/** The state of a recording in two or three words: "Recording ready". */
QString recordingStateText(RecordingState state);

/** Why there is nothing to play, and what happens next or can be done. */
Notice recordingNotice(const Call &call, bool hasTranscript = true);

/** The provider's ended reason as words: "customer-ended-call" is "Customer ended call". */
QString endedReasonText(const QString &word);

} // namespace earshot::ui
