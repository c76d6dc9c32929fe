// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/senderauth.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::simulator;
using namespace Qt::StringLiterals;

class TestSenderAuth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signsAsTheProviderDoes_data();
    void signsAsTheProviderDoes();
    void namesWhatItDoesNotKnow();
    void otherKindsSendTheirFields();
};

namespace {

SignedDelivery sample()
{
    return {.body = R"({"message":{"timestamp":1787065531334,"type":"hang",)"
                    R"("call":{"id":"01a0f3aa-1c2d-7e3f-8a4b-5c6d7e8f9a0b"}}})",
        .url = QUrl(u"https://recorder.example.net/hooks/vapi"_s),
        .messageId = "msg_2Lh9",
        .at = Timestamp::fromMilliseconds(1'787'065'531'000)};
}

} // namespace

void TestSenderAuth::signsAsTheProviderDoes_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("signature");
    const QByteArray secret = "vapi-test-secret";
    QTest::newRow("body only")
        << u"no-timestamp"_s << secret
        << QByteArray("90c6e14cdbf94d1b75aab8ddadc3e67fa8bbdadc8235e736bff37d1132bbc8fa");
    QTest::newRow("default")
        << QString() << secret
        << QByteArray("ea6b0c8025e2e8ddc03157431ea89df0a5a7d6aa9c46e106ec801b5b24f549f1");
    QTest::newRow("sha1 with prefix")
        << u"algorithm=sha1;prefix=sha1="_s << secret
        << QByteArray("sha1=171b3570213b47f5b65efc83338ad0e65a9a8a9c");
    QTest::newRow("sha512")
        << u"algorithm=sha512"_s << secret
        << QByteArray("adaa3b367564e6d37693ff0eabce1441b99d5642a84119d2b8702c1f5e6ef0ce"
                      "1105f3ce0210dc714025d9e23dd5a600b7e19acecb947dae6f8ffe2b7c5a0f88");
    QTest::newRow("message id, base64")
        << u"encoding=base64;base64-secret;message-id-header=svix-id;"
           "format={svix-id}.{timestamp}.{body}"_s
        << QByteArray("dmFwaS10ZXN0LXNlY3JldA==")
        << QByteArray("IjRXz1SuWuFlN3ouqnacU1qQQnA/MPvat6eHzarmNbA=");
}

void TestSenderAuth::signsAsTheProviderDoes()
{
    QFETCH(QString, settings);
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, signature);
    const auto plan = HmacPlan::parse(settings);
    QVERIFY(plan.ok());
    const SenderAuth auth{.kind = SenderAuth::Kind::Hmac, .secret = Secret(secret), .hmac = *plan};
    const auto fields = authFields(auth, sample(), {});
    QVERIFY(fields.contains({"x-signature", signature}));
    QCOMPARE(fields.contains({"x-timestamp", "1787065531"}), !settings.contains(u"no-time"_s));
    QCOMPARE(fields.contains({"svix-id", "msg_2Lh9"}), settings.contains(u"message-id"_s));
}

void TestSenderAuth::namesWhatItDoesNotKnow()
{
    for (const QString &text : {u"algorithm=md5"_s, u"encoding=base32"_s, u"colour=red"_s}) {
        const auto plan = HmacPlan::parse(text);
        QVERIFY(!plan.ok());
        QVERIFY(plan.error().message.contains(text));
    }
    QVERIFY(!SenderAuth::kindFrom(u"basic"_s).ok());
}

void TestSenderAuth::otherKindsSendTheirFields()
{
    using Fields = SenderAuth::Fields;
    SenderAuth auth{.secret = Secret("s3cret")};
    QCOMPARE(authFields(auth, sample(), {}), (Fields{{"X-Vapi-Secret", "s3cret"}}));
    auth.kind = SenderAuth::Kind::Bearer;
    QCOMPARE(authFields(auth, sample(), {}), (Fields{{"Authorization", "Bearer s3cret"}}));
    auth.header = "X-Vapi-Secret";
    auth.prefix = false;
    QCOMPARE(authFields(auth, sample(), {}), (Fields{{"X-Vapi-Secret", "s3cret"}}));
    auth.kind = SenderAuth::Kind::Headers;
    auth.fields = {{"X-Tenant", "7"}, {"X-Door", "left"}};
    QCOMPARE(authFields(auth, sample(), {}), auth.fields);
    auth.kind = SenderAuth::Kind::OAuth2;
    QCOMPARE(authFields(auth, sample(), "fetched"), (Fields{{"Authorization", "Bearer fetched"}}));
    auth = {};
    QVERIFY(authFields(auth, sample(), {}).isEmpty());
}

QTEST_GUILESS_MAIN(TestSenderAuth)
#include "tst_senderauth.moc"
