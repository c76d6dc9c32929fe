// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv.h"

#include <QTest>

using namespace earshot;
using namespace Qt::StringLiterals;

class TestCsv : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCellIsWritten_data();
    void aCellIsWritten();
    void whatLooksLikeANumberStaysText();
    void aLineHasAllItsCells();
};

void TestCsv::aCellIsWritten_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char *name, const QString &cell, const QByteArray &written) {
        QTest::newRow(name) << cell << written;
    };
    row("plain", u"Sample"_s, "Sample");
    row("nothing", u""_s, "");
    row("comma", u"Doe, Jane"_s, "\"Doe, Jane\"");
    row("quote", u"the \"one\""_s, "\"the \"\"one\"\"\"");
    row("line break", u"a\r\nb"_s, "\"a\r\nb\"");
    row("beyond Latin-1", u"Žofie 😀"_s, "Žofie 😀");
    row("formula", u"=1+1"_s, "'=1+1");
    row("command", u"=cmd|' /C calc'!A0"_s, "'=cmd|' /C calc'!A0");
    row("formula with a comma", u"=HYPERLINK(\"http://x\",1)"_s,
        "\"'=HYPERLINK(\"\"http://x\"\",1)\"");
    row("number of a phone", u"+15550100"_s, "'+15550100");
    row("minus", u"-2+3"_s, "'-2+3");
    row("at", u"@SUM(A1)"_s, "'@SUM(A1)");
    row("tab before a formula", u"\t=1"_s, "\"'\t=1\"");
    row("return before a formula", u"\r=1"_s, "\"'\r=1\"");
    row("line feed before a formula", u"\n=1"_s, "\"'\n=1\"");
    row("space before a formula", u" =1"_s, "' =1");
    row("full-width equals", u"\uFF1D1"_s, QByteArray("'") + u"\uFF1D1"_s.toUtf8());
    row("full-width plus", u"\uFF0B1"_s, QByteArray("'") + u"\uFF0B1"_s.toUtf8());
    row("semicolon, a separator in some countries", u"a;=1+1"_s, "\"a;'=1+1\"");
    row("formula after a semicolon", u"x; =cmd|' /C calc'!A0;y"_s, "\"x;' =cmd|' /C calc'!A0;y\"");
    row("formula in a second line", u"x\n=1"_s, "\"x\n'=1\"");
    row("sign inside", u"1+1=2"_s, "1+1=2");
    row("apostrophe of its own", u"'t Hart"_s, "'t Hart");
}

void TestCsv::aCellIsWritten()
{
    QFETCH(QString, cell);
    QFETCH(QByteArray, written);
    QCOMPARE(csvLine({cell}), written + "\r\n");
}

void TestCsv::aLineHasAllItsCells()
{
    QCOMPARE(csvLine({u"a"_s, u""_s, u"b,c"_s, u""_s}), QByteArray("a,,\"b,c\",\r\n"));
}

void TestCsv::whatLooksLikeANumberStaysText()
{
    for (const QString &text : {u"007"_s, u"1E5"_s, u"12345678901234567890"_s, u"3-4"_s, u"1/2"_s,
             u"12:30"_s, u" 1,5"_s, u".5"_s})
        QCOMPARE(csvText(text), u'\'' + text);
    for (const QString &text : {u""_s, u"Ann"_s, u"7 dwarfs"_s, u"1f00-a"_s, u"=1"_s})
        QCOMPARE(csvText(text), text);
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
