// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <coroutine>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace earshot {

/**
 * What many coroutines of one thread wait for together. settle() resumes them one after the other
 * before it returns: between threads use a QFuture, which posts an event to each that waits. Copies
 * are the same outcome; settle it once.
 */
template <typename T>
class SharedOutcome
{
public:
    [[nodiscard]] bool await_ready() const { return m_state->value.has_value(); }
    void await_suspend(std::coroutine_handle<> waiting) { m_state->waiting.push_back(waiting); }
    T await_resume() const { return *m_state->value; }

    void settle(T value)
    {
        // The last of those resumed may drop the last copy.
        const std::shared_ptr<State> state = m_state;
        state->value.emplace(std::move(value));
        for (const std::coroutine_handle<> waiting : std::exchange(state->waiting, {}))
            waiting.resume();
    }

private:
    struct State
    {
        std::optional<T> value;
        std::vector<std::coroutine_handle<>> waiting;
    };

    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace earshot
