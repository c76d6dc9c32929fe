// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/requestpace.h"

#include <algorithm>

namespace earshot::provider {

using namespace std::chrono_literals;

namespace {

int boundedBurst(int perMinute, int burst)
{
    return std::clamp(burst, 1, std::max(perMinute / 2, 1));
}

/**
 * A whole burst and the even rate after it fall into one minute: together they are the limit, but
 * for a little. The provider counts when a request arrives, and some arrive faster than others.
 */
std::chrono::microseconds intervalFor(int perMinute, int burst)
{
    const int spare = std::max(perMinute / 50, 1);
    const int evenly = std::max(perMinute - boundedBurst(perMinute, burst) + 1 - spare, 1);
    return std::chrono::microseconds(1min + std::chrono::microseconds(evenly - 1)) / evenly;
}

} // namespace

RequestPace::RequestPace(int perMinute, int burst)
    : m_interval(intervalFor(perMinute, burst))
    , m_slack(m_interval * (boundedBurst(perMinute, burst) - 1))
{ }

std::optional<std::chrono::milliseconds> RequestPace::take(
    Timestamp now, std::chrono::milliseconds patience)
{
    const std::chrono::milliseconds wait = untilNext(now);
    if (wait > patience)
        return std::nullopt;
    m_next = std::max({now, m_hold, m_next}) + m_interval;
    return wait;
}

std::chrono::milliseconds RequestPace::untilNext(Timestamp now) const
{
    const Timestamp from = std::max(now, m_hold);
    const Timestamp allowed = std::max(std::max(m_next, from) - m_slack, from);
    return std::chrono::ceil<std::chrono::milliseconds>(allowed - now);
}

void RequestPace::holdUntil(Timestamp time)
{
    m_hold = std::max(m_hold, time);
}

std::optional<Timestamp> RequestPace::heldUntil(Timestamp now) const
{
    return now < m_hold ? std::optional(m_hold) : std::nullopt;
}

} // namespace earshot::provider
