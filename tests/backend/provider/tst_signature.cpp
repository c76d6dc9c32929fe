// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/signature.h"

#include <QMessageAuthenticationCode>
#include <QtTest>

using namespace earshot;
using namespace earshot::provider;
using namespace earshot::provider::vapi;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Outcome = SignatureVerifier::Outcome;

namespace {

const QByteArray vectorBody =
    R"({"message":{"timestamp":1787065531334,"type":"hang","call":{"id":"01a0f3aa-1c2d-7e3f-8a4b-5c6d7e8f9a0b"}}})";
constexpr Timestamp vectorTime{1'787'065'531'000'000};

class FixedClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override { return time; }
    Timestamp time = vectorTime;
};

SignatureRule ruleWith(const QByteArray &secret = "vapi-test-secret")
{
    return {.secrets = {Secret(secret)}};
}

Delivery signedBy(const QByteArray &signature, const QByteArray &body = vectorBody)
{
    return {.headers = {{"X-Signature", signature}, {"X-Timestamp", "1787065531"},
                {"X-Id", "msg_2Lh9"}},
        .body = body};
}

QByteArray hexOf(const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, "vapi-test-secret", QCryptographicHash::Sha256)
        .toHex();
}

} // namespace

class TestSignature : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knownSignatures_data();
    void knownSignatures();
    void whatIsShownMustBeWhole_data();
    void whatIsShownMustBeWhole();
    void theTimeMayBeInEitherUnitButNotFarOff_data();
    void theTimeMayBeInEitherUnitButNotFarOff();
    void addressAndMethodCanBeSigned();
    void aPlaceholderInTheBodyIsText();
    void anIdIsGoodForOneBody();
    void anUnsignedIdIsNotBelieved();
    void whatIsCheapIsLookedAtFirst();
    void aSecretCanBeChanged();
    void withoutSecretsNothingIsSigned();

private:
    FixedClock m_clock;
};

/** Computed by the provider's rules with another program. */
void TestSignature::knownSignatures_data()
{
    QTest::addColumn<QCryptographicHash::Algorithm>("algorithm");
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<bool>("hasTimestamp");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("sha256 of the body")
        << QCryptographicHash::Sha256 << QByteArray("{body}") << false
        << QByteArray("90c6e14cdbf94d1b75aab8ddadc3e67fa8bbdadc8235e736bff37d1132bbc8fa");
    QTest::newRow("the usual format without a timestamp")
        << QCryptographicHash::Sha256 << QByteArray("{timestamp}.{body}") << false
        << QByteArray("90c6e14cdbf94d1b75aab8ddadc3e67fa8bbdadc8235e736bff37d1132bbc8fa");
    QTest::newRow("sha256 with the time")
        << QCryptographicHash::Sha256 << QByteArray("{timestamp}.{body}") << true
        << QByteArray("ea6b0c8025e2e8ddc03157431ea89df0a5a7d6aa9c46e106ec801b5b24f549f1");
    QTest::newRow("sha1 with the time")
        << QCryptographicHash::Sha1 << QByteArray("{timestamp}.{body}") << true
        << QByteArray("171b3570213b47f5b65efc83338ad0e65a9a8a9c");
    QTest::newRow("sha512 with the time")
        << QCryptographicHash::Sha512 << QByteArray("{timestamp}.{body}") << true
        << QByteArray("adaa3b367564e6d37693ff0eabce1441b99d5642a84119d2b8702c1f5e6ef0ce"
                      "1105f3ce0210dc714025d9e23dd5a600b7e19acecb947dae6f8ffe2b7c5a0f88");
    QTest::newRow("capital digits")
        << QCryptographicHash::Sha1 << QByteArray("{timestamp}.{body}") << true
        << QByteArray("171B3570213B47F5B65EFC83338AD0E65A9A8A9C");
}

void TestSignature::knownSignatures()
{
    QFETCH(QCryptographicHash::Algorithm, algorithm);
    QFETCH(QByteArray, format);
    QFETCH(bool, hasTimestamp);
    QFETCH(QByteArray, signature);
    SignatureRule rule = ruleWith();
    rule.algorithm = algorithm;
    rule.payloadFormat = format;
    rule.includesTimestamp = hasTimestamp;
    rule.prefix = "v1=";
    SignatureVerifier verifier(rule, m_clock);
    QCOMPARE(verifier.check(signedBy(signature)), Outcome::Authentic);
    QCOMPARE(verifier.check(signedBy("v1=" + signature)), Outcome::Authentic);
    QCOMPARE(verifier.check(signedBy(signature, vectorBody + ' ')), Outcome::Wrong);
    QCOMPARE(verifier.check(signedBy(signature.chopped(1))), Outcome::Wrong);
    QCOMPARE(verifier.check(signedBy("v2=" + signature)), Outcome::Wrong);
    SignatureVerifier other(ruleWith("another-secret"), m_clock);
    QCOMPARE(other.check(signedBy(signature)), Outcome::Wrong);

    SignatureRule svix{.secrets = {Secret("dmFwaS10ZXN0LXNlY3JldA==")},
        .messageIdHeader = "x-id",
        .payloadFormat = "{svix-id}.{timestamp}.{body}",
        .isBase64 = true,
        .secretIsBase64 = true};
    SignatureVerifier base64(svix, m_clock);
    QCOMPARE(
        base64.check(signedBy("IjRXz1SuWuFlN3ouqnacU1qQQnA/MPvat6eHzarmNbA=")), Outcome::Authentic);
    QCOMPARE(
        base64.check(signedBy("ijRXz1SuWuFlN3ouqnacU1qQQnA/MPvat6eHzarmNbA=")), Outcome::Wrong);
}

void TestSignature::whatIsShownMustBeWhole_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::newRow("no signature") << QByteArray("X-Signature");
    QTest::newRow("no time") << QByteArray("X-Timestamp");
    QTest::newRow("no id") << QByteArray("X-Id");
}

void TestSignature::whatIsShownMustBeWhole()
{
    QFETCH(QByteArray, left);
    SignatureRule rule = ruleWith();
    rule.messageIdHeader = "x-id";
    rule.payloadFormat = "{svix-id}.{timestamp}.{body}";
    SignatureVerifier verifier(rule, m_clock);
    Delivery delivery = signedBy(hexOf("msg_2Lh9.1787065531." + vectorBody));
    QCOMPARE(verifier.check(delivery), Outcome::Authentic);
    for (auto &[name, value] : delivery.headers) {
        if (name == left)
            value = " ";
    }
    QCOMPARE(verifier.check(delivery), Outcome::Unsigned);
}

void TestSignature::theTimeMayBeInEitherUnitButNotFarOff_data()
{
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("seconds") << QByteArray("1787065531") << Outcome::Authentic;
    QTest::newRow("milliseconds") << QByteArray("1787065531334") << Outcome::Authentic;
    QTest::newRow("almost too old") << QByteArray("1787065231") << Outcome::Authentic;
    QTest::newRow("too old") << QByteArray("1787065230") << Outcome::Stale;
    QTest::newRow("too early") << QByteArray("1787065832") << Outcome::Stale;
    QTest::newRow("milliseconds too old") << QByteArray("1787065130000") << Outcome::Stale;
    QTest::newRow("no number") << QByteArray("yesterday") << Outcome::Stale;
    QTest::newRow("negative") << QByteArray("-1787065531") << Outcome::Stale;
    QTest::newRow("endless") << QByteArray("99999999999999999999") << Outcome::Stale;
}

void TestSignature::theTimeMayBeInEitherUnitButNotFarOff()
{
    QFETCH(QByteArray, time);
    QFETCH(Outcome, outcome);
    SignatureVerifier verifier(ruleWith(), m_clock);
    const Delivery delivery{
        .headers = {{"x-signature", hexOf(time + ".{}")}, {"x-timestamp", time}}, .body = "{}"};
    QCOMPARE(verifier.check(delivery), outcome);
}

void TestSignature::addressAndMethodCanBeSigned()
{
    SignatureRule rule = ruleWith();
    rule.payloadFormat = "{method} {url}\n{body}";
    rule.includesTimestamp = false;
    SignatureVerifier verifier(rule, m_clock);
    const Delivery delivery{.url = QUrl(u"https://calls.example.org/api/webhooks/vapi?a=%2F"_s),
        .headers = {{"x-signature",
            hexOf("POST https://calls.example.org/api/webhooks/vapi?a=%2F\n{}")}},
        .body = "{}"};
    QCOMPARE(verifier.check(delivery), Outcome::Authentic);
}

void TestSignature::aPlaceholderInTheBodyIsText()
{
    SignatureVerifier verifier(ruleWith(), m_clock);
    const QByteArray body = R"({"text":"{timestamp} {body}"})";
    QCOMPARE(verifier.check(signedBy(hexOf("1787065531." + body), body)), Outcome::Authentic);
}

void TestSignature::anIdIsGoodForOneBody()
{
    SignatureRule rule = ruleWith();
    rule.messageIdHeader = "x-id";
    rule.payloadFormat = "{svix-id}.{timestamp}.{body}";
    SignatureVerifier verifier(rule, m_clock);
    const auto delivered = [](const QByteArray &body) {
        return signedBy(hexOf("msg_2Lh9.1787065531." + body), body);
    };
    QCOMPARE(verifier.check(delivered("{}")), Outcome::Authentic);
    QCOMPARE(verifier.check(delivered("{}")), Outcome::Authentic); // a redelivery
    QCOMPARE(verifier.check(delivered("[]")), Outcome::Replayed);
    m_clock.time = vectorTime + 299s;
    QCOMPARE(verifier.check(delivered("[]")), Outcome::Replayed);
    m_clock.time = vectorTime;
}

/** Else whoever saw one signed message could use up the ids of others. */
void TestSignature::anUnsignedIdIsNotBelieved()
{
    SignatureRule rule = ruleWith();
    rule.messageIdHeader = "x-id";
    SignatureVerifier verifier(rule, m_clock);
    for (const QByteArray body : {"{}", "[]"}) {
        const Delivery delivery = signedBy(hexOf("1787065531." + body), body);
        QCOMPARE(verifier.check(delivery), Outcome::Authentic);
        QVERIFY(verifier.messageId(delivery).isEmpty());
    }
}

void TestSignature::whatIsCheapIsLookedAtFirst()
{
    SignatureVerifier verifier(ruleWith(), m_clock);
    const QByteArray wrong(64, 'a');
    const Delivery old{.headers = {{"x-signature", wrong}, {"x-timestamp", "1787060000"}}};
    QCOMPARE(verifier.check(old), Outcome::Stale); // before the body was hashed
    const Delivery shorter{
        .headers = {{"x-signature", wrong.chopped(1)}, {"x-timestamp", "1787060000"}}};
    QCOMPARE(verifier.check(shorter), Outcome::Wrong);
}

void TestSignature::aSecretCanBeChanged()
{
    SignatureRule rule = ruleWith();
    rule.secrets.insert(rule.secrets.begin(), Secret("the-new-one"));
    SignatureVerifier verifier(rule, m_clock);
    QCOMPARE(verifier.check(signedBy(hexOf("1787065531." + vectorBody))), Outcome::Authentic);
}

void TestSignature::withoutSecretsNothingIsSigned()
{
    SignatureVerifier verifier(ruleWith("  "), m_clock);
    QVERIFY(!verifier.isConfigured());
    QCOMPARE(verifier.check(signedBy("x")), Outcome::NotConfigured);
}

QTEST_GUILESS_MAIN(TestSignature)
#include "tst_signature.moc"
