// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

#include <QtTest>

using namespace earshot;
using namespace Qt::StringLiterals;

class TestError : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void valuesStandInTheirPlaces_data();
    void valuesStandInTheirPlaces();
    void aWordedErrorTellsItsPattern();
};

void TestError::valuesStandInTheirPlaces_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << u"As it is."_s << QStringList() << u"As it is."_s;
    QTest::newRow("in another order")
        << u"%2 before %1"_s << QStringList{u"a"_s, u"b"_s} << u"b before a"_s;
    QTest::newRow("twice") << u"%1, %1"_s << QStringList{u"a"_s} << u"a, a"_s;
    QTest::newRow("a value like a place")
        << u"%1 and %2"_s << QStringList{u"%2"_s, u"%1"_s} << u"%2 and %1"_s;
    QTest::newRow("too few values") << u"%1 and %2"_s << QStringList{u"a"_s} << u"a and %2"_s;
    QTest::newRow("percent") << u"100 % of %1%"_s << QStringList{u"a"_s} << u"100 % of a%"_s;
    QTest::newRow("other signs") << u"%0 %n %x"_s << QStringList{u"a"_s, u"b"_s} << u"%0 %n %x"_s;
    QTest::newRow("beyond ASCII digits") << u"%١"_s << QStringList{u"a"_s} << u"%١"_s;
}

void TestError::valuesStandInTheirPlaces()
{
    QFETCH(QString, pattern);
    QFETCH(QStringList, values);
    QTEST(filledIn(pattern, values), "text");
}

void TestError::aWordedErrorTellsItsPattern()
{
    const Error error = worded(ErrorCode::Conflict, "At most %1 of “%2”.", {u"50"_s, u"x"_s});
    QCOMPARE(error.message, u"At most 50 of “x”."_s);
    QCOMPARE(error.pattern, u"At most %1 of “%2”."_s);
    QCOMPARE(error.values, (QStringList{u"50"_s, u"x"_s}));
    // The outer step's words are not ours to translate, so what is said is the message.
    QVERIFY(error.withContext(u"Doing it"_s).pattern.isEmpty());
}

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
