// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/api/receiver.h"
#include "tests/backend/provider/configs.h"
#include "tests/support/fakeaccount.h"
#include "upkeep/assistantservice.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::test;

namespace {

const QString id = u"7f1d3f0e-5f0e-4a53-9d5b-6f0b9c0a1e11"_s;
const QString number = u"7f1d3f0e-5f0e-4a53-9d5b-6f0b9c0a1e33"_s;
const QString onePath = u"/api/assistants/"_s + id + u"/recording"_s;
const QString allPath = u"/api/assistants/recording"_s;
const QString numberPath = u"/api/phone-numbers/"_s + number + u"/server"_s;

QJsonObject offAssistant()
{
    return assistantWith(u"{'artifactPlan':{'recordingEnabled':false},"
                         "'server':{'url':'https://crm.example.net/vapi?key=geheim',"
                         "'headers':{'Authorization':'Bearer geheim'}}}"_s);
}

QJsonObject phoneNumber()
{
    return jsonOf(
        u"{'id':'%1','assistantId':'%2','number':'+15550100','name':'Front'}"_s.arg(number, id));
}

} // namespace

class TestAssistants : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsTheAccount();
    void showsTheDifferenceAndThenMakesIt();
    void mendsAllAndNumbers();
    void onlyAdministratorsChange_data();
    void onlyAdministratorsChange();
    void refusesBodiesThatSayNothing_data();
    void refusesBodiesThatSayNothing();
    void faultsOfTheProviderAreNotTheClients_data();
    void faultsOfTheProviderAreNotTheClients();
    void everyChangeIsInTheAuditLog();
    void nothingIsChangedWithoutTheAuditLog();
    void withoutAProviderThereIsNothing();

private:
    struct World
    {
        World()
            : account({offAssistant()}, {phoneNumber()})
            , client(account.options(), account.policy(), clock)
            , service(client, clock, {.webhookUrl = hook()})
            , receiver(std::chrono::seconds(15), &service)
            , token(receiver.tokenFor(Role::Admin))
        { }

        Answer post(const QString &path, const QByteArray &body)
        {
            return receiver.send("POST", path, {.token = token, .body = body});
        }

        FakeAccount account;
        SystemClock clock;
        provider::vapi::VapiClient client;
        upkeep::AssistantService service;
        Receiver receiver;
        QByteArray token;
    };
};

void TestAssistants::showsTheAccount()
{
    World world;
    const QByteArray viewer = world.receiver.tokenFor(Role::Viewer);
    const Answer answer = world.receiver.get(u"/api/assistants"_s, viewer);
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.body.contains("geheim"));
    const QJsonObject json = answer.json();
    QCOMPARE(json.value(u"webhookUrl"_s).toString(), hook().toString());
    QVERIFY(JsonView(json).time(u"checkedAt").has_value());
    const QJsonObject assistant = json.value(u"items"_s).toArray().at(0).toObject();
    QCOMPARE(assistant.keys(),
        (QStringList{u"deprecatedPlace"_s, u"hearsReport"_s, u"hearsStatus"_s, u"id"_s, u"name"_s,
            u"ok"_s, u"problems"_s, u"recordingFormat"_s, u"records"_s, u"retries"_s,
            u"serverUrl"_s, u"serverUrlIsOurs"_s}));
    QCOMPARE(assistant.value(u"records"_s), QJsonValue(false));
    QCOMPARE(assistant.value(u"ok"_s), QJsonValue(false));
    QCOMPARE(assistant.value(u"serverUrl"_s).toString(), u"https://crm.example.net/vapi"_s);
    const QJsonObject problem = assistant.value(u"problems"_s).toArray().at(0).toObject();
    QCOMPARE(problem.value(u"code"_s).toString(), u"recording_off"_s);
    QCOMPARE(problem.value(u"severity"_s).toString(), u"error"_s);
    const QJsonObject shown = json.value(u"phoneNumbers"_s).toArray().at(0).toObject();
    QCOMPARE(shown.value(u"number"_s).toString(), u"+15550100"_s);
    QCOMPARE(shown.value(u"serverUrl"_s), QJsonValue(QJsonValue::Null));
    QCOMPARE(world.receiver.get(u"/api/assistants"_s).status, 401);
}

void TestAssistants::showsTheDifferenceAndThenMakesIt()
{
    World world;
    const Answer preview = world.post(onePath, R"({"apply":false})");
    QCOMPARE(preview.status, 200);
    QVERIFY(!preview.body.contains("geheim"));
    QCOMPARE(preview.json().value(u"applied"_s), QJsonValue(false));
    QVERIFY(!preview.json().contains(u"assistant"_s));
    const QJsonArray changes = preview.json().value(u"changes"_s).toArray();
    QCOMPARE(changes.at(0).toObject(),
        jsonOf(u"{'path':'artifactPlan.recordingEnabled','before':false,'after':true}"_s));
    QCOMPARE(changes.last().toObject(),
        jsonOf(u"{'path':'server.url','before':'https://crm.example.net/vapi','after':'%1'}"_s.arg(
            hook().toString())));
    QVERIFY(preview.json()
                .value(u"warnings"_s)
                .toArray()
                .at(0)
                .toString()
                .contains(u"provider.forward_url"_s));
    const QJsonValue worded = preview.json().value(u"wordedWarnings"_s)[0];
    QCOMPARE(worded[u"text"_s], preview.json().value(u"warnings"_s)[0]);
    QVERIFY(worded[u"pattern"_s].toString().contains(u"%1"_s));
    QVERIFY(worded[u"values"_s].isArray());
    QVERIFY(world.account.patches.isEmpty());

    const Answer applied = world.post(onePath, R"({"apply":true})");
    QCOMPARE(applied.status, 200);
    QCOMPARE(applied.json().value(u"applied"_s), QJsonValue(true));
    QCOMPARE(applied.json().value(u"changes"_s).toArray(), changes);
    const QJsonObject assistant = applied.json().value(u"assistant"_s).toObject();
    QCOMPARE(assistant.value(u"records"_s), QJsonValue(true));
    QCOMPARE(assistant.value(u"serverUrlIsOurs"_s), QJsonValue(true));
    const QJsonObject server = world.account.find(u"assistant"_s, id).value(u"server"_s).toObject();
    QCOMPARE(server.value(u"headers"_s).toObject(), jsonOf(u"{'Authorization':'Bearer geheim'}"_s));
    const Answer again = world.post(onePath, R"({"apply":false})");
    QVERIFY(again.json().value(u"changes"_s).toArray().isEmpty());
}

void TestAssistants::mendsAllAndNumbers()
{
    World world;
    const Answer all = world.post(allPath, R"({"apply":true})");
    QCOMPARE(all.status, 200);
    const QJsonArray items = all.json().value(u"items"_s).toArray();
    QCOMPARE(items.size(), 1);
    QVERIFY(items.at(0)[u"assistant"_s][u"ok"_s].toBool());
    const Answer changed = world.post(numberPath, R"({"apply":true})");
    QCOMPARE(changed.status, 200);
    QVERIFY(changed.json()[u"phoneNumber"_s][u"serverUrlIsOurs"_s].toBool());
    QVERIFY(!changed.json().contains(u"assistant"_s));

    world.account.objects[u"assistant"_s] = {offAssistant()};
    world.account.failsFor = id;
    const QJsonArray failed =
        world.post(allPath, R"({"apply":true})").json().value(u"items"_s).toArray();
    QCOMPARE(failed.at(0).toObject().keys(), (QStringList{u"error"_s, u"id"_s, u"name"_s}));
}

void TestAssistants::onlyAdministratorsChange_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<int>("status");
    QTest::newRow("owner") << int(Role::Owner) << 200;
    QTest::newRow("admin") << int(Role::Admin) << 200;
    QTest::newRow("reviewer") << int(Role::Reviewer) << 403;
    QTest::newRow("compliance") << int(Role::Compliance) << 403;
    QTest::newRow("viewer") << int(Role::Viewer) << 403;
}

void TestAssistants::onlyAdministratorsChange()
{
    QFETCH(int, role);
    QFETCH(int, status);
    World world;
    world.token = world.receiver.tokenFor(Role(role));
    for (const QString &path : {onePath, allPath, numberPath})
        QCOMPARE(world.post(path, R"({"apply":true})").status, status);
    QCOMPARE(world.account.patches.isEmpty(), status == 403);
}

void TestAssistants::refusesBodiesThatSayNothing_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not json") << QByteArray("apply");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("text") << QByteArray(R"({"apply":"true"})");
    QTest::newRow("number") << QByteArray(R"({"apply":1})");
    QTest::newRow("take over what") << QByteArray(R"({"apply":true,"takeOver":"all"})");
}

void TestAssistants::refusesBodiesThatSayNothing()
{
    QFETCH(QByteArray, body);
    World world;
    for (const QString &path : {onePath, allPath, numberPath})
        QCOMPARE(world.post(path, body).status, 400);
    QVERIFY(world.account.patches.isEmpty());
}

void TestAssistants::faultsOfTheProviderAreNotTheClients_data()
{
    QTest::addColumn<int>("provider");
    QTest::addColumn<int>("status");
    QTest::newRow("key refused") << 401 << 502;
    QTest::newRow("not allowed") << 403 << 502;
    QTest::newRow("out of order") << 500 << 502;
    QTest::newRow("slow") << 408 << 504;
}

void TestAssistants::faultsOfTheProviderAreNotTheClients()
{
    QFETCH(int, provider);
    QFETCH(int, status);
    World world;
    world.account.failure = provider;
    const Answer answer = world.receiver.get(u"/api/assistants"_s, world.token);
    QCOMPARE(answer.status, status);
    QVERIFY(answer.json().value(u"detail"_s).toString().contains(u"provider"_s));
    QCOMPARE(world.post(allPath, R"({"apply":true})").status, status);
    world.account.failure = 0;
    const QString unknown = u"/api/assistants/%1/recording"_s.arg(number);
    QCOMPARE(world.post(unknown, R"({"apply":true})").status, 404);
}

void TestAssistants::everyChangeIsInTheAuditLog()
{
    World world;
    world.post(onePath, R"({"apply":false})");
    QVERIFY(world.receiver.auditEvents().isEmpty());
    world.post(onePath, R"({"apply":true})");
    world.post(numberPath, R"({"apply":true})");
    const auto events = world.receiver.auditEvents();
    QCOMPARE(events.size(), 2);
    QCOMPARE(events.at(0).action, u"assistant.change"_s);
    QCOMPARE(events.at(1).action, u"phone_number.change"_s);
    QCOMPARE(events.at(0).ipAddress, u"127.0.0.1"_s);
    const QJsonObject detail = events.at(0).detail;
    QCOMPARE(detail.value(u"id"_s).toString(), id);
    QCOMPARE(detail.value(u"artifactPlan.recordingEnabled after"_s).toString(), u"true"_s);
    QCOMPARE(detail.value(u"server.url before"_s).toString(), u"crm.example.net/vapi"_s);
    QVERIFY(!toJson(detail).contains("geheim"));
}

void TestAssistants::nothingIsChangedWithoutTheAuditLog()
{
    World world;
    world.receiver.blockAudit();
    QCOMPARE(world.post(onePath, R"({"apply":true})").status, 503);
    QCOMPARE(world.post(numberPath, R"({"apply":true})").status, 503);
    const QJsonArray items =
        world.post(allPath, R"({"apply":true})").json().value(u"items"_s).toArray();
    QVERIFY(items.at(0)[u"error"_s].toString().contains(u"audit log"_s));
    QVERIFY(world.account.patches.isEmpty());
}

void TestAssistants::withoutAProviderThereIsNothing()
{
    Receiver receiver;
    const QByteArray token = receiver.tokenFor(Role::Owner);
    QCOMPARE(receiver.get(u"/api/assistants"_s, token).status, 404);
    const Answer answer =
        receiver.send("POST", allPath, {.token = token, .body = R"({"apply":true})"});
    QCOMPARE(answer.status, 404);
}

QTEST_GUILESS_MAIN(TestAssistants)
#include "tst_assistants.moc"
