// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/soundmemory.h"

#include "tests/ui/review/silentplayer.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace earshot::test;
using namespace earshot::ui;
using namespace Qt::StringLiterals;

/** How a person likes to listen outlives the window. */
class TestSoundMemory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings =
            std::make_unique<QSettings>(m_folder->filePath(u"kept.ini"_s), QSettings::IniFormat);
    }

    void whatWasChosenIsThereAgain()
    {
        {
            Player player;
            SoundMemory memory(player);
            memory.rememberIn(m_settings.get());
            player.setSpeed(1.75);
            player.setSideSpeeds(2, 1);
            player.setSilenceSkip(SilenceSkip::Medium);
            player.setLevelling(true);
            player.setSideLevels(3, -24);
            player.setStepsBack(false);
            player.setOutput("b");
        }
        Player player;
        SoundMemory memory(player);
        memory.rememberIn(m_settings.get());
        QCOMPARE(player.speed(), 1.75);
        QCOMPARE(player.sideSpeeds(), (std::array{2.0, 1.0}));
        QCOMPARE(player.silenceSkip(), SilenceSkip::Medium);
        QVERIFY(player.levelling());
        QCOMPARE(player.sideLevels(), (std::array{3.0, -24.0}));
        QVERIFY(!player.stepsBack());
        QCOMPARE(player.output(), QByteArray("b"));
    }

    void atFirstAllIsUsual()
    {
        Player player;
        SoundMemory memory(player);
        memory.rememberIn(m_settings.get());
        QCOMPARE(player.speed(), 1.0);
        QCOMPARE(player.sideSpeeds(), (std::array{1.0, 1.0}));
        QVERIFY(player.stepsBack());
        QVERIFY(m_settings->allKeys().isEmpty());
    }

    void sidesBelongToWhoSpeaks()
    {
        {
            Player player;
            SoundMemory memory(player);
            memory.rememberIn(m_settings.get());
            player.setSideSpeeds(2, 1); // the agent
            memory.setSwapped(true);
            player.setSideSpeeds(1, 2); // still the agent
            player.setSideLevels(-6, 12); // the caller's comes first
        }
        Player player;
        SoundMemory memory(player);
        memory.rememberIn(m_settings.get());
        QCOMPARE(player.sideSpeeds(), (std::array{2.0, 1.0}));
        QCOMPARE(player.sideLevels(), (std::array{12.0, -6.0}));
    }

    void aDeviceThatIsGoneIsLeftOut()
    {
        m_settings->setValue(u"sound/output"_s, QByteArray("office"));
        Player player;
        SoundMemory memory(player);
        memory.rememberIn(m_settings.get());
        QCOMPARE(player.output(), QByteArray());
        // It is meant again once it is there at a start; while one listens, nothing changes.
        setSilentOutputs(player, {{.id = "a", .name = u"A"_s}, {.id = "office", .name = u"O"_s}});
        QCOMPARE(player.output(), QByteArray());
        QCOMPARE(m_settings->value(u"sound/output"_s).toByteArray(), QByteArray("office"));
        player.setOutput("a");
        QCOMPARE(m_settings->value(u"sound/output"_s).toByteArray(), QByteArray("a"));
    }

    void devicesMayBeKnownLater()
    {
        m_settings->setValue(u"sound/output"_s, QByteArray("office"));
        Player player;
        setSilentOutputs(player, {});
        SoundMemory memory(player);
        memory.rememberIn(m_settings.get());
        QCOMPARE(player.output(), QByteArray());
        setSilentOutputs(player, {{.id = "office", .name = u"O"_s}});
        QCOMPARE(player.output(), QByteArray("office"));
    }

    void nonsenseIsBroughtWithinLimits()
    {
        m_settings->setValue(u"sound/speed"_s, u"fast"_s);
        m_settings->setValue(u"sound/agentSpeed"_s, 99);
        m_settings->setValue(u"sound/skippedSilence"_s, 4711);
        Player player;
        SoundMemory memory(player);
        memory.rememberIn(m_settings.get());
        QCOMPARE(player.speed(), 1.0);
        QCOMPARE(player.sideSpeeds(), (std::array{2.0, 1.0}));
        QCOMPARE(player.silenceSkip(), SilenceSkip::Strong);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
};

QTEST_GUILESS_MAIN(TestSoundMemory)
#include "tst_soundmemory.moc"
