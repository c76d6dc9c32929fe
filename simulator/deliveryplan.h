// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/call.h"
#include "simulator/faults.h"

#include <chrono>
#include <vector>

namespace earshot::simulator {

/** One webhook of a call, or the moment a lost one would have been sent. */
struct PlannedDelivery
{
    Event event = Event::Queued;
    std::chrono::milliseconds after{0}; ///< from the call's first event, in real time
    bool lost = false; ///< the event happens, but is not told
    bool late = false;
    bool duplicate = false;
    bool reordered = false;
    bool expiredLinks = false;
};

/**
 * What is sent for @p call and when, in the order of sending; the events are spread evenly over
 * @p life. The same for the same seed and call number.
 */
std::vector<PlannedDelivery> planDeliveries(
    const Call &call, const Faults &faults, const Dice &dice, std::chrono::milliseconds life);

} // namespace earshot::simulator
