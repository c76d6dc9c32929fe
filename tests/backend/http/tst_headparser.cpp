// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/headparser.h"

#include <QtTest>

using namespace earshot::http;

class TestHeadParser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decidesEachHead_data();
    void decidesEachHead();
    void decidesTheSameByteByByte_data() { decidesEachHead_data(); }
    void decidesTheSameByteByByte();
    void keepsWhatItRead();
    void refusesALargeHeadBeforeItsEnd();
    void countsFields();
    void readsTheNextRequestAfterReset();
};

namespace {

const QByteArray host = "Host: example.org\r\n";

/** 0: incomplete, 200: complete, else the status of the refusal. */
int decision(HeadParser &parser, HeadParser::State state)
{
    if (state == HeadParser::State::Refused)
        return parser.problem().status;
    return state == HeadParser::State::Complete ? 200 : 0;
}

QByteArray target(const QByteArray &path)
{
    return "GET " + path + " HTTP/1.1\r\n" + host + "\r\n";
}

QByteArray fields(const QByteArray &lines)
{
    return "POST /x HTTP/1.1\r\n" + host + lines + "\r\n";
}

void addRow(const QByteArray &name, const QByteArray &bytes, int status)
{
    QTest::newRow(name.constData()) << bytes << status;
}

void addTargets()
{
    const QList<std::pair<QByteArray, int>> targets{{"/", 200}, {"/a/b", 200}, {"/a/", 200},
        {"/a-._~!$&'()*+,;=:@", 200}, {"/caf%C3%A9", 200}, {"/a?b=c%20d&e=//..%2F", 200},
        {"/a?q={|}^\"<>`\\[]", 200}, {"//", 400}, {"//evil/a", 400}, {"/a//b", 400}, {"/.", 400},
        {"/..", 400}, {"/a/../b", 400}, {"/a/./b", 400}, {"/%2e%2e/b", 400}, {"/%2E./b", 400},
        {"/a/%2e", 400}, {"/a%2fb", 400}, {"/a%2Fb", 400}, {"/a%5cb", 400}, {"/a\\b", 400},
        {"/%00", 400}, {"/%0d%0a", 400}, {"/%1f", 400}, {"/%7f", 400}, {"/%", 400}, {"/%4", 400},
        {"/%zz", 400}, {"/%ff", 400}, {"/%C0%AF", 400}, {"/%E2%80%AE", 400}, {"/%C2%85", 400},
        {"/%ED%A0%80", 400}, {"/a#b", 400}, {"/a?b#c", 400}, {"/a?%0a", 400}, {"/a?%", 400},
        {"/a?%g0", 400}, {"*", 400}, {"http://evil/a", 400}, {"a", 400}, {"?", 400}, {"/a\tb", 400},
        {"/\x80", 400}, {"/a\"b", 400}, {"/a|b", 400}};
    for (const auto &[path, status] : targets)
        addRow("target " + path, target(path), status);
}

void addLines()
{
    const QList<std::pair<QByteArray, int>> lines{{"", 200}, {"X: \xc3\xa9\tb\r\n", 200},
        {"X:\r\n", 200}, {"X : y\r\n", 400}, {" X: y\r\n", 400}, {"X: a\r\n b\r\n", 400},
        {"X: a\r\n\tb\r\n", 400}, {": y\r\n", 400}, {"X\r\n", 400}, {"X(: y\r\n", 400},
        {"X: a\nY: b\r\n", 400}, {"X: a\rY: b\r\n", 400}, {"X: a\r\r\n", 400},
        {QByteArray("X: a\0b\r\n", 8), 400}, {QByteArray("X\0: a\r\n", 8), 400},
        {"X: \x01\r\n", 400}, {"X: \x7f\r\n", 400}, {"\n", 400}, {"\r\n", 200},
        {"Host: b\r\n", 400}, {"Content-Length: 5\r\n", 200}, {"Content-Length: 0\r\n", 200},
        {"Content-Length: 5\r\nContent-Length: 5\r\n", 400},
        {"Content-Length: 5\r\ncontent-length: 6\r\n", 400}, {"Content-Length: 5, 5\r\n", 400},
        {"Content-Length: -5\r\n", 400}, {"Content-Length: +5\r\n", 400},
        {"Content-Length: 5x\r\n", 400}, {"Content-Length: 0x5\r\n", 400},
        {"Content-Length:\r\n", 400}, {"Content-Length: 999999999999\r\n", 200},
        {"Content-Length: 9999999999999\r\n", 413},
        {"Content-Length: 18446744073709551616\r\n", 413}, {"Transfer-Encoding: chunked\r\n", 411},
        {"Transfer-Encoding: Chunked\r\n", 411}, {"Transfer-Encoding: xchunked\r\n", 400},
        {"Transfer-Encoding: gzip, chunked\r\n", 400}, {"Transfer-Encoding: identity\r\n", 400},
        {"Transfer-Encoding:\r\n", 400},
        {"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", 400},
        {"Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", 400},
        {"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", 400},
        {"Expect: 100-continue\r\n", 200}, {"Expect: something\r\n", 417},
        {"Authorization: a\r\nAuthorization: b\r\n", 400},
        {"X-Vapi-Secret: a\r\nx-vapi-secret: b\r\n", 400}, {"Accept: a\r\nAccept: b\r\n", 200}};
    for (const auto &[text, status] : lines)
        addRow("lines " + text.toPercentEncoding(" :"), fields(text), status);
}

void addRequestLines()
{
    const QList<std::pair<QByteArray, int>> lines{{"GET / HTTP/1.1", 200}, {"GET / HTTP/1.0", 200},
        {"OPTIONS / HTTP/1.1", 200}, {"BREW / HTTP/1.1", 501}, {"TRACE / HTTP/1.1", 501},
        {"get / HTTP/1.1", 501}, {"G(T / HTTP/1.1", 400}, {"GET  / HTTP/1.1", 400},
        {"GET /  HTTP/1.1", 400}, {" GET / HTTP/1.1", 400}, {"GET / HTTP/1.1 ", 400},
        {"GET /", 400}, {"GET / x HTTP/1.1", 400}, {"GET\t/\tHTTP/1.1", 400}, {"", 400},
        {"GET / HTTP/1.2", 505}, {"GET / HTTP/2.0", 505}, {"GET / HTTPxaxb", 400},
        {"GET / http/1.1", 400}, {"GET / HTTP/1.", 400}, {"GET / HTTP/1.11", 400},
        {"CONNECT a:80 HTTP/1.1", 400}};
    for (const auto &[line, status] : lines)
        addRow("line " + line, line + "\r\n" + host + "\r\n", status);
}

} // namespace

void TestHeadParser::decidesEachHead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    addRequestLines();
    addTargets();
    addLines();
    addRow("empty", {}, 0);
    addRow("cut off", "GET / HTTP/1.1\r\n" + host, 0);
    QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("no host in 1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << 200;
    QTest::newRow("bare LF ends the head") << QByteArray("GET / HTTP/1.1\nHost: a\n\n") << 400;
    addRow("LF CR LF ends the head", "GET / HTTP/1.1\r\n" + host + "\n\r\n", 400);
    for (const QByteArray value : {"a b", "a@b", "a/b", "", "a:x", "a:123456", "[::1", "a,b"})
        addRow("host " + value, "GET / HTTP/1.1\r\nHost: " + value + "\r\n\r\n", 400);
    for (const QByteArray value : {"a", "a:80", "a.b-c", "127.0.0.1:8787", "[::1]", "[::1]:80"})
        addRow("host " + value, "GET / HTTP/1.1\r\nHost: " + value + "\r\n\r\n", 200);
}

void TestHeadParser::decidesEachHead()
{
    QFETCH(QByteArray, bytes);
    HeadParser parser(32 * 1024, 100);
    QTEST(decision(parser, parser.advance(bytes)), "status");
}

void TestHeadParser::decidesTheSameByteByByte()
{
    QFETCH(QByteArray, bytes);
    HeadParser parser(32 * 1024, 100);
    auto state = HeadParser::State::Incomplete;
    for (qsizetype size = 1; size <= bytes.size(); ++size) {
        const QByteArray arrived = bytes.first(size);
        state = parser.advance(arrived);
    }
    QTEST(decision(parser, state), "status");
}

void TestHeadParser::keepsWhatItRead()
{
    const QByteArray head = "POST /caf%C3%A9/1?a=b%20c HTTP/1.1\r\nHost: a\r\nContent-Length: 7\r\n"
                            "Connection: keep-alive, Close\r\nExpect: 100-Continue\r\n\r\n";
    HeadParser parser(1024, 10);
    QCOMPARE(parser.advance(QByteArray(head + "content")), HeadParser::State::Complete);
    QCOMPARE(parser.size(), head.size());
    QCOMPARE(parser.head().method, Method::Post);
    QCOMPARE(parser.head().path, QString::fromUtf8("/caf\xc3\xa9/1"));
    QCOMPARE(parser.head().query, "a=b%20c");
    QCOMPARE(parser.head().contentLength, 7);
    QVERIFY(!parser.head().keepAlive);
    QVERIFY(parser.head().expectsContinue);
    QCOMPARE(parser.head().headers.value("connection"), "keep-alive, Close");
}

void TestHeadParser::refusesALargeHeadBeforeItsEnd()
{
    HeadParser parser(1024, 10);
    const QByteArray start = "GET / HTTP/1.1\r\nX: ";
    QCOMPARE(
        parser.advance(QByteArray(start + QByteArray(1000, 'a'))), HeadParser::State::Incomplete);
    QCOMPARE(parser.advance(QByteArray(start + QByteArray(1024, 'a'))), HeadParser::State::Refused);
    QCOMPARE(parser.problem().status, 431);
}

void TestHeadParser::countsFields()
{
    HeadParser fitting(32 * 1024, 10);
    QCOMPARE(
        fitting.advance(fields(QByteArray("X: y\r\n").repeated(9))), HeadParser::State::Complete);
    HeadParser parser(32 * 1024, 10);
    QCOMPARE(
        parser.advance(fields(QByteArray("X: y\r\n").repeated(10))), HeadParser::State::Refused);
    QCOMPARE(parser.problem().status, 431);
}

void TestHeadParser::readsTheNextRequestAfterReset()
{
    HeadParser parser(1024, 10);
    QCOMPARE(parser.advance(target("/first")), HeadParser::State::Complete);
    parser.reset();
    QVERIFY(!parser.hasBegun());
    QCOMPARE(parser.advance(target("/second")), HeadParser::State::Complete);
    QCOMPARE(parser.head().path, QStringLiteral("/second"));
    QCOMPARE(parser.head().headers.fields().size(), 1);
}

QTEST_GUILESS_MAIN(TestHeadParser)
#include "tst_headparser.moc"
