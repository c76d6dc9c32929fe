// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectstore/sigv4.h"

#include <QTest>

using namespace earshot;
using namespace earshot::objectstore;

namespace {

/** The example keys of AWS's own documentation. */
sigv4::Credentials exampleKeys()
{
    return {.accessKey = "AKIAIOSFODNN7EXAMPLE",
        .secretKey = Secret("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"),
        .region = "us-east-1"};
}

Timestamp exampleTime()
{
    return *Timestamp::fromString(QStringLiteral("2013-05-24T00:00:00Z"));
}

sigv4::Request example(
    const QByteArray &method, const QByteArray &path, const sigv4::Pairs &more = {})
{
    sigv4::Request request{.method = method, .path = path, .headers = more};
    request.headers.emplaceBack("Host", "examplebucket.s3.amazonaws.com");
    return request;
}

} // namespace

/** Against the values AWS publishes in "Authenticating Requests (AWS Signature Version 4)". */
class TestSigV4 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersAreThePublishedOnes_data();
    void headersAreThePublishedOnes();
    void linkIsThePublishedOne();
    void linksLiveAWeekAtMost();
    void encodingIsThatOfS3();
    void anyOtherKeyTimeOrPathSignsDifferently();
};

void TestSigV4::headersAreThePublishedOnes_data()
{
    QTest::addColumn<sigv4::Request>("request");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("signedHeaders");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("GET object") << example("GET", "/test.txt", {{"Range", "bytes=0-9"}})
                                << QByteArray()
                                << QByteArray("host;range;x-amz-content-sha256;x-amz-date")
                                << QByteArray("f0e8bdb87c964420e857bd35b5d6ed31"
                                              "0bd44f0170aba48dd91039c6036bdb41");
    QTest::newRow("PUT object")
        << example("PUT", "/test$file.text",
               {{"Date", "Fri, 24 May 2013 00:00:00 GMT"},
                   {"x-amz-storage-class", "REDUCED_REDUNDANCY"}})
        << QByteArray("Welcome to Amazon S3.")
        << QByteArray("date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class")
        << QByteArray("98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd");
    sigv4::Request lifecycle = example("GET", "/");
    lifecycle.query.emplaceBack("lifecycle", "");
    QTest::newRow("GET lifecycle")
        << lifecycle << QByteArray() << QByteArray("host;x-amz-content-sha256;x-amz-date")
        << QByteArray("fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543");
    sigv4::Request list = example("GET", "/");
    list.query.emplaceBack("prefix", "J");
    list.query.emplaceBack("max-keys", "2");
    QTest::newRow("list objects")
        << list << QByteArray() << QByteArray("host;x-amz-content-sha256;x-amz-date")
        << QByteArray("34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7");
}

void TestSigV4::headersAreThePublishedOnes()
{
    QFETCH(sigv4::Request, request);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, signedHeaders);
    QFETCH(QByteArray, signature);
    const QByteArray hash = sigv4::payloadHash(body);
    const sigv4::Pairs headers = sigv4::headersFor(request, hash, exampleKeys(), exampleTime());
    QCOMPARE(headers.size(), 3);
    QCOMPARE(headers.at(0).second, "20130524T000000Z");
    QCOMPARE(headers.at(1).second, hash);
    QCOMPARE(headers.at(2).first, "Authorization");
    QCOMPARE(headers.at(2).second,
        "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,"
        "SignedHeaders="
            + signedHeaders + ",Signature=" + signature);
}

void TestSigV4::linkIsThePublishedOne()
{
    QCOMPARE(sigv4::presignedQuery(example("GET", "/test.txt"), exampleKeys(), exampleTime(),
                 std::chrono::seconds(86400)),
        "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2F"
        "us-east-1%2Fs3%2Faws4_request&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&"
        "X-Amz-SignedHeaders=host&X-Amz-Signature="
        "aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404");
}

void TestSigV4::linksLiveAWeekAtMost()
{
    const QByteArray query = sigv4::presignedQuery(
        example("GET", "/a"), exampleKeys(), exampleTime(), std::chrono::hours(24 * 30));
    QVERIFY(query.contains("X-Amz-Expires=604800&"));
}

void TestSigV4::encodingIsThatOfS3()
{
    QCOMPARE(sigv4::encode("a b/c+d=e~f-g_h.i\xc3\xa4", true), "a%20b/c%2Bd%3De~f-g_h.i%C3%A4");
    QCOMPARE(sigv4::encode("a/b", false), "a%2Fb");
    QCOMPARE(sigv4::encodedQuery({{"b", "2"}, {"a", ""}, {"b", "1/"}}), "a=&b=1%2F&b=2");
    QCOMPARE(
        sigv4::payloadHash({}), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

void TestSigV4::anyOtherKeyTimeOrPathSignsDifferently()
{
    const auto sign = [](const QByteArray &path, const QByteArray &secret, int seconds) {
        sigv4::Credentials keys = exampleKeys();
        keys.secretKey = Secret(secret);
        return sigv4::headersFor(example("GET", path), sigv4::payloadHash({}), keys,
            exampleTime() + std::chrono::seconds(seconds))
            .last()
            .second;
    };
    const QByteArray one = sign("/a", "s", 0);
    QCOMPARE(sign("/a", "s", 0), one);
    QVERIFY(sign("/b", "s", 0) != one);
    QVERIFY(sign("/a", "t", 0) != one);
    QVERIFY(sign("/a", "s", 1) != one);
    QVERIFY(!one.contains("wJalr"));
}

Q_DECLARE_METATYPE(earshot::objectstore::sigv4::Request)

QTEST_GUILESS_MAIN(TestSigV4)
#include "tst_sigv4.moc"
