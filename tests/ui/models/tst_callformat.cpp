// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/callformat.h"

#include <QtTest>

#include <limits>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QLocale german(QLocale::German, QLocale::Germany);

} // namespace

class TestCallFormat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lengths_data();
    void lengths();
    void anUnknownLengthIsADash();
    void phoneNumbers_data();
    void phoneNumbers();
    void phoneNumbersKeepTheirDirection();
    void days();
    void timesFollowTheLocale();
    void sizes();
    void states_data();
    void states();
    void whoCalled();
};

void TestCallFormat::lengths_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << 0.0 << u"0:00"_s;
    QTest::newRow("rounds down") << 48.999 << u"0:48"_s;
    QTest::newRow("minutes") << 725.0 << u"12:05"_s;
    QTest::newRow("just under an hour") << 3599.9 << u"59:59"_s;
    QTest::newRow("hours") << 3723.0 << u"1:02:03"_s;
    QTest::newRow("more than a day") << 90'061.0 << u"25:01:01"_s;
    QTest::newRow("negative") << -1.0 << u"–"_s;
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << u"–"_s;
    QTest::newRow("endless") << 1e300 << u"–"_s;
}

void TestCallFormat::lengths()
{
    QFETCH(const double, seconds);
    QTEST(format::length(seconds), "text");
}

void TestCallFormat::anUnknownLengthIsADash()
{
    QCOMPARE(format::length(std::nullopt), u"–"_s);
}

void TestCallFormat::phoneNumbers_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("north america") << u"+14155550134"_s << u"+1 415 555 0134"_s;
    QTest::newRow("spain") << u"+34600555012"_s << u"+34 600 555 012"_s;
    QTest::newRow("three-digit country") << u"+353861234567"_s << u"+353 861 234 567"_s;
    QTest::newRow("shortest") << u"+2901234"_s << u"+290 1234"_s;
    QTest::newRow("longest") << u"+491234567890123"_s << u"+49 123 456 789 0123"_s;
    QTest::newRow("a plus only") << u"+"_s << u"+"_s;
    QTest::newRow("too long") << u"+12345678901234567"_s << u"+12345678901234567"_s;
    QTest::newRow("sip") << u"sip:front@harbor.example"_s << u"sip:front@harbor.example"_s;
    QTest::newRow("words") << u"anonymous"_s << u"anonymous"_s;
    QTest::newRow("letters inside") << u"+1415555abcd"_s << u"+1415555abcd"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestCallFormat::phoneNumbers()
{
    QFETCH(const QString, number);
    QTEST(format::phoneNumber(number), "text");
}

/** Beside Arabic words the plus would go to the other end. */
void TestCallFormat::phoneNumbersKeepTheirDirection()
{
    QLocale::setDefault(QLocale(QLocale::Arabic));
    const QString number = format::phoneNumber(u"+14155550134"_s);
    QLocale::setDefault(QLocale::system());
    QCOMPARE(number, u"\u2068+1 415 555 0134\u2069"_s);
}

void TestCallFormat::days()
{
    const QDate today(2026, 11, 22);
    QCOMPARE(format::day(today, today, english), u"Today"_s);
    QCOMPARE(format::day({2026, 11, 21}, today, english), u"Yesterday"_s);
    QCOMPARE(format::day({2026, 11, 19}, today, english), u"Thursday, 19 November"_s);
    QCOMPARE(format::day({2025, 12, 31}, today, english), u"Wednesday, 31 December 2025"_s);
    QCOMPARE(format::day({2026, 11, 19}, today, german), u"Donnerstag, 19 November"_s);
}

void TestCallFormat::timesFollowTheLocale()
{
    const QDateTime morning(QDate(2026, 11, 22), QTime(9, 5), Qt::LocalTime);
    const auto moment = Timestamp::fromMilliseconds(morning.toMSecsSinceEpoch());
    QCOMPARE(format::timeOfDay(moment, german), u"09:05"_s);
    QCOMPARE(format::timeOfDay(moment, QLocale::c()), u"09:05"_s);
    QVERIFY(format::timeOfDay(moment, QLocale(QLocale::English, QLocale::UnitedStates))
                .startsWith(u"9:05"_s));
    QVERIFY(format::fullTime(moment, english).contains(u"2026"_s));
    QCOMPARE(format::date({2026, 11, 22}, english), u"22 Nov 2026"_s);
    QCOMPARE(format::moment(moment, QLocale::c()), u"22 Nov 2026 09:05"_s);
    QVERIFY(format::moment(moment, QLocale(QLocale::English, QLocale::UnitedStates))
                .startsWith(u"22 Nov 2026 9:05"_s));
}

void TestCallFormat::sizes()
{
    QCOMPARE(format::size(1'100'000, english), u"1.1 MB"_s);
    QCOMPARE(format::size(1'100'000, german), u"1,1 MB"_s);
    QCOMPARE(format::size(3'000, english), u"3 kB"_s);
}

void TestCallFormat::states_data()
{
    QTest::addColumn<RecordingState>("state");
    QTest::addColumn<CallStatus>("status");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("sentence");
    using enum RecordingState;
    QTest::newRow("ready") << Ready << CallStatus::Ended << QString() << u"Ready"_s;
    QTest::newRow("retrying") << Retrying << CallStatus::Ended << u"The provider answered 500."_s
                              << u"Trying again — The provider answered 500."_s;
    QTest::newRow("never answered") << TranscriptOnly << CallStatus::Ended << u"Nobody answered."_s
                                    << u"No recording — Nobody answered."_s;
    QTest::newRow("processing") << Processing << CallStatus::Ended << QString()
                                << u"Being fetched"_s;
    QTest::newRow("in the call") << None << CallStatus::InProgress << QString()
                                 << u"Call in progress"_s;
    QTest::newRow("planned") << None << CallStatus::Scheduled << QString() << u"Planned"_s;
    QTest::newRow("just ended") << None << CallStatus::Ended << QString() << u"No recording yet"_s;
}

void TestCallFormat::states()
{
    QFETCH(const RecordingState, state);
    QFETCH(const CallStatus, status);
    QFETCH(const QString, reason);
    const Call call{.status = status, .recording = {.state = state, .stateReason = reason}};
    QTEST(format::stateSentence(call), "sentence");
}

void TestCallFormat::whoCalled()
{
    QCOMPARE(format::customer({.customer = {u"José Álvarez"_s, {}}}), u"José Álvarez"_s);
    QCOMPARE(format::customer({.customer = {u"  José\nÁlvarez "_s, u"+34600555012"_s}}),
        u"José Álvarez"_s);
    QCOMPARE(format::customer({.customer = {u" "_s, u"+34600555012"_s}}), u"+34 600 555 012"_s);
    QCOMPARE(format::customer({.direction = Direction::Inbound}), u"Unknown caller"_s);
    QCOMPARE(format::customer({.direction = Direction::Web}), u"Web visitor"_s);
    QCOMPARE(format::outcome({.outcome = u"no\n answer"_s}), u"No answer"_s);
}

QTEST_GUILESS_MAIN(TestCallFormat)
#include "tst_callformat.moc"
