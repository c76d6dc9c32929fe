// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/work.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>

namespace earshot::database {

/** Work that waits for a database thread, in order. Safe from any thread. */
class WorkQueue
{
public:
    explicit WorkQueue(int limit)
        : m_limit(std::size_t(limit))
    { }

    /** Takes the work, or settles it as Unavailable when the queue is full or closed. */
    void push(std::unique_ptr<Work> work);
    /** The next piece, as soon as there is one; null when the queue is closed and empty. */
    std::unique_ptr<Work> take();
    /** The next piece, or null when none waits. */
    std::unique_ptr<Work> takeIfAny();
    /** Nothing more comes in; what waits is still worked off. */
    void close();

private:
    std::unique_ptr<Work> takeFirst();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::unique_ptr<Work>> m_waiting;
    std::size_t m_limit;
    bool m_closed = false;
};

} // namespace earshot::database
