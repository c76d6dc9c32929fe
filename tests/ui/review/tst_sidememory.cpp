// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/sidememory.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace earshot::ui;
using namespace Qt::StringLiterals;

class TestSideMemory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itRemembersInItsSettings();
    void withoutSettingsItRemembersUntilItGoes();
    void theOldestAreForgotten();
    void offsetsAreRemembered();
};

void TestSideMemory::itRemembersInItsSettings()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"kept.ini"_s), QSettings::IniFormat);
    {
        SideMemory memory;
        memory.rememberIn(&settings);
        memory.setSwapped(u"a"_s, true);
        memory.setSwapped(u"b"_s, true);
        memory.setSwapped(u"a"_s, false);
        memory.setSwapped(QString(), true);
    }
    SideMemory memory;
    QVERIFY(!memory.isSwapped(u"b"_s));
    memory.rememberIn(&settings);
    QVERIFY(memory.isSwapped(u"b"_s));
    QVERIFY(!memory.isSwapped(u"a"_s));
    QVERIFY(!memory.isSwapped(QString()));
}

void TestSideMemory::withoutSettingsItRemembersUntilItGoes()
{
    SideMemory memory;
    memory.setSwapped(u"a"_s, true);
    QVERIFY(memory.isSwapped(u"a"_s));
}

void TestSideMemory::theOldestAreForgotten()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"kept.ini"_s), QSettings::IniFormat);
    SideMemory memory;
    memory.rememberIn(&settings);
    memory.setSwapped(u"first"_s, true);
    for (qsizetype call = 0; call < SideMemory::mostCalls; ++call)
        memory.setSwapped(QString::number(call), true);
    QVERIFY(!memory.isSwapped(u"first"_s));
    QVERIFY(memory.isSwapped(u"0"_s));
    QCOMPARE(settings.value(u"review/swappedCalls"_s).toStringList().size(), SideMemory::mostCalls);
}

void TestSideMemory::offsetsAreRemembered()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"kept.ini"_s), QSettings::IniFormat);
    {
        SideMemory memory;
        memory.rememberIn(&settings);
        memory.setOffset(u"a"_s, 0.3);
        memory.setOffset(u"ab"_s, -1.2);
        memory.setOffset(u"c"_s, 4);
        memory.setOffset(u"c"_s, 0);
        memory.setOffset({}, 1);
        for (qsizetype call = 0; call < SideMemory::mostCalls - 2; ++call)
            memory.setOffset(QString::number(call), 1);
    }
    QCOMPARE(
        settings.value(u"review/transcriptOffsets"_s).toStringList().size(), SideMemory::mostCalls);
    SideMemory memory;
    memory.rememberIn(&settings);
    QCOMPARE(memory.offset(u"a"_s), 0.3);
    QCOMPARE(memory.offset(u"ab"_s), -1.2);
    QCOMPARE(memory.offset(u"c"_s), 0.0);
    memory.setOffset(u"one more"_s, 1);
    QCOMPARE(memory.offset(u"a"_s), 0.0);
    settings.setValue(u"review/transcriptOffsets"_s, QStringList{u"a many"_s, u"b"_s});
    memory.rememberIn(&settings);
    QCOMPARE(memory.offset(u"a"_s), 0.0);
    QCOMPARE(memory.offset(u"b"_s), 0.0);
}

QTEST_GUILESS_MAIN(TestSideMemory)
#include "tst_sidememory.moc"
