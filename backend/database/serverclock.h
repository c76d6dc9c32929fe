// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <atomic>

namespace earshot::database {

/**
 * How far the database server's clock is ahead of this machine's. Leases of several receivers are
 * compared with each other, so they are counted by the one clock that all of them share. Safe from
 * any thread.
 */
class ServerClock
{
public:
    void note(std::chrono::microseconds ahead) { m_ahead.store(ahead.count()); }
    [[nodiscard]] std::chrono::microseconds ahead() const
    {
        return std::chrono::microseconds(m_ahead.load());
    }

private:
    std::atomic<qint64> m_ahead = 0;
};

} // namespace earshot::database
