// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/spokentime.h"
#include "ui/review/turntext.h"
#include "ui/review/waveselection.h"

#include <QTranslator>
#include <QtTest>

#include <cmath>
#include <limits>

using namespace earshot::ui;
using namespace Qt::StringLiterals;

namespace {

/** A language with a plural of its own for two, as many have. */
class Dual : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char *, const char *source, const char *, int count) const override
    {
        if (QByteArrayView(source) != "%n minutes")
            return {};
        return count == 2 ? u"two-minutes"_s : u"%n many-minutes"_s;
    }
};

} // namespace

class TestSpokenTime : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void timesAreSaid_data();
    void timesAreSaid();
    void placesAreSaid();
    void pluralsAreTheLanguages();
};

void TestSpokenTime::timesAreSaid_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << 0.0 << u"0 seconds"_s;
    QTest::newRow("negative") << -3.0 << u"0 seconds"_s;
    QTest::newRow("no number") << std::nan("") << u"0 seconds"_s;
    QTest::newRow("endless") << std::numeric_limits<double>::infinity() << u"0 seconds"_s;
    QTest::newRow("one") << 1.9 << u"1 second"_s;
    QTest::newRow("some") << 13.0 << u"13 seconds"_s;
    QTest::newRow("a minute") << 60.0 << u"1 minute"_s;
    QTest::newRow("and some") << 73.0 << u"1 minute 13"_s;
    QTest::newRow("minutes") << 340.0 << u"5 minutes 40"_s;
    QTest::newRow("an hour") << 3600.0 << u"1 hour"_s;
    QTest::newRow("hours") << 7265.0 << u"2 hours 1 minute 5"_s;
    QTest::newRow("ten hours") << 36'000.0 << u"10 hours"_s;
    QTest::newRow("an hour and seconds") << 3607.0 << u"1 hour 0 minutes 7"_s;
}

void TestSpokenTime::timesAreSaid()
{
    QFETCH(double, seconds);
    QTEST(spokenTime(seconds), "expected");
}

void TestSpokenTime::placesAreSaid()
{
    QCOMPARE(
        spokenPlace(73, 340, {.caller = true}), u"1 minute 13 of 5 minutes 40, caller speaking"_s);
    QCOMPARE(spokenPlace(73, 340, {}), u"1 minute 13 of 5 minutes 40"_s);
    QCOMPARE(spokenRange({10, 14.5}), u"selected from 10 seconds to 14 seconds, 4 seconds long"_s);
}

void TestSpokenTime::pluralsAreTheLanguages()
{
    Dual dual;
    QCoreApplication::installTranslator(&dual);
    QCOMPARE(spokenTime(125), u"two-minutes 5"_s);
    QCOMPARE(spokenTime(185), u"3 many-minutes 5"_s);
    QCoreApplication::removeTranslator(&dual);
}

QTEST_GUILESS_MAIN(TestSpokenTime)
#include "tst_spokentime.moc"
