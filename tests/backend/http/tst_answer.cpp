// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/answer.h"

#include <QtTest>

#include <QFile>
#include <QTemporaryFile>

using namespace earshot;
using namespace earshot::http;
using namespace Qt::StringLiterals;

class TestAnswer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesForbiddenHeaderFields_data();
    void refusesForbiddenHeaderFields();
    void addsWhatEveryAnswerHas();
    void framingIsNotTheHandlersBusiness();
    void answersWithoutBody();
    void refusesImpossibleReplies();
    void knowsWhatTheClientHas();
    void hidesInternalErrors();
};

namespace {

int statusOf(const Answer &answer)
{
    return answer.head.sliced(9, 3).toInt();
}

} // namespace

void TestAnswer::refusesForbiddenHeaderFields_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("CR LF") << QByteArray("Location") << QByteArray("/a\r\nSet-Cookie: b=c");
    QTest::newRow("LF") << QByteArray("X") << QByteArray("a\nb");
    QTest::newRow("CR") << QByteArray("X") << QByteArray("a\rb");
    QTest::newRow("NUL") << QByteArray("X") << QByteArray("a\0b", 3);
    QTest::newRow("name with colon") << QByteArray("X: y\r\nZ") << QByteArray("a");
    QTest::newRow("empty name") << QByteArray() << QByteArray("a");
    QTest::newRow("framing field") << QByteArray("Connection") << QByteArray("a\r\nX: y");
}

void TestAnswer::refusesForbiddenHeaderFields()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    Reply reply = Reply::text("secret");
    reply.headers.append(name, value);
    Delivery heard{.bodyBytesSent = -1, .complete = true};
    reply.delivered = [&heard](Delivery delivery) { heard = delivery; };
    const Answer answer = makeAnswer(reply, {});
    QCOMPARE(statusOf(answer), 500);
    QVERIFY(!answer.head.contains("Set-Cookie"));
    QVERIFY(!answer.bytes.contains("secret"));
    answer.delivered({.bodyBytesSent = 99, .complete = true});
    QCOMPARE(heard.bodyBytesSent, 0);
    QVERIFY(!heard.complete);
}

void TestAnswer::addsWhatEveryAnswerHas()
{
    const Answer answer = makeAnswer({.body = QByteArray("12345")}, {});
    QVERIFY(answer.head.startsWith("HTTP/1.1 200 OK\r\nDate: "));
    QVERIFY(answer.head.contains(" GMT\r\n"));
    QVERIFY(answer.head.contains("\r\nContent-Length: 5\r\n"));
    QVERIFY(answer.head.contains("\r\nContent-Type: application/octet-stream\r\n"));
    QVERIFY(answer.head.contains("\r\nCache-Control: no-store\r\n"));
    QVERIFY(answer.head.contains("\r\nX-Content-Type-Options: nosniff\r\n"));
    QVERIFY(answer.head.endsWith("\r\n\r\n"));
    QVERIFY(!answer.head.contains("Connection"));
    QVERIFY(makeAnswer({}, {.close = true}).head.contains("\r\nConnection: close\r\n"));
    Reply cached = Reply::text("a");
    cached.headers.set("cache-control", "max-age=60");
    const Answer kept = makeAnswer(cached, {});
    QVERIFY(kept.head.contains("max-age=60"));
    QVERIFY(!kept.head.contains("no-store"));
}

void TestAnswer::framingIsNotTheHandlersBusiness()
{
    Reply reply = Reply::text("abc");
    reply.headers.append("content-length", "99");
    reply.headers.append("Transfer-Encoding", "chunked");
    const Answer answer = makeAnswer(reply, {});
    QVERIFY(answer.head.contains("Content-Length: 3\r\n"));
    QVERIFY(!answer.head.contains("99"));
    QVERIFY(!answer.head.contains("chunked"));
}

void TestAnswer::answersWithoutBody()
{
    const Answer head = makeAnswer(Reply::text("abc"), {.bodyWanted = false});
    QVERIFY(head.head.contains("Content-Length: 3\r\n"));
    QVERIFY(head.bytes.isEmpty());
    QCOMPARE(head.bodySize, 0);
    const Answer nothing = makeAnswer({.status = 204, .body = QByteArray("abc")}, {});
    QVERIFY(!nothing.head.contains("Content-Length"));
    QVERIFY(nothing.bytes.isEmpty());
}

void TestAnswer::refusesImpossibleReplies()
{
    QCOMPARE(statusOf(makeAnswer({.status = 101}, {})), 500);
    QCOMPARE(statusOf(makeAnswer({.status = 99999}, {})), 500);
    QCOMPARE(statusOf(makeAnswer({.body = FileBody{}}, {})), 500);
    const auto closed = std::make_shared<QFile>(u"/dev/null"_s);
    QCOMPARE(statusOf(makeAnswer({.body = FileBody{.file = closed}}, {})), 500);
}

void TestAnswer::knowsWhatTheClientHas()
{
    Reply reply = Reply::text("abc");
    reply.headers.set("ETag", "\"1\"");
    AnswerContext context{.conditional = true, .ifNoneMatch = "\"0\", \"1\""};
    const Answer same = makeAnswer(reply, context);
    QCOMPARE(statusOf(same), 304);
    QVERIFY(same.head.contains("ETag: \"1\"\r\n"));
    QVERIFY(same.bytes.isEmpty());
    context.ifNoneMatch = "\"0\"";
    QCOMPARE(statusOf(makeAnswer(reply, context)), 200);
    reply.status = 403;
    context.ifNoneMatch = "*";
    QCOMPARE(statusOf(makeAnswer(reply, context)), 403);
}

void TestAnswer::hidesInternalErrors()
{
    const Reply reply =
        Reply::fromError({.code = ErrorCode::Internal, .message = u"the table x is broken"_s});
    QCOMPARE(reply.status, 500);
    QVERIFY(!std::get<QByteArray>(reply.body).contains("table"));
    const Reply busy =
        Reply::fromError({.code = ErrorCode::Unavailable, .message = u"The queue is full."_s});
    QCOMPARE(busy.status, 503);
    QVERIFY(busy.headers.contains("Retry-After"));
    QVERIFY(std::get<QByteArray>(busy.body).contains("The queue is full."));
    QCOMPARE(busy.headers.value("Content-Type"), "application/problem+json");
}

QTEST_GUILESS_MAIN(TestAnswer)
#include "tst_answer.moc"
