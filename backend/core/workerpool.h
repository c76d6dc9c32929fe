// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QPromise>
#include <QThreadPool>

#include <qcoro/qcorofuture.h>
#include <qcoro/qcorotask.h>

#include <atomic>
#include <exception>
#include <stop_token>

namespace earshot {

/**
 * A bounded pool of threads for CPU work: decode, encode, hash. At most @p threads jobs run and @p
 * queueLimit wait; one more is refused as Unavailable. run() is called from a thread with an event
 * loop and resumes there.
 */
class WorkerPool
{
public:
    explicit WorkerPool(int threads, int queueLimit = 64)
        : m_limit(threads + queueLimit)
    {
        m_pool.setMaxThreadCount(threads);
    }
    /** Waits for what runs; ask it to stop through its token first. */
    ~WorkerPool() { m_pool.waitForDone(); }

    /** Runs @p work(stop) on a pool thread; @p work returns a copyable Result. An exception becomes
     * Internal. */
    template <typename Work>
    auto run(Work work, std::stop_token stop)
        -> QCoro::Task<std::invoke_result_t<Work, std::stop_token>>
    {
        using Outcome = std::invoke_result_t<Work, std::stop_token>;
        if (m_pending.fetch_add(1) >= m_limit) {
            m_pending.fetch_sub(1);
            co_return Outcome(Error{.code = ErrorCode::Unavailable,
                .message = QStringLiteral("Too much work is waiting for a processor."),
                .retryable = true});
        }
        auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        QFuture<Outcome> future = promise->future();
        m_pool.start([this, promise, work = std::move(work), stop]() mutable {
            promise->addResult(guarded<Outcome>(std::move(work), stop));
            m_pending.fetch_sub(1);
            promise->finish();
        });
        co_return co_await future;
    }

private:
    /** Lets go of @p work, and so of all it holds, before its outcome is known to anyone. */
    template <typename Outcome, typename Work>
    static Outcome guarded(Work work, std::stop_token stop)
    {
        try {
            return work(stop);
        } catch (const std::exception &problem) {
            return Error{
                .code = ErrorCode::Internal, .message = QString::fromLocal8Bit(problem.what())};
        }
    }

    QThreadPool m_pool;
    std::atomic<int> m_pending = 0;
    const int m_limit;
};

} // namespace earshot
