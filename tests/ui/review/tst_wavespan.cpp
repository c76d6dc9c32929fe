// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/wavespan.h"

#include <QtTest>

#include <cmath>
#include <limits>

using earshot::ui::WaveSpan;

class TestWaveSpan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itBeginsWithAll();
    void whatIsPointedAtStaysWhereItIs_data();
    void whatIsPointedAtStaysWhereItIs();
    void nearestAndFarthestHaveLimits();
    void itStaysInTheRecording();
    void thePageIsTurned();
    void anotherLengthKeepsThePlace();
    void nonsenseIsNothing();
};

void TestWaveSpan::itBeginsWithAll()
{
    const WaveSpan span(340);
    QCOMPARE(span.from(), 0.0);
    QCOMPARE(span.to(), 340.0);
    QVERIFY(span.isWhole());
    QVERIFY(!span.zoomed(2, 100).isWhole());
    QVERIFY(span.zoomed(2, 100).zoomed(0.5, 100).isWhole());
}

void TestWaveSpan::whatIsPointedAtStaysWhereItIs_data()
{
    QTest::addColumn<double>("anchor");
    for (const double anchor : {0.0, 1.0, 99.5, 170.0, 340.0})
        QTest::addRow("%.1f s", anchor) << anchor;
}

void TestWaveSpan::whatIsPointedAtStaysWhereItIs()
{
    QFETCH(double, anchor);
    const WaveSpan span(340);
    const double share = anchor / 340;
    for (const double factor : {1.5, 2.0, 10.0}) {
        const WaveSpan near = span.zoomed(factor, anchor);
        QVERIFY(std::abs(near.length() - 340 / factor) < 1e-9);
        QVERIFY(std::abs((anchor - near.from()) / near.length() - share) < 1e-9);
    }
}

void TestWaveSpan::nearestAndFarthestHaveLimits()
{
    QCOMPARE(WaveSpan(36'000).zoomed(1e9, 5000).length(), WaveSpan::shortest);
    QCOMPARE(WaveSpan(36'000).zoomed(10, 5000).zoomed(1e-9, 5000), WaveSpan(36'000));
    QCOMPARE(WaveSpan(2).zoomed(5, 1), WaveSpan(2)); // shorter than the shortest: all of it
}

void TestWaveSpan::itStaysInTheRecording()
{
    const WaveSpan span = WaveSpan(100).zoomed(4, 50);
    QCOMPARE(span.movedBy(-1000).from(), 0.0);
    QCOMPARE(span.movedBy(1000).to(), 100.0);
    QCOMPARE(span.movedBy(1000).length(), 25.0);
    QCOMPARE(span.movedTo(30).from(), 30.0);
}

void TestWaveSpan::thePageIsTurned()
{
    const WaveSpan span = WaveSpan(100).zoomed(5, 0);
    QCOMPARE(span.to(), 20.0);
    QCOMPARE(span.revealing(20), span);
    QCOMPARE(span.revealing(21).from(), 19.0);
    QVERIFY(span.revealing(99.5).contains(99.5));
    QCOMPARE(span.revealing(99.5).to(), 100.0);
    QVERIFY(span.movedTo(60).revealing(3).contains(3));
}

void TestWaveSpan::anotherLengthKeepsThePlace()
{
    QVERIFY(WaveSpan(100).ofTotal(101.5).isWhole());
    const WaveSpan near = WaveSpan(100).zoomed(10, 95);
    QCOMPARE(near.ofTotal(101.5).from(), near.from());
    QCOMPARE(near.ofTotal(101.5).length(), near.length());
    QCOMPARE(near.ofTotal(5), WaveSpan(5));
    QCOMPARE(near.ofTotal(0), WaveSpan());
}

void TestWaveSpan::nonsenseIsNothing()
{
    QCOMPARE(WaveSpan(-1), WaveSpan());
    QCOMPARE(WaveSpan(std::nan("")), WaveSpan());
    QCOMPARE(WaveSpan(std::numeric_limits<double>::infinity()), WaveSpan());
    QCOMPARE(WaveSpan().zoomed(2, 0), WaveSpan());
    QCOMPARE(WaveSpan(9).zoomed(std::nan(""), 0), WaveSpan(9));
    QCOMPARE(WaveSpan(9).zoomed(2, 1).movedTo(std::nan("")), WaveSpan(9).zoomed(2, 1));
}

QTEST_GUILESS_MAIN(TestWaveSpan)
#include "tst_wavespan.moc"
