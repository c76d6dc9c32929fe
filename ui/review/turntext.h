// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/transcript.h"

namespace earshot::ui {

/** Who speaks at a moment, and what. */
struct TurnText
{
    bool agent = false;
    bool caller = false;
    bool other = false; ///< somebody of whom the provider does not say who it is
    QString words; ///< of who began last, from a little before the moment on; empty in a silence

    bool operator==(const TurnText &) const = default;
};

/**
 * What @p turns (ascending by start) say at @p seconds. A turn without a known end lasts until the
 * next begins. Costs a few steps, however many turns there are: no turn lasts longer than
 * @ref longestTurn for this.
 */
TurnText turnText(const Transcript &turns, double seconds);

inline constexpr double longestTurn = 600;

/** "agent speaking", "both speaking"; empty when nobody speaks. */
QString speakingText(const TurnText &said);
/** "Agent", "Agent, Caller"; empty when nobody speaks. */
QString speakerNames(const TurnText &said);

} // namespace earshot::ui
