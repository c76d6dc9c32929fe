// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <qcoro/qcorotask.h>

#include <utility>

namespace earshot::ui {

namespace detail {

template <typename T, typename Callback>
QCoro::Task<> deliverWhenDone(QCoro::Task<T> task, QPointer<QObject> receiver, Callback callback)
{
    T value = co_await task;
    if (receiver)
        callback(std::move(value));
}

} // namespace detail

/**
 * Calls @p callback with the task's value once it is there, unless @p receiver has died by then:
 * the way from a coroutine to a widget, like a connect() with a receiver. Same thread for both.
 */
template <typename T, typename Callback>
void deliver(QCoro::Task<T> task, QObject *receiver, Callback callback)
{
    detail::deliverWhenDone(std::move(task), QPointer<QObject>(receiver), std::move(callback));
}

} // namespace earshot::ui
