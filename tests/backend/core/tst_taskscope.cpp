// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/taskscope.h"
#include "core/workerpool.h"
#include "tests/support/await.h"

#include <QtTest>

#include <future>

using namespace earshot;
using namespace std::chrono_literals;

class TestTaskScope : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cancelEndsALongSleep();
    void cancelTwiceAndBeforeStartIsFine();
    void capturesLiveAsLongAsTheCoroutine();
    void aFullPoolRefuses();
    void anExceptionInThePoolBecomesAnError();
};

void TestTaskScope::cancelEndsALongSleep()
{
    TaskScope scope;
    bool slept = true;
    scope.start(
        [&slept](std::stop_token stop) -> QCoro::Task<> { slept = co_await sleepFor(1h, stop); });
    QCOMPARE(scope.running(), 1);
    test::await(scope.cancelAndWait());
    QCOMPARE(scope.running(), 0);
    QVERIFY(!slept);
}

void TestTaskScope::cancelTwiceAndBeforeStartIsFine()
{
    TaskScope scope;
    test::await(scope.cancelAndWait());
    test::await(scope.cancelAndWait());
    bool ran = false;
    scope.start([&ran](std::stop_token) -> QCoro::Task<> {
        ran = true;
        co_return;
    });
    QVERIFY(!ran);
}

void TestTaskScope::capturesLiveAsLongAsTheCoroutine()
{
    TaskScope scope;
    auto value = std::make_shared<int>(7);
    const std::weak_ptr<int> watch = value;
    scope.start([kept = std::move(value)](std::stop_token stop) -> QCoro::Task<> {
        co_await sleepFor(1h, stop);
        Q_ASSERT(*kept == 7);
    });
    QVERIFY(!watch.expired());
    test::await(scope.cancelAndWait());
    QTRY_VERIFY(watch.expired());
}

void TestTaskScope::aFullPoolRefuses()
{
    WorkerPool pool(1, 0);
    TaskScope scope;
    std::stop_source stop;
    scope.start([&](std::stop_token) -> QCoro::Task<> {
        const auto held = co_await pool.run(
            [](std::stop_token token) -> Result<int> {
                std::promise<void> stopped;
                const std::stop_callback onStop(token, [&stopped] { stopped.set_value(); });
                stopped.get_future().wait();
                return 1;
            },
            stop.get_token());
        Q_UNUSED(held)
    });
    const auto refused =
        test::await(pool.run([](std::stop_token) -> Result<int> { return 2; }, std::stop_token()));
    stop.request_stop();
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Unavailable);
    test::await(scope.cancelAndWait());
}

void TestTaskScope::anExceptionInThePoolBecomesAnError()
{
    WorkerPool pool(1);
    const auto failed = test::await(
        pool.run([](std::stop_token) -> Result<int> { throw std::runtime_error("boom"); },
            std::stop_token()));
    QVERIFY(!failed.ok());
    QCOMPARE(failed.error().message, QStringLiteral("boom"));
}

QTEST_GUILESS_MAIN(TestTaskScope)
#include "tst_taskscope.moc"
