// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/world.h"

#include <QtTest>

using namespace earshot::test;
using namespace Qt::StringLiterals;

/** Calls of which the provider has the customer's and the assistant's file only. */
class TestSides : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothSidesBecomeOneRecording();
};

void TestSides::bothSidesBecomeOneRecording()
{
    World world({u"--calls"_s, u"3"_s, u"--single-sides"_s, u"1"_s});
    QVERIFY(world.start());
    const QHash<QString, int> ready{{u"ready"_s, 3}};
    QTRY_COMPARE_WITH_TIMEOUT(world.recordingStates(), ready, 60'000);
    for (const QJsonObject &call : world.allCalls()) {
        const QString path = u"/api/calls/"_s + call.value(u"id").toString() + u"/recording"_s;
        QCOMPARE(world.get(path).json().value(u"channels").toInt(), 2);
    }
    QTRY_COMPARE_WITH_TIMEOUT(world.filesIn(u"spool"_s), QStringList(), 10'000);
    QVERIFY(world.isSound());
}

QTEST_GUILESS_MAIN(TestSides)
#include "tst_sides.moc"
