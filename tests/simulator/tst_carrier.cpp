// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/provider.h"

using namespace earshot;
using namespace earshot::simulator;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::Provider;

class TestCarrier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signsAsTheHelperLibraryDoes();
    void tellsAndServesItsRecordings();
    void absentAndMono();
    void asksForAssistantsAndTools();
    void fetchesATokenFirst();
    void olderPayloads_data();
    void olderPayloads();
    void onlyTheSidesExist();
};

namespace {

const QString account = u"AC00000000000000000000000000000001"_s;

Options options(int calls)
{
    return {.apiKey = Secret("private key"), .calls = calls, .life = 0ms};
}

QByteArray basicField()
{
    const QByteArray pair = account.toLatin1() + ":auth token";
    return "Basic " + pair.toBase64();
}

QList<QMap<QString, QString>> callbacks(const test::Receiver &receiver)
{
    QList<QMap<QString, QString>> list;
    for (const http::Request &request : receiver.requests) {
        if (request.path != u"/carrier"_s)
            continue;
        QMap<QString, QString> fields;
        const QUrlQuery form(QString::fromUtf8(request.body));
        for (const auto &[name, value] : form.queryItems(QUrl::FullyDecoded))
            fields.insert(name, value);
        fields.insert(
            u"signature"_s, QString::fromLatin1(request.headers.value("X-Twilio-Signature")));
        list.append(fields);
    }
    return list;
}

} // namespace

void TestCarrier::signsAsTheHelperLibraryDoes()
{
    const QMap<QString, QString> fields{{u"CallSid"_s, u"CA1234567890ABCDE"_s},
        {u"Caller"_s, u"+14158675309"_s}, {u"Digits"_s, u"1234"_s}, {u"From"_s, u"+14158675309"_s},
        {u"To"_s, u"+18005551212"_s}};
    const QUrl url(u"https://mycompany.com/myapp.php?foo=1&bar=2"_s);
    QCOMPARE(Carrier::signature(url, fields, Secret("12345")), "RSOYDt4T1cUTdK1PDd93/VVr8B8=");
}

void TestCarrier::tellsAndServesItsRecordings()
{
    test::Receiver receiver;
    Options given = options(6);
    given.carrier = {.callback = receiver.at(u"/carrier?tenant=7"_s),
        .accountSid = account,
        .token = Secret("auth token")};
    Provider provider(given);
    QMap<QString, QStringList> statuses;
    const QByteArray basic = basicField();
    for (QMap<QString, QString> fields : callbacks(receiver)) {
        const QByteArray signature = fields.take(u"signature"_s).toLatin1();
        QCOMPARE(
            signature, Carrier::signature(given.carrier.callback, fields, Secret("auth token")));
        statuses[fields.value(u"CallSid"_s)].append(fields.value(u"RecordingStatus"_s));
        if (fields.value(u"RecordingStatus"_s) != u"completed"_s)
            continue;
        const QString media = fields.value(u"RecordingUrl"_s) + u".wav?RequestedChannels=2"_s;
        const auto get = [&](const QByteArray &as) {
            return provider.client->sendAs(as, "GET", media, {});
        };
        QCOMPARE(get("Basic bm9ib2R5").status, 401);
        const auto early = get(basic);
        QCOMPARE(early.status, 404);
        QVERIFY(early.body.contains("<Code>20404</Code>"));
        const auto audio = get(basic);
        QCOMPARE(audio.status, 200);
        QVERIFY(audio.body.startsWith("RIFF"));
        QCOMPARE(int(audio.body.at(22)), 2);
    }
    QVERIFY(!statuses.isEmpty());
    for (const QStringList &words : statuses)
        QCOMPARE(words, QStringList({u"in-progress"_s, u"completed"_s}));
    for (const QJsonValue &call : provider.list()) {
        const QString sid = call[u"phoneCallProviderId"_s].toString();
        QCOMPARE(statuses.contains(sid), call[u"type"_s].toString() != u"webCall"_s);
    }
}

void TestCarrier::absentAndMono()
{
    test::Receiver receiver;
    Options given = options(8);
    given.carrier = {.callback = receiver.at(u"/carrier"_s),
        .accountSid = account,
        .token = Secret("auth token"),
        .absent = 0.5,
        .mono = 1};
    Provider provider(given);
    const QByteArray basic = basicField();
    QSet<QString> ends;
    for (const auto &fields : callbacks(receiver)) {
        const QString status = fields.value(u"RecordingStatus"_s);
        ends.insert(status);
        if (status == u"absent"_s)
            QVERIFY(fields.value(u"ErrorCode"_s).startsWith(u"1610"_s));
        if (status != u"completed"_s)
            continue;
        const QString media = fields.value(u"RecordingUrl"_s);
        QCOMPARE(fields.value(u"RecordingChannels"_s), u"1"_s);
        const auto get = [&](const QString &query) {
            return provider.client->sendAs(basic, "GET", media + query, {}).status;
        };
        QCOMPARE(get(QString()), 404);
        QCOMPARE(get(u"?RequestedChannels=2"_s), 400);
        QCOMPARE(get(u"?RequestedChannels=1"_s), 200);
        QCOMPARE(get(u".json"_s), 200);
    }
    QCOMPARE(ends, QSet<QString>({u"in-progress"_s, u"completed"_s, u"absent"_s}));
}

void TestCarrier::asksForAssistantsAndTools()
{
    test::Receiver receiver;
    receiver.answers.insert(u"/hook"_s, QJsonObject{{u"assistantId"_s, u"chosen"_s}});
    Options given = options(4);
    given.toolCalls = true;
    Provider provider(given, receiver.at(u"/hook"_s));
    QHash<QString, int> asked;
    for (const QJsonValue &answer : provider.client->get(u"/sim/answers"_s).array()) {
        ++asked[answer[u"type"_s].toString()];
        QCOMPARE(answer[u"status"_s].toInt(), 200);
        QCOMPARE(answer[u"answer"_s][u"assistantId"_s].toString(), u"chosen"_s);
        QVERIFY(answer[u"milliseconds"_s].toInt() < 20'000);
    }
    QCOMPARE(asked.value(u"tool-calls"_s), 4);
    QVERIFY(asked.value(u"assistant-request"_s) > 0);
    for (const QJsonObject &message : receiver.messages()) {
        if (message[u"type"_s] == u"assistant-request"_s)
            QVERIFY(message[u"call"_s][u"assistantId"_s].isNull());
        if (message[u"type"_s] == u"tool-calls"_s)
            QVERIFY(message[u"toolCallList"_s][0][u"id"_s].isString());
    }
}

void TestCarrier::fetchesATokenFirst()
{
    test::Receiver receiver;
    receiver.answers.insert(u"/token"_s,
        QJsonObject{{u"access_token"_s, u"fetched"_s}, {u"token_type"_s, u"Bearer"_s},
            {u"expires_in"_s, 3600}});
    Options given = options(1);
    given.auth.kind = SenderAuth::Kind::OAuth2;
    given.auth.tokenUrl = receiver.at(u"/token"_s);
    given.auth.clientId = "sim";
    given.auth.clientSecret = Secret("a&b");
    Provider provider(given, receiver.at(u"/hook"_s));
    int tokens = 0;
    for (const http::Request &request : receiver.requests) {
        if (request.path == u"/hook"_s)
            QCOMPARE(request.headers.value("Authorization"), "Bearer fetched");
        else
            QCOMPARE(
                request.body, "grant_type=client_credentials&client_id=sim&client_secret=a%26b");
        tokens += request.path == u"/token"_s;
    }
    QCOMPARE(tokens, 1);
    QVERIFY(receiver.requests.size() > 3);
}

void TestCarrier::olderPayloads_data()
{
    QTest::addColumn<int>("generation");
    QTest::addColumn<bool>("unwrapped");
    QTest::newRow("2024") << int(Generation::Y2024) << false;
    QTest::newRow("2025") << int(Generation::Y2025) << false;
    QTest::newRow("current, unwrapped") << int(Generation::Current) << true;
}

void TestCarrier::olderPayloads()
{
    QFETCH(int, generation);
    QFETCH(bool, unwrapped);
    test::Receiver receiver;
    Options given = options(2);
    given.generation = Generation(generation);
    given.unwrapped = unwrapped;
    Provider provider(given, receiver.at(u"/hook"_s));
    const bool oldest = given.generation == Generation::Y2024;
    int reports = 0;
    for (const QJsonObject &message : receiver.messages()) {
        QCOMPARE(message[u"timestamp"_s].isString(), oldest);
        QCOMPARE(message[u"assistant"_s].toObject().contains(u"serverUrl"_s), oldest);
        if (message[u"type"_s] != u"end-of-call-report"_s)
            continue;
        ++reports;
        const QJsonObject artifact = message[u"artifact"_s].toObject();
        QCOMPARE(
            artifact.contains(u"presignedStereoUrl"_s), given.generation == Generation::Current);
        QCOMPARE(artifact.contains(u"recording"_s), !oldest);
        QCOMPARE(artifact.contains(u"variables"_s), given.generation == Generation::Y2025);
        QVERIFY(message[u"stereoRecordingUrl"_s].isString());
        QVERIFY(!message[u"messages"_s].toArray().isEmpty());
    }
    QCOMPARE(reports, 2);
    for (const http::Request &request : receiver.requests)
        QCOMPARE(parseJsonObject(request.body)->contains(u"message"_s), !unwrapped);
}

void TestCarrier::onlyTheSidesExist()
{
    Options given = options(1);
    given.singleSides = 1;
    Provider provider(given);
    const QJsonObject call = provider.list().at(0).toObject();
    const QString path = u"/call/"_s + call[u"id"_s].toString() + u'/';
    for (const QString &track : {u"stereo"_s, u"mono"_s})
        QCOMPARE(provider.client->get(path + track + u"-recording"_s).status, 404);
    for (const QString &track : {u"customer"_s, u"assistant"_s}) {
        const auto redirect = provider.client->get(path + track + u"-recording"_s);
        QCOMPARE(redirect.status, 302);
        QCOMPARE(provider.client->get(QString::fromLatin1(redirect.location)).status, 200);
    }
    QVERIFY(!call.contains(u"recordingUrl"_s));
    const QJsonObject artifact = call[u"artifact"_s].toObject();
    QVERIFY(!artifact.contains(u"presignedStereoUrl"_s));
    QVERIFY(artifact[u"presignedCustomerUrl"_s].isString());
}

QTEST_GUILESS_MAIN(TestCarrier)
#include "tst_carrier.moc"
