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

QTEST_GUILESS_MAIN(TestWebhooks)
#include "tst_webhooks.moc"
