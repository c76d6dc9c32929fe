// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calltag.h"

#include <QtTest>

using namespace earshot;
using namespace Qt::StringLiterals;

class TestCallTag : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textIsCleaned_data();
    void textIsCleaned();
    void whatCannotBeIsRefused_data();
    void whatCannotBeIsRefused();
    void spellingsAreOneTag_data();
    void spellingsAreOneTag();
    void changesAreRead();
    void tagsOfTwoAreJoined();
};

void TestCallTag::textIsCleaned_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"Call back"_s << u"Call back"_s;
    QTest::newRow("blanks") << u"  Call \t\n back "_s << u"Call back"_s;
    QTest::newRow("controls") << u"a\u0007b\u001b[31m"_s << u"ab[31m"_s;
    QTest::newRow("direction") << u"\u202eabc\u202c\u200f"_s << u"abc"_s;
    QTest::newRow("zero width") << u"a\u200bb\ufeff"_s << u"ab"_s;
    QTest::newRow("half a character") << QString(u"a"_s + QChar(0xd83d)) << u"a\ufffd"_s;
    QTest::newRow("composed") << u"Cafe\u0301"_s << u"Café"_s;
    QTest::newRow("emoji") << u"😀"_s << u"😀"_s;
    QTest::newRow("longest") << QString(40, u'x') << QString(40, u'x');
}

void TestCallTag::textIsCleaned()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto tag = tagText(text);
    QVERIFY(tag.ok());
    QCOMPARE(*tag, expected);
    QCOMPARE(*tagText(*tag), expected);
}

void TestCallTag::whatCannotBeIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("blanks") << u" \n "_s;
    QTest::newRow("unseen") << u"\u200b\u202e"_s;
    QTest::newRow("too long") << QString(41, u'x');
    QTest::newRow("huge") << QString(1'000'000, u' ') + u"x"_s;
}

void TestCallTag::whatCannotBeIsRefused()
{
    QFETCH(QString, text);
    QCOMPARE(tagText(text).error().code, ErrorCode::InvalidInput);
}

void TestCallTag::spellingsAreOneTag_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("case") << u"VIP"_s << u"vip"_s << true;
    QTest::newRow("folding") << u"ÄRGER ΟΔΟΣ"_s << u"ärger οδος"_s << true;
    QTest::newRow("width") << u"ＶＩＰ"_s << u"VIP"_s << true;
    QTest::newRow("accent") << u"Resume"_s << u"Resumé"_s << false;
    QTest::newRow("blank") << u"Call back"_s << u"Callback"_s << false;
}

void TestCallTag::spellingsAreOneTag()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, isSame);
    QCOMPARE(tagKey(one) == tagKey(other), isSame);
}

void TestCallTag::changesAreRead()
{
    const auto change = tagChange({u" VIP "_s}, {u"Lost"_s});
    QVERIFY(change.ok());
    QCOMPARE(change->add, QStringList{u"VIP"_s});
    QCOMPARE(change->remove, QStringList{u"Lost"_s});
    QVERIFY(!tagChange({u"VIP"_s}, {u"vip"_s}).ok());
    QVERIFY(!tagChange({QString()}, {}).ok());
    QVERIFY(!tagChange({}, {QString(41, u'x')}).ok());
    QVERIFY(!tagChange(QStringList(31, u"x"_s), {}).ok());
}

void TestCallTag::tagsOfTwoAreJoined()
{
    QCOMPARE(joinedTags({u"b"_s}, {u"B"_s, u"A"_s}), (QStringList{u"A"_s, u"b"_s}));
    QStringList many;
    for (int i = 0; i < mostTags; ++i)
        many.append(u"tag %1"_s.arg(i, 2, 10, QChar(u'0')));
    QCOMPARE(joinedTags(many, {u"another"_s}), many);
}

QTEST_APPLESS_MAIN(TestCallTag)
#include "tst_calltag.moc"
