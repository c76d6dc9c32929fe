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
    void noMinuteHoldsMoreThanAllowed_data();
    void noMinuteHoldsMoreThanAllowed();
    void aRestEarnsTheBurstAgain();
    void nobodyGoesWhileItHolds();
    void tooLongAWaitTakesNoTurn();
};

void TestRequestPace::aBurstGoesAtOnceThenAnEvenRate()
{
    RequestPace pace(63, 3); // three at once, sixty evenly
    const Timestamp now{1'000'000'000};
    for (int i = 0; i < 3; ++i)
        QCOMPARE(pace.take(now, 1h).value(), 0ms);
    for (int i = 1; i <= 5; ++i)
        QCOMPARE(pace.take(now, 1h).value(), 1000ms * i);
}

void TestRequestPace::noMinuteHoldsMoreThanAllowed_data()
{
    QTest::addColumn<int>("perMinute");
    QTest::addColumn<int>("burst");
    QTest::addColumn<std::chrono::milliseconds>("spare");
    QTest::newRow("usual") << 300 << 60 << 1000ms;
    QTest::newRow("burst above the limit") << 60 << 100 << 1000ms;
    QTest::newRow("no burst") << 60 << 1 << 1000ms;
    QTest::newRow("few") << 2 << 60 << 1000ms;
    QTest::newRow("one") << 1 << 1 << 0ms;
}

/** Somebody who asks as fast as can be, after a rest. The provider counts when requests arrive, in
 * minutes that begin whenever it likes. */
void TestRequestPace::noMinuteHoldsMoreThanAllowed()
{
    QFETCH(int, perMinute);
    QFETCH(int, burst);
    QFETCH(std::chrono::milliseconds, spare);
    RequestPace pace(perMinute, burst);
    Timestamp now{1'000'000'000};
    QList<Timestamp> sent;
    for (int i = 0; i < 3 * perMinute; ++i) {
        now = now + pace.take(now, 24h).value();
        sent.append(now);
    }
    for (qsizetype i = perMinute; i < sent.size(); ++i)
        QVERIFY2(
            sent.at(i) - sent.at(i - perMinute) >= 1min + spare, qPrintable(QString::number(i)));
}

void TestRequestPace::aRestEarnsTheBurstAgain()
{
    RequestPace pace(62, 2);
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
    RequestPace pace(61, 1);
    const Timestamp now{1'000'000'000};
    QCOMPARE(pace.take(now, 0ms).value(), 0ms);
    for (int i = 0; i < 10; ++i)
        QVERIFY(!pace.take(now, 999ms));
    QCOMPARE(pace.take(now, 1000ms).value(), 1000ms);
}

QTEST_GUILESS_MAIN(TestRequestPace)
#include "tst_requestpace.moc"
