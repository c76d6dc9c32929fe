// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/world.h"

#include "tests/support/scriptedserver.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QSemaphore>
#include <QThread>
#include <QtTest>

using namespace earshot::test;
using namespace Qt::StringLiterals;

namespace {

using Variables = QHash<QString, QString>;

/** As the customer's own server would: a result for each tool, an assistant for each call. */
ScriptedAnswer serverOfTheCustomer(const ScriptedRequest &request)
{
    const QJsonObject message =
        QJsonDocument::fromJson(request.body).object().value(u"message").toObject();
    if (message.value(u"type") == "assistant-request"_L1)
        return answer(200, R"({"assistantId":"chosen-by-the-customer"})");
    QJsonArray results;
    for (const QJsonValue &call : message.value(u"toolCallList").toArray())
        results.append(QJsonObject{{u"toolCallId"_s, call[u"id"]}, {u"result"_s, u"sunny"_s}});
    return answer(200, QJsonDocument(QJsonObject{{u"results"_s, results}}).toJson());
}

/** Answers while the test waits for a process. */
class CustomerThread : public QThread
{
public:
    explicit CustomerThread(ScriptedServer::Script script = serverOfTheCustomer)
        : m_script(std::move(script))
    {
        start();
        m_isUp.acquire();
    }
    ~CustomerThread() override { end(); }

    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] bool isAsked() { return m_asked.tryAcquire(1); }
    QList<ScriptedRequest> end()
    {
        quit();
        wait();
        return m_requests;
    }

protected:
    void run() override
    {
        ScriptedServer server(m_script);
        QObject::connect(
            &server, &ScriptedServer::requestReceived, &server, [this] { m_asked.release(); });
        m_url = server.url(u"/vapi"_s);
        m_isUp.release();
        exec();
        m_requests = server.requests();
    }

private:
    const ScriptedServer::Script m_script;
    QSemaphore m_isUp;
    QSemaphore m_asked;
    QUrl m_url;
    QList<ScriptedRequest> m_requests;
};

} // namespace

/** Every way in which the provider can say who it is, and what it asks while a call waits: a real
 * receiver, a real provider's double, and a server of the customer's. */
class TestSenders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyWayIsUnderstood_data();
    void everyWayIsUnderstood();
    void anotherSecretIsTurnedAway();
    void theCustomersAnswerArrives();
    void aCallGoesOnWithoutAServer_data();
    void aCallGoesOnWithoutAServer();
    void stoppingAnswersAnOpenQuestion();

private:
    static bool allAreKept(World &world, int calls);
    static QJsonArray answers(World &world, QLatin1StringView type);
};

bool TestSenders::allAreKept(World &world, int calls)
{
    return QTest::qWaitFor(
        [&] {
            return world.recordingStates() == QHash<QString, int>{{u"ready"_s, calls}};
        },
        60'000);
}

QJsonArray TestSenders::answers(World &world, QLatin1StringView type)
{
    QJsonArray found;
    for (const QJsonValue &given : world.ofSimulator(u"/sim/answers"_s)) {
        // One that was asked before the receiver listened had no answer.
        if (given[u"type"] == type && given[u"status"].toInt() != 0)
            found.append(given);
    }
    return found;
}

void TestSenders::everyWayIsUnderstood_data()
{
    QTest::addColumn<QStringList>("sender");
    QTest::addColumn<Variables>("receiver");
    const QString secret = u"test-webhook-secret"_s;
    QTest::newRow("secret header") << QStringList{u"--auth"_s, u"secret"_s}
                                   << Variables{{u"EARSHOT_VAPI_WEBHOOK_SECRET"_s, secret}};
    QTest::newRow("bearer under a name of our own")
        << QStringList{u"--auth"_s, u"bearer"_s, u"--auth-header"_s, u"X-Ours"_s,
               u"--auth-no-prefix"_s}
        << Variables{{u"EARSHOT_VAPI_WEBHOOK_SECRET"_s, u"old one\n"_s + secret},
               {u"EARSHOT_WEBHOOK_SECRET_HEADERS"_s, u"X-Ours"_s}};
    QTest::newRow("custom headers")
        << QStringList{u"--auth"_s, u"headers"_s, u"--auth-field"_s, u"X-One=first"_s,
               u"--auth-field"_s, u"X-Two=second"_s}
        << Variables{{u"EARSHOT_VAPI_WEBHOOK_HEADERS"_s, u"X-One: first\nX-Two: second"_s}};
    QTest::newRow("signed") << QStringList{u"--auth"_s, u"hmac"_s, u"--hmac"_s,
        u"algorithm=sha512;encoding=base64"_s}
                            << Variables{{u"EARSHOT_VAPI_WEBHOOK_HMAC_SECRET"_s, secret},
                                   {u"EARSHOT_WEBHOOK_HMAC_ALGORITHM"_s, u"sha512"_s},
                                   {u"EARSHOT_WEBHOOK_SIGNATURE_ENCODING"_s, u"base64"_s}};
    QTest::newRow("access token") << QStringList{u"--auth"_s, u"oauth2"_s, u"--oauth-client-id"_s,
        u"the-provider"_s, u"--oauth-client-secret"_s, u"client-secret"_s}
                                  << Variables{
                                         {u"EARSHOT_WEBHOOK_OAUTH_CLIENT_ID"_s, u"the-provider"_s},
                                         {u"EARSHOT_VAPI_WEBHOOK_OAUTH_CLIENT_SECRET"_s,
                                             u"client-secret"_s}};
}

void TestSenders::everyWayIsUnderstood()
{
    QFETCH(QStringList, sender);
    QFETCH(Variables, receiver);
    if (!receiver.contains(u"EARSHOT_VAPI_WEBHOOK_SECRET"_s))
        receiver.insert(u"EARSHOT_VAPI_WEBHOOK_SECRET"_s, QString());
    receiver.insert(u"EARSHOT_RECONCILE_INTERVAL_SECONDS"_s, u"0"_s);
    World world(QStringList{u"--calls"_s, u"2"_s} + sender, receiver);
    QVERIFY(world.start());
    QVERIFY(allAreKept(world, 2));
    QVERIFY(world.isSound());
}

void TestSenders::anotherSecretIsTurnedAway()
{
    World world({u"--calls"_s, u"2"_s, u"--auth"_s, u"hmac"_s, u"--retries"_s, u"0"_s},
        {{u"EARSHOT_VAPI_WEBHOOK_SECRET"_s, QString()},
            {u"EARSHOT_VAPI_WEBHOOK_HMAC_SECRET"_s, u"another"_s},
            {u"EARSHOT_RECONCILE_INTERVAL_SECONDS"_s, u"0"_s}});
    QVERIFY(world.start());
    QVERIFY(!world.simulator->waitFor(u"delivered "_s).isEmpty());
    QVERIFY(world.ofSimulator(u"/sim/accepted"_s).isEmpty());
    QVERIFY(world.allCalls().isEmpty());
    QVERIFY(world.isSound());
}

void TestSenders::theCustomersAnswerArrives()
{
    CustomerThread customer;
    World world({u"--calls"_s, u"6"_s, u"--rate"_s, u"2"_s, u"--tool-calls"_s},
        {{u"EARSHOT_PROVIDER_FORWARD_URL"_s, customer.url().toString()}});
    QVERIFY(world.start());
    QVERIFY(allAreKept(world, 6));
    const QJsonArray tools = answers(world, "tool-calls"_L1);
    QVERIFY(tools.size() >= 3);
    for (const QJsonValue &given : tools) {
        QCOMPARE(given[u"status"].toInt(), 200);
        QCOMPARE(given[u"answer"][u"results"][0][u"result"].toString(), u"sunny"_s);
    }
    for (const QJsonValue &given : answers(world, "assistant-request"_L1))
        QCOMPARE(given[u"answer"][u"assistantId"].toString(), u"chosen-by-the-customer"_s);
    const QList<ScriptedRequest> requests = customer.end();
    QVERIFY(requests.size() >= 3);
    for (const ScriptedRequest &request : requests)
        QCOMPARE(request.header("X-Vapi-Secret"), world.webhookSecret());
    QVERIFY(world.isSound());
}

void TestSenders::aCallGoesOnWithoutAServer_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("none is set") << QString();
    QTest::newRow("it is dead") << u"http://127.0.0.1:1/vapi"_s;
}

void TestSenders::aCallGoesOnWithoutAServer()
{
    QFETCH(QString, url);
    const QString assistant = u"5a1de5a1-0000-4000-8000-000000000001"_s;
    World world({u"--calls"_s, u"6"_s, u"--rate"_s, u"2"_s, u"--tool-calls"_s},
        {{u"EARSHOT_PROVIDER_FORWARD_URL"_s, url},
            {u"EARSHOT_PROVIDER_FALLBACK_ASSISTANT_ID"_s, assistant}});
    QVERIFY(world.start());
    QVERIFY(allAreKept(world, 6));
    const QJsonArray tools = answers(world, "tool-calls"_L1);
    QVERIFY(tools.size() >= 3);
    for (const QJsonValue &given : tools) {
        QCOMPARE(given[u"status"].toInt(), 200);
        QVERIFY(!given[u"answer"][u"results"][0][u"toolCallId"].toString().isEmpty());
    }
    for (const QJsonValue &given : answers(world, "assistant-request"_L1))
        QCOMPARE(given[u"answer"][u"assistantId"].toString(), assistant);
    QVERIFY(!answers(world, "assistant-request"_L1).isEmpty());
    QVERIFY(world.isSound());
}

void TestSenders::stoppingAnswersAnOpenQuestion()
{
    CustomerThread customer([](const ScriptedRequest &) { return silence(); });
    World world({u"--calls"_s, u"0"_s},
        {{u"EARSHOT_PROVIDER_FORWARD_URL"_s, customer.url().toString()},
            {u"EARSHOT_PROVIDER_FORWARD_TIMEOUT_SECONDS"_s, u"25"_s}});
    QVERIFY(world.start());
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(world.url().toString() + u"/api/webhooks/vapi"_s));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("X-Vapi-Secret", world.webhookSecret());
    const QByteArray question =
        R"({"message":{"type":"tool-calls","toolCallList":[{"id":"one"}]}})";
    const std::unique_ptr<QNetworkReply> reply(network.post(request, question));
    QVERIFY(QTest::qWaitFor([&] { return customer.isAsked(); }, 20'000));
    QCOMPARE(world.receiver->terminate(), 0); // within 20 seconds
    QVERIFY(QTest::qWaitFor([&] { return reply->isFinished(); }, 10'000));
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
    QVERIFY(reply->readAll().contains("one"));
    QVERIFY(world.isSound());
}

QTEST_GUILESS_MAIN(TestSenders)
#include "tst_senders.moc"
