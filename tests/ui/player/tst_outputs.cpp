// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/audiofiles.h"
#include "tests/ui/player/soundserver.h"
#include "ui/player/player.h"

#include <QTest>

using namespace earshot::test;
using namespace earshot::ui;
using namespace Qt::StringLiterals;

/** A device is plugged in, chosen and pulled out. */
class TestOutputs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChosenDeviceThatGoesAwayPauses()
    {
        SoundServer server;
        save(m_folder.filePath(u"call.wav"_s), tone(60, 440, 2));
        Player player;
        QTRY_COMPARE_WITH_TIMEOUT(player.outputs().size(), 1, 20000);
        const QByteArray module =
            run(u"pactl"_s, {u"load-module"_s, u"module-null-sink"_s, u"sink_name=phones"_s})
                .trimmed();
        QTRY_COMPARE_WITH_TIMEOUT(player.outputs().size(), 2, 20000);
        player.load(m_folder.filePath(u"call.wav"_s));
        QTRY_COMPARE(player.state(), Player::State::Paused);
        player.play();
        SoundRecorder room;
        QTRY_VERIFY_WITH_TIMEOUT(room.onset(0, 440) >= 0, 20000);
        player.setOutput("phones");
        QTRY_VERIFY_WITH_TIMEOUT(isSilent(room), 20000);
        const double here = player.position();
        QTRY_VERIFY_WITH_TIMEOUT(player.position() > here + 0.2, 20000);
        QCOMPARE(player.state(), Player::State::Playing);
        run(u"pactl"_s, {u"unload-module"_s, QString::fromLatin1(module)});
        QTRY_COMPARE_WITH_TIMEOUT(player.state(), Player::State::Failed, 20000);
        QVERIFY2(player.errorText().contains(u"went away"), qPrintable(player.errorText()));
        QVERIFY(player.position() > here);
        // It is said again rather than heard aloud in the room, until another one is chosen.
        QTRY_COMPARE_WITH_TIMEOUT(player.outputs().size(), 1, 20000);
        player.play();
        QTRY_COMPARE_WITH_TIMEOUT(player.state(), Player::State::Failed, 20000);
        QVERIFY2(player.errorText().contains(u"not there"), qPrintable(player.errorText()));
        SoundRecorder after;
        player.setOutput({});
        player.play();
        QTRY_VERIFY_WITH_TIMEOUT(after.onset(0, 440) >= 0, 20000);
    }

private:
    /** The last tenth of a second. */
    static bool isSilent(SoundRecorder &recorder)
    {
        const std::vector<float> heard = recorder.channel(0);
        constexpr std::size_t window = SoundRecorder::rate / 10;
        return heard.size() > window
            && amplitudeOf(440, heard.data() + heard.size() - window, window, SoundRecorder::rate)
            < 0.01;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestOutputs)
#include "tst_outputs.moc"
