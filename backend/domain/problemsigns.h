// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/callevent.h"
#include "domain/complaintwords.h"
#include "domain/problemsign.h"

namespace earshot {

/** Nobody speaking for this long is a sign: callers ask whether anybody is there. */
inline constexpr double signSilenceSeconds = 8;
/** So many silences of one call are told, the longest. */
inline constexpr std::size_t mostSilences = 3;
/** Interrupting each other this often is a sign; once or twice is how people talk. */
inline constexpr int signInterruptions = 3;
/** A call shorter than this came to nothing, if somebody waited in it or for it. */
inline constexpr double shortCallSeconds = 45;
/** Waiting this long, for the call to be answered or for the agent to speak, makes people hang up.
 */
inline constexpr double longWaitSeconds = 8;
/** A call that rings for so long makes people wait; less is what connecting takes. */
inline constexpr double longRingSeconds = 15;
/** A longer time before the begin is no wait: the provider's two times do not belong together. */
inline constexpr double longestWaitSeconds = 600;
/** A success of less is low; see successShare(). */
inline constexpr double lowSuccessShare = 0.5;

/** Raised with every change of what is found or how it weighs: what is kept is then made anew. */
inline constexpr int problemSignRules = 1;

/**
 * The signs in a call that somebody should hear it, heaviest first, of equal ones the earlier; at
 * most mostSigns. Of a call that is not over there are none.
 *
 * - ShortAfterWait: an ended call of less than shortCallSeconds in which somebody waits; the
 *   longest wait. Of an inbound call from the provider's creation of it to the start, at least
 *   longRingSeconds (at second 0); for at least longWaitSeconds until the agent first speaks (at
 *   second 0), or after the caller until the agent answers.
 * - Silence: a gap of talkMoments() of at least signSilenceSeconds, other than the wait above.
 * - Interruptions: at least signInterruptions of talkMoments(); where the first one is.
 * - FailedTool: once for each tool; where its first failure is.
 * - LowSuccess: successShare() of the outcome below lowSuccessShare; nowhere in particular.
 * - Complaint: what @p words find; where the first one is.
 *
 * What the provider did not say is not guessed: a transcript without times has neither silences nor
 * interruptions. Costs a pass over the transcript.
 */
std::vector<ProblemSign> problemSigns(const MergedCall &merged, const ComplaintWords &words);

/**
 * How much a sign weighs, 1 to 60:
 * - Complaint: 40, and 5 for each time after the first, up to 60
 * - FailedTool: 35, and 5 for each time after the first, up to 50
 * - LowSuccess: 35 x (1 - share / lowSuccessShare) + 10, so 45 for a failure and above 10 for all
 * - ShortAfterWait: the seconds waited, 20 to 40
 * - Silence: its seconds, 8 to 30
 * - Interruptions: 4 for each, 12 to 30
 */
int weightOf(const ProblemSign &sign);

/** How pressing a call is: the sum of the weights of its signs; 0 without any. */
int weightOf(const std::vector<ProblemSign> &signs);

} // namespace earshot
