// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"

#include <QtTest>

using namespace earshot;
using namespace Qt::StringLiterals;

class TestJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesWhatIsNotOneObject_data();
    void refusesWhatIsNotOneObject();
    void deepBracketsInsideTextAreFine();
    void walksObjectsAndArrays();
    void wrongTypesGiveNothing();
    void readsTimesOfEveryGeneration_data();
    void readsTimesOfEveryGeneration();
};

void TestJson::refusesWhatIsNotOneObject_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank") << QByteArray(" \r\n");
    QTest::newRow("array") << QByteArray("[1]");
    QTest::newRow("text") << QByteArray("\"x\"");
    QTest::newRow("not json") << QByteArray("hello");
    QTest::newRow("cut off") << QByteArray("{\"a\":");
    QTest::newRow("two values") << QByteArray("{}{}");
    QTest::newRow("deep") << QByteArray("{\"a\":") + QByteArray(200, '[') + QByteArray(200, ']')
            + '}';
}

void TestJson::refusesWhatIsNotOneObject()
{
    QFETCH(QByteArray, body);
    const auto parsed = parseJsonObject(body);
    QVERIFY(!parsed.ok());
    QCOMPARE(parsed.error().code, ErrorCode::InvalidInput);
    QVERIFY(!parsed.error().message.isEmpty());
}

void TestJson::deepBracketsInsideTextAreFine()
{
    const QByteArray body = "{\"a\":\"\\\"" + QByteArray(500, '[') + "\"}";
    QVERIFY(parseJsonObject(body).ok());
}

void TestJson::walksObjectsAndArrays()
{
    const JsonView view(parseJsonObject(R"({"a":{"b":[{"c":"x"},{"c":7}]}})").value());
    QCOMPARE(view.text(u"a.b.0.c").value(), u"x"_s);
    QCOMPARE(view.text(u"a.b.1.c").value(), u"7"_s);
    QCOMPARE(view.firstText({u"a.c", u"a.b.0.c"}).value(), u"x"_s);
}

void TestJson::wrongTypesGiveNothing()
{
    const JsonView view(parseJsonObject(R"({"a":null,"b":[],"c":{},"d":" ","e":"x"})").value());
    for (const QStringView path :
        {u"a", u"b", u"c", u"d", u"a.b.c", u"b.0", u"b.-1", u"e.f", u"missing"})
        QVERIFY2(!view.text(path), qPrintable(path.toString()));
    QVERIFY(!view.number(u"e"));
    QVERIFY(!view.time(u"e"));
}

void TestJson::readsTimesOfEveryGeneration_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    QTest::newRow("milliseconds") << QByteArray("1787065446905") << u"2026-08-18T15:04:06.905Z"_s;
    QTest::newRow("fractional ms")
        << QByteArray("1787065446905.4") << u"2026-08-18T15:04:06.905Z"_s;
    QTest::newRow("seconds") << QByteArray("1787065446") << u"2026-08-18T15:04:06.000Z"_s;
    QTest::newRow("iso") << QByteArray("\"2026-08-18T15:04:06.905Z\"")
                         << u"2026-08-18T15:04:06.905Z"_s;
    QTest::newRow("offset") << QByteArray("\"2026-08-18T17:04:06+02:00\"")
                            << u"2026-08-18T15:04:06.000Z"_s;
    QTest::newRow("no offset") << QByteArray("\"2026-08-18T17:04:06\"") << QString();
    QTest::newRow("negative") << QByteArray("-5") << QString();
    QTest::newRow("huge") << QByteArray("1e300") << QString();
}

void TestJson::readsTimesOfEveryGeneration()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, expected);
    const JsonView view(parseJsonObject("{\"t\":" + json + "}").value());
    const auto time = view.time(u"t");
    QCOMPARE(time ? time->toString() : QString(), expected);
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
