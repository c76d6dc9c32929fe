// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <chrono>
#include <optional>

namespace earshot::upkeep {

/**
 * A pace in bytes per second, kept over time: what was spent is paid for afterwards by waiting.
 * Up to a second's worth is saved up while nothing is spent.
 */
class ByteBudget
{
public:
    /** @p bytesPerSecond is at least 1. */
    ByteBudget(qint64 bytesPerSecond, const Clock &clock);

    /** How long to wait before spending again, after @p bytes were spent. */
    std::chrono::milliseconds spend(qint64 bytes);

private:
    const qint64 m_rate;
    const Clock &m_clock;
    double m_saved; ///< bytes; negative while waiting is due
    std::optional<Timestamp> m_lookedAt;
};

} // namespace earshot::upkeep
