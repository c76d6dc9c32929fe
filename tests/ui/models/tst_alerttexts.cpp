// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/alert.h"
#include "monitoring/alertrules.h"
#include "monitoring/storagerules.h"
#include "ui/models/alerttexts.h"

#include <QtTest>

using namespace earshot;
using namespace Qt::StringLiterals;
using monitoring::AlertCondition;
using ui::format::alertText;

namespace {

/** As it comes over the wire. */
ui::Alert shown(const std::optional<AlertCondition> &condition)
{
    return {.id = u"1"_s,
        .kind = condition->kind,
        .isError = condition->severity == AlertSeverity::Error,
        .message = u"The receiver's own sentence."_s,
        .detail = condition->detail};
}

QString said(const std::optional<AlertCondition> &condition)
{
    return alertText(shown(condition), QLocale::c());
}

StorageState stateOf(qint64 used, std::optional<qint64> freeDisk)
{
    StorageState state{.limits = {.quotaBytes = 1'000'000'000, .diskReserveBytes = 500'000'000},
        .figures = {.usedBytes = used, .freeDiskBytes = freeDisk}};
    return state;
}

} // namespace

/** What the rules of the receiver find, said by the program from the numbers alone. */
class TestAlertTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recordingsThatAreMissing();
    void recordingsThatAreSoonDeleted();
    void theQuota();
    void theDisk();
    void damage();
    void downloads();
    void patterns();
    void whatIsNotUnderstoodIsSaidByTheReceiver();
};

void TestAlertTexts::recordingsThatAreMissing()
{
    database::InboundFigures figures{.recorded = 6, .failed = 1};
    figures.absences[RecordingAbsence::SwitchedOff] = 13;
    const QString text = said(monitoring::inboundRecordingsLow(figures, {}));
    QVERIFY2(text.startsWith(u"6 of the 20 inbound calls"_s), qPrintable(text));
    QVERIFY2(text.contains(u"13 without: Recording is switched off for this assistant."_s),
        qPrintable(text));
    QVERIFY2(text.contains(u"1 could not be fetched"_s), qPrintable(text));
}

void TestAlertTexts::recordingsThatAreSoonDeleted()
{
    const Timestamp now{1'700'000'000'000'000};
    database::UnfetchedFigures figures{.count = 3, .parked = 1, .nearest = now};
    const QString soon = said(monitoring::deadlineNear(figures, {}, now));
    QVERIFY2(soon.startsWith(u"3 recordings are not here yet, and the provider soon"_s),
        qPrintable(soon));
    QVERIFY2(soon.contains(u"Earshot goes on trying"_s), qPrintable(soon));
    QVERIFY2(soon.contains(u"For 1 of them every attempt failed"_s), qPrintable(soon));
    figures.tooLate = 2;
    figures.parked = 3;
    const QString late = said(monitoring::deadlineNear(figures, {}, now));
    QVERIFY2(late.contains(u"For 2 of them the time"_s), qPrintable(late));
    QVERIFY2(!late.contains(u"goes on trying"_s), qPrintable(late));
}

void TestAlertTexts::theQuota()
{
    StorageState state = stateOf(960'000'000, std::nullopt);
    state.quota = Fullness::Critical;
    QCOMPARE(said(monitoring::quotaNear(state)),
        u"What is stored takes 96 % of the 1.0 GB that may be stored. At 100 % no new recording is "
        "fetched. Delete recordings or raise quota_bytes."_s);
    state.quota = Fullness::Full;
    QVERIFY(said(monitoring::quotaNear(state)).contains(u"meanwhile is lost"_s));
}

void TestAlertTexts::theDisk()
{
    StorageState state = stateOf(0, 600'000'000);
    state.disk = Fullness::Warning;
    QCOMPARE(said(monitoring::diskLow(state)),
        u"The receiver’s disk has 600.0 MB left. With less than 500.0 MB no new recording is "
        u"fetched. "
        "Make room."_s);
    state.disk = Fullness::Full;
    QVERIFY(said(monitoring::diskLow(state)).contains(u"meanwhile is lost"_s));
}

void TestAlertTexts::damage()
{
    const database::UnsoundFigures figures{.count = 2, .callIds = {u"first"_s, u"second"_s}};
    const QString text = said(monitoring::objectDamaged(figures));
    QVERIFY2(text.startsWith(u"2 stored files are missing"_s), qPrintable(text));
    QVERIFY2(text.contains(u"first"_s) && text.contains(u"second"_s), qPrintable(text));
}

void TestAlertTexts::downloads()
{
    const monitoring::AlertLimits limits{.downloadsPerHour = 50};
    QCOMPARE(said(monitoring::manyDownloads({.people = 1, .most = 60}, limits)),
        u"Somebody downloaded 60 recordings within the last hour. The audit log says who, and "
        u"which recordings."_s);
    QVERIFY(said(monitoring::manyDownloads({.people = 2, .most = 60}, limits))
                .startsWith(u"2 people downloaded 50 recordings or more"_s));
    QVERIFY(!monitoring::manyDownloads({.people = 0, .most = 0}, limits));
    QVERIFY(!monitoring::manyDownloads({.people = 9, .most = 60}, {.downloadsPerHour = 0}));
}

void TestAlertTexts::patterns()
{
    const monitoring::AlertLimits limits{
        .workHours = *WorkHours::fromText(u"Mon-Fri 07:00-19:00 UTC"_s)};
    QCOMPARE(said(monitoring::newAddresses({.people = 1, .times = 2}, limits)),
        u"Somebody signed in from an address that they had never had before. The audit log says "
        "who, and from where; ask whether it was they."_s);
    QVERIFY(said(monitoring::newAddresses({.people = 3, .times = 3}, limits))
                .startsWith(u"3 people signed in"_s));
    QVERIFY(!monitoring::newAddresses({}, limits));
    QVERIFY(!monitoring::newAddresses({.people = 1}, {.tellsNewAddresses = false}));
    QCOMPARE(said(monitoring::outOfHours({.people = 1, .times = 2}, limits)),
        u"Somebody heard or took away recordings outside of the hours of work. The audit log says "
        "who, and which recordings."_s);
    QVERIFY(said(monitoring::outOfHours({.people = 2, .times = 2}, limits))
                .startsWith(u"2 people heard"_s));
    QVERIFY(!monitoring::outOfHours({.people = 2, .times = 2}, {}));
}

void TestAlertTexts::whatIsNotUnderstoodIsSaidByTheReceiver()
{
    StorageState state = stateOf(960'000'000, std::nullopt);
    state.quota = Fullness::Critical;
    ui::Alert alert = shown(monitoring::quotaNear(state));
    alert.detail.remove(u"quotaBytes"_s);
    QCOMPARE(alertText(alert), alert.message);
    alert.detail.insert(u"quotaBytes"_s, -1);
    QCOMPARE(alertText(alert), alert.message);
    alert.detail.insert(u"quotaBytes"_s, u"many"_s);
    QCOMPARE(alertText(alert), alert.message);
    alert.detail.insert(u"quotaBytes"_s, 1e300);
    QVERIFY(alertText(alert) != alert.message); // a number, however odd, and nothing breaks
    alert.kind = u"of_a_later_version"_s;
    QCOMPARE(alertText(alert), alert.message);
}

QTEST_GUILESS_MAIN(TestAlertTexts)
#include "tst_alerttexts.moc"
