// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/taskscope.h"

#include "core/logging.h"

#include <QPromise>
#include <QTimer>

#include <qcoro/qcorofuture.h>

#include <atomic>
#include <exception>

namespace earshot {

using namespace Qt::StringLiterals;

struct TaskScope::State
{
    std::stop_source stop;
    int running = 0;
    std::vector<std::shared_ptr<QPromise<void>>> waiters;

    void finished()
    {
        if (--running > 0)
            return;
        for (const auto &waiter : std::exchange(waiters, {}))
            waiter->finish();
    }
};

namespace {

/** Keeps the factory in its own frame for as long as the coroutine made from it runs. */
QCoro::Task<> keepUntilDone(
    TaskScope::Factory factory, std::stop_token stop, std::function<void()> finished)
{
    try {
        co_await factory(stop);
    } catch (const std::exception &problem) {
        logError(lcCore,
            u"A background task ended by an exception: "_s
                + QString::fromLocal8Bit(problem.what()));
    }
    finished();
}

} // namespace

TaskScope::TaskScope()
    : m_state(std::make_shared<State>())
{ }

TaskScope::~TaskScope()
{
    Q_ASSERT_X(m_state->running == 0, "TaskScope", "destroyed while its coroutines run");
    m_state->stop.request_stop();
}

void TaskScope::start(Factory factory)
{
    if (m_state->stop.stop_requested())
        return;
    ++m_state->running;
    keepUntilDone(
        std::move(factory), m_state->stop.get_token(), [state = m_state] { state->finished(); });
}

QCoro::Task<> TaskScope::cancelAndWait()
{
    const std::shared_ptr<State> state = m_state;
    state->stop.request_stop();
    if (state->running == 0)
        co_return;
    auto waiter = std::make_shared<QPromise<void>>();
    waiter->start();
    const QFuture<void> done = waiter->future();
    state->waiters.push_back(std::move(waiter));
    co_await done;
}

std::stop_token TaskScope::stopToken() const
{
    return m_state->stop.get_token();
}

int TaskScope::running() const
{
    return m_state->running;
}

QCoro::Task<bool> sleepFor(std::chrono::milliseconds span, std::stop_token stop)
{
    struct Once
    {
        QPromise<bool> promise;
        std::atomic_flag settled;

        void settle(bool slept)
        {
            if (settled.test_and_set())
                return;
            promise.addResult(slept);
            promise.finish();
        }
    };
    const auto once = std::make_shared<Once>();
    once->promise.start();
    const QFuture<bool> future = once->promise.future();
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &timer, [once] { once->settle(true); });
    timer.start(span);
    const std::stop_callback onStop(stop, [once] { once->settle(false); });
    co_return co_await future;
}

} // namespace earshot
