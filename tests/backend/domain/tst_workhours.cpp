// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workhours.h"

#include <QDateTime>
#include <QTest>

namespace earshot::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Timestamp at(const QString &utc)
{
    return {QDateTime::fromString(utc + u'Z', Qt::ISODate).toMSecsSinceEpoch() * 1000};
}

} // namespace

class TestWorkHours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void momentsAreWorkOrNot_data();
    void momentsAreWorkOrNot();
    void itIsOffSinceWorkEnded();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
};

void TestWorkHours::momentsAreWorkOrNot_data()
{
    QTest::addColumn<QString>("hours");
    QTest::addColumn<QString>("utc"); // 2026-11-27 is a Friday
    QTest::addColumn<bool>("isWork");
    const QString berlin = u"Mon-Fri 07:00-19:00 Europe/Berlin"_s;
    QTest::newRow("always") << u""_s << u"2026-11-29T03:00:00"_s << true;
    QTest::newRow("before") << berlin << u"2026-11-27T05:59:59"_s << false;
    QTest::newRow("first minute") << berlin << u"2026-11-27T06:00:00"_s << true;
    QTest::newRow("last minute") << berlin << u"2026-11-27T17:59:59"_s << true;
    QTest::newRow("over") << berlin << u"2026-11-27T18:00:00"_s << false;
    QTest::newRow("saturday") << berlin << u"2026-11-28T10:00:00"_s << false;
    QTest::newRow("in summer an hour earlier") << berlin << u"2026-07-03T05:00:00"_s << true;
    QTest::newRow("no days") << u"9:00-17:00 UTC"_s << u"2026-11-27T09:00:00"_s << true;
    QTest::newRow("no days, sunday") << u"9:00-17:00 UTC"_s << u"2026-11-29T09:00:00"_s << false;
    QTest::newRow("a list of days")
        << u"mon,Thu-SAT 9:00-17:00 UTC"_s << u"2026-11-28T09:00:00"_s << true;
    QTest::newRow("over the week's end")
        << u"Fri-Mon 9:00-17:00 UTC"_s << u"2026-11-29T09:00:00"_s << true;
    QTest::newRow("night, before midnight")
        << u"Fri 22:00-06:00 UTC"_s << u"2026-11-27T23:00:00"_s << true;
    QTest::newRow("night, after midnight")
        << u"Fri 22:00-06:00 UTC"_s << u"2026-11-28T05:00:00"_s << true;
    QTest::newRow("the night before")
        << u"Fri 22:00-06:00 UTC"_s << u"2026-11-27T05:00:00"_s << false;
    QTest::newRow("until midnight") << u"Fri 18:00-24:00 UTC"_s << u"2026-11-27T23:59:59"_s << true;
}

void TestWorkHours::momentsAreWorkOrNot()
{
    QFETCH(QString, hours);
    QFETCH(QString, utc);
    QFETCH(bool, isWork);
    const auto read = WorkHours::fromText(hours);
    QVERIFY(read.has_value());
    QCOMPARE(read->includes(at(utc)), isWork);
}

void TestWorkHours::itIsOffSinceWorkEnded()
{
    const auto hours = *WorkHours::fromText(u"Mon-Fri 07:00-19:00 UTC"_s);
    QCOMPARE(hours.offSince(at(u"2026-11-27T18:00:00"_s), 60min), std::nullopt);
    QCOMPARE(hours.offSince(at(u"2026-11-27T19:10:00"_s), 60min), at(u"2026-11-27T19:00:00"_s));
    QCOMPARE(hours.offSince(at(u"2026-11-27T23:00:00"_s), 60min), at(u"2026-11-27T22:00:00"_s));
}

void TestWorkHours::nonsenseIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
        {u"always"_s, u"Mon-Fri"_s, u"Mon-Fri 7-19"_s, u"Mon-Fri 07:00-07:00"_s,
            u"Mon-Fri 07:60-19:00"_s, u"Mon-Fri 07:00-25:00"_s, u"Mo-Fr 07:00-19:00"_s,
            u"Mon-Fri-Sun 07:00-19:00"_s, u"Mon-Fri 07:00-19:00 Middle/Earth"_s,
            u"Mon-Fri 07:00-19:00 UTC more"_s, u"- 07:00-19:00"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestWorkHours::nonsenseIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!WorkHours::fromText(text).has_value());
}

} // namespace earshot::test

QTEST_GUILESS_MAIN(earshot::test::TestWorkHours)
#include "tst_workhours.moc"
