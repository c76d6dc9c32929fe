// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "simulator/dice.h"

#include <vector>

namespace earshot::simulator {

/**
 * When @p count calls ended if they are spread over the last @p days: between 8:00 and 18:30 local
 * time, fewer at week-ends, none after @p now, oldest first.
 */
std::vector<Timestamp> pastCalls(int count, int days, Timestamp now, const Dice &dice);

} // namespace earshot::simulator
