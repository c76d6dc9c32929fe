// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/audittexts.h"

#include <QJsonArray>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;

namespace {

Timestamp at(const QString &text)
{
    return Timestamp::fromString(text).value();
}

AuditEntry entry(const QString &action, const QJsonObject &detail = {})
{
    return {.seq = 12431,
        .at = at(u"2026-11-22T09:59:00Z"_s),
        .actor = u"t1"_s,
        .actorName = u"Maria Ortega"_s,
        .action = action,
        .detail = detail};
}

AuditChecking checked(qint64 through, qint64 from = 0, qint64 to = 0)
{
    AuditChecking checking;
    checking.last = AuditCheck{.at = at(u"2026-11-22T09:58:00Z"_s),
        .by = u"Maria Ortega"_s,
        .through = through,
        .problems = from > 0 ? 1 : 0,
        .firstWrong = from,
        .lastWrong = to,
        .reason = u"Something."_s};
    return checking;
}

} // namespace

/** The audit log in words. */
class TestTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void details_data();
    void details();
    void actionsHaveWords();
    void whatWentWrongIsRed();
    void personsHaveNames();
    void whatWasErasedIsSaid();
    void callsAreNamed();
    void clientsAreNamed_data();
    void clientsAreNamed();
    void badges();
};

void TestTexts::initTestCase()
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestTexts::details_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QJsonObject>("detail");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &action, const QJsonObject &detail, const QString &expected) {
        QTest::addRow("%s %lld", qPrintable(action), qlonglong(qHash(expected)))
            << action << detail << expected;
    };
    row(u"recording.download"_s, {{u"sizeBytes"_s, 1'100'000}, {u"format"_s, u"mp3"_s}},
        u"1.1 MB MP3"_s);
    row(u"recording.download"_s, {{u"sizeBytes"_s, 1'100'000}, {u"pack"_s, u"evidence"_s}},
        u"evidence pack · 1.1 MB"_s);
    row(u"recording.play"_s, {{u"sizeBytes"_s, 1'100'000}, {u"range"_s, u"bytes=0-1000"_s}},
        u"1.1 MB"_s);
    row(u"recording.play"_s, {{u"range"_s, u"bytes=65536-"_s}}, u"from byte 65,536 on"_s);
    row(u"recording.play"_s, {{u"range"_s, u"bytes=-500"_s}}, u"the end of it"_s);
    row(u"recording.play"_s, {{u"range"_s, u"<b>"_s}, {u"sizeBytes"_s, -1}}, QString());
    row(u"recording.refresh"_s, {{u"expiresAt"_s, u"2026-11-22T10:41:00.000Z"_s}},
        u"expires 10:41"_s);
    row(u"recording.link"_s, {{u"expiresAt"_s, u"2026-11-23T10:41:00.000Z"_s}},
        u"expires 23 Nov 2026 10:41"_s);
    row(u"clip.link"_s,
        {{u"fromSeconds"_s, 12}, {u"toSeconds"_s, 20.5}, {u"hasPasscode"_s, true},
            {u"expiresAt"_s, u"2026-11-22T10:41:00.000Z"_s}},
        u"0:12 – 0:20 · expires 10:41 · with a passcode"_s);
    row(u"clip.link_passcode_wrong"_s, {{u"linkId"_s, u"x"_s}}, u"wrong passcode"_s);
    row(u"call.review"_s, {{u"review"_s, u"problem"_s}, {u"before"_s, QJsonValue()}}, u"Problem"_s);
    row(u"call.review"_s, {{u"review"_s, QJsonValue()}, {u"before"_s, u"good"_s}},
        u"none, before that Good"_s);
    row(u"call.tag"_s,
        {{u"added"_s, QJsonArray{u"insurance"_s}}, {u"removed"_s, QJsonArray{u"urgent"_s}}},
        u"+insurance  −urgent"_s);
    row(u"audit.list"_s, {}, u"all of it"_s);
    row(u"audit.list"_s,
        {{u"action"_s, u"recording.play"_s}, {u"from"_s, u"2026-11-01T00:00:00.000Z"_s},
            {u"person"_s, u"system"_s}, {u"q"_s, u"dana"_s}},
        u"Played · from 1 Nov 2026 00:00 · System · dana"_s);
    row(u"audit.export"_s, {{u"format"_s, u"pdf"_s}}, u"PDF · all of it"_s);
    row(u"audit.export"_s, {{u"format"_s, u"csv"_s}, {u"action"_s, u"recording.play"_s}},
        u"CSV · Played"_s);
    row(u"audit.verify"_s, {{u"through"_s, 12431}, {u"problems"_s, 0}},
        u"unbroken through #12,431"_s);
    row(u"audit.verify"_s, {{u"through"_s, 12431}, {u"problems"_s, 1}, {u"from"_s, 17}},
        u"broken at #17"_s);
    row(u"audit.erased"_s,
        {{u"parts"_s, QJsonArray{QJsonArray{7, u"detail"_s}, QJsonArray{9, u"detail"_s}}},
            {u"reason"_s, u"asked for"_s}},
        u"parts of 2 entries · asked for"_s);
    row(u"caller.viewed"_s, {{u"number"_s, u"14155550199"_s}}, u"14155550199"_s);
    row(u"caller.export"_s, {{u"name"_s, u"Dana"_s}}, u"Dana"_s);
    row(u"recording.download"_s, {{u"pack"_s, u"person"_s}}, u"a person’s file"_s);
    row(u"caller.viewed"_s, {{u"name"_s, u"Dana"_s}}, u"Dana"_s);
    row(u"caller.erase"_s, {{u"reason"_s, u"asked for it"_s}, {u"erasure"_s, u"x"_s}},
        u"asked for it"_s);
    row(u"caller.erased"_s, {{u"calls"_s, 3}, {u"onHold"_s, 0}}, u"3 calls"_s);
    row(u"caller.erased"_s, {{u"calls"_s, 5}, {u"onHold"_s, 2}}, u"5 calls · 2 on legal hold"_s);
    row(u"person.invited"_s,
        {{u"personName"_s, u"Dana"_s}, {u"role"_s, u"reviewer"_s},
            {u"expiresAt"_s, u"2026-11-22T10:41:00.000Z"_s}},
        u"Dana · Reviewer · expires 10:41"_s);
    row(u"person.joined"_s, {{u"personName"_s, u"Dana"_s}, {u"role"_s, u"admin"_s}},
        u"Dana · Administrator"_s);
    row(u"person.change"_s,
        {{u"personName"_s, u"Dana"_s}, {u"role"_s, u"viewer"_s}, {u"roleBefore"_s, u"owner"_s}},
        u"Dana · Viewer, before that Owner"_s);
    row(u"person.change"_s,
        {{u"personName"_s, u"Dana"_s}, {u"role"_s, u"viewer"_s}, {u"roleBefore"_s, u"viewer"_s}},
        u"Dana"_s);
    row(u"person.disable"_s, {{u"personName"_s, u"Dana"_s}, {u"role"_s, u"viewer"_s}}, u"Dana"_s);
    row(u"call.removed"_s, {{u"why"_s, u"erasure"_s}}, u"a person was erased"_s);
    row(u"call.removed"_s, {{u"why"_s, u"retention"_s}, {u"rule"_s, u"everything"_s}},
        u"everything"_s);
    row(u"retention.change"_s, {{u"rules"_s, QJsonArray{QJsonObject(), QJsonObject()}}},
        u"2 rules"_s);
    row(u"object.deleted"_s, {{u"path"_s, u"calls/a.mp3"_s}, {u"sizeBytes"_s, 20'000}},
        u"calls/a.mp3 · 20 kB"_s);
    row(u"assistant.change"_s, {{u"id"_s, u"1"_s}, {u"changedName"_s, u"After hours"_s}},
        u"After hours"_s);
    row(u"assistant.change_failed"_s, {{u"id"_s, u"1"_s}, {u"reason"_s, u"Refused."_s}},
        u"Refused."_s);
    row(u"note.add"_s, {{u"noteId"_s, u"x"_s}}, QString());
    row(u"something.new"_s, {{u"a"_s, 1}, {u"b"_s, u"two"_s}, {u"c"_s, QJsonArray{}}},
        u"a: 1 · b: two"_s);
}

void TestTexts::details()
{
    QFETCH(QString, action);
    QFETCH(QJsonObject, detail);
    QTEST(format::auditDetail(entry(action, detail)), "expected");
}

void TestTexts::actionsHaveWords()
{
    QCOMPARE(format::auditAction(u"recording.play"_s), u"Played"_s);
    QCOMPARE(format::auditAction(u"something.new"_s), u"something.new"_s);
    AuditEntry played = entry(u"recording.play"_s, {{u"sizeBytes"_s, 1000}});
    played.durationSeconds = 171;
    QCOMPARE(format::auditDetail(played), u"2:51"_s);
    played.recordingSeconds = 192;
    QCOMPARE(format::auditDetail(played), u"2:51 of 3:12"_s);
}

void TestTexts::whatWentWrongIsRed()
{
    QVERIFY(format::isAuditWarning(entry(u"clip.link_passcode_wrong"_s)));
    QVERIFY(format::isAuditWarning(entry(u"assistant.change_failed"_s)));
    QVERIFY(format::isAuditWarning(entry(u"audit.verify"_s, {{u"problems"_s, 1}})));
    QVERIFY(!format::isAuditWarning(entry(u"audit.verify"_s, {{u"problems"_s, 0}})));
    QVERIFY(!format::isAuditWarning(entry(u"recording.play"_s)));
}

void TestTexts::personsHaveNames()
{
    AuditEntry by = entry(u"recording.play"_s);
    QCOMPARE(format::auditPerson(by), u"Maria Ortega"_s);
    by.actorName.clear();
    QCOMPARE(format::auditPerson(by), u"Name not known"_s);
    by.actor = u"system"_s;
    QCOMPARE(format::auditPerson(by), u"System"_s);
    by.actor = u"link:1"_s;
    by.actorName = u"Link"_s;
    QCOMPARE(format::auditPerson(by), u"By link"_s);
    by.actor.clear();
    by.actorName.clear();
    QCOMPARE(format::auditPerson(by), u"—"_s);
}

void TestTexts::whatWasErasedIsSaid()
{
    AuditEntry gone = entry(u"note.add"_s);
    gone.erased = {u"detail"_s};
    QCOMPARE(format::auditDetail(gone), u"Erased"_s);
    QCOMPARE(format::auditPerson(gone), u"Maria Ortega"_s);
    gone.erased = {u"who"_s};
    gone.actor.clear();
    gone.actorName.clear();
    QCOMPARE(format::auditPerson(gone), u"Erased"_s);
    QCOMPARE(format::auditDetail(gone), QString());
    QCOMPARE(format::auditAction(u"audit.erased"_s), u"Erased details"_s);
}

void TestTexts::callsAreNamed()
{
    AuditEntry about = entry(u"recording.play"_s);
    QCOMPARE(format::auditCall(about), QString());
    about.callId = u"1"_s;
    QCOMPARE(format::auditCall(about), u"A call that is not there any more"_s);
    about.direction = Direction::Inbound;
    QCOMPARE(format::auditCall(about), u"Unknown caller · inbound"_s);
    about.caller.name = u"Dana Whitfield"_s;
    about.direction = Direction::Outbound;
    QCOMPARE(format::auditCall(about), u"Dana Whitfield · outbound"_s);
}

void TestTexts::clientsAreNamed_data()
{
    QTest::addColumn<QString>("userAgent");
    QTest::addColumn<QString>("expected");
    QTest::newRow("ours") << u"Earshot/1.0 (Windows)"_s << u"Earshot 1.0 (Windows)"_s;
    QTest::newRow("tool") << u"curl/8.0.1"_s << u"curl 8.0.1"_s;
    QTest::newRow("Firefox") << u"Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 "
                                "Firefox/128.0"_s
                             << u"Firefox 128 (Linux)"_s;
    QTest::newRow("Safari") << u"Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) "
                               "AppleWebKit/605.1.15 Version/17.5 Mobile/15E148 Safari/604.1"_s
                            << u"Safari 17 (iPhone)"_s;
    QTest::newRow("Edge") << u"Mozilla/5.0 (Windows NT 10.0) Chrome/126.0 Safari/537.36 Edg/126.0"_s
                          << u"Edge 126 (Windows)"_s;
    QTest::newRow("another browser") << u"Mozilla/5.0"_s << u"Browser"_s;
    QTest::newRow("odd") << u"whatever it is"_s << u"whatever it is"_s;
    QTest::newRow("none") << QString() << QString();
}

void TestTexts::clientsAreNamed()
{
    QFETCH(QString, userAgent);
    QTEST(format::auditClient(userAgent), "expected");
}

void TestTexts::badges()
{
    const auto good = format::auditBadge(checked(12431), 12431);
    QCOMPARE(good.text, u"Unbroken through #12,431"_s);
    QCOMPARE(good.tone, CellTone::Good);
    QVERIFY(good.toolTip.contains(u"22 Nov 2026 09:58 by Maria Ortega"));
    QVERIFY(!good.toolTip.contains(u"newer"));
    QVERIFY(format::auditBadge(checked(12431), 12440).toolTip.contains(u"9 entries are newer"));
    const auto bad = format::auditBadge(checked(12431, 17, 17), 12431);
    QCOMPARE(bad.text, u"Broken at #17"_s);
    QCOMPARE(bad.tone, CellTone::Bad);
    QVERIFY(bad.toolTip.startsWith(u"Entry #17 is not as it was written."));
    QVERIFY(format::auditBadge(checked(12431, 17, 20), 12431)
                .toolTip.startsWith(u"Something between entry #17 and entry #20"));
    QCOMPARE(format::auditBadge({}, 5).text, u"Not checked yet"_s);
    const AuditChecking running{.isRunning = true, .done = 400, .of = 1000};
    QCOMPARE(format::auditBadge(running, 5).text, u"Checking… 40 %"_s);
    const AuditChecking beginning{.isRunning = true};
    QCOMPARE(format::auditBadge(beginning, 5).text, u"Checking… 0 %"_s);
    AuditChecking failed = checked(5);
    failed.hasFailed = true;
    QCOMPARE(format::auditBadge(failed, 5).text, u"Could not be checked"_s);
    AuditChecking older = checked(0);
    older.last->unproved = 20;
    QCOMPARE(format::auditBadge(older, 20).text, u"Not proved yet"_s);
}

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
