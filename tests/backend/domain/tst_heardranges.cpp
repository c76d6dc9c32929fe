// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/heardranges.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>
#include <limits>

using namespace earshot;

Q_DECLARE_METATYPE(earshot::HeardRanges)

class TestHeardRanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areJoined_data();
    void areJoined();
    void anyOrderGivesTheSame();
    void theSmallestGapsAreClosed();
    void atLeastOnePartIsKept();
    void manyPartsStayWithinTheLimit();
    void areCutToTheRecording();
};

void TestHeardRanges::areJoined_data()
{
    constexpr double infinite = std::numeric_limits<double>::infinity();
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    QTest::addColumn<HeardRanges>("heard");
    QTest::addColumn<HeardRanges>("more");
    QTest::addColumn<HeardRanges>("expected");
    QTest::addColumn<double>("seconds");
    const auto row = [](const char *name, const HeardRanges &heard, const HeardRanges &more,
                         const HeardRanges &expected, double seconds) {
        QTest::newRow(name) << heard << more << expected << seconds;
    };
    row("nothing", {}, {}, {}, 0);
    row("first", {}, {{1, 2}}, {{1, 2}}, 1);
    row("apart", {{5, 6}}, {{1, 2}}, {{1, 2}, {5, 6}}, 2);
    row("touching", {{1, 2}}, {{2, 3}}, {{1, 3}}, 2);
    row("overlapping", {{1, 3}}, {{2, 4}}, {{1, 4}}, 3);
    row("the same", {{1, 3}}, {{1, 3}}, {{1, 3}}, 2);
    row("inside", {{1, 9}}, {{2, 4}}, {{1, 9}}, 8);
    row("around", {{2, 4}}, {{1, 9}}, {{1, 9}}, 8);
    row("a bridge", {{1, 2}, {3, 4}}, {{1.5, 3.5}}, {{1, 4}}, 3);
    row("among themselves", {}, {{3, 5}, {1, 2}, {4, 6}}, {{1, 2}, {3, 6}}, 4);
    row("empty and reversed", {{1, 2}}, {{4, 4}, {6, 5}}, {{1, 2}}, 1);
    row("not finite", {{1, 2}}, {{none, 5}, {3, none}, {3, infinite}, {-infinite, 1}}, {{1, 2}}, 1);
}

void TestHeardRanges::areJoined()
{
    QFETCH(HeardRanges, heard);
    QFETCH(HeardRanges, more);
    QFETCH(HeardRanges, expected);
    QFETCH(double, seconds);
    const HeardRanges all = unionOf(heard, more);
    QVERIFY(all == expected);
    QCOMPARE(heardSeconds(all), seconds);
    QVERIFY(unionOf(all, more) == all);
}

/** Against second by second, for ranges of whole seconds. */
void TestHeardRanges::anyOrderGivesTheSame()
{
    QRandomGenerator random(42);
    for (int round = 0; round < 200; ++round) {
        HeardRanges one;
        HeardRanges other;
        std::vector<bool> isHeard(100, false);
        for (int i = 0; i < 12; ++i) {
            const int from = random.bounded(95);
            const int to = from + 1 + random.bounded(5);
            (i % 2 == 0 ? one : other).push_back({double(from), double(to)});
            std::fill(isHeard.begin() + from, isHeard.begin() + to, true);
        }
        const HeardRanges all = unionOf(one, other);
        QVERIFY(all == unionOf(other, one));
        QCOMPARE(heardSeconds(all), double(std::count(isHeard.begin(), isHeard.end(), true)));
        for (std::size_t i = 1; i < all.size(); ++i)
            QVERIFY(all[i - 1].to < all[i].from);
    }
}

void TestHeardRanges::theSmallestGapsAreClosed()
{
    const HeardRanges heard{{0, 1}, {2, 3}, {3.5, 4}, {10, 11}, {11.25, 12}};
    QVERIFY(unionOf(heard, {}, 5) == heard);
    QVERIFY(unionOf(heard, {}, 4) == (HeardRanges{{0, 1}, {2, 3}, {3.5, 4}, {10, 12}}));
    QVERIFY(unionOf(heard, {}, 3) == (HeardRanges{{0, 1}, {2, 4}, {10, 12}}));
    QVERIFY(unionOf(heard, {}, 2) == (HeardRanges{{0, 4}, {10, 12}}));
}

void TestHeardRanges::atLeastOnePartIsKept()
{
    const HeardRanges heard{{0, 1}, {2, 3}, {8, 9}};
    QVERIFY(unionOf(heard, {}, 1) == (HeardRanges{{0, 9}}));
    QVERIFY(unionOf(heard, {}, 0) == (HeardRanges{{0, 9}}));
}

void TestHeardRanges::manyPartsStayWithinTheLimit()
{
    HeardRanges heard;
    for (int i = 0; i < 2000; ++i) {
        heard = unionOf(heard, {{3.0 * i, 3.0 * i + 1}});
        QVERIFY(heard.size() <= mostHeardRanges);
    }
    QCOMPARE(heard.size(), mostHeardRanges);
    QVERIFY(heardSeconds(heard) >= 2000);
    QCOMPARE(heard.back().to, 3.0 * 1999 + 1);
}

void TestHeardRanges::areCutToTheRecording()
{
    const HeardRanges heard{{-1, 2}, {3, 4}, {9, 12}, {11, 13}};
    QVERIFY(within(heard, 10) == (HeardRanges{{0, 2}, {3, 4}, {9, 10}}));
    QVERIFY(within(heard, 0).empty());
}

QTEST_GUILESS_MAIN(TestHeardRanges)
#include "tst_heardranges.moc"
