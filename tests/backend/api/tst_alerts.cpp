// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identifier.h"
#include "database/alertrepository.h"
#include "tests/backend/api/receiver.h"
#include "tests/support/await.h"

#include <QJsonArray>
#include <QtTest>

using namespace earshot;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::Answer;
using test::Receiver;

/** The alerts and the metrics, as clients see them. */
class TestAlerts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsAlertsAsDescribed();
    void openOnesAreShownAlone();
    void aWrongFilterIsExplained_data();
    void aWrongFilterIsExplained();
    void isAcknowledgedOnceAndAudited();
    void acknowledgingNeedsThePermission_data();
    void acknowledgingNeedsThePermission();
    void whatIsNotThereIsNotFound();
    void withoutAnAuditEntryNothingIsAcknowledged();
    void othersSeeNothing();
    void metricsNeedAToken();
    void metricsAreThoseOfTheOrganisation();

private:
    static Alert raise(Receiver &receiver, const QString &kind = alertkind::deadlineNear)
    {
        const Timestamp now = receiver.clock.now();
        const Alert alert{.id = newId(),
            .organizationId = receiver.organizationId,
            .kind = kind,
            .severity = AlertSeverity::Error,
            .message = u"Sample message."_s,
            .detail = {{u"count"_s, 3}},
            .raisedAt = now,
            .updatedAt = now};
        change(receiver, [alert](database::AlertRepository alerts) { return alerts.raise(alert); });
        return alert;
    }
    template <typename Function>
    static void change(Receiver &receiver, Function use)
    {
        const auto done = test::await(receiver.database->write(
            [use](database::Session &session) { return use(database::AlertRepository(session)); }));
        QVERIFY(done && *done);
    }
    static QJsonArray itemsIn(const Answer &answer)
    {
        return answer.json().value(u"items").toArray();
    }
    static Answer acknowledge(Receiver &receiver, const QString &id, const QByteArray &token)
    {
        return receiver.send("POST", u"/api/alerts/%1/acknowledge"_s.arg(id), {.token = token});
    }
    static int acknowledgements(Receiver &receiver)
    {
        const auto events = receiver.auditEvents();
        return int(std::count_if(events.begin(), events.end(),
            [](const auto &event) { return event.action == u"alert.acknowledge"_s; }));
    }
};

void TestAlerts::showsAlertsAsDescribed()
{
    Receiver receiver;
    const Alert alert = raise(receiver);
    const Answer answer = receiver.get(u"/api/alerts"_s, receiver.tokenFor(Role::Viewer));
    QCOMPARE(answer.status, 200);
    const QString at = alert.raisedAt.toString();
    const QJsonObject expected{{u"id"_s, alert.id}, {u"kind"_s, u"deadline_near"_s},
        {u"severity"_s, u"error"_s}, {u"subject"_s, u""_s}, {u"message"_s, u"Sample message."_s},
        {u"detail"_s, QJsonObject{{u"count"_s, 3}}}, {u"raisedAt"_s, at}, {u"updatedAt"_s, at},
        {u"clearedAt"_s, QJsonValue::Null}, {u"acknowledgedAt"_s, QJsonValue::Null}};
    QCOMPARE(itemsIn(answer), QJsonArray{expected});
}

void TestAlerts::openOnesAreShownAlone()
{
    Receiver receiver;
    const QByteArray token = receiver.tokenFor(Role::Viewer);
    const Alert over = raise(receiver, alertkind::inboundRecordingsLow);
    change(receiver, [id = over.id, now = receiver.clock.now()](database::AlertRepository alerts) {
        return alerts.clear(id, now);
    });
    const Alert open = raise(receiver);
    const QJsonArray shown = itemsIn(receiver.get(u"/api/alerts?open=1"_s, token));
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.at(0)[u"id"].toString(), open.id);
    for (const QString &path : {u"/api/alerts"_s, u"/api/alerts?open=0"_s}) {
        const QJsonArray all = itemsIn(receiver.get(path, token));
        QCOMPARE(all.size(), 2);
        const int cleared = all.at(0)[u"id"] == over.id ? 0 : 1;
        QVERIFY(all.at(cleared)[u"clearedAt"].isString());
    }
}

void TestAlerts::aWrongFilterIsExplained_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("word") << u"open=yes"_s;
    QTest::newRow("nothing") << u"open="_s;
    QTest::newRow("number") << u"open=2"_s;
}

void TestAlerts::aWrongFilterIsExplained()
{
    QFETCH(QString, query);
    Receiver receiver;
    const Answer answer = receiver.get(u"/api/alerts?"_s + query, receiver.tokenFor(Role::Viewer));
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.json().value(u"detail").toString().contains(u"\"open\" is 1"_s));
}

void TestAlerts::isAcknowledgedOnceAndAudited()
{
    Receiver receiver;
    const QByteArray token = receiver.tokenFor(Role::Owner);
    const Alert alert = raise(receiver);
    const Answer first = acknowledge(receiver, alert.id, token);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.json().value(u"id").toString(), alert.id);
    QCOMPARE(first.json().value(u"acknowledgedAt").toString(), receiver.clock.now().toString());
    QVERIFY(first.json().value(u"clearedAt").isNull());
    QCOMPARE(acknowledgements(receiver), 1);
    QCOMPARE(receiver.auditEvents().last().detail.value(u"alertId").toString(), alert.id);

    receiver.clock.advance(1h);
    const Answer second = acknowledge(receiver, alert.id, receiver.tokenFor(Role::Admin));
    QCOMPARE(second.status, 200);
    QCOMPARE(second.json(), first.json());
    QCOMPARE(acknowledgements(receiver), 1);
}

void TestAlerts::acknowledgingNeedsThePermission_data()
{
    QTest::addColumn<int>("role");
    QTest::newRow("reviewer") << int(Role::Reviewer);
    QTest::newRow("compliance") << int(Role::Compliance);
    QTest::newRow("viewer") << int(Role::Viewer);
}

void TestAlerts::acknowledgingNeedsThePermission()
{
    QFETCH(int, role);
    Receiver receiver;
    const Alert alert = raise(receiver);
    QCOMPARE(acknowledge(receiver, alert.id, receiver.tokenFor(Role(role))).status, 403);
    QCOMPARE(acknowledge(receiver, alert.id, {}).status, 401);
    const QJsonArray shown =
        itemsIn(receiver.get(u"/api/alerts"_s, receiver.tokenFor(Role::Viewer)));
    QVERIFY(shown.at(0)[u"acknowledgedAt"].isNull());
}

void TestAlerts::whatIsNotThereIsNotFound()
{
    Receiver receiver;
    const QByteArray token = receiver.tokenFor(Role::Owner);
    QCOMPARE(acknowledge(receiver, newId(), token).status, 404);
    QCOMPARE(acknowledge(receiver, u"no-id"_s, token).status, 404);
    QCOMPARE(acknowledgements(receiver), 0);
}

void TestAlerts::withoutAnAuditEntryNothingIsAcknowledged()
{
    Receiver receiver;
    const QByteArray token = receiver.tokenFor(Role::Owner);
    const Alert alert = raise(receiver);
    receiver.blockAudit();
    QCOMPARE(acknowledge(receiver, alert.id, token).status, 503);
    QVERIFY(itemsIn(receiver.get(u"/api/alerts"_s, token)).at(0)[u"acknowledgedAt"].isNull());
}

void TestAlerts::othersSeeNothing()
{
    Receiver receiver;
    const QByteArray token = receiver.tokenFor(Role::Owner);
    const Alert alert = raise(receiver);
    receiver.run(u"update alerts set organization_id = '%1'"_s.arg(receiver.addOrganization()));
    QVERIFY(itemsIn(receiver.get(u"/api/alerts"_s, token)).isEmpty());
    QCOMPARE(acknowledge(receiver, alert.id, token).status, 404);
}

void TestAlerts::metricsNeedAToken()
{
    Receiver receiver;
    QCOMPARE(receiver.get(u"/metrics"_s).status, 401);
    QCOMPARE(receiver.get(u"/metrics"_s, "earshot_wrong").status, 401);
    const Answer answer = receiver.get(u"/metrics"_s, receiver.tokenFor(Role::Viewer));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("content-type"), "text/plain; version=0.0.4; charset=utf-8");
    QVERIFY(answer.headers.value("cache-control").contains("no-store"));
}

void TestAlerts::metricsAreThoseOfTheOrganisation()
{
    Receiver receiver;
    const QByteArray token = receiver.tokenFor(Role::Viewer);
    receiver.addCall(RecordingState::TranscriptOnly);
    receiver.addCall(RecordingState::TranscriptOnly);
    receiver.addCall(RecordingState::TranscriptOnly, {}, receiver.addOrganization());
    raise(receiver);
    const QByteArrayList lines = receiver.get(u"/metrics"_s, token).body.split('\n');
    for (const QByteArray line :
        {"inbound_calls_without_recording_total{reason=\"not_provided\"} 2",
            "inbound_calls_without_recording_total{reason=\"switched_off\"} 0",
            "inbound_calls_last_day{recorded=\"no\"} 2", "alerts_open{kind=\"deadline_near\"} 1"})
        QVERIFY2(lines.contains(line), line.constData());
}

QTEST_GUILESS_MAIN(TestAlerts)
#include "tst_alerts.moc"
