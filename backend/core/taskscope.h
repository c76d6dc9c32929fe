// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcoro/qcorotask.h>

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>

namespace earshot {

/**
 * The coroutines one service has started. stop() of the service awaits cancelAndWait(), so nothing
 * it started outlives it. Belongs to one thread, which must run an event loop. Destroy only after
 * cancelAndWait() has finished.
 */
class TaskScope
{
public:
    using Factory = std::function<QCoro::Task<>(std::stop_token)>;

    TaskScope();
    ~TaskScope();
    TaskScope(const TaskScope &) = delete;
    TaskScope &operator=(const TaskScope &) = delete;

    /**
     * Runs @p factory at once and keeps it, with all it captured, until its coroutine has ended.
     * Does nothing after cancelAndWait() was called. The coroutine must end soon after its token
     * asks it to.
     */
    void start(Factory factory);

    /** Asks every coroutine to stop and returns when the last one has ended. Calling twice is fine.
     */
    QCoro::Task<> cancelAndWait();

    [[nodiscard]] std::stop_token stopToken() const;
    [[nodiscard]] int running() const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

/** Waits on the event loop. False when @p stop was requested before the time was up; it then
 * returns at once. */
QCoro::Task<bool> sleepFor(std::chrono::milliseconds span, std::stop_token stop);

} // namespace earshot
