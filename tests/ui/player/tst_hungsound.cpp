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

/** The sound server hangs already when the player comes. */
class TestHungSound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowIsNotBlocked()
    {
        const QTemporaryDir folder;
        save(folder.filePath(u"call.wav"_s), tone(3, 440, 2));
        SoundServer server;
        server.freeze();
        QElapsedTimer clock;
        clock.start();
        auto player = std::make_unique<Player>();
        player->load(folder.filePath(u"call.wav"_s));
        player->play();
        QVERIFY(clock.elapsed() < 2000);
        QTRY_COMPARE_WITH_TIMEOUT(player->state(), Player::State::Failed, 20000);
        QVERIFY(player->errorText().contains(u"does not answer"));
        clock.restart();
        player.reset();
        QVERIFY(clock.elapsed() < 20000);
    }
};

QTEST_GUILESS_MAIN(TestHungSound)
#include "tst_hungsound.moc"
