// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/call.h"
#include "domain/person.h"

#include <QtTest>

using namespace earshot;
using namespace Qt::StringLiterals;

class TestPerson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addresses_data();
    void addresses();
    void weakPasswordsAreRefused_data();
    void weakPasswordsAreRefused();
    void goodPasswordsPass_data();
    void goodPasswordsPass();
    void accentsMayBeComposedEitherWay();
    void numbersAreMasked_data();
    void numbersAreMasked();
    void aNameThatIsTheNumberIsMasked();
    void scopesIncludeTheirCalls();
};

void TestPerson::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("email");
    QTest::newRow("plain") << u"Sample@Example.com"_s << u"sample@example.com"_s;
    QTest::newRow("spaces around") << u"  a@example.com\n"_s << u"a@example.com"_s;
    QTest::newRow("not ASCII") << u"müller@exämple.de"_s << u"müller@exämple.de"_s;
    for (const QString &bad :
        QStringList{u""_s, u"a"_s, u"a@b"_s, u"@example.com"_s, u"a@@example.com"_s,
            u"a b@example.com"_s, u"a@example.com,b@example.com"_s, u"<a@example.com>"_s,
            QString(300, u'a') + u"@example.com"_s, u"a\u202eb@example.com"_s})
        QTest::addRow("%s", qPrintable(bad.left(40))) << bad << QString();
}

void TestPerson::addresses()
{
    QFETCH(QString, text);
    QFETCH(QString, email);
    const auto read = emailFrom(text);
    QCOMPARE(read.ok(), !email.isEmpty());
    if (read)
        QCOMPARE(*read, email);
}

void TestPerson::weakPasswordsAreRefused_data()
{
    QTest::addColumn<QString>("password");
    for (const QString &bad :
        QStringList{u""_s, u"elevenchars"_s, QString(257, u'x'), u"aaaaaaaaaaaaaaaa"_s,
            u"abababababab"_s, u"Password1234"_s, u"1234567890123"_s, u"qwertyuiop[]"_s,
            u"sample.person@example.com"_s, u"Sample Person 1"_s, u"earshot12345"_s})
        QTest::addRow("%s", qPrintable(bad.left(40))) << bad;
}

void TestPerson::weakPasswordsAreRefused()
{
    QFETCH(QString, password);
    QVERIFY(!checkPassword(password, u"sample.person@example.com"_s, u"Sample Person"_s).ok());
}

void TestPerson::goodPasswordsPass_data()
{
    QTest::addColumn<QString>("password");
    QTest::newRow("words") << u"several plain words"_s;
    QTest::newRow("no letters") << u"3947 1162 0758"_s;
    QTest::newRow("other scripts") << u"いくつかの普通の言葉です"_s;
    QTest::newRow("holds a word that is guessed") << u"my password is a song of birds"_s;
}

void TestPerson::goodPasswordsPass()
{
    QFETCH(QString, password);
    QVERIFY(checkPassword(password, u"sample.person@example.com"_s, u"Sample Person"_s).ok());
}

void TestPerson::accentsMayBeComposedEitherWay()
{
    QCOMPARE(passwordSecret(u"caf\u00e9"_s).reveal(), passwordSecret(u"cafe\u0301"_s).reveal());
}

void TestPerson::numbersAreMasked_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("masked");
    QTest::newRow("E.164") << u"+15550100987"_s
                           << u"+\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022987"_s;
    QTest::newRow("short") << u"911"_s << u"\u2022\u2022\u2022"_s;
    QTest::newRow("spaced") << u"+49 30 1234"_s << u"+\u2022\u2022 \u2022\u2022 \u2022234"_s;
    QTest::newRow("SIP") << u"sip:alice@example.com"_s << u"\u2022\u2022\u2022\u2022\u2022\u2022"_s;
    QTest::newRow("none") << QString() << QString();
}

void TestPerson::numbersAreMasked()
{
    QFETCH(QString, number);
    QFETCH(QString, masked);
    QCOMPARE(maskedNumber(number), masked);
}

void TestPerson::aNameThatIsTheNumberIsMasked()
{
    const Customer shown =
        withMaskedNumber(Customer{.name = u"+1 555 0100987"_s, .number = u"+15550100987"_s});
    QVERIFY(!shown.name.contains(u"0100"_s));
    QCOMPARE(withMaskedNumber(Customer{.name = u"Agent 47"_s, .number = {}}).name, u"Agent 47"_s);
}

void TestPerson::scopesIncludeTheirCalls()
{
    Call call;
    call.assistantId = u"a1"_s;
    call.assistantName = u"Front desk"_s;
    call.ownNumber = u"+4930123"_s;
    QVERIFY(CallScope().includes(call));
    QVERIFY((CallScope{.assistants = {u"Front desk"_s}, .numbers = {}}).includes(call));
    QVERIFY((CallScope{.assistants = {u"x"_s}, .numbers = {u"4930123"_s}}).includes(call));
    QVERIFY(!(CallScope{.assistants = {u"a2"_s}, .numbers = {u"4930124"_s}}).includes(call));
    QVERIFY(!(CallScope{.assistants = {u"a1"_s}, .numbers = {}}).includes(Call()));
}

QTEST_GUILESS_MAIN(TestPerson)
#include "tst_person.moc"
