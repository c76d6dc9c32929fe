// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/redaction.h"

#include "provider/vapi/deliveryreader.h"
#include "provider/vapi/eventparser.h"
#include "provider/vapi/signedurls.h"
#include "samples.h"

using namespace earshot;
using namespace earshot::provider::vapi;
using namespace Qt::StringLiterals;

class TestRedaction : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noSecretOfASampleSurvives_data();
    void noSecretOfASampleSurvives();
    void removesByKey_data();
    void removesByKey();
    void keepsWhatIsNeeded();
    void cutsSignedUrls_data();
    void cutsSignedUrls();
    void deepAndLargeInputIsBounded();
    void redactingTwiceChangesNothing();
    void theJsonIsThatOfWhatIsKept_data();
    void theJsonIsThatOfWhatIsKept();
    void whatIsReadOnceIsReadAsEver_data();
    void whatIsReadOnceIsReadAsEver();
    void whatIsTooSmallIsNothing();
};

void TestRedaction::noSecretOfASampleSurvives_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : samplePayloads + QStringList{u"call_fetched"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestRedaction::noSecretOfASampleSurvives()
{
    QFETCH(QString, name);
    const QJsonObject payload = samplePayload(name);
    const QJsonObject kept = redact(payload);
    const QByteArray text = toJson(kept);
    QVERIFY2(!text.contains("SAMPLE-SECRET"), text.constData());
    QVERIFY(!text.contains("X-Amz-"));
    const Timestamp now = Timestamp::fromMilliseconds(1'800'000'100'000);
    if (name.startsWith(u"call_f"_s))
        QVERIFY(parseCall(kept, now).value() == parseCall(payload, now).value());
    else
        QVERIFY(parseEvent(kept, now).value() == parseEvent(payload, now).value());
}

void TestRedaction::removesByKey_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key : {"twilioAuthToken", "twilioAccountSid", "twilioApiKey",
             "twilioApiSecret", "vonageApiSecret", "telnyxApiKey", "callToken", "accountSid",
             "controlUrl", "listenUrl", "secret", "serverUrlSecret", "headers", "credentials",
             "server", "presignedMonoUrl", "presignedSomethingNew", "logUrl", "pcapUrl", "orgId",
             "stripeSubscriptionId", "stripeSubscriptionStatus", "password", "authPassword",
             "apiKey", "accessToken", "phoneNumber.twilioAuthToken", "transport.accountSid",
             "assistant.server.headers.X-Any", "TWILIOAUTHTOKEN", "twilio_auth_token",
             "Twilio-Auth-Token", "twilio auth token", "twilio_account_sid", "TWILIO_API_KEY",
             "vonage_api_secret", "Telnyx-Api-Key", "account_sid", "Account-SID", "call_token",
             "control_url", "Listen-Url", "log_url", "pcap_url", "org_id", "server_url",
             "webCallUrl", "callUrl", "X-Vapi-Secret", "set-cookie", "proxy_authorization",
             "presigned_mono_url", "Presigned-Stereo-Url", "stripe_subscription_id",
             "transport_account_sid", "call_monitor_listen_url", "phone_number_twilio_account_sid",
             "tools[0].server.secret", "tools[0].server[url]", "assistant/credentials/0/key",
             "a.headers.", "customHeaders", "signing_key", "private-key", "pass_word",
             "twilio\u200bAuthToken", " secret ", "phoneNumber:twilioAuthToken"})
        QTest::newRow(key) << QString::fromUtf8(key);
}

void TestRedaction::removesByKey()
{
    QFETCH(QString, key);
    const QList<QJsonValue> values{
        u"hidden"_s, QJsonObject{{u"inner"_s, u"hidden"_s}}, QJsonArray{u"hidden"_s}};
    for (const QJsonValue &value : values) {
        const QJsonObject payload{{u"list"_s, QJsonArray{QJsonArray{QJsonObject{{key, value}}}}},
            {key, value}, {u"kept"_s, 1}};
        const QByteArray text = toJson(redact(payload));
        QVERIFY2(!text.contains("hidden"), text.constData());
        QVERIFY(text.contains("kept"));
    }
}

void TestRedaction::keepsWhatIsNeeded()
{
    const QJsonObject kept = redact(samplePayload(u"report_current"_s));
    const JsonView view(kept);
    QCOMPARE(view.text(u"message.customer.number").value(), u"+15550100001"_s);
    QCOMPARE(view.text(u"message.phoneNumber.number").value(), u"+15550100999"_s);
    QVERIFY(view.text(u"message.artifact.recordingUrl"));
    QCOMPARE(view.array(u"message.artifact.messages").size(), 6);
    QVERIFY(
        view.at(u"message.artifact.variableValues").toObject().contains(u"phoneNumber.number"_s));
    const QJsonObject counts{{u"llmPromptTokens"_s, 5}, {u"credentialId"_s, u"x"_s}};
    QCOMPARE(redact(counts), counts);
}

void TestRedaction::cutsSignedUrls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *tag, const QString &text, const QString &expected) {
        QTest::newRow(tag) << text << expected;
    };
    row("plain", u"https://a.example/b?page=2#top"_s, u"https://a.example/b?page=2#top"_s);
    row("amazon", u"https://a.example/b.wav?x=1&X-Amz-Signature=abc"_s,
        u"https://a.example/b.wav"_s);
    row("amazon in small letters", u"https://a.example/b?x-amz-signature=abc"_s,
        u"https://a.example/b"_s);
    row("google", u"https://a.example/b?X-Goog-Signature=abc"_s, u"https://a.example/b"_s);
    row("azure", u"https://a.example/b?sv=1&sig=abc"_s, u"https://a.example/b"_s);
    row("token", u"wss://a.example?token=abc"_s, u"wss://a.example"_s);
    row("escaped name", u"https://a.example/b?%74oken=abc"_s, u"https://a.example/b"_s);
    row("fragment", u"https://a.example/b#access_token=abc"_s, u"https://a.example/b"_s);
    row("user", u"https://me:abc@a.example/b"_s, u"https://a.example/b"_s);
    row("inside text", u"see https://a.example/b?sig=abc please"_s,
        u"see https://a.example/b please"_s);
    row("two", u"<https://a.example/1?sig=abc> <ftp://b.example/2?x=1>"_s,
        u"<https://a.example/1> <ftp://b.example/2?x=1>"_s);
    row("no address", u"50 % :// of it?token=1"_s, u"50 % :// of it?token=1"_s);
}

void TestRedaction::cutsSignedUrls()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(withoutSignedUrls(text), expected);
    const QJsonObject payload{{u"any"_s, QJsonArray{text}}};
    QCOMPARE(redact(payload).value("any"_L1).toArray().at(0).toString(), expected);
}

void TestRedaction::deepAndLargeInputIsBounded()
{
    QJsonValue nested = QJsonObject{{u"secret"_s, u"hidden"_s}, {u"deep"_s, u"hidden"_s}};
    for (int i = 0; i < 400; ++i)
        nested = i % 2 == 0 ? QJsonValue(QJsonArray{nested}) : QJsonObject{{u"a"_s, nested}};
    QVERIFY(!toJson(redact({{u"root"_s, nested}})).contains("hidden"));
    const QString large = u"https://a.example/b?sig=hidden "_s.repeated(20'000);
    QVERIFY(!toJson(redact({{u"text"_s, large}})).contains("hidden"));
    QJsonObject wide;
    for (int i = 0; i < 200'000; ++i)
        wide.insert(u"key%1_token"_s.arg(i, 6, 10, QChar(u'0')), u"hidden"_s);
    QVERIFY(redact(wide).isEmpty());
    const QString colons = u"a://"_s.repeated(100'000);
    QCOMPARE(withoutSignedUrls(colons).size(), colons.size());
}

void TestRedaction::redactingTwiceChangesNothing()
{
    const QJsonObject once = redact(samplePayload(u"report_current"_s));
    QCOMPARE(redact(once), once);
}

void TestRedaction::theJsonIsThatOfWhatIsKept_data()
{
    QTest::addColumn<QJsonObject>("payload");
    for (const QString &name : samplePayloads + QStringList{u"call_fetched"_s})
        QTest::newRow(qPrintable(name)) << samplePayload(name);
    const QJsonArray hard{QString(), u"\"quoted\" back\\slash /"_s,
        u"tab\tline\nbell\a\u007f\u0000."_s, u"ä€😀"_s, QString(QString(QChar(0xd800)) + u"alone"_s),
        u"\ufeff\u2028"_s, 0, -1, 1e6, 0.1, -0.0, 1e300, 1e-7, qint64(9007199254740993),
        12345678901234567890.0, true, false, QJsonValue::Null, QJsonArray(), QJsonObject(),
        u"https://user:word@a.test/x?sig=1 then wss://b.test/#token=2"_s};
    QTest::newRow("hard values") << QJsonObject{
        {u"a\"\\\n😀"_s, hard}, {QString(), hard}, {u"server"_s, hard}};
    QTest::newRow("all secret") << QJsonObject{
        {u"secret"_s, 1}, {u"in"_s, QJsonObject{{u"apiKey"_s, 2}}}};
    QTest::newRow("presigned") << QJsonObject{{u"presignedMonoUrl"_s, u"https://a.test/x?sig=1"_s},
        {u"presignedStereoUrl"_s, u"none"_s}, {u"presignedCustomerUrl"_s, true}};
    QTest::newRow("empty") << QJsonObject();
    QJsonValue nested = 1;
    for (int i = 0; i < 300; ++i)
        nested = i % 2 == 0 ? QJsonValue(QJsonArray{nested, u"x"_s})
                            : QJsonValue(QJsonObject{{u"a"_s, nested}});
    QTest::newRow("deep") << QJsonObject{{u"a"_s, nested}};
}

void TestRedaction::theJsonIsThatOfWhatIsKept()
{
    QFETCH(QJsonObject, payload);
    const QByteArray body = toJson(payload);
    const QJsonObject read = parseJsonObject(body, 500).value();
    const auto reading = readDelivery(body);
    if (!parseJsonObject(body))
        QCOMPARE(reading.error().message, parseJsonObject(body).error().message);
    else
        QCOMPARE(parseJsonObject(reading->redacted).value(), redact(read));
}

void TestRedaction::whatIsReadOnceIsReadAsEver_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("list") << QByteArray("[1]");
    QTest::newRow("cut off") << QByteArray(R"({"a":"b)");
    QTest::newRow("more behind") << QByteArray(R"({"a":1} x)");
    QTest::newRow("NUL behind") << QByteArray("{\"a\":1}\0{", 9);
    QTest::newRow("bytes that are no text") << QByteArray("{\"a\":\"\xff\"}");
    QTest::newRow("half a pair") << QByteArray(R"({"a":"\ud83d","b":"\ude00 \ud83d\ude00"})");
    QTest::newRow("escaped key") << QByteArray(R"({"\u0073ecret":"hidden","a\u0000b":"\u0000"})");
    QTest::newRow("twice") << QByteArray(R"({"a":1,"a":{"b":2},"secret":1,"secret":2})");
    QTest::newRow("beyond measure") << QByteArray(R"({"a":1e999})");
    QTest::newRow("very small") << QByteArray(R"({"b":5e-324,"c":-0.0,"d":-0})");
    QTest::newRow("many digits") << QByteArray(
        R"({"a":123456789012345678901234567890,"b":18446744073709551615,"c":0.1234567890123456789})");
    QTest::newRow("spaces") << QByteArray("\xef\xbb\xbf{ }");
    QTest::newRow("large") << QByteArray(R"({"a":")" + QByteArray(400'000, 'x') + R"("})");
    for (const int depth : {97, 98, 99, 100, 101, 2000})
        QTest::addRow("%d deep", depth) << QByteArray(R"({"a":)") + QByteArray(depth - 1, '[')
                + QByteArray(depth - 1, ']') + '}';
}

/** Nothing that was accepted is refused only because it is read in another way, nor the reverse. */
void TestRedaction::whatIsReadOnceIsReadAsEver()
{
    QFETCH(QByteArray, body);
    const auto whole = parseJsonObject(body);
    const auto reading = readDelivery(body);
    QCOMPARE(reading.ok(), whole.ok());
    if (whole)
        QCOMPARE(parseJsonObject(reading->redacted).value(), redact(whole.value()));
    else
        QCOMPARE(reading.error().message, whole.error().message);
}

/** Qt refuses the whole text for it. */
void TestRedaction::whatIsTooSmallIsNothing()
{
    const auto reading = readDelivery(R"({"message":{"type":"hang","timestamp":1e-999}})");
    QCOMPARE(reading->redacted, R"({"message":{"type":"hang","timestamp":0}})");
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
