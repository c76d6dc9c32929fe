// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/provider.h"

using namespace earshot;
using namespace earshot::simulator;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::Provider;

class TestAccount : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void threeAssistantsAreWrongInTheirOwnWay();
    void changeReplacesNestedObjects();
    void changeIsValidated();
    void assistantsThatAreOffDoNotRecord();
    void mendedAssistantsRecord();
    void everyAbsenceShowsItsSign();
    void deletedCallIsToldAndGone();
};

namespace {

Options options()
{
    return {.apiKey = Secret("private key"), .life = 0ms};
}

QJsonObject plan(const QJsonValue &assistant)
{
    return assistant[u"artifactPlan"_s].toObject();
}

} // namespace

void TestAccount::threeAssistantsAreWrongInTheirOwnWay()
{
    Options given = options();
    given.faultyAssistants = true;
    given.calls = 3;
    test::Receiver receiver;
    Provider provider(given, receiver.at(u"/hook"_s));
    const QJsonArray all = provider.client->get(u"/assistant"_s).array();
    QCOMPARE(all.size(), 3);
    QCOMPARE(plan(all.at(0))[u"recordingEnabled"_s], QJsonValue(true));
    QVERIFY(all.at(0)[u"server"_s].toObject().contains(u"backoffPlan"_s));
    QCOMPARE(plan(all.at(1))[u"recordingEnabled"_s], QJsonValue(false));
    QVERIFY(!all.at(1)[u"serverMessages"_s].toArray().contains(u"end-of-call-report"_s));
    QCOMPARE(all.at(2)[u"recordingEnabled"_s], QJsonValue(false));
    QVERIFY(!all.at(2)[u"server"_s].toObject().contains(u"backoffPlan"_s));
    QHash<QString, int> reports;
    QHash<QString, int> updates;
    for (const QJsonObject &message : receiver.messages()) {
        const QString assistant = message[u"assistant"_s][u"id"_s].toString();
        const bool report = message[u"type"_s] == u"end-of-call-report"_s;
        ++(report ? reports : updates)[assistant];
    }
    QCOMPARE(reports.keys(), QStringList{all.at(0)[u"id"_s].toString()});
    QVERIFY(updates.contains(all.at(1)[u"id"_s].toString()));
    QVERIFY(!updates.contains(all.at(2)[u"id"_s].toString()));
}

void TestAccount::changeReplacesNestedObjects()
{
    Options given = options();
    given.faultyAssistants = true;
    Provider provider(given);
    const QJsonValue before = provider.client->get(u"/assistant"_s).array().at(1);
    const QString path = u"/assistant/"_s + before[u"id"_s].toString();
    const auto changed =
        provider.client->send("PATCH", path, R"({"artifactPlan":{"recordingEnabled":true}})");
    QCOMPARE(changed.status, 200);
    const QJsonObject after = provider.client->get(path).object();
    QCOMPARE(plan(after), QJsonObject({{u"recordingEnabled"_s, true}}));
    QVERIFY(plan(before).contains(u"transcriptPlan"_s));
    QCOMPARE(after[u"server"_s], before[u"server"_s]);
    QVERIFY(after[u"updatedAt"_s].toString() > before[u"updatedAt"_s].toString());
    const QString number =
        provider.client->get(u"/phone-number"_s).array().at(0)[u"id"_s].toString();
    const QByteArray server = R"({"server":{"url":"https://other.example.net/"}})";
    QCOMPARE(provider.client->send("PATCH", u"/phone-number/"_s + number, server).status, 200);
    const auto shown = provider.client->get(u"/phone-number/"_s + number).object();
    QCOMPARE(shown[u"server"_s][u"url"_s].toString(), u"https://other.example.net/"_s);
    QCOMPARE(provider.client->get(u"/assistant/nobody"_s).status, 404);
    QCOMPARE(provider.client->send("PATCH", u"/assistant/nobody"_s, "{}").status, 404);
}

void TestAccount::changeIsValidated()
{
    Provider provider(options());
    const QJsonObject before = provider.client->get(u"/assistant"_s).array().at(0).toObject();
    const QString path = u"/assistant/"_s + before[u"id"_s].toString();
    const std::pair<QByteArray, QString> wrong[] = {
        {R"({"id":"x"})", u"property id should not exist"_s},
        {R"({"artifactPlan":{"recording":true}})",
            u"artifactPlan.property recording should not exist"_s},
        {R"({"artifactPlan":{"recordingEnabled":"yes"}})",
            u"artifactPlan.recordingEnabled must be a boolean value"_s},
        {R"({"artifactPlan":{"recordingFormat":"ogg"}})",
            u"artifactPlan.recordingFormat must be one of the following values: wav;l16, mp3"_s},
        {R"({"serverMessages":"all"})", u"serverMessages must be an array"_s},
        {R"({"server":{"backoffPlan":{"maxRetries":11}}})",
            u"server.backoffPlan.maxRetries must not be greater than 10"_s}};
    for (const auto &[body, message] : wrong) {
        const auto answer = provider.client->send("PATCH", path, body);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.object()[u"message"_s].toArray(), QJsonArray{message});
        QCOMPARE(answer.object()[u"error"_s].toString(), u"Bad Request"_s);
    }
    QCOMPARE(provider.client->send("PATCH", path, "{").status, 400);
    QCOMPARE(provider.client->get(path).object(), before);
}

void TestAccount::assistantsThatAreOffDoNotRecord()
{
    Options given = options();
    given.faultyAssistants = true;
    given.calls = 3;
    Provider provider(given);
    const QJsonArray assistants = provider.client->get(u"/assistant"_s).array();
    const QString records = assistants.at(0)[u"id"_s].toString();
    for (const QJsonValue &truth : provider.client->get(u"/sim/calls"_s).array()) {
        const QString path = u"/call/"_s + truth[u"id"_s].toString();
        const QJsonObject call = provider.client->get(path).object();
        const bool recorded = call[u"assistantId"_s].toString() == records;
        QCOMPARE(truth[u"recorded"_s].toBool(), recorded);
        QCOMPARE(truth[u"absence"_s].toString(), recorded ? QString() : u"switched_off"_s);
        QCOMPARE(call[u"artifactPlan"_s][u"recordingEnabled"_s].toBool(), recorded);
        QCOMPARE(call.contains(u"recordingUrl"_s), recorded);
        QCOMPARE(provider.client->get(path + u"/mono-recording"_s).status, recorded ? 302 : 404);
    }
}

void TestAccount::mendedAssistantsRecord()
{
    Options given = options();
    given.faultyAssistants = true;
    given.calls = 3;
    Simulator simulator(given);
    const auto url = simulator.listen();
    QVERIFY(url.ok());
    test::Client client(*url, "private key");
    const QByteArray change = R"({"artifactPlan":{"recordingEnabled":true}})";
    for (const QJsonValue &assistant : client.get(u"/assistant"_s).array()) {
        const QString path = u"/assistant/"_s + assistant[u"id"_s].toString();
        QCOMPARE(client.send("PATCH", path, change).status, 200);
    }
    QSignalSpy finished(&simulator, &Simulator::delivered);
    simulator.start(QUrl());
    QVERIFY(finished.wait(60'000));
    const QJsonArray calls = client.get(u"/sim/calls"_s).array();
    QCOMPARE(calls.size(), 3);
    for (const QJsonValue &call : calls)
        QVERIFY(call[u"recorded"_s].toBool());
    test::await(simulator.stop());
}

void TestAccount::everyAbsenceShowsItsSign()
{
    Options given = options();
    given.history = 120;
    given.absences = 0.9;
    Provider provider(given);
    QHash<QString, QJsonObject> calls;
    for (const QJsonValue &call : provider.list())
        calls.insert(call[u"id"_s].toString(), call.toObject());
    QSet<QString> seen;
    for (const QJsonValue &truth : provider.client->get(u"/sim/calls"_s).array()) {
        const QString word = truth[u"absence"_s].toString();
        seen.insert(word);
        QCOMPARE(truth[u"recorded"_s].toBool(), word.isEmpty());
        QCOMPARE(truth[u"gone"_s].toBool(), word == u"deleted_at_provider"_s);
        const QJsonObject call = calls.value(truth[u"id"_s].toString());
        if (call.isEmpty())
            continue;
        const QJsonObject overrides = call[u"assistantOverrides"_s].toObject();
        const QJsonValue consent = call[u"compliance"_s][u"recordingConsent"_s];
        const QString link = call[u"recordingUrl"_s].toString();
        QCOMPARE(call.contains(u"startedAt"_s), word != u"never_connected"_s);
        QCOMPARE(consent.isObject() && consent[u"grantedAt"_s].isUndefined(),
            word == u"consent_refused"_s);
        QCOMPARE(
            overrides[u"compliancePlan"_s][u"pciEnabled"_s].toBool(), word == u"payment_mode"_s);
        QCOMPARE(link.contains(u"amazonaws.com"_s), word == u"own_storage"_s);
        QCOMPARE(link.contains(u"127.0.0.1"_s), word.isEmpty());
        const bool silent = word == u"never_connected"_s || word == u"payment_mode"_s
            || word == u"nothing_retained"_s;
        QCOMPARE(call[u"transcript"_s].toString().isEmpty(), silent);
    }
    QCOMPARE(seen.size(), 7);
}

void TestAccount::deletedCallIsToldAndGone()
{
    Options given = options();
    given.calls = 30;
    given.absences = 1;
    test::Receiver receiver;
    Provider provider(given, receiver.at(u"/hook"_s));
    QSet<QString> deleted;
    for (const QJsonObject &message : receiver.messages()) {
        if (message[u"type"_s] != u"call.deleted"_s)
            continue;
        QCOMPARE(message[u"call"_s][u"status"_s].toString(), u"not-found"_s);
        deleted.insert(message[u"call"_s][u"id"_s].toString());
    }
    QVERIFY(!deleted.isEmpty());
    for (const QJsonValue &truth : provider.client->get(u"/sim/calls"_s).array()) {
        const QString id = truth[u"id"_s].toString();
        QCOMPARE(truth[u"absence"_s] == u"deleted_at_provider"_s, deleted.contains(id));
        if (deleted.contains(id))
            QCOMPARE(provider.client->get(u"/call/"_s + id).status, 404);
    }
}

QTEST_GUILESS_MAIN(TestAccount)
#include "tst_account.moc"
