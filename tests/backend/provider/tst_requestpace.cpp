// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/requestpace.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::provider;
using namespace std::chrono_literals;

class TestRequestPace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBurstGoesAtOnceThenAnEvenRate();
    void aRestEarnsTheBurstAgain();
    void nobodyGoesWhileItHolds();
    void tooLongAWaitTakesNoTurn();
};

void TestRequestPace::aBurstGoesAtOnceThenAnEvenRate()
{
    RequestPace pace(60, 3);
    const Timestamp now{1'000'000'000};
    for (int i = 0; i < 3; ++i)
        QCOMPARE(pace.take(now, 1h).value(), 0ms);
    for (int i = 1; i <= 5; ++i)
        QCOMPARE(pace.take(now, 1h).value(), 1000ms * i);
}

void TestRequestPace::aRestEarnsTheBurstAgain()
{
    RequestPace pace(60, 2);
    const Timestamp now{1'000'000'000};
    QCOMPARE(pace.take(now, 1h).value(), 0ms);
    QCOMPARE(pace.take(now, 1h).value(), 0ms);
    QCOMPARE(pace.take(now + 1s, 1h).value(), 0ms);
    QCOMPARE(pace.take(now + 1s, 1h).value(), 1000ms);
    QCOMPARE(pace.take(now + 1min, 1h).value(), 0ms);
    QCOMPARE(pace.take(now + 1min, 1h).value(), 0ms);
    QCOMPARE(pace.take(now + 1min, 1h).value(), 1000ms);
}

void TestRequestPace::nobodyGoesWhileItHolds()
{
    RequestPace pace(6000, 10);
    const Timestamp now{1'000'000'000};
    pace.holdUntil(now + 20s);
    pace.holdUntil(now + 5s); // an older, shorter wish changes nothing
    QCOMPARE(pace.heldUntil(now).value(), now + 20s);
    QCOMPARE(pace.take(now, 1h).value(), 20'000ms);
    QVERIFY(!pace.heldUntil(now + 20s));
    QCOMPARE(pace.take(now + 20s, 1h).value(), 0ms);
}

void TestRequestPace::tooLongAWaitTakesNoTurn()
{
    RequestPace pace(60, 1);
    const Timestamp now{1'000'000'000};
    QCOMPARE(pace.take(now, 0ms).value(), 0ms);
    for (int i = 0; i < 10; ++i)
        QVERIFY(!pace.take(now, 999ms));
    QCOMPARE(pace.take(now, 1000ms).value(), 1000ms);
}

QTEST_GUILESS_MAIN(TestRequestPace)
#include "tst_requestpace.moc"
