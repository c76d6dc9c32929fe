// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/taskscope.h"
#include "provider/requestpace.h"

#include <deque>
#include <memory>

namespace earshot::provider {

/** Who goes first when several wait for their turn. */
enum class Urgency {
    Interactive, ///< a person is waiting: the assistants, the check of a key
    Listing, ///< reading through the provider's calls: the oldest come last, and are deleted first
    Recording,
};

/**
 * Lets the requests to a provider go one by one at the one pace of the process: a person's before
 * the listing, that before the recordings', and nobody while the provider has asked for a pause,
 * be it from before the wait or since. One thread with an event loop; every task must have ended
 * before it is destroyed.
 *
 * Keeps a time line of its own, which goes on while the clock is set back, so that nobody waits
 * until the old time is reached again.
 */
class TurnQueue
{
public:
    using Sleep = std::function<QCoro::Task<bool>(std::chrono::milliseconds, std::stop_token)>;

    TurnQueue(const Clock &clock, int requestsPerMinute, int burst, Sleep sleep = sleepFor);

    /**
     * Returns when it is this request's turn, which it has then taken. Unavailable, retryable, as
     * soon as it is clear that @p patience does not suffice, or when too many wait already;
     * Cancelled on @p stop.
     */
    QCoro::Task<Result<void>> wait(
        Urgency urgency, std::chrono::milliseconds patience, std::stop_token stop);

    /**
     * The provider asked to slow down: everybody waits as long as it @p asked, at least a second.
     * Where it did not say how long: 1 s, then twice as long each time, at most 60 s.
     */
    void slowDown(std::optional<std::chrono::seconds> asked);
    /** An answer as usual: the next slowDown() begins at one second again. */
    void relax() { m_ownPause = std::chrono::seconds(0); }
    /** Set while nobody may go. */
    [[nodiscard]] std::optional<Timestamp> pausedUntil() const;
    [[nodiscard]] std::size_t waiting() const { return m_waiting.size(); }

private:
    struct Waiter
    {
        Urgency urgency = Urgency::Recording;
        Timestamp deadline;
        std::stop_source sleeper;
    };

    [[nodiscard]] Timestamp now() const;
    void enqueue(const std::shared_ptr<Waiter> &waiter);
    void leave(const std::shared_ptr<Waiter> &waiter);
    /** Sleeps until something may have changed for this waiter. */
    QCoro::Task<> rest(
        std::shared_ptr<Waiter> waiter, std::chrono::milliseconds span, std::stop_token stop);
    void wakeFirst();

    const Clock &m_clock;
    RequestPace m_pace;
    Sleep m_sleep;
    std::deque<std::shared_ptr<Waiter>> m_waiting; ///< by urgency, then by arrival
    std::chrono::seconds m_ownPause{0};
    mutable Timestamp m_lastRead;
    mutable Timestamp m_line; ///< the time line: never goes back
};

} // namespace earshot::provider
