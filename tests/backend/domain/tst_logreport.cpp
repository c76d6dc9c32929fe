// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/logreport.h"

#include <QtTest>

using namespace earshot;
using namespace Qt::StringLiterals;

class TestLogReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatBelongsToAReport_data();
    void whatBelongsToAReport();
};

void TestLogReport::whatBelongsToAReport_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QStringList>("in");
    QTest::newRow("play") << u"recording.play"_s << QStringList{u"access"_s};
    QTest::newRow("download") << u"recording.download"_s
                              << QStringList{u"access"_s, u"downloads"_s};
    QTest::newRow("wrong password") << u"session.refused"_s << QStringList{u"failed"_s};
    QTest::newRow("hold") << u"hold.set"_s << QStringList{u"retention"_s};
    QTest::newRow("rules") << u"retention.change"_s << QStringList{u"retention"_s, u"settings"_s};
    QTest::newRow("handed over") << u"caller.export"_s
                                 << QStringList{u"access"_s, u"downloads"_s, u"retention"_s};
    QTest::newRow("looked up") << u"caller.viewed"_s << QStringList{u"access"_s, u"retention"_s};
    QTest::newRow("role") << u"person.add"_s << QStringList{u"permissions"_s};
    QTest::newRow("invited") << u"person.invited"_s << QStringList{u"permissions"_s};
    QTest::newRow("joined") << u"person.joined"_s << QStringList{u"permissions"_s};
    QTest::newRow("assistant") << u"assistant.change"_s << QStringList{u"settings"_s};
    QTest::newRow("consent") << u"consent.change"_s << QStringList{u"settings"_s};
    QTest::newRow("barred") << u"recording.access_refused"_s
                            << QStringList{u"access"_s, u"failed"_s};
    QTest::newRow("only the beginning") << u"recording"_s << QStringList();
    QTest::newRow("more") << u"hold"_s << QStringList();
    QTest::newRow("nothing") << QString() << QStringList();
}

void TestLogReport::whatBelongsToAReport()
{
    QFETCH(const QString, action);
    QStringList found;
    for (const QString &report : logReports()) {
        if (isInLogReport(report, action))
            found.append(report);
    }
    QTEST(found, "in");
    QVERIFY(!isInLogReport(u"another", action));
}

QTEST_GUILESS_MAIN(TestLogReport)
#include "tst_logreport.moc"
