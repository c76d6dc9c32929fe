// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <chrono>
#include <optional>

namespace earshot::provider {

/**
 * The one pace of all requests to a provider: an even rate with room for a burst, and a standstill
 * while the provider has asked for one. Generic cell rate algorithm (ITU-T I.371): one stored time,
 * no queue. A value for one thread; it only computes, the caller waits.
 */
class RequestPace
{
public:
    /** Never more than @p perMinute (at least 1) in any minute, of which up to @p burst (at most
     * half of them) go at once after a rest. */
    RequestPace(int perMinute, int burst);

    /** Takes the next turn: how long to wait before it, zero for now. Nothing, and no turn taken,
     * when that would be longer than @p patience. */
    [[nodiscard]] std::optional<std::chrono::milliseconds> take(
        Timestamp now, std::chrono::milliseconds patience);

    /** How long the next turn is away, without taking it; zero when it could be taken now. */
    [[nodiscard]] std::chrono::milliseconds untilNext(Timestamp now) const;

    /** Nobody goes before @p time. */
    void holdUntil(Timestamp time);
    /** Set while it holds. */
    [[nodiscard]] std::optional<Timestamp> heldUntil(Timestamp now) const;

private:
    std::chrono::microseconds m_interval;
    std::chrono::microseconds m_slack; ///< how far ahead of an even rate a burst may be
    Timestamp m_next; ///< when the turn after the last one is due at an even rate
    Timestamp m_hold;
};

} // namespace earshot::provider
