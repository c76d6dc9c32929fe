// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <type_traits>
#include <utility>
#include <variant>

namespace earshot {

/**
 * A value or the Error that stood in its way. Dropping one unread is a compiler warning. Built on
 * std::variant because g++ 12 offers std::expected only in C++23 mode, and so that no lifetime code
 * is ours.
 */
template <typename T>
class [[nodiscard]] Result
{
public:
    using Value = T;

    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    { }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    { }

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    /** The value; only when ok(). */
    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }

    /** The error; only when not ok(). */
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

    [[nodiscard]] T valueOr(T fallback) const { return ok() ? value() : std::move(fallback); }

    /** Calls @p next with the value and returns its Result, or passes the error on. */
    template <typename F>
    auto andThen(F &&next) && -> std::invoke_result_t<F, T &&>
    {
        if (!ok())
            return error();
        return std::forward<F>(next)(std::move(*this).value());
    }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    using Value = void;

    Result() = default;
    Result(Error error)
        : m_state(std::move(error))
    { }

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

    template <typename F>
    auto andThen(F &&next) && -> std::invoke_result_t<F>
    {
        if (!ok())
            return error();
        return std::forward<F>(next)();
    }

private:
    std::variant<std::monostate, Error> m_state;
};

} // namespace earshot
