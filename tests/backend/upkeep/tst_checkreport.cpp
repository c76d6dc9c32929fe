// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "upkeep/checkreport.h"

#include "core/json.h"

#include <QJsonArray>
#include <QtTest>

using namespace earshot;
using namespace earshot::upkeep;
using namespace Qt::StringLiterals;

class TestCheckReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void soundIsSound();
    void allAreCountedAndAThousandListed();
    void aPartFitsAndNamesTheNext();
    void theTextSaysEverything();
};

void TestCheckReport::soundIsSound()
{
    const QJsonObject json = CheckReport().toJson();
    QCOMPARE(json.value(u"sound").toBool(), true);
    QCOMPARE(json.value(u"problems").toArray().size(), 0);
    QVERIFY(checkText(json).contains(u"sound"_s));
    QVERIFY(!checkText(json).contains(u"broken"_s));
}

void TestCheckReport::allAreCountedAndAThousandListed()
{
    CheckReport report;
    for (int i = 0; i < 1500; ++i)
        report.add({.kind = u"missing"_s, .text = QString(2000, u'x')});
    const QJsonObject json = report.toJson();
    QCOMPARE(json.value(u"sound").toBool(true), false);
    QCOMPARE(json.value(u"problemTotal").toInt(), 1500);
    QCOMPARE(json.value(u"problems").toArray().size(), 1000);
    QVERIFY(toJson(json).size() < 600'000);
    QVERIFY(checkText(json).contains(u"and 500 more"_s));
}

void TestCheckReport::aPartFitsAndNamesTheNext()
{
    CheckReport report;
    for (int i = 0; i < 300; ++i)
        report.add({.kind = u"missing"_s, .text = QString::number(i)});
    QStringList seen;
    QJsonValue from = 0;
    while (!from.isUndefined()) {
        const QJsonObject part = report.toJson(from.toInteger(), 1000);
        QVERIFY(toJson(part.value(u"problems").toArray().at(0).toObject()).size() < 1000);
        QVERIFY(toJson(part).size() < 1500);
        for (const QJsonValue &problem : part.value(u"problems").toArray())
            seen.append(problem.toObject().value(u"text").toString());
        from = part.value(u"next");
    }
    QCOMPARE(seen.size(), 300);
    QCOMPARE(seen.last(), u"299"_s);
    QVERIFY(!report.toJson(5000, 1000).contains(u"next"_s));
}

void TestCheckReport::theTextSaysEverything()
{
    CheckReport report;
    report.checked.calls = 3;
    report.waiting.events = 2;
    report.add({.kind = u"missing"_s, .text = u"It is gone."_s, .callId = u"c1"_s});
    const QString text = checkText(report.toJson());
    for (const QString &part :
        {u"3 calls"_s, u"2 events"_s, u"1 problems"_s, u"It is gone."_s, u"c1"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestCheckReport)
#include "tst_checkreport.moc"
