// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/safeanswer.h"

#include "core/json.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::provider::vapi;
using namespace Qt::StringLiterals;

class TestSafeAnswer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRequestGetsAWellFormedAnswer_data();
    void everyRequestGetsAWellFormedAnswer();
    void everyToolCallGetsItsResult_data();
    void everyToolCallGetsItsResult();
    void aFallbackAssistantTakesTheCall();

private:
    static QJsonObject answerTo(const QJsonObject &message, const QString &fallback = {})
    {
        return parseJsonObject(safeAnswer({{u"message"_s, message}}, fallback)).value();
    }
};

void TestSafeAnswer::everyRequestGetsAWellFormedAnswer_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("field");
    QTest::newRow("assistant") << u"assistant-request"_s << u"error"_s;
    QTest::newRow("transfer") << u"transfer-destination-request"_s << u"error"_s;
    QTest::newRow("handoff") << u"handoff-destination-request"_s << u"error"_s;
    QTest::newRow("function") << u"function-call"_s << u"result"_s;
    QTest::newRow("tools") << u"tool-calls"_s << u"results"_s;
    QTest::newRow("knowledge") << u"knowledge-base-request"_s << u"documents"_s;
    QTest::newRow("endpointing") << u"call.endpointing.request"_s << u"timeoutSeconds"_s;
    QTest::newRow("campaign") << u"campaign.predial"_s << u"eligible"_s;
    QTest::newRow("anything else") << u"status-update"_s << QString();
}

void TestSafeAnswer::everyRequestGetsAWellFormedAnswer()
{
    QFETCH(QString, type);
    QFETCH(QString, field);
    const QJsonObject answer = answerTo({{u"type"_s, type}});
    QCOMPARE(answer.keys(), field.isEmpty() ? QStringList() : QStringList(field));
}

void TestSafeAnswer::everyToolCallGetsItsResult_data()
{
    QTest::addColumn<QJsonObject>("message");
    const QJsonObject one{
        {u"id"_s, u"call_1"_s}, {u"function"_s, QJsonObject{{u"name"_s, u"book"_s}}}};
    const QJsonObject two{{u"id"_s, u"call_2"_s}, {u"name"_s, u"cancel"_s}};
    QTest::newRow("current") << QJsonObject{{u"toolCallList"_s, QJsonArray{one, two}}};
    QTest::newRow("2024") << QJsonObject{{u"toolCalls"_s, QJsonArray{one, two}}};
    QTest::newRow("with tools") << QJsonObject{{u"toolWithToolCallList"_s,
        QJsonArray{QJsonObject{{u"toolCall"_s, one}}, QJsonObject{{u"toolCall"_s, two}}}}};
}

void TestSafeAnswer::everyToolCallGetsItsResult()
{
    QFETCH(QJsonObject, message);
    message.insert(u"type"_s, u"tool-calls"_s);
    const QJsonArray results = answerTo(message).value("results"_L1).toArray();
    QCOMPARE(results.size(), 2);
    QCOMPARE(results.at(0)[u"toolCallId"_s].toString(), u"call_1"_s);
    QCOMPARE(results.at(0)[u"name"_s].toString(), u"book"_s);
    QCOMPARE(results.at(1)[u"toolCallId"_s].toString(), u"call_2"_s);
    QCOMPARE(results.at(1)[u"name"_s].toString(), u"cancel"_s);
    QVERIFY(!results.at(1)[u"error"_s].toString().isEmpty());
}

void TestSafeAnswer::aFallbackAssistantTakesTheCall()
{
    const QString id = u"82461389-fdf6-437f-8bbc-baa8d44423ec"_s;
    QCOMPARE(
        answerTo({{u"type"_s, u"assistant-request"_s}}, id), QJsonObject({{u"assistantId"_s, id}}));
}

QTEST_GUILESS_MAIN(TestSafeAnswer)
#include "tst_safeanswer.moc"
