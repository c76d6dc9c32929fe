// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/alertrules.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::database;
using namespace earshot::monitoring;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestAlertRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShareIsHeldAgainstTheLimit_data();
    void theShareIsHeldAgainstTheLimit();
    void theReasonsAreSplitOut();
    void theShareIsNeverRoundedUp();
    void nothingToFetchIsNoAlert();
    void oneAlertSaysHowManyAndUntilWhen();
    void aTimeThatHasPassedIsSaid();
    void becomesUrgent_data();
    void becomesUrgent();
    void whatGoesOnIsNotRaisedAgain();
    void changedNumbersAreUpdated();
    void whatIsOverIsCleared();
    void alertsOfOthersAreLeftAlone();

private:
    static Alert openFor(const AlertCondition &condition)
    {
        return {.id = u"id of "_s + condition.kind,
            .kind = condition.kind,
            .subject = u""_s,
            .severity = condition.severity,
            .message = condition.message,
            .detail = condition.detail};
    }
};

namespace {

const Timestamp now = Timestamp::fromString(u"2026-11-25T09:00:00Z"_s).value();
const AlertCondition low{.kind = alertkind::inboundRecordingsLow, .message = u"Low."_s};
const AlertCondition near{.kind = alertkind::deadlineNear, .message = u"Near."_s};

} // namespace

void TestAlertRules::theShareIsHeldAgainstTheLimit_data()
{
    QTest::addColumn<int>("recorded");
    QTest::addColumn<int>("without");
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("minimum");
    QTest::addColumn<bool>("raised");
    QTest::newRow("just enough") << 19 << 1 << 95 << 20 << false;
    QTest::newRow("just too few") << 1898 << 102 << 95 << 20 << true;
    QTest::newRow("94.95 percent") << 1899 << 101 << 95 << 20 << true;
    QTest::newRow("exactly 95 of many") << 1900 << 100 << 95 << 20 << false;
    QTest::newRow("too few calls to tell") << 0 << 19 << 95 << 20 << false;
    QTest::newRow("just enough calls to tell") << 0 << 20 << 95 << 20 << true;
    QTest::newRow("no calls") << 0 << 0 << 95 << 1 << false;
    QTest::newRow("every one is wanted") << 999 << 1 << 100 << 20 << true;
    QTest::newRow("every one is there") << 1000 << 0 << 100 << 20 << false;
    QTest::newRow("switched off") << 0 << 1000 << 0 << 20 << false;
}

void TestAlertRules::theShareIsHeldAgainstTheLimit()
{
    QFETCH(int, recorded);
    QFETCH(int, without);
    QFETCH(int, percent);
    QFETCH(int, minimum);
    InboundFigures figures{.recorded = recorded};
    if (without > 0)
        figures.absences = {{RecordingAbsence::NotProvided, without}};
    const auto condition =
        inboundRecordingsLow(figures, {.recordedSharePercent = percent, .minimumCalls = minimum});
    QTEST(condition.has_value(), "raised");
}

void TestAlertRules::theReasonsAreSplitOut()
{
    const InboundFigures figures{.recorded = 16,
        .failed = 1,
        .absences = {{RecordingAbsence::SwitchedOff, 2}, {RecordingAbsence::ConsentRefused, 6}}};
    const auto condition = inboundRecordingsLow(figures, {});
    QVERIFY(condition);
    QCOMPARE(condition->kind, QString(alertkind::inboundRecordingsLow));
    QCOMPARE(condition->message,
        u"16 of the 25 inbound calls of the last 24 hours have a recording: 64.0 %, where at least "
        "95 % are expected. 6 calls without: The caller did not agree to be recorded. 2 calls "
        "without: Recording is switched off for this assistant. 1 call without: Every attempt to "
        "fetch the recording failed; a person has to decide."_s);
    const QJsonObject reasons{{u"consent_refused"_s, 6}, {u"switched_off"_s, 2}, {u"failed"_s, 1}};
    const QJsonObject detail{{u"recorded"_s, 16}, {u"finished"_s, 25}, {u"expectedPercent"_s, 95},
        {u"reasons"_s, reasons}};
    QCOMPARE(condition->detail, detail);
}

void TestAlertRules::theShareIsNeverRoundedUp()
{
    const auto condition = inboundRecordingsLow(
        {.recorded = 94999, .absences = {{RecordingAbsence::Silent, 5001}}}, {});
    QVERIFY(condition);
    QVERIFY2(condition->message.contains(u" 94.9 %,"_s), qPrintable(condition->message));
}

void TestAlertRules::nothingToFetchIsNoAlert()
{
    QVERIFY(!deadlineNear({}, {}, now));
    QVERIFY(!deadlineNear({.count = 1, .nearest = now + 1h}, {.deadline = 0h}, now));
}

void TestAlertRules::oneAlertSaysHowManyAndUntilWhen()
{
    const auto condition = deadlineNear({.count = 3, .parked = 1, .nearest = now + 41min}, {}, now);
    QVERIFY(condition);
    QCOMPARE(condition->kind, QString(alertkind::deadlineNear));
    QCOMPARE(condition->message,
        u"3 recordings are not here yet, and the provider soon deletes them, the first at "
        "2026-11-25 09:41 UTC. Earshot goes on trying; see that it stays on, can reach the "
        "provider "
        "and has room on its disk. For 1 call every attempt failed, and nothing more happens "
        "unless "
        "you decide."_s);
    const auto alone = deadlineNear({.count = 1, .parked = 1, .nearest = now + 41min}, {}, now);
    QCOMPARE(alone->message,
        u"1 recording is not here yet, and the provider deletes it at 2026-11-25 09:41 UTC. For it "
        "every attempt failed, and nothing more happens unless you decide."_s);
    const QJsonObject detail{{u"count"_s, 3}, {u"parked"_s, 1}, {u"tooLate"_s, 0},
        {u"nearestDeadline"_s, u"2026-11-25T09:41:00.000Z"_s}};
    QCOMPARE(condition->detail, detail);
}

void TestAlertRules::aTimeThatHasPassedIsSaid()
{
    const auto says = [](const database::UnfetchedFigures &figures, const QString &text) {
        const auto condition = deadlineNear(figures, {}, now);
        return condition && condition->severity == AlertSeverity::Error
            && condition->message.startsWith(text);
    };
    QVERIFY(says({.count = 1, .tooLate = 1, .nearest = now - 1h},
        u"1 recording is not here yet, and the time at which the provider deletes it has passed: "
        "it was 2026-11-25 08:00 UTC."_s));
    QVERIFY(says({.count = 3, .tooLate = 1, .nearest = now - 1h},
        u"3 recordings are not here yet, and the time at which the provider deletes them has "
        "passed for 1 of them, and soon comes for the others; the first was 2026-11-25 08:00 "
        "UTC."_s));
    QVERIFY(says({.count = 3, .tooLate = 3, .nearest = now - 1h},
        u"3 recordings are not here yet, and the time at which the provider deletes them has "
        "passed for all of them; the first was"_s));
}

void TestAlertRules::becomesUrgent_data()
{
    QTest::addColumn<int>("hours");
    QTest::addColumn<int>("parked");
    QTest::addColumn<bool>("urgent");
    QTest::newRow("two days") << 48 << 0 << false;
    QTest::newRow("more than a quarter of the time") << 13 << 0 << false;
    QTest::newRow("a quarter of the time") << 12 << 0 << true;
    QTest::newRow("nobody tries any more") << 48 << 1 << true;
}

void TestAlertRules::becomesUrgent()
{
    QFETCH(int, hours);
    QFETCH(int, parked);
    const auto condition = deadlineNear(
        {.count = 2, .parked = parked, .nearest = now + std::chrono::hours(hours)}, {}, now);
    QVERIFY(condition);
    QTEST(condition->severity == AlertSeverity::Error, "urgent");
}

void TestAlertRules::whatGoesOnIsNotRaisedAgain()
{
    QVERIFY(changesFor({low, near}, {openFor(near), openFor(low)}).isEmpty());
    QVERIFY(changesFor({}, {}).isEmpty());
    const AlertChanges changes = changesFor({low, near}, {openFor(low)});
    QCOMPARE(changes.raise, QList<AlertCondition>{near});
    QVERIFY(changes.update.isEmpty() && changes.clear.isEmpty());
}

void TestAlertRules::changedNumbersAreUpdated()
{
    AlertCondition worse = low;
    worse.severity = AlertSeverity::Error;
    worse.message = u"Lower."_s;
    worse.detail = {{u"recorded"_s, 1}};
    const AlertChanges changes = changesFor({worse}, {openFor(low)});
    QVERIFY(changes.raise.isEmpty() && changes.clear.isEmpty());
    QCOMPARE(changes.update.size(), 1);
    QCOMPARE(changes.update.first().id, openFor(low).id);
    QCOMPARE(changes.update.first().severity, AlertSeverity::Error);
    QCOMPARE(changes.update.first().message, worse.message);
    QCOMPARE(changes.update.first().detail, worse.detail);
}

void TestAlertRules::whatIsOverIsCleared()
{
    const AlertChanges changes = changesFor({near}, {openFor(low), openFor(near)});
    QVERIFY(changes.raise.isEmpty() && changes.update.isEmpty());
    QCOMPARE(changes.clear, QList<Alert>{openFor(low)});
}

void TestAlertRules::alertsOfOthersAreLeftAlone()
{
    Alert another = openFor(low);
    another.kind = u"a_kind_of_another_part"_s;
    Alert aboutACall = openFor(low);
    aboutACall.subject = u"a-call"_s;
    QVERIFY(changesFor({}, {another, aboutACall}).isEmpty());
}

QTEST_GUILESS_MAIN(TestAlertRules)
#include "tst_alertrules.moc"
