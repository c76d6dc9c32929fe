// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/faults.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::simulator;
using namespace Qt::StringLiterals;

class TestFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesByName_data();
    void refusesByName();
    void readsEveryFault();
    void strikesTheSameForTheSameSeed();
    void strikesAsOftenAsAsked();
    void everyAttemptIsANewChance();
};

void TestFaults::refusesByName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown") << u"lost=0.1,gone=0.2"_s << u"gone"_s;
    QTest::newRow("without a value") << u"dup"_s << u"dup"_s;
    QTest::newRow("not a number") << u"cut=often"_s << u"cut"_s;
    QTest::newRow("above one") << u"html=1.5"_s << u"html"_s;
    QTest::newRow("negative") << u"late=-0.1"_s << u"late"_s;
    QTest::newRow("nan") << u"slow=nan"_s << u"slow"_s;
    QTest::newRow("two equal signs") << u"slow=0.1=2"_s << u"slow"_s;
}

void TestFaults::refusesByName()
{
    QFETCH(QString, text);
    QFETCH(QString, named);
    const auto faults = Faults::parse(text);
    QVERIFY(!faults);
    QCOMPARE(faults.error().code, ErrorCode::InvalidInput);
    QVERIFY2(
        faults.error().message.contains(u'"' + named + u'"'), qPrintable(faults.error().message));
}

void TestFaults::readsEveryFault()
{
    QStringList entries;
    for (const QString &name : faultNames())
        entries.append(name + u"=0.25"_s);
    const auto faults = Faults::parse(entries.join(u','));
    QVERIFY(faults.ok());
    for (int i = 0; i <= int(Fault::Html); ++i)
        QCOMPARE(faults->rate(Fault(i)), 0.25);
    QVERIFY(Faults::parse(QString()).ok());
}

void TestFaults::strikesTheSameForTheSameSeed()
{
    Faults faults;
    faults.setRate(Fault::Cut, 0.3);
    int different = 0;
    for (quint64 call = 0; call < 200; ++call) {
        const bool first = faults.strikes(Fault::Cut, Dice(7), call, 1);
        QCOMPARE(faults.strikes(Fault::Cut, Dice(7), call, 1), first);
        different += faults.strikes(Fault::Cut, Dice(8), call, 1) != first;
    }
    QVERIFY(different > 20);
}

void TestFaults::strikesAsOftenAsAsked()
{
    Faults faults;
    faults.setRate(Fault::Lost, 0.1);
    faults.setRate(Fault::Late, 1);
    int lost = 0;
    for (quint64 call = 0; call < 2000; ++call) {
        lost += faults.strikes(Fault::Lost, Dice(1), call, 0);
        QVERIFY(faults.strikes(Fault::Late, Dice(1), call, 0));
        QVERIFY(!faults.strikes(Fault::Html, Dice(1), call, 0));
    }
    QVERIFY2(lost > 150 && lost < 250, qPrintable(QString::number(lost)));
}

void TestFaults::everyAttemptIsANewChance()
{
    Faults faults;
    faults.setRate(Fault::Http500, 0.5);
    int recovered = 0;
    for (quint64 call = 0; call < 100; ++call) {
        for (quint64 attempt = 0; attempt < 20; ++attempt) {
            if (!faults.strikes(Fault::Http500, Dice(3), call, attempt)) {
                ++recovered;
                break;
            }
        }
    }
    QCOMPARE(recovered, 100);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
