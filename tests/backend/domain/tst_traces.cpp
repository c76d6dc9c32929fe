// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/traces.h"

#include <QtTest>

using namespace earshot;
using namespace Qt::StringLiterals;

/** Where somebody's name or number stands in what people wrote. */
class TestTraces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void found_data();
    void found();
};

void TestTraces::found_data()
{
    QTest::addColumn<QString>("trace");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isIn");
    const QString number = u"+13125550158"_s;
    QTest::newRow("whole words") << u"Sample Person"_s << u"of sample  PERSON, again"_s << true;
    QTest::newRow("a part of a word") << u"Sample Person"_s << u"Sample Personal data"_s << false;
    QTest::newRow("one letter") << u"e"_s << u"released"_s << false;
    QTest::newRow("later in the text") << u"al be"_s << u"pal be al be."_s << true;
    QTest::newRow("without spaces") << u"山田太郎"_s << u"これは山田太郎さんの電話"_s << true;
    QTest::newRow("number") << number << u"q=%2B13125550158&x=1"_s << true;
    QTest::newRow("spelling") << number << u"(312) 555-0158"_s << true;
    QTest::newRow("dialled at home") << u"+49301234567"_s << u"030 1234567"_s << true;
    QTest::newRow("the trace is shorter") << u"0301234567"_s << u"+49 30 123 4567"_s << true;
    QTest::newRow("too short an end") << number << u"5550158"_s << false;
    QTest::newRow("another number") << number << u"+13125550159"_s << false;
    QTest::newRow("not across members") << u"+49202601"_s << u"from=49&since=2026-01"_s << false;
    QTest::newRow("beside a date") << number << u"2026-01-01 13125550158 2026-01-02"_s << true;
    QTest::newRow("nothing") << QString() << u"anything"_s << false;
    QTest::newRow("in nothing") << number << QString() << false;
}

void TestTraces::found()
{
    QFETCH(const QString, trace);
    QFETCH(const QString, text);
    QTEST(TraceFinder({trace}).isIn(text), "isIn");
    QVERIFY(!TraceFinder({}).isIn(text));
}

QTEST_GUILESS_MAIN(TestTraces)
#include "tst_traces.moc"
