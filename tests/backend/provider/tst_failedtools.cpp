// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/eventparser.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::provider::vapi;
using namespace Qt::StringLiterals;

class TestFailedTools : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFailureIsRecognised_data();
    void aFailureIsRecognised();
    void failuresStandWhereTheyWere();
    void aFetchedCallSaysTheSame();
    void manyAreBounded();
};

namespace {

constexpr qint64 zero = 1'800'000'000'000; // milliseconds
constexpr Timestamp receivedAt{1'800'000'100'000'000};

QJsonObject bot(double seconds, double fromStart)
{
    return {{u"role"_s, u"bot"_s}, {u"message"_s, u"One moment, I'll look it up."_s},
        {u"time"_s, double(zero) + seconds * 1000}, {u"secondsFromStart"_s, fromStart}};
}

QJsonObject answer(const QString &tool, double seconds, const QJsonValue &result)
{
    return {{u"role"_s, u"tool_call_result"_s}, {u"toolCallId"_s, u"call_sample"_s},
        {u"name"_s, tool}, {u"result"_s, result}, {u"time"_s, double(zero) + seconds * 1000},
        {u"secondsFromStart"_s, 1}};
}

QJsonObject call(const QJsonArray &messages)
{
    return {{u"id"_s, u"0199aaaa-0000-7000-8000-000000000009"_s}, {u"status"_s, u"ended"_s},
        {u"endedAt"_s, u"2027-01-15T08:01:00Z"_s},
        {u"artifact"_s, QJsonObject{{u"messages"_s, messages}}}};
}

FailedTools failedIn(const QJsonArray &messages)
{
    QJsonObject message = call(messages);
    message.insert(u"type"_s, u"end-of-call-report"_s);
    message.insert(u"call"_s, QJsonObject{{u"id"_s, message.take(u"id"_s)}});
    return parseEvent({{u"message"_s, message}}, receivedAt).value().value().failedTools;
}

} // namespace

void TestFailedTools::aFailureIsRecognised_data()
{
    QTest::addColumn<QJsonValue>("result");
    QTest::addColumn<bool>("isFailure");
    const auto row = [](const char *name, const QJsonValue &result, bool isFailure) {
        QTest::newRow(name) << result << isFailure;
    };
    row("good", u"{\"ok\":true,\"slot\":\"2026-08-24T09:30\"}"_s, false);
    row("good text", u"Booked for Monday. No errors."_s, false);
    row("a list", u"[{\"error\": true}]"_s, false);
    row("nothing", QJsonValue(), false);
    row("empty", u""_s, false);
    row("good, with an empty error", u"{\"error\": null, \"ok\": true}"_s, false);
    row("good, with no error", u"{\"error\": \"\", \"status\": 200}"_s, false);
    row("not ok", u"{\"ok\":false}"_s, true);
    row("no success", u"{\"success\": false, \"message\": \"no such slot\"}"_s, true);
    row("an error", u" {\"error\": \"calendar unavailable\"}"_s, true);
    row("an error with a code", u"{\"error\": {\"code\": 17}}"_s, true);
    row("a failing status", u"{\"status\": \"error\"}"_s, true);
    row("a status of HTTP", u"{\"statusCode\": 502}"_s, true);
    row("text", u"Error: connect ECONNREFUSED"_s, true);
    row("the provider's words", u"No result returned. The server answered with nothing."_s, true);
    row("an object", QJsonObject{{u"error"_s, u"no"_s}}, true);
    row("broken JSON", u"{\"ok\":fal"_s, false);
    row("huge", QString(u"{\"ok\":false,\"x\":\""_s + QString(100'000, u'x') + u"\"}"_s), false);
}

void TestFailedTools::aFailureIsRecognised()
{
    QFETCH(QJsonValue, result);
    QFETCH(bool, isFailure);
    const FailedTools failed = failedIn({bot(2, 2), answer(u"findSlot"_s, 5, result)});
    QCOMPARE(failed.size(), std::size_t(isFailure));
    if (isFailure)
        QCOMPARE(failed.front().name, u"findSlot"_s);
}

/** By the absolute times: secondsFromStart begins again with each assistant of a squad. */
void TestFailedTools::failuresStandWhereTheyWere()
{
    const FailedTools expected{
        {.name = u"bookSlot"_s, .seconds = 8.5}, {.name = u"findSlot"_s, .seconds = 21}};
    QCOMPARE(failedIn({bot(2, 2), answer(u"findSlot"_s, 21, u"Error"_s),
                 answer(u"bookSlot"_s, 8.5, u"Error"_s), answer(u"sendText"_s, 9, u"Sent."_s)}),
        expected);
}

void TestFailedTools::aFetchedCallSaysTheSame()
{
    const QJsonArray messages{bot(2, 2), answer(u"findSlot"_s, 21, u"Error"_s)};
    QCOMPARE(parseCall(call(messages), receivedAt).value().failedTools, failedIn(messages));
    QCOMPARE(failedIn(messages).size(), std::size_t(1));
}

void TestFailedTools::manyAreBounded()
{
    QJsonArray messages{bot(2, 2)};
    for (int i = 0; i < 500; ++i)
        messages.append(answer(QString(500, u'n'), 5 + i, u"Error"_s));
    const FailedTools failed = failedIn(messages);
    QCOMPARE(failed.size(), mostFailedTools);
    QCOMPARE(failed.front().name.size(), 80);
}

QTEST_APPLESS_MAIN(TestFailedTools)
#include "tst_failedtools.moc"
