// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/audiofiles.h"
#include "tests/ui/player/soundserver.h"
#include "ui/player/player.h"

#include <QElapsedTimer>
#include <QTest>

using namespace earshot::test;
using namespace earshot::ui;
using namespace Qt::StringLiterals;

/** The sound server hangs or goes away under the player. */
class TestLostSound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hangingServerBlocksNothing()
    {
        SoundServer server;
        save(m_folder.filePath(u"call.wav"_s), tone(60, 440, 2));
        auto player = std::make_unique<Player>();
        player->load(m_folder.filePath(u"call.wav"_s));
        player->play();
        QTRY_VERIFY(player->position() > 0.3);
        server.freeze();
        QTRY_COMPARE_WITH_TIMEOUT(player->state(), Player::State::Failed, 20000);
        QVERIFY(player->errorText().contains(u"does not answer"));
        // Now its thread waits for the server and for nothing else.
        player->seek(1);
        player->play();
        QTRY_COMPARE_WITH_TIMEOUT(player->state(), Player::State::Failed, 20000);
        QElapsedTimer clock;
        clock.start();
        player.reset();
        QVERIFY(clock.elapsed() < 20000);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestLostSound)
#include "tst_lostsound.moc"
