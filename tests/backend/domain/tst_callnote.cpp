// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/callnote.h"

#include <QtTest>

using namespace earshot;
using namespace Qt::StringLiterals;

class TestCallNote : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textIsCleaned_data();
    void textIsCleaned();
    void nothingRemainsOfBlanks_data();
    void nothingRemainsOfBlanks();
    void saysWordsOrAMoment();
    void longTextIsRefused();
};

void TestCallNote::textIsCleaned_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"Call back."_s << u"Call back."_s;
    QTest::newRow("lines") << u" a\r\nb\rc\n "_s << u"a\nb\nc"_s;
    QTest::newRow("tab") << u"a\tb"_s << u"a b"_s;
    QTest::newRow("controls") << u"a\u0007\u001b[31mb\u007f\u0085c"_s << u"a[31mbc"_s;
    QTest::newRow("nul") << QString(u"a"_s + QChar(u'\0') + u"b"_s) << u"ab"_s;
    QTest::newRow("half a character")
        << QString(u"a"_s + QChar(0xd83d) + u"b"_s + QChar(0xde00)) << u"ab"_s;
    QTest::newRow("others") << u"Ä 漢 😀 👩‍👧"_s << u"Ä 漢 😀 👩‍👧"_s;
}

void TestCallNote::textIsCleaned()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto clean = noteText(text);
    QVERIFY(clean.ok());
    QCOMPARE(*clean, expected);
}

void TestCallNote::nothingRemainsOfBlanks_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << u" \n\t "_s;
    QTest::newRow("controls") << u"\u0007\u001b"_s;
}

void TestCallNote::nothingRemainsOfBlanks()
{
    QFETCH(QString, text);
    const auto clean = noteText(text);
    QVERIFY(clean.ok());
    QVERIFY(clean->isEmpty());
}

void TestCallNote::saysWordsOrAMoment()
{
    QVERIFY(saysSomething({.text = u"a"_s}));
    QVERIFY(saysSomething({.atSeconds = 0.0}));
    QVERIFY(!saysSomething({}));
}

void TestCallNote::longTextIsRefused()
{
    QCOMPARE(noteText(QString(longestNote, u'x') + u"\n\n"_s)->size(), longestNote);
    for (const qsizetype size : {longestNote + 1, qsizetype(1'000'000)}) {
        const auto refused = noteText(QString(size, u'x'));
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
        QVERIFY(refused.error().message.contains(u"4000"_s));
    }
}

QTEST_GUILESS_MAIN(TestCallNote)
#include "tst_callnote.moc"
