// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/transcript.h"

#include <vector>

namespace earshot {

/** Something that happened between two people who talk. */
struct TalkMoment
{
    enum class Kind {
        Silence, ///< nobody speaks
        Interruption, ///< @ref speaker begins while the other still speaks
        SlowAnswer, ///< the caller waits for the agent
    };

    Kind kind = Kind::Silence;
    double seconds = 0; ///< where it begins, from the start of the recording
    double length = 0; ///< seconds
    Speaker speaker = Speaker::Unknown; ///< who speaks then

    bool operator==(const TalkMoment &) const = default;
};

/** Nobody speaking for this long is a silence; people who talk pause for less than a second. */
inline constexpr double silenceSeconds = 4;
/** The agent beginning this long after the caller ended is a slow answer; above it callers ask
 * whether anybody is there. */
inline constexpr double slowAnswerSeconds = 2;
/** Speaking over another for this long is an interruption; less is usual where turns meet. */
inline constexpr double interruptionSeconds = 0.5;
/** A shorter turn while the other speaks ("mhm") says that one listens. */
inline constexpr double shortestInterruption = 1;

/**
 * The silences, interruptions and slow answers of @p turns, ascending. What a provider did not say
 * is not guessed: after a turn without an end, and in turns without times, nothing is found. What
 * the caller waits for is a slow answer, however long; any other gap is a silence.
 *
 * @p turns are ascending by their start. Costs one pass.
 */
std::vector<TalkMoment> talkMoments(const Transcript &turns);

/** When @p turn ends, as far as the provider said: its own end, or that of its last word; else its
 * start. */
double knownEnd(const TranscriptTurn &turn);

} // namespace earshot
