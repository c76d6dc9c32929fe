// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "upkeep/bytebudget.h"

#include <algorithm>

namespace earshot::upkeep {

namespace {

using Seconds = std::chrono::duration<double>;

constexpr Seconds longestPause = std::chrono::hours(24);

} // namespace

ByteBudget::ByteBudget(qint64 bytesPerSecond, const Clock &clock)
    : m_rate(std::max<qint64>(bytesPerSecond, 1))
    , m_clock(clock)
    , m_saved(double(m_rate))
{ }

std::chrono::milliseconds ByteBudget::spend(qint64 bytes)
{
    const Timestamp now = m_clock.now();
    // A clock that was set back pays nothing, and owes nothing.
    const Seconds passed = std::max<Seconds>(now - m_lookedAt.value_or(now), Seconds(0));
    m_lookedAt = now;
    m_saved = std::min(m_saved + passed.count() * double(m_rate), double(m_rate));
    m_saved -= double(bytes);
    const Seconds owed(std::max(-m_saved, 0.0) / double(m_rate));
    return std::chrono::ceil<std::chrono::milliseconds>(std::min(owed, longestPause));
}

} // namespace earshot::upkeep
