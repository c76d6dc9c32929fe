// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earshot::ui {

struct TurnText;
struct WaveRange;

/** A time as a screen reader says it: "13 seconds", "1 minute 13", "1 hour 2 minutes 5". Whole
 * seconds, rounded down; negative and not-a-number are no seconds. */
QString spokenTime(double seconds);

/** "1 minute 13 of 5 minutes 40, caller speaking" */
QString spokenPlace(double seconds, double total, const TurnText &said);

/** "selected from 10 seconds to 14 seconds, 4 seconds long" */
QString spokenRange(const WaveRange &range);

} // namespace earshot::ui
