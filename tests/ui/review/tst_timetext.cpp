// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/timetext.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace earshot::ui;

class TestTimeText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void playbackTimes_data();
    void playbackTimes();
    void timesInAColumnAreEquallyLong();
    void lengthsAsPeopleSayThem();
    void theRulerCountsInUsualSteps_data();
    void theRulerCountsInUsualSteps();
    void aRulerOfAStretchHasTheSameMarks();
    void theRulerSurvivesNonsense();
};

void TestTimeText::playbackTimes_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << 0.0 << QStringLiteral("0:00");
    QTest::newRow("rounded down") << 7.99 << QStringLiteral("0:07");
    QTest::newRow("minutes") << 71.0 << QStringLiteral("1:11");
    QTest::newRow("many minutes") << 760.0 << QStringLiteral("12:40");
    QTest::newRow("hours") << 3723.0 << QStringLiteral("1:02:03");
    QTest::newRow("negative") << -5.0 << QStringLiteral("0:00");
    QTest::newRow("not a number") << std::nan("") << QStringLiteral("0:00");
    QTest::newRow("endless") << std::numeric_limits<double>::infinity() << QStringLiteral("0:00");
}

void TestTimeText::playbackTimes()
{
    QFETCH(double, seconds);
    QFETCH(QString, text);
    QCOMPARE(playbackTime(seconds), text);
}

void TestTimeText::timesInAColumnAreEquallyLong()
{
    QCOMPARE(playbackTime(7, 760), QStringLiteral("00:07"));
    QCOMPARE(playbackTime(7, 3723), QStringLiteral("0:00:07"));
    QCOMPARE(playbackTime(7, 71), QStringLiteral("0:07"));
}

void TestTimeText::lengthsAsPeopleSayThem()
{
    QCOMPARE(spokenLength(47.6), QStringLiteral("47 s"));
    QCOMPARE(spokenLength(192), QStringLiteral("3 min 12 s"));
    QCOMPARE(spokenLength(3725), QStringLiteral("1 h 2 min"));
}

void TestTimeText::theRulerCountsInUsualSteps_data()
{
    QTest::addColumn<double>("total");
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("step");
    QTest::newRow("three minutes") << 192.0 << 575 << 30.0;
    QTest::newRow("ten seconds") << 10.0 << 575 << 2.0;
    QTest::newRow("three hours") << 10800.0 << 575 << 1800.0;
    QTest::newRow("narrow") << 192.0 << 120 << 120.0;
    QTest::newRow("a week") << 604800.0 << 300 << 129600.0;
}

void TestTimeText::theRulerCountsInUsualSteps()
{
    QFETCH(double, total);
    QFETCH(int, width);
    QFETCH(double, step);
    double labelled = -step;
    for (const RulerTick &tick : rulerTicks(0, total, width, 60)) {
        QVERIFY(tick.seconds >= 0 && tick.seconds <= total);
        if (!tick.labelled)
            continue;
        QCOMPARE(tick.seconds - labelled, step);
        labelled = tick.seconds;
    }
    QVERIFY(step * width / total >= 60);
    QVERIFY(total - labelled < step);
}

/** Scrolled to the end of ten hours: the marks stand at the same times, and are few. */
void TestTimeText::aRulerOfAStretchHasTheSameMarks()
{
    const auto ticks = rulerTicks(35'991.5, 36'000, 575, 60);
    QCOMPARE(ticks.front().seconds, 35'992.0);
    QCOMPARE(ticks.back().seconds, 36'000.0);
    QCOMPARE(int(ticks.size()), 9);
    QVERIFY(ticks.front().labelled);
    QVERIFY(rulerTicks(-1, 10, 500, 60).empty());
    QVERIFY(rulerTicks(10, 10, 500, 60).empty());
}

void TestTimeText::theRulerSurvivesNonsense()
{
    QVERIFY(rulerTicks(0, 0, 500, 60).empty());
    QVERIFY(rulerTicks(0, std::nan(""), 500, 60).empty());
    QVERIFY(rulerTicks(0, std::numeric_limits<double>::infinity(), 500, 60).empty());
    QVERIFY(rulerTicks(0, 60, 0, 60).empty());
    QVERIFY(rulerTicks(0, 60, 500, 0).empty());
    QVERIFY(rulerTicks(0, 1e12, 500, 60).size() < 1000);
    QVERIFY(rulerTicks(0, 0.001, 500, 60).size() < 1000);
}

QTEST_GUILESS_MAIN(TestTimeText)
#include "tst_timetext.moc"
