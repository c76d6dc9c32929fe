// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clips/rangeplayer.h"

#include "tests/support/audiofiles.h"
#include "tests/ui/player/soundserver.h"

#include <QTest>

using namespace earshot::test;
using namespace earshot::ui;
using namespace Qt::StringLiterals;

/** What the ear gets of a piece, recorded behind the player. */
class TestRangePlayer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_server.reset(); }

    void onlyThePieceIsHeardAndOnce();
    void silenceIsNotLeftOut();

private:
    [[nodiscard]] bool load(Player &player) const;

    QTemporaryDir m_folder;
    std::unique_ptr<SoundServer> m_server;
};

void TestRangePlayer::initTestCase()
{
    m_server = std::make_unique<SoundServer>();
    Sound sound = silence(9, 1);
    addTone(sound, 0, 500, 0.5, 0.95);
    addTone(sound, 0, 700, 1.05, 1.4);
    addTone(sound, 0, 900, 4.5, 4.9);
    addTone(sound, 0, 1100, 5.2, 5.6);
    save(m_folder.filePath(u"tones.wav"_s), sound);
}

bool TestRangePlayer::load(Player &player) const
{
    player.load(m_folder.filePath(u"tones.wav"_s));
    return QTest::qWaitFor([&] { return player.state() == Player::State::Paused; }, 20'000);
}

void TestRangePlayer::onlyThePieceIsHeardAndOnce()
{
    Player player;
    QVERIFY(load(player));
    SoundRecorder recorder;
    RangePlayer piece(player);
    piece.hear({1, 5});
    QVERIFY(piece.isHearing());
    QVERIFY(QTest::qWaitFor([&] { return !piece.isHearing(); }, 20'000));
    QVERIFY(QTest::qWaitFor([&] { return recorder.onset(0, 900) >= 0; }, 5'000));
    QCOMPARE(player.state(), Player::State::Paused);
    const double begins = recorder.onset(0, 700);
    QVERIFY(begins >= 0 && recorder.onset(0, 900) > begins);
    QVERIFY(recorder.onset(0, 500) < 0); // what lies before
    QVERIFY(recorder.onset(0, 1100) < 0); // and after
    QVERIFY(!player.loop());
}

void TestRangePlayer::silenceIsNotLeftOut()
{
    Player player;
    QVERIFY(load(player));
    player.setSilenceSkip(SilenceSkip::Strong);
    const auto isMeasured = [&] { return player.savedSeconds(SilenceSkip::Strong).has_value(); };
    QVERIFY(QTest::qWaitFor(isMeasured, 20'000));
    SoundRecorder recorder;
    RangePlayer piece(player);
    piece.hear({1, 5});
    QVERIFY(QTest::qWaitFor([&] { return !piece.isHearing(); }, 20'000));
    QVERIFY(QTest::qWaitFor([&] { return recorder.onset(0, 900) >= 0; }, 5'000));
    const double between = recorder.onset(0, 900) - recorder.onset(0, 700);
    QVERIFY2(std::abs(between - 3.45) < 0.15, qPrintable(QString::number(between)));
}

QTEST_GUILESS_MAIN(TestRangePlayer)
#include "tst_rangeplayer.moc"
