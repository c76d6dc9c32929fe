// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <algorithm>
#include <optional>

namespace earshot::ui {

/** How long somebody was at it, from step to step; a pause between two steps counts for @ref
 * longestStep at most, as whoever goes to lunch does not stop the clock. */
class WorkTime
{
public:
    static constexpr std::chrono::microseconds longestStep = std::chrono::minutes(10);

    void step(Timestamp now)
    {
        if (m_last)
            m_spent += std::clamp(now - *m_last, std::chrono::microseconds(0), longestStep);
        m_last = now;
    }
    /** What follows until the next step does not count. */
    void rest(Timestamp now)
    {
        step(now);
        m_last.reset();
    }
    [[nodiscard]] std::chrono::microseconds spent() const { return m_spent; }

private:
    std::optional<Timestamp> m_last; ///< none: nobody is at it
    std::chrono::microseconds m_spent{0};
};

} // namespace earshot::ui
