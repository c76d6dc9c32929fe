// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canonicaljson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace earshot;
using namespace Qt::StringLiterals;

class TestCanonicalJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersAreWrittenAsInEcmaScript_data();
    void numbersAreWrittenAsInEcmaScript();
    void numbersComeBack();
    void namesAreSortedByUnits();
    void textIsEscapedAsLittleAsCanBe();
    void theStandardsExample();
};

/** RFC 8785, appendix B, and the limits of the forms. */
void TestCanonicalJson::numbersAreWrittenAsInEcmaScript_data()
{
    QTest::addColumn<quint64>("bits");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](quint64 bits, const char *text) {
        QTest::newRow(text) << bits << QByteArray(text);
    };
    row(0x0000000000000000, "0");
    QTest::newRow("minus zero") << quint64(0x8000000000000000) << QByteArray("0");
    row(0x0000000000000001, "5e-324");
    row(0x8000000000000001, "-5e-324");
    row(0x7fefffffffffffff, "1.7976931348623157e+308");
    row(0xffefffffffffffff, "-1.7976931348623157e+308");
    row(0x4340000000000000, "9007199254740992");
    row(0xc340000000000000, "-9007199254740992");
    row(0x4430000000000000, "295147905179352830000");
    row(0x44b52d02c7e14af5, "9.999999999999997e+22");
    row(0x44b52d02c7e14af6, "1e+23");
    row(0x44b52d02c7e14af7, "1.0000000000000001e+23");
    row(0x444b1ae4d6e2ef4e, "999999999999999700000");
    row(0x444b1ae4d6e2ef4f, "999999999999999900000");
    row(0x444b1ae4d6e2ef50, "1e+21");
    row(0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7");
    row(0x3eb0c6f7a0b5ed8d, "0.000001");
    row(0x41b3de4355555553, "333333333.3333332");
    row(0x41b3de4355555554, "333333333.33333325");
    row(0x41b3de4355555555, "333333333.3333333");
    row(0xbecbf647612f3696, "-0.0000033333333333333333");
    row(0x43143ff3c1cb0959, "1424953923781206.2");
}

void TestCanonicalJson::numbersAreWrittenAsInEcmaScript()
{
    QFETCH(const quint64, bits);
    QFETCH(const QByteArray, text);
    QCOMPARE(canonicalNumber(std::bit_cast<double>(bits)), text);
}

void TestCanonicalJson::numbersComeBack()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 20'000; ++i) {
        const auto number = std::bit_cast<double>(random.generate64());
        if (std::isfinite(number))
            QCOMPARE(canonicalNumber(number).toDouble(), number);
    }
}

/** RFC 8785, 3.2.3. */
void TestCanonicalJson::namesAreSortedByUnits()
{
    const QJsonObject object{{u"\u20ac"_s, u"Euro Sign"_s}, {u"\r"_s, u"Carriage Return"_s},
        {u"\ufb33"_s, u"Hebrew Letter Dalet With Dagesh"_s}, {u"1"_s, u"One"_s},
        {u"\U0001F600"_s, u"Emoji: Grinning Face"_s}, {u"\u0080"_s, u"Control"_s},
        {u"\u00f6"_s, u"Latin Small Letter O With Diaeresis"_s}};
    const QByteArray text = canonicalJson(object);
    qsizetype before = -1;
    for (const char *value :
        {"Carriage Return", "One", "Control", "Latin Small", "Euro Sign", "Emoji", "Hebrew"}) {
        QVERIFY2(text.indexOf(value) > before, value);
        before = text.indexOf(value);
    }
}

void TestCanonicalJson::textIsEscapedAsLittleAsCanBe()
{
    const QString text = u"\b\t\n\f\r\"\\/\u0001\u001f\u007fé€\U0001F600"_s;
    QCOMPARE(canonicalJson({{u"a"_s, text}}),
        QByteArray("{\"a\":\"\\b\\t\\n\\f\\r\\\"\\\\/\\u0001\\u001f\x7f")
            + u"é€\U0001F600"_s.toUtf8() + "\"}");
}

/** RFC 8785, 3.2.2 to 3.2.4. */
void TestCanonicalJson::theStandardsExample()
{
    const auto parsed = QJsonDocument::fromJson(R"({
        "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
        "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
        "literals": [null, true, false]})");
    QCOMPARE(canonicalJson(parsed.object()),
        QByteArray("{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,"
                   "1e-27],\"string\":\"")
            + u"€"_s.toUtf8() + "$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
}

QTEST_GUILESS_MAIN(TestCanonicalJson)
#include "tst_canonicaljson.moc"
