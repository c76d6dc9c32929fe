// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/api/receiver.h"

#include <QtTest>

using namespace earshot;
using namespace Qt::StringLiterals;
using test::Answer;
using test::Receiver;

class TestWebhooks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_receiver = std::make_unique<Receiver>(); }
    void cleanup() { m_receiver.reset(); }

    void errorsHaveTheirStatus_data();
    void errorsHaveTheirStatus();
    void ourTroublesAreNotTold();
    void aLargeBodyIsRefused();
    void theBodyArrivesAsItIs();
    void onlyPostIsTaken();
    void twilioGetsWhatItsSenderSigned();
    void twilioMayAskByQuery();
    void behindAProxyThePublicAddressCounts();
    void twilioErrorsHaveTheirStatus_data() { errorsHaveTheirStatus_data(); }
    void twilioErrorsHaveTheirStatus();
    void twilioBodiesAreBounded();
    void theAnswerGoesBackUnchanged();
    void givesAccessTokensToTheOneClient_data();
    void givesAccessTokensToTheOneClient();

private:
    std::unique_ptr<Receiver> m_receiver;
};

void TestWebhooks::errorsHaveTheirStatus_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("status");
    QTest::newRow("sender") << ErrorCode::Unauthorised << 401;
    QTest::newRow("body") << ErrorCode::InvalidInput << 400;
    QTest::newRow("size") << ErrorCode::TooLarge << 413;
    QTest::newRow("queue") << ErrorCode::Unavailable << 503;
    QTest::newRow("database") << ErrorCode::Storage << 503;
    QTest::newRow("disk") << ErrorCode::StorageFull << 503;
    QTest::newRow("time") << ErrorCode::Timeout << 503;
    QTest::newRow("stop") << ErrorCode::Cancelled << 503;
    QTest::newRow("mistake") << ErrorCode::Internal << 500;
}

void TestWebhooks::errorsHaveTheirStatus()
{
    QFETCH(ErrorCode, code);
    QFETCH(int, status);
    m_receiver->webhookOutcome = Error{.code = code, .message = u"Sample."_s};
    const Answer answer = m_receiver->send("POST", u"/api/webhooks/vapi"_s, {.body = "{}"});
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.headers.contains("retry-after"), status == 503);
    QCOMPARE(answer.headers.value("content-type"), "application/problem+json");
}

void TestWebhooks::ourTroublesAreNotTold()
{
    m_receiver->webhookOutcome =
        Error{.code = ErrorCode::Storage, .message = u"/srv/sample/earshot.db is broken."_s};
    const Answer answer = m_receiver->send("POST", u"/api/webhooks/vapi"_s, {.body = "{}"});
    QVERIFY(!answer.body.contains("earshot.db"));
}

void TestWebhooks::aLargeBodyIsRefused()
{
    const QByteArray body(16 * 1024 * 1024 + 1, ' ');
    const Answer answer = m_receiver->send("POST", u"/api/webhooks/vapi"_s, {.body = body});
    QVERIFY(answer.status == 413 || answer.status == 0); // a client still sending may miss it
    QCOMPARE(m_receiver->webhooks, 0);
}

void TestWebhooks::theBodyArrivesAsItIs()
{
    const QByteArray body("{\"text\":\"\xc3\xa4\xff\0\"}", 14);
    const Answer answer = m_receiver->send(
        "POST", u"/api/webhooks/vapi"_s, {.body = body, .headers = {{"X-Vapi-Secret", "sample"}}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, "{}");
    QCOMPARE(m_receiver->webhookBody, body);
    QCOMPARE(m_receiver->webhookSecret, "sample");
}

void TestWebhooks::onlyPostIsTaken()
{
    const Answer answer = m_receiver->get(u"/api/webhooks/vapi"_s);
    QVERIFY(answer.status == 404 || answer.status == 405);
    QCOMPARE(m_receiver->webhooks, 0);
}

void TestWebhooks::twilioGetsWhatItsSenderSigned()
{
    const QString target = u"/api/webhooks/twilio?tenant=a%2Fb&b=&b=2&a=1+2"_s;
    const Answer answer = m_receiver->send("POST", target,
        {.body = "RecordingSid=a%20b",
            .headers = {{"Content-Type", "application/x-www-form-urlencoded; charset=UTF-8"},
                {"X-Twilio-Signature", "c2FtcGxl"}, {"X-Forwarded-Proto", "https"},
                {"X-Forwarded-Host", "evil.example.org"}}});
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.isEmpty());
    const auto &delivery = m_receiver->twilioDelivery;
    QVERIFY(delivery);
    // Nothing is re-encoded, and nobody's word is taken for the host but the configuration's.
    QCOMPARE(delivery->url, m_receiver->url({}).toEncoded() + target.toLatin1());
    QCOMPARE(delivery->body, "RecordingSid=a%20b");
    QVERIFY(delivery->contentType.startsWith("application/x-www-form-urlencoded"));
    QCOMPARE(delivery->signature, "c2FtcGxl");
}

void TestWebhooks::twilioMayAskByQuery()
{
    const QString target = u"/api/webhooks/twilio?RecordingSid=x&AccountSid=y"_s;
    QCOMPARE(m_receiver->get(target).status, 200);
    QVERIFY(m_receiver->twilioDelivery->url.endsWith(target.toLatin1()));
    QVERIFY(m_receiver->twilioDelivery->body.isEmpty());
}

void TestWebhooks::behindAProxyThePublicAddressCounts()
{
    const QUrl address(u"https://recorder.example.net:8443/earshot"_s);
    Receiver behind(std::chrono::seconds(15), nullptr, address);
    QCOMPARE(behind.send("POST", u"/api/webhooks/twilio?tenant=7"_s, {.body = "a=b"}).status, 200);
    QCOMPARE(behind.twilioDelivery->url,
        "https://recorder.example.net:8443/earshot/api/webhooks/twilio?tenant=7");
}

void TestWebhooks::twilioErrorsHaveTheirStatus()
{
    QFETCH(ErrorCode, code);
    QFETCH(int, status);
    m_receiver->webhookOutcome = Error{.code = code, .message = u"Sample."_s};
    QCOMPARE(m_receiver->get(u"/api/webhooks/twilio"_s).status, status);
    QCOMPARE(m_receiver->send("POST", u"/api/webhooks/twilio"_s, {.body = "a"}).status, status);
}

void TestWebhooks::twilioBodiesAreBounded()
{
    const QByteArray body(64 * 1024 + 1, 'a');
    const Answer answer = m_receiver->send("POST", u"/api/webhooks/twilio"_s, {.body = body});
    QVERIFY(answer.status == 413 || answer.status == 0); // a client still sending may miss it
    QCOMPARE(m_receiver->webhooks, 0);
    QVERIFY(m_receiver->get(u"/api/webhooks/twilio?a="_s + QString(64 * 1024, u'a')).status >= 400);
    QCOMPARE(m_receiver->webhooks, 0);
}

void TestWebhooks::theAnswerGoesBackUnchanged()
{
    m_receiver->webhookOutcome = provider::DeliveryAnswer{.status = 418,
        .contentType = "text/x-sample; charset=utf-8",
        .body = QByteArray("a\0b", 3)};
    const Answer answer =
        m_receiver->send("POST", u"/api/webhooks/vapi?tenant=7&x=%2Fy"_s, {.body = "{}"});
    QCOMPARE(answer.status, 418);
    QCOMPARE(answer.headers.value("content-type"), "text/x-sample; charset=utf-8");
    QCOMPARE(answer.body, QByteArray("a\0b", 3));
    QCOMPARE(m_receiver->webhookUrl, m_receiver->url(u"/api/webhooks/vapi?tenant=7&x=%2Fy"_s));
}

void TestWebhooks::givesAccessTokensToTheOneClient_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray grant = "grant_type=client_credentials";
    const QByteArray basic = "Basic " + QByteArray("client:secret").toBase64();
    QTest::newRow("form") << QByteArray() << grant + "&client_id=client&client_secret=secret"
                          << 200;
    QTest::newRow("basic") << basic << grant << 200;
    QTest::newRow("encoded") << QByteArray() << grant + "&client_id=cl%69ent&client_secret=secret"
                             << 200;
    QTest::newRow("wrong secret") << QByteArray()
                                  << grant + "&client_id=client&client_secret=Secret" << 401;
    QTest::newRow("wrong client") << QByteArray() << grant + "&client_id=other&client_secret=secret"
                                  << 401;
    QTest::newRow("nothing shown") << QByteArray() << grant << 401;
    QTest::newRow("broken basic") << QByteArray("Basic !!!") << grant << 401;
    QTest::newRow("other grant") << basic << QByteArray("grant_type=password") << 400;
    QTest::newRow("no form") << basic << QByteArray("{}") << 400;
}

void TestWebhooks::givesAccessTokensToTheOneClient()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    Receiver::Options options{
        .body = body, .headers = {{"Content-Type", "application/x-www-form-urlencoded"}}};
    if (!header.isEmpty())
        options.headers.append({"Authorization", header});
    const Answer answer = m_receiver->send("POST", u"/api/webhooks/oauth/token"_s, options);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.headers.value("cache-control"), "private, no-store");
    QCOMPARE(answer.json().contains("error"_L1), status != 200);
    if (status != 200)
        return;
    QCOMPARE(answer.json().value("token_type"_L1).toString(), u"Bearer"_s);
    QCOMPARE(answer.json().value("expires_in"_L1).toInt(), 3600);
    const QByteArray token = answer.json().value("access_token"_L1).toString().toLatin1();
    QVERIFY(m_receiver->clientTokens.isValid(token));
}

QTEST_GUILESS_MAIN(TestWebhooks)
#include "tst_webhooks.moc"
