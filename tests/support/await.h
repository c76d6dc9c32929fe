// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTest>
#include <QTimer>

#include <qcoro/qcorotask.h>

#include <chrono>
#include <memory>
#include <optional>
#include <stdexcept>

namespace earshot::test {

namespace detail {

template <typename T>
QCoro::Task<> collect(QCoro::Task<T> task, std::shared_ptr<std::optional<T>> into)
{
    into->emplace(co_await task);
}

inline QCoro::Task<> collect(QCoro::Task<> task, std::shared_ptr<std::optional<bool>> into)
{
    co_await task;
    into->emplace(true);
}

} // namespace detail

/**
 * Runs the event loop until @p isDone, or @p limit has passed; says which. QTest::qWaitFor() sleeps
 * 10 ms between two rounds, which a transfer of a few megabytes in one thread feels.
 */
template <typename Condition>
bool runUntil(Condition isDone, std::chrono::milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    QTimer wake;
    wake.start(limit);
    while (!isDone() && !deadline.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return isDone();
}

/**
 * Runs the event loop until @p task has ended and gives its value; throws (which fails the test)
 * after @p limit. Unlike QCoro::waitFor() it needs no default-constructible value and has a
 * deadline.
 */
template <typename T>
auto await(QCoro::Task<T> task, std::chrono::milliseconds limit = std::chrono::seconds(30))
{
    using Value = std::conditional_t<std::is_void_v<T>, bool, T>;
    const auto value = std::make_shared<std::optional<Value>>();
    detail::collect(std::move(task), value);
    if (!runUntil([&] { return value->has_value(); }, limit))
        throw std::runtime_error("the task did not end before its deadline");
    if constexpr (!std::is_void_v<T>)
        return std::move(**value);
}

} // namespace earshot::test
