// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/turnqueue.h"

#include <algorithm>

namespace earshot::provider {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t mostWaiting = 1000;
constexpr std::chrono::seconds shortestPause = 1s;
constexpr std::chrono::seconds longestOwnPause = 60s;

Error tooLong(bool isPaused)
{
    return Error{.code = ErrorCode::Unavailable,
        .message = isPaused
            ? u"The provider has asked to be left alone for a while; it is asked again later."_s
            : u"Too many requests to the provider are waiting for their turn."_s,
        .retryable = true};
}

Error cancelled()
{
    return Error{
        .code = ErrorCode::Cancelled, .message = u"Waiting for the provider was stopped."_s};
}

} // namespace

TurnQueue::TurnQueue(const Clock &clock, int requestsPerMinute, int burst, Sleep sleep)
    : m_clock(clock)
    , m_pace(requestsPerMinute, burst)
    , m_sleep(std::move(sleep))
    , m_lastRead(clock.now())
    , m_line(m_lastRead)
{ }

Timestamp TurnQueue::now() const
{
    const Timestamp read = m_clock.now();
    if (read > m_lastRead)
        m_line = m_line + (read - m_lastRead);
    m_lastRead = read;
    return m_line;
}

QCoro::Task<Result<void>> TurnQueue::wait(
    Urgency urgency, std::chrono::milliseconds patience, std::stop_token stop)
{
    if (m_waiting.size() >= mostWaiting)
        co_return tooLong(false);
    const auto waiter = std::make_shared<Waiter>();
    waiter->urgency = urgency;
    waiter->deadline = now() + patience;
    enqueue(waiter);
    const auto atEnd = qScopeGuard([this, waiter] { leave(waiter); });
    for (;;) {
        if (stop.stop_requested())
            co_return cancelled();
        const Timestamp current = now();
        const auto left = std::chrono::floor<std::chrono::milliseconds>(waiter->deadline - current);
        const std::chrono::milliseconds next = m_pace.untilNext(current);
        const bool isFirst = m_waiting.front() == waiter;
        if (isFirst && m_pace.take(current, 0ms))
            co_return Result<void>();
        if (next > left || left <= 0ms)
            co_return tooLong(m_pace.heldUntil(current).has_value());
        co_await rest(waiter, isFirst ? next : left, stop);
    }
}

void TurnQueue::enqueue(const std::shared_ptr<Waiter> &waiter)
{
    const auto behind = std::find_if(m_waiting.begin(), m_waiting.end(),
        [&](const auto &other) { return other->urgency > waiter->urgency; });
    m_waiting.insert(behind, waiter);
}

void TurnQueue::leave(const std::shared_ptr<Waiter> &waiter)
{
    std::erase(m_waiting, waiter);
    wakeFirst();
}

QCoro::Task<> TurnQueue::rest(
    std::shared_ptr<Waiter> waiter, std::chrono::milliseconds span, std::stop_token stop)
{
    waiter->sleeper = std::stop_source();
    const std::stop_callback onStop(
        stop, [sleeper = waiter->sleeper]() mutable { sleeper.request_stop(); });
    const Timestamp end = now() + span;
    if (co_await m_sleep(span, waiter->sleeper.get_token()))
        m_line = std::max(now(), end); // that much has passed, whatever the clock says
}

void TurnQueue::wakeFirst()
{
    if (!m_waiting.empty())
        m_waiting.front()->sleeper.request_stop();
}

void TurnQueue::slowDown(std::optional<std::chrono::seconds> asked)
{
    const Timestamp current = now();
    if (!asked) {
        if (m_pace.heldUntil(current)) // several answers to one burst are one wish
            return;
        m_ownPause = std::clamp(m_ownPause * 2, shortestPause, longestOwnPause);
    }
    m_pace.holdUntil(current + std::max(asked.value_or(m_ownPause), shortestPause));
}

std::optional<Timestamp> TurnQueue::pausedUntil() const
{
    const Timestamp current = now();
    const auto held = m_pace.heldUntil(current);
    return held ? std::optional(m_clock.now() + (*held - current)) : std::nullopt;
}

} // namespace earshot::provider
