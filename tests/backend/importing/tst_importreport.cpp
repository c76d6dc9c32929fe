// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importreport.h"

#include "core/csv.h"

#include <QSet>
#include <QtTest>

using namespace earshot;
using namespace earshot::importing;
using namespace Qt::StringLiterals;

/** What people and programs are told of an import. */
class TestImportReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyOutcomeHasItsWords();
    void countsAllAndKeepsSome();
    void onlyALookKeepsItFromFitting_data();
    void onlyALookKeepsItFromFitting();
    void reasonsAreCounted();
    void namesFromOutsideStayOnOneLine();
};

void TestImportReport::everyOutcomeHasItsWords()
{
    QSet<QString> words;
    for (const Outcome outcome : outcomes()) {
        words.insert(toWord(outcome));
        QVERIFY(!explanation(outcome).isEmpty());
    }
    QCOMPARE(words.size(), int(Outcome::UnknownFile) + 1);
}

void TestImportReport::countsAllAndKeepsSome()
{
    int heard = 0;
    ImportReport report(2, [&heard](const ReportItem &) { ++heard; });
    for (int i = 0; i < 5; ++i)
        report.add({.outcome = Outcome::Kept, .callId = QString::number(i)});
    report.addRows(7, 5);
    const QJsonObject json = report.toJson(false);
    QCOMPARE(heard, 5);
    QCOMPARE(json.value(u"counts"_s).toObject().value(u"kept"_s).toInt(), 5);
    QCOMPARE(json.value(u"examples"_s).toObject().value(u"kept"_s).toArray().size(), 2);
    QCOMPARE(json.value(u"rows"_s).toInt(), 7);
    QVERIFY(report.toText(false).contains(u"5  recordings stay where they are stored"_s));
    QVERIFY(report.toText(true).startsWith(u"Rehearsal: nothing was written."_s));
}

void TestImportReport::onlyALookKeepsItFromFitting_data()
{
    QTest::addColumn<int>("outcome");
    for (const Outcome outcome : outcomes())
        QTest::newRow(qPrintable(toWord(outcome))) << int(outcome);
}

void TestImportReport::onlyALookKeepsItFromFitting()
{
    QFETCH(int, outcome);
    ImportReport report(1);
    QVERIFY(report.allFits());
    report.add({.outcome = Outcome(outcome)});
    QCOMPARE(report.allFits(), outcome <= int(Outcome::AlreadyHere));
    QCOMPARE(report.toText(false).contains(u"needs a look"_s), !report.allFits());
}

void TestImportReport::reasonsAreCounted()
{
    ImportReport report(1);
    for (const QString &reason : {u"Too late."_s, u"Too late."_s, u"Never connected."_s})
        report.add({.outcome = Outcome::Absent, .detail = reason});
    const QJsonObject reasons = report.toJson(false).value(u"absenceReasons"_s).toObject();
    QCOMPARE(reasons.value(u"Too late."_s).toInt(), 2);
    QVERIFY(report.toText(false).contains(u"2: Too late."_s));
}

void TestImportReport::namesFromOutsideStayOnOneLine()
{
    QList<QStringList> lines;
    ImportReport report(
        1, [&lines](const ReportItem &item) { lines.append(ImportReport::csvCells(item)); });
    report.add(
        {.outcome = Outcome::BadPath, .path = u"=cmd()\r\n\x1b[31m"_s + QString(5000, u'x')});
    QVERIFY(!report.toText(false).contains(u'\x1b'));
    QCOMPARE(report.toText(false).count(u'\n'), 3);
    const QByteArray csv = csvLine(lines.first());
    QVERIFY2(csv.contains("'=cmd()"), csv.constData());
    QVERIFY(csv.size() < 1000);
    QCOMPARE(lines.first().size(), ImportReport::csvHeader().size());
}

QTEST_APPLESS_MAIN(TestImportReport)
#include "tst_importreport.moc"
