// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>

#include <atomic>

namespace earshot::provider {

/** A value that several parties race to give: the first one counts. Safe from any thread. */
template <typename T>
class OneShot
{
public:
    OneShot() { m_promise.start(); }

    [[nodiscard]] QFuture<T> future() { return m_promise.future(); }

    void settle(T value)
    {
        if (m_settled.test_and_set())
            return;
        m_promise.addResult(std::move(value));
        m_promise.finish();
    }

private:
    QPromise<T> m_promise;
    std::atomic_flag m_settled;
};

} // namespace earshot::provider
