// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localtime.h"

#include <QTest>

using namespace earshot;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestLocalTime : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDayIsAsLongAsItIsLived_data();
    void aDayIsAsLongAsItIsLived();
    void daysFollowEachOtherWithoutGap_data();
    void daysFollowEachOtherWithoutGap();
    void todayIsTodayThere();
    void namesOfZones_data();
    void namesOfZones();
    void localTextHasTheOffsetOfItsMoment();

private:
    static QTimeZone zone(const QString &name) { return timeZoneFrom(name).value(); }
    static Timestamp at(const QString &text) { return Timestamp::fromString(text).value(); }
};

void TestLocalTime::aDayIsAsLongAsItIsLived_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    QTest::newRow("UTC") << u"UTC"_s << QDate(2026, 11, 25) << u"2026-11-25T00:00:00Z"_s
                         << u"2026-11-26T00:00:00Z"_s;
    QTest::newRow("23 hours") << u"Europe/Berlin"_s << QDate(2026, 3, 29)
                              << u"2026-03-28T23:00:00Z"_s << u"2026-03-29T22:00:00Z"_s;
    QTest::newRow("25 hours") << u"Europe/Berlin"_s << QDate(2026, 10, 25)
                              << u"2026-10-24T22:00:00Z"_s << u"2026-10-25T23:00:00Z"_s;
    QTest::newRow("no midnight") << u"America/Sao_Paulo"_s << QDate(2018, 11, 4)
                                 << u"2018-11-04T03:00:00Z"_s << u"2018-11-05T02:00:00Z"_s;
    QTest::newRow("half an hour") << u"Australia/Lord_Howe"_s << QDate(2026, 4, 5)
                                  << u"2026-04-04T13:00:00Z"_s << u"2026-04-05T13:30:00Z"_s;
    QTest::newRow("a day nobody lived") << u"Pacific/Apia"_s << QDate(2011, 12, 30)
                                        << u"2011-12-30T10:00:00Z"_s << u"2011-12-30T10:00:00Z"_s;
}

void TestLocalTime::aDayIsAsLongAsItIsLived()
{
    QFETCH(QString, name);
    QFETCH(QDate, date);
    QFETCH(QString, begin);
    QFETCH(QString, end);
    const LocalDay day = localDay(date, zone(name));
    QCOMPARE(day.date, date);
    QCOMPARE(day.begin.toString(), at(begin).toString());
    QCOMPARE(day.end.toString(), at(end).toString());
}

void TestLocalTime::daysFollowEachOtherWithoutGap_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu",
             "Africa/Cairo", "America/Asuncion", "Pacific/Apia", "Asia/Beirut"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/** Both changes of the clocks of a year are among them. */
void TestLocalTime::daysFollowEachOtherWithoutGap()
{
    QFETCH(QString, name);
    const QList<LocalDay> days = lastDays(400, zone(name), at(u"2026-11-25T12:00:00Z"_s));
    QCOMPARE(days.size(), 400);
    for (qsizetype i = 1; i < days.size(); ++i) {
        QCOMPARE(days.at(i).date.addDays(1), days.at(i - 1).date);
        QCOMPARE(days.at(i).end.microseconds, days.at(i - 1).begin.microseconds);
        QVERIFY(days.at(i).begin < days.at(i).end);
    }
}

void TestLocalTime::todayIsTodayThere()
{
    const Timestamp now = at(u"2026-11-25T23:30:00Z"_s);
    QCOMPARE(lastDays(1, zone(u"UTC"_s), now).constFirst().date, QDate(2026, 11, 25));
    QCOMPARE(lastDays(1, zone(u"Europe/Berlin"_s), now).constFirst().date, QDate(2026, 11, 26));
    const LocalDay west = lastDays(1, zone(u"America/Los_Angeles"_s), now).constFirst();
    QCOMPARE(west.date, QDate(2026, 11, 25));
    QVERIFY(west.begin <= now && now < west.end);
}

void TestLocalTime::namesOfZones_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("known");
    QTest::newRow("city") << u"Europe/Berlin"_s << true;
    QTest::newRow("three parts") << u"America/Argentina/Salta"_s << true;
    QTest::newRow("UTC") << u"UTC"_s << true;
    QTest::newRow("none") << u""_s << false;
    QTest::newRow("of a computer in UTC") << u"Etc/UTC"_s << true;
    QTest::newRow("an older name") << u"Asia/Calcutta"_s << true;
    QTest::newRow("one word") << u"CET"_s << true;
    QTest::newRow("no zone") << u"Mars"_s << false;
    QTest::newRow("another file there") << u"leapseconds"_s << false;
    QTest::newRow("unknown") << u"Europe/Nowhere"_s << false;
    QTest::newRow("path") << u"../../../etc/passwd"_s << false;
    QTest::newRow("absolute path") << u"/etc/localtime"_s << false;
    QTest::newRow("folder") << u"Europe"_s << false;
    QTest::newRow("line break") << u"UTC\n"_s << false;
    QTest::newRow("not Latin") << u"Еurope/Berlin"_s << false;
    QTest::newRow("endless") << QString(100'000, u'a') << false;
}

void TestLocalTime::namesOfZones()
{
    QFETCH(QString, name);
    const auto found = timeZoneFrom(name);
    QTEST(found.ok(), "known");
    if (!found)
        QCOMPARE(found.error().code, ErrorCode::InvalidInput);
}

void TestLocalTime::localTextHasTheOffsetOfItsMoment()
{
    const QTimeZone berlin = zone(u"Europe/Berlin"_s);
    const auto text = [&](const QString &utc) { return localText(at(utc), berlin); };
    QCOMPARE(text(u"2026-10-25T00:30:00Z"_s), u"2026-10-25T02:30:00.000+02:00"_s);
    QCOMPARE(text(u"2026-10-25T01:30:00Z"_s), u"2026-10-25T02:30:00.000+01:00"_s);
    QCOMPARE(localText(at(u"2026-11-25T10:00:00.250Z"_s), zone(u"UTC"_s)),
        u"2026-11-25T10:00:00.250Z"_s);
    QCOMPARE(localText(at(u"2026-11-25T10:00:00Z"_s), zone(u"Asia/Kathmandu"_s)),
        u"2026-11-25T15:45:00.000+05:45"_s);
}

QTEST_GUILESS_MAIN(TestLocalTime)
#include "tst_localtime.moc"
