// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/doctorreport.h"

#include "core/json.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::monitoring;
using namespace Qt::StringLiterals;

class TestDoctorReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWorstDecides();
    void theWorstOfACheckComesFirst();
    void staysSmallWhateverIsFound();
    void readsWellOnATerminal();
    void wordsGoBothWays();
};

namespace {

Finding finding(const QString &check, Health health, const QString &text = u"It is so."_s)
{
    return {.check = check,
        .health = health,
        .text = text,
        .advice = health == Health::Ok ? QString() : u"Do this."_s};
}

} // namespace

void TestDoctorReport::theWorstDecides()
{
    QCOMPARE(reportJson({}).value(u"health"_s).toString(), u"ok"_s);
    const QJsonObject report = reportJson({finding(u"a"_s, Health::Ok),
        finding(u"b"_s, Health::Broken), finding(u"c"_s, Health::Warning)});
    QCOMPARE(report.value(u"health"_s).toString(), u"broken"_s);
}

void TestDoctorReport::theWorstOfACheckComesFirst()
{
    const QJsonArray findings =
        reportJson({finding(u"b"_s, Health::Warning, u"1."_s), finding(u"a"_s, Health::Ok, u"2."_s),
                       finding(u"b"_s, Health::Broken, u"3."_s)})
            .value(u"findings"_s)
            .toArray();
    QStringList texts;
    for (const QJsonValue each : findings)
        texts.append(each[u"text"_s].toString());
    QCOMPARE(texts.join(u' '), u"3. 1. 2."_s);
}

/** A report goes through the control socket, whose lines are limited, from hostile names. */
void TestDoctorReport::staysSmallWhateverIsFound()
{
    QList<Finding> findings;
    for (int i = 0; i < 1000; ++i) {
        const QString check = i % 2 == 0 ? u"assistants"_s : u"check %1"_s.arg(i);
        findings.append(finding(check, Health::Broken, QString(5000, QChar(0x4e16))));
    }
    const QJsonObject report = reportJson(findings);
    QVERIFY(toJson(report).size() < 48 * 1024);
    const QJsonArray shown = report.value(u"findings"_s).toArray();
    QVERIFY(shown.size() > 10);
    const QString last = shown.last()[u"text"_s].toString();
    QCOMPARE(last, u"%1 more findings are not shown."_s.arg(1000 - (shown.size() - 1)));
    QCOMPARE(shown.last()[u"health"_s].toString(), u"broken"_s);
}

void TestDoctorReport::readsWellOnATerminal()
{
    const QString text = reportText(reportJson(
        {finding(u"a"_s, Health::Ok), finding(u"b"_s, Health::Warning, u"It is not."_s)}));
    QCOMPARE(text, u"ok       It is so.\nwarning  It is not.\n         Do this.\n"_s);
    QCOMPARE(reportText({}), QString());
}

void TestDoctorReport::wordsGoBothWays()
{
    for (const Health health : {Health::Ok, Health::Warning, Health::Broken})
        QVERIFY(healthFromWord(toWord(health)) == health);
    QVERIFY(!healthFromWord(u"ill"));
}

QTEST_GUILESS_MAIN(TestDoctorReport)
#include "tst_doctorreport.moc"
