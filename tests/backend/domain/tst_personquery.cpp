// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/personquery.h"

#include <QtTest>

using namespace earshot;
using namespace Qt::StringLiterals;

/** Who is meant by a number or a name. */
class TestPersonQuery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersFindTheirCalls_data();
    void numbersFindTheirCalls();
    void namesFindTheirCalls();
    void whoIsMeantHasToBeClear_data();
    void whoIsMeantHasToBeClear();
    void tracesAreWhatIsHardlySomebodyElses();
};

void TestPersonQuery::numbersFindTheirCalls_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<bool>("isTheirs");
    QTest::newRow("the same") << u"+14155550199"_s << u"+14155550199"_s << true;
    QTest::newRow("as people write") << u"+1 (415) 555-0199"_s << u"+14155550199"_s << true;
    QTest::newRow("dialled") << u"0049 30 123456"_s << u"+4930123456"_s << true;
    QTest::newRow("at home") << u"030 123456"_s << u"+4930123456"_s << true;
    QTest::newRow("another") << u"+14155550199"_s << u"+14155550198"_s << false;
    QTest::newRow("longer than kept") << u"+14155550199"_s << u"5550199"_s << false;
    QTest::newRow("the middle") << u"+14155550199"_s << u"+1415555019900"_s << false;
    QTest::newRow("whole, of another country") << u"+30 123 4567"_s << u"+49301234567"_s << false;
    QTest::newRow("none") << u"+14155550199"_s << QString() << false;
}

void TestPersonQuery::numbersFindTheirCalls()
{
    QFETCH(const QString, asked);
    QFETCH(const QString, kept);
    const auto person = personQuery(asked, {});
    QVERIFY(person);
    QTEST(isWith(*person, {.customer = {.name = {}, .number = kept}}), "isTheirs");
}

void TestPersonQuery::namesFindTheirCalls()
{
    const PersonQuery person = personQuery({}, u" sample  PERSON "_s).value();
    QVERIFY(isWith(person, {.customer = {.name = u"Sample Person"_s, .number = {}}}));
    QVERIFY(!isWith(person, {.customer = {.name = u"Sample Person Junior"_s, .number = {}}}));
    QVERIFY(!isWith(person, {.summary = u"Sample Person"_s}));
}

void TestPersonQuery::whoIsMeantHasToBeClear_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("name");
    QTest::newRow("nobody") << QString() << u"  "_s;
    QTest::newRow("both") << u"+4930123456"_s << u"Sample Person"_s;
    QTest::newRow("too few digits") << u"030 1234"_s << QString();
    QTest::newRow("no digits") << u"anybody"_s << QString();
    QTest::newRow("zeros") << u"0000000000"_s << QString();
    QTest::newRow("a long name") << QString() << QString(300, u'a');
}

void TestPersonQuery::whoIsMeantHasToBeClear()
{
    QFETCH(const QString, number);
    QFETCH(const QString, name);
    QCOMPARE(personQuery(number, name).error().code, ErrorCode::InvalidInput);
}

void TestPersonQuery::tracesAreWhatIsHardlySomebodyElses()
{
    const auto call = [](const QString &name, const QString &number) {
        return Call{.customer = {.name = name, .number = number}};
    };
    const PersonQuery person = personQuery(u"+14155550199"_s, {}).value();
    const QString number = u"+14155550199"_s;
    QCOMPARE(tracesOf(person,
                 {call(u"Anna"_s, number), call(u"Sample  Person"_s, number),
                     call(u"Sample Person"_s, u"911"_s), call({}, number)}),
        (QStringList{u"14155550199"_s, u"Sample Person"_s}));
    const PersonQuery al = personQuery({}, u"Al"_s).value();
    QCOMPARE(tracesOf(al, {}), QStringList());
    QCOMPARE(tracesOf(al, {call(u"Al"_s, number)}), QStringList{u"14155550199"_s});
    QVERIFY(isTelling(u"山田太郎"_s));
    QVERIFY(!isTelling(u"e"_s));
}

QTEST_GUILESS_MAIN(TestPersonQuery)
#include "tst_personquery.moc"
