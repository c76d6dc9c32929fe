// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/twilio/signature.h"

#include <QMessageAuthenticationCode>
#include <QtTest>

using namespace earshot;
using namespace earshot::provider::twilio;
using namespace Qt::StringLiterals;

namespace {

const QByteArray form = "application/x-www-form-urlencoded";
const QByteArray ownToken = "0123456789abcdef0123456789abcdef";
const QByteArray hook = "https://recorder.example.net/hooks/twilio/recording?tenant=7";
const QByteArray completed =
    "AccountSid=AC00000000000000000000000000000001&CallSid=CA0f1e2d3c4b5a69788796a5b4c3d2e1f0&"
    "RecordingSid=RE5a4b3c2d1e0f9a8b7c6d5e4f3a2b1c0d&RecordingUrl=https%3A%2F%2Fapi.twilio.com%2F"
    "2010-04-01%2FAccounts%2FAC00000000000000000000000000000001%2FRecordings%2F"
    "RE5a4b3c2d1e0f9a8b7c6d5e4f3a2b1c0d&RecordingStatus=completed&RecordingDuration=84&"
    "RecordingChannels=2&RecordingStartTime=Tue%2C+18+Aug+2026+15%3A04%3A06+%2B0000&"
    "RecordingSource=OutboundAPI&RecordingTrack=both&ErrorCode=0";
const QByteArray completedSignature = "UYahoSgffh4RSxrK+ELP0LvXNKQ=";
const QByteArray digits = "CallSid=CA1234567890ABCDE&Caller=%2B14158675309&Digits=1234&"
                          "From=%2B14158675309&To=%2B18005551212";

SignatureVerifier verifier(const QByteArray &token = ownToken, const QByteArray &fragment = {})
{
    return SignatureVerifier({Secret(token)}, fragment);
}

} // namespace

class TestTwilioSignature : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void publishedVectors_data();
    void publishedVectors();
    void thePortMayBeNamedOrNot_data();
    void thePortMayBeNamedOrNot();
    void theFragmentMayBeSignedOrNot();
    void everyTokenIsGood();
    void emptyRepeatedAndUnknownParametersAreSigned();
    void anyChangeIsRefused_data();
    void anyChangeIsRefused();
    void aBodyThatIsNoFormNeedsItsHash();
    void refusalsSayWhy();
    void readsForms_data();
    void readsForms();
    void tooManyParameters();
};

void TestTwilioSignature::publishedVectors_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("signature");
    const QByteArray library = "12345";
    QTest::newRow("form") << library << QByteArray("https://mycompany.com/myapp.php?foo=1&bar=2")
                          << form << digits << QByteArray("RSOYDt4T1cUTdK1PDd93/VVr8B8=");
    QTest::newRow("port 443") << library
                              << QByteArray("https://mycompany.com:443/myapp.php?foo=1&bar=2")
                              << form << digits << QByteArray("kvajT1Ptam85bY51eRf/AJRuM3w=");
    QTest::newRow("port 80") << library
                             << QByteArray("http://mycompany.com:80/myapp.php?foo=1&bar=2") << form
                             << digits << QByteArray("0ZXoZLH/DfblKGATFgpif+LLRf4=");
    QTest::newRow("repeated names")
        << library << QByteArray("https://mycompany.com/myapp.php?foo=1&bar=2") << form
        << QByteArray("Sid=CA123&SidAccount=AC123&Digits=5678&Digits=1234&Digits=1234")
        << QByteArray("IK+Dwps556ElfBT0I3Rgjkr1wJU=");
    QTest::newRow("JSON") << library
                          << QByteArray(
                                 "https://mycompany.com/myapp.php?foo=1&bar=2&bodySHA256="
                                 "0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620")
                          << QByteArray("application/json")
                          << QByteArray(R"({"property": "value", "boolean": true})")
                          << QByteArray("a9nBmqA0ju/hNViExpshrM61xv4=");
    QTest::newRow("completed") << ownToken << hook << form << completed << completedSignature;
    QTest::newRow("completed, port")
        << ownToken
        << QByteArray("https://recorder.example.net:443/hooks/twilio/recording?tenant=7") << form
        << completed << QByteArray("nx7Q+pJheYan5Le9k/+VyJGMmbM=");
    QTest::newRow("GET") << ownToken
                         << QByteArray(hook
                                + "&AccountSid=AC00000000000000000000000000000001&CallSid="
                                  "CA0f1e2d3c4b5a69788796a5b4c3d2e1f0&RecordingSid="
                                  "RE5a4b3c2d1e0f9a8b7c6d5e4f3a2b1c0d&RecordingStatus=completed")
                         << QByteArray() << QByteArray()
                         << QByteArray("XKHSwE16RMVUAcpLrYI7ZnTp8nc=");
}

void TestTwilioSignature::publishedVectors()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, signature);
    const Parameters signedToo = type == form ? parseParameters(body).value() : Parameters();
    QCOMPARE(signatureOf(url, signedToo, Secret(token)), signature);
    const SignedRequest request{
        .url = url, .contentType = type, .body = body, .signature = signature};
    const auto verified = verifier(token).verify(request);
    QVERIFY2(verified.ok(), verified ? "" : qPrintable(verified.error().message));
    QVERIFY(!verifier("another token").verify(request).ok());
}

void TestTwilioSignature::thePortMayBeNamedOrNot_data()
{
    QTest::addColumn<QByteArray>("signedUrl");
    QTest::addColumn<QByteArray>("ours");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *name, const QByteArray &theirs, const QByteArray &ours,
                         bool fits) { QTest::newRow(name) << theirs << ours << fits; };
    row("signed with", "https://a.example:443/x?y=1", "https://a.example/x?y=1", true);
    row("signed without", "https://a.example/x", "https://a.example:443/x", true);
    row("plain http", "http://a.example:80/x", "http://a.example/x", true);
    row("another port, unsigned", "https://a.example/x", "https://a.example:8443/x", true);
    row("IPv6", "https://[2001:db8::1]:443/x", "https://[2001:db8::1]/x", true);
    row("IPv6 without", "https://[2001:db8::1]/x", "https://[2001:db8::1]:443/x", true);
    row("a colon in the query", "https://a.example:443/x?t=1:2", "https://a.example/x?t=1:2", true);
    row("query at once", "https://a.example:443?x=1", "https://a.example?x=1", true);
    row("another port", "https://a.example:8443/x", "https://a.example/x", false);
    row("the other scheme", "http://a.example/x", "https://a.example/x", false);
    row("another host", "https://b.example/x", "https://a.example/x", false);
}

void TestTwilioSignature::thePortMayBeNamedOrNot()
{
    QFETCH(QByteArray, signedUrl);
    QFETCH(QByteArray, ours);
    QFETCH(bool, fits);
    const QByteArray signature = signatureOf(signedUrl, {}, Secret(ownToken));
    QCOMPARE(verifier().verify({.url = ours, .signature = signature}).ok(), fits);
}

void TestTwilioSignature::theFragmentMayBeSignedOrNot()
{
    const QByteArray with = signatureOf(QByteArray(hook + "#rc=3&rp=all"), {}, Secret(ownToken));
    const QByteArray without = signatureOf(hook, {}, Secret(ownToken));
    const QByteArray withPort =
        signatureOf("https://recorder.example.net:443/hooks/twilio/recording?tenant=7#rc=3&rp=all",
            {}, Secret(ownToken));
    const auto knowing = verifier(ownToken, "rc=3&rp=all");
    for (const QByteArray &signature : {with, without, withPort})
        QVERIFY(knowing.verify({.url = hook, .signature = signature}).ok());
    QVERIFY(!verifier().verify({.url = hook, .signature = with}).ok());
}

void TestTwilioSignature::everyTokenIsGood()
{
    const SignatureVerifier rotating({Secret("new"), Secret(""), Secret(ownToken)});
    QVERIFY(rotating.isConfigured());
    const SignedRequest request{
        .url = hook, .contentType = form, .body = completed, .signature = completedSignature};
    QVERIFY(rotating.verify(request).ok());
    // An empty token would make everybody a sender.
    const QByteArray ofNobody = signatureOf(hook, {}, Secret(""));
    QVERIFY(!rotating.verify({.url = hook, .signature = ofNobody}).ok());
    const SignatureVerifier none({Secret(""), Secret("  ")});
    QVERIFY(!none.isConfigured());
    QVERIFY(!none.verify({.url = hook, .signature = ofNobody}).ok());
}

void TestTwilioSignature::emptyRepeatedAndUnknownParametersAreSigned()
{
    const QByteArray body = "Beta=&Alpha=2&Alpha=1&Alpha=2&alpha=z&%C3%84=%C3%B6+%2B&Gamma";
    // By name in byte order, repeated values once and sorted, then what is empty.
    const QByteArray text = hook + "Alpha1Alpha2BetaGammaalphaz\xc3\x84\xc3\xb6 +";
    const QByteArray signature =
        QMessageAuthenticationCode::hash(text, ownToken, QCryptographicHash::Sha1).toBase64();
    QVERIFY(verifier()
                .verify({.url = hook, .contentType = form, .body = body, .signature = signature})
                .ok());
}

void TestTwilioSignature::anyChangeIsRefused_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("signature");
    const auto row = [](const char *name, const QByteArray &url, const QByteArray &type,
                         const QByteArray &body, const QByteArray &signature) {
        QTest::newRow(name) << url << type << body << signature;
    };
    row("value", hook, form, QByteArray(completed).replace("=84", "=85"), completedSignature);
    row("one more", hook, form, completed + "&X=1", completedSignature);
    row("one less", hook, form, completed.chopped(12), completedSignature);
    row("path", QByteArray(hook).replace("twilio", "twili0"), form, completed, completedSignature);
    row("query", hook + "&a=1", form, completed, completedSignature);
    row("encoding of the query", QByteArray(hook).replace("7", "%37"), form, completed,
        completedSignature);
    row("type hides the form", hook, "text/plain", completed, completedSignature);
    row("empty", hook, form, completed, "");
    row("too short", hook, form, completed, completedSignature.chopped(1));
    row("too long", hook, form, completed, completedSignature + "=");
    row("other letters", hook, form, completed, completedSignature.toLower());
    row("NUL", hook, form, completed, completedSignature + QByteArray(1, '\0'));
    row("two signatures", hook, form, completed, completedSignature + ", " + completedSignature);
    row("large", hook, form, completed, QByteArray(60'000, 'A'));
}

void TestTwilioSignature::anyChangeIsRefused()
{
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, signature);
    const auto verified =
        verifier().verify({.url = url, .contentType = type, .body = body, .signature = signature});
    QVERIFY(!verified.ok());
    QCOMPARE(verified.error().code, ErrorCode::Unauthorised);
    QVERIFY(!verified.error().message.contains(QString::fromLatin1(ownToken)));
}

void TestTwilioSignature::aBodyThatIsNoFormNeedsItsHash()
{
    const QByteArray body = R"({"RecordingSid":"RE5a4b3c2d1e0f9a8b7c6d5e4f3a2b1c0d"})";
    const QByteArray hash = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    const auto verify = [&](const QByteArray &url) {
        return verifier()
            .verify({.url = url,
                .contentType = "application/json",
                .body = body,
                .signature = signatureOf(url, {}, Secret(ownToken))})
            .ok();
    };
    QVERIFY(verify(hook + "&bodySHA256=" + hash));
    QVERIFY(verify(hook + "&bodySHA256=" + hash.toUpper()));
    QVERIFY(!verify(hook));
    QVERIFY(!verify(hook + "&bodySHA256="));
    QVERIFY(!verify(hook + "&bodySHA256=" + QByteArray(64, '0')));
}

void TestTwilioSignature::refusalsSayWhy()
{
    const auto message = [](const SignatureVerifier &asked, const QByteArray &signature) {
        return asked.verify({.url = hook, .signature = signature}).error().message;
    };
    QVERIFY(message(SignatureVerifier({}), "x").contains(u"EARSHOT_TWILIO_AUTH_TOKEN"_s));
    QVERIFY(message(verifier(), "").contains(u"no X-Twilio-Signature"_s));
    const QString wrong = message(verifier(), "x");
    QVERIFY(wrong.contains(u"EARSHOT_PUBLIC_URL"_s) && wrong.contains(u"AUTH_TOKEN"_s));
}

void TestTwilioSignature::readsForms_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<Parameters>("expected");
    QTest::newRow("nothing") << QByteArray() << Parameters();
    QTest::newRow("separators only") << QByteArray("&&&") << Parameters();
    QTest::newRow("no value") << QByteArray("a&b=") << Parameters({{"a", ""}, {"b", ""}});
    QTest::newRow("no name") << QByteArray("=1") << Parameters({{"", "1"}});
    QTest::newRow("two equals signs") << QByteArray("a=b=c") << Parameters({{"a", "b=c"}});
    QTest::newRow("encoded") << QByteArray("a%20b=%2B+%26") << Parameters({{"a b", "+ &"}});
    QTest::newRow("order kept") << QByteArray("b=1&a=2") << Parameters({{"b", "1"}, {"a", "2"}});
    QTest::newRow("NUL") << QByteArray("a=%00x") << Parameters({{"a", QByteArray("\0x", 2)}});
}

void TestTwilioSignature::readsForms()
{
    QFETCH(QByteArray, encoded);
    QFETCH(Parameters, expected);
    QCOMPARE(parseParameters(encoded).value(), expected);
}

void TestTwilioSignature::tooManyParameters()
{
    const QByteArray body = QByteArray("a=1&").repeated(1001);
    QCOMPARE(parseParameters(body).error().code, ErrorCode::InvalidInput);
    QVERIFY(parseParameters(QByteArrayView(body).first(4000)).ok());
    QVERIFY(!verifier()
                 .verify({.url = hook, .contentType = form, .body = body, .signature = "x"})
                 .ok());
}

QTEST_GUILESS_MAIN(TestTwilioSignature)
#include "tst_twiliosignature.moc"
