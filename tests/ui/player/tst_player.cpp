// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/player.h"

#include "tests/support/audiofiles.h"
#include "tests/ui/player/soundserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace earshot::test;
using namespace earshot::ui;
using namespace Qt::StringLiterals;

/** What the ear gets, recorded behind the player. */
class TestPlayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<SoundServer>();
        Sound sound = silence(8, 2);
        addTone(sound, 0, 500, 1.0, 1.4);
        addTone(sound, 1, 700, 2.0, 2.4);
        addTone(sound, 0, 900, 3.0, 3.4);
        addTone(sound, 1, 1100, 7.0, 7.4);
        save(path(u"tones.wav"_s), sound);
        run(u"lame"_s,
            {u"--quiet"_s, u"-m"_s, u"s"_s, u"-b"_s, u"64"_s, path(u"tones.wav"_s),
                path(u"tones.mp3"_s)});
        save(path(u"short.wav"_s), tone(0.4, 600, 1));
        save(path(u"hum.wav"_s), tone(60, 600, 2));
    }

    void cleanupTestCase() { m_server.reset(); }

    void tonesAreHeardInTheirPlace_data()
    {
        QTest::addColumn<double>("speed");
        for (const double speed : {1.0, 2.0, 0.5, 1.5, 3.0})
            QTest::addRow("%g", speed) << speed;
    }

    void tonesAreHeardInTheirPlace()
    {
        QFETCH(double, speed);
        Player player;
        loadAndWait(player, u"tones.mp3"_s);
        player.setSpeed(speed);
        SoundRecorder recorder;
        player.play();
        QTRY_VERIFY_WITH_TIMEOUT(player.position() > 3.7, 20000);
        player.pause();
        const double first = recorder.onset(0, 500);
        const double second = recorder.onset(1, 700);
        const double third = recorder.onset(0, 900);
        QVERIFY(first >= 0 && second >= 0 && third >= 0);
        QVERIFY2(std::abs((second - first) * speed - 1) < 0.15,
            qPrintable(QString::number(second - first)));
        QVERIFY2(std::abs((third - first) * speed - 2) < 0.15,
            qPrintable(QString::number(third - first)));
        // Each side has only its own, and nothing sounds higher or lower than it was spoken.
        QVERIFY(recorder.onset(1, 500) < 0);
        QVERIFY(recorder.onset(0, 700) < 0);
        if (speed != 1)
            QVERIFY(recorder.onset(1, 700 * speed) < 0);
    }

    void positionIsWhatIsHeard_data()
    {
        QTest::addColumn<double>("speed");
        QTest::newRow("1") << 1.0;
        QTest::newRow("2") << 2.0;
    }

    void positionIsWhatIsHeard()
    {
        QFETCH(double, speed);
        Player player;
        loadAndWait(player, u"tones.mp3"_s);
        player.setSpeed(speed);
        player.seek(1.5);
        SoundRecorder recorder;
        player.play();
        QTRY_VERIFY_WITH_TIMEOUT(recorder.onset(0, 900) >= 0, 20000);
        // The recording is some hundredths behind the ear.
        QVERIFY2(std::abs(player.position() - 3.0) < 0.15 + 0.1 * speed,
            qPrintable(QString::number(player.position())));
    }

    void seekIsHeardAtOnce()
    {
        Player player;
        loadAndWait(player, u"tones.mp3"_s);
        player.play();
        QTRY_VERIFY(player.position() > 0.1);
        SoundRecorder recorder;
        player.seek(6.9);
        QCOMPARE(player.position(), 6.9);
        QTRY_VERIFY(recorder.onset(1, 1100) >= 0);
        QVERIFY(recorder.onset(0, 500) < 0);
        QVERIFY(player.position() > 6.9 && player.position() < 7.5);
    }

    void manySeeksEndAtTheLast()
    {
        Player player;
        loadAndWait(player, u"tones.mp3"_s);
        player.play();
        for (int i = 0; i < 300; ++i)
            player.seek(0.02 * i);
        player.seek(6.95);
        SoundRecorder recorder;
        QTRY_COMPARE_WITH_TIMEOUT(player.state(), Player::State::Paused, 20000);
        QCOMPARE(player.position(), player.duration());
    }

    void positionNeverJumpsBack()
    {
        Player player;
        player.setStepsBack(false);
        loadAndWait(player, u"tones.mp3"_s);
        QList<double> positions;
        connect(&player, &Player::positionChanged, this,
            [&](double seconds) { positions.append(seconds); });
        player.seek(2);
        player.play();
        QTRY_VERIFY(player.position() > 2.3);
        player.setSpeed(2);
        QTRY_VERIFY(player.position() > 2.9);
        player.setSpeed(0.6);
        QTRY_VERIFY(player.position() > 3.2);
        player.pause();
        QVERIFY(std::is_sorted(positions.begin(), positions.end()));
        QVERIFY(positions.size() > 10);
        const double paused = player.position();
        player.play();
        QTRY_VERIFY(player.position() > paused + 0.1);
        QVERIFY(std::is_sorted(positions.begin(), positions.end()));
    }

    void playingOnAfterAPauseLeadsInAgain()
    {
        Player player;
        loadAndWait(player, u"hum.wav"_s);
        player.seek(10);
        player.play();
        QCOMPARE(player.position(), 10.0); // not paused before
        QTRY_VERIFY(player.position() > 10.1);
        player.pause();
        const double paused = player.position();
        player.play();
        QVERIFY(std::abs(player.position() - (paused - Player::stepBack)) < 0.001);
        player.pause();
        player.seek(20); // a place that was chosen is kept
        player.play();
        QCOMPARE(player.position(), 20.0);
        QTRY_VERIFY(player.position() > 20.1);
        player.setLoop(20, 22);
        player.pause();
        player.play();
        QCOMPARE(player.position(), 20.0);
    }

    /** The loop's end cuts a hum in half; the ear gets a hum without a hole. */
    void aLoopHasNoSeam()
    {
        Player player;
        loadAndWait(player, u"hum.wav"_s);
        player.setLoop(5.0, 5.5);
        QCOMPARE(player.position(), 5.0);
        int rounds = 0;
        double last = 5.0;
        connect(&player, &Player::positionChanged, this,
            [&](double seconds) { rounds += seconds < std::exchange(last, seconds) ? 1 : 0; });
        SoundRecorder recorder;
        player.play();
        QTRY_VERIFY_WITH_TIMEOUT(rounds >= 4, 20000);
        player.pause();
        QVERIFY(player.position() >= 5.0 && player.position() <= 5.5);
        const double begin = recorder.onset(0, 600) + 0.1;
        const std::vector<float> heard = recorder.channel(0);
        for (int step = 0; step < 150; ++step) {
            const auto at = std::size_t((begin + step * 0.01) * SoundRecorder::rate);
            const double there = amplitudeOf(600, heard.data() + at, 320, SoundRecorder::rate);
            QVERIFY2(there > 0.4 && there < 0.6, qPrintable(QString::number(begin + step * 0.01)));
        }
    }

    void aLoopIsLeftByGoingElsewhere()
    {
        Player player;
        loadAndWait(player, u"hum.wav"_s);
        const QSignalSpy changes(&player, &Player::loopChanged);
        player.setLoop(4, 4.1); // too short
        player.setLoop(std::numeric_limits<double>::quiet_NaN(), 4);
        QVERIFY(!player.loop());
        player.setLoop(9, 4); // drawn from right to left
        QVERIFY(player.loop() == LoopRange({.from = 4, .to = 9}));
        player.seekBy(-5);
        QCOMPARE(player.position(), 4.0);
        player.seekBy(50);
        QVERIFY(player.position() < 9 && player.loop());
        player.seek(30);
        QVERIFY(!player.loop());
        QCOMPARE(player.position(), 30.0);
        player.setLoop(50, 500);
        QVERIFY(player.loop() == LoopRange({.from = 50, .to = 60}));
        player.load(path(u"tones.mp3"_s));
        QVERIFY(!player.loop());
        QCOMPARE(changes.size(), 4);
    }

    void silenceIsSkipped()
    {
        Player player;
        loadAndWait(player, u"tones.mp3"_s);
        QTRY_VERIFY(player.savedSeconds(SilenceSkip::Medium));
        QCOMPARE(player.savedSeconds(SilenceSkip::Off), std::optional(0.0));
        // From 3.4 to 7.0 there is nothing; 0.6 s of it stay.
        const double saved = *player.savedSeconds(SilenceSkip::Medium);
        QVERIFY2(std::abs(saved - 3.0) < 0.2, qPrintable(QString::number(saved)));
        player.setSilenceSkip(SilenceSkip::Medium);
        player.seek(2.8);
        SoundRecorder recorder;
        player.play();
        QTRY_VERIFY_WITH_TIMEOUT(recorder.onset(1, 1100) >= 0, 20000);
        const double between = recorder.onset(1, 1100) - recorder.onset(0, 900);
        QVERIFY2(std::abs(between - (4.0 - saved)) < 0.15, qPrintable(QString::number(between)));
        QVERIFY(player.position() > 6.9);
    }

    /** Each side says a second, again and again: the left one goes by in half the time. */
    void eachSideHasItsSpeed()
    {
        Sound talk = silence(9, 2);
        addTone(talk, 0, 500, 1, 3);
        addTone(talk, 1, 700, 3.5, 5.5);
        addTone(talk, 0, 900, 6, 8);
        save(path(u"talk.wav"_s), talk);
        Player player;
        loadAndWait(player, u"talk.wav"_s);
        QTRY_VERIFY(player.savedSeconds(SilenceSkip::Off)); // measured
        player.setSideSpeeds(2, 1);
        SoundRecorder recorder;
        player.play();
        QTRY_VERIFY_WITH_TIMEOUT(player.position() > 6.5, 20000);
        const double first = recorder.onset(0, 500);
        const double second = recorder.onset(1, 700);
        const double third = recorder.onset(0, 900);
        // 2.3 s of the left side and 0.2 s of the right one; then 2.3 s of that and 0.2 of the
        // left.
        QVERIFY2(std::abs(second - first - (2.3 / 2 + 0.2)) < 0.15,
            qPrintable(QString::number(second - first)));
        QVERIFY2(std::abs(third - second - (2.3 + 0.2 / 2)) < 0.15,
            qPrintable(QString::number(third - second)));
        QVERIFY(recorder.onset(0, 1000) < 0); // the pitch stays
    }

    void theQuieterSideIsAsLoud()
    {
        Sound talk = silence(4, 2);
        addTone(talk, 0, 500, 0.5, 1.5, 0.5);
        addTone(talk, 1, 700, 2, 3, 0.15);
        save(path(u"quiet.wav"_s), talk);
        Player player;
        loadAndWait(player, u"quiet.wav"_s);
        QTRY_VERIFY(player.savedSeconds(SilenceSkip::Off));
        player.setLevelling(true);
        SoundRecorder recorder;
        player.play();
        QTRY_COMPARE_WITH_TIMEOUT(player.state(), Player::State::Paused, 20000);
        const auto loudness = [&](int side, double hertz) {
            const auto at = std::size_t((recorder.onset(side, hertz) + 0.3) * SoundRecorder::rate);
            return amplitudeOf(
                hertz, recorder.channel(side).data() + at, 3200, SoundRecorder::rate);
        };
        const double ratio = loudness(1, 700) / loudness(0, 500);
        QVERIFY2(std::abs(ratio - 1) < 0.15, qPrintable(QString::number(ratio)));
    }

    void eachSideHasItsLevel()
    {
        Sound talk = silence(6, 2);
        addTone(talk, 0, 500, 0.5, 1.5, 0.6);
        addTone(talk, 1, 700, 2, 3, 0.15);
        addTone(talk, 1, 900, 4, 5, 0.9);
        save(path(u"even.wav"_s), talk);
        Player player;
        loadAndWait(player, u"even.wav"_s);
        player.setSideLevels(-12, 99);
        QCOMPARE(player.sideLevels(), (std::array{-12.0, Player::loudestSide}));
        SoundRecorder recorder;
        player.play();
        QTRY_COMPARE_WITH_TIMEOUT(player.state(), Player::State::Paused, 20000);
        const auto piece = [&](int side, double hertz) {
            return std::size_t((recorder.onset(side, hertz) + 0.3) * SoundRecorder::rate);
        };
        const auto loudness = [&](int side, double hertz) {
            return amplitudeOf(hertz, recorder.channel(side).data() + piece(side, hertz), 3200,
                SoundRecorder::rate);
        };
        const double quiet = loudness(0, 500);
        QVERIFY2(std::abs(quiet - 0.15) < 0.02, qPrintable(QString::number(quiet)));
        const double raised = loudness(1, 700);
        QVERIFY2(std::abs(raised - 0.6) < 0.05, qPrintable(QString::number(raised)));
        // What was loud already bends: it never wraps round or passes full scale.
        QVERIFY(loudness(1, 900) > 0.9);
        const std::vector<float> bent = recorder.channel(1);
        const auto at = bent.begin() + std::ptrdiff_t(piece(1, 900));
        QVERIFY(std::all_of(at, at + 3200, [](float each) { return std::abs(each) <= 1; }));
    }

    void pauseIsSilentAtOnce()
    {
        Player player;
        loadAndWait(player, u"hum.wav"_s);
        player.play();
        QTRY_VERIFY(player.position() > 0.3);
        player.pause();
        QCOMPARE(player.state(), Player::State::Paused);
        SoundRecorder recorder;
        QTRY_VERIFY(recorder.channel(0).size() > SoundRecorder::rate);
        std::vector<float> heard = recorder.channel(0);
        QVERIFY(amplitudeOf(600, heard.data() + heard.size() - 3200, 3200, SoundRecorder::rate)
            < 0.001);
    }

    void eachSideCanBeSilenced()
    {
        Player player;
        loadAndWait(player, u"hum.wav"_s);
        player.setGains(0, 1);
        SoundRecorder recorder;
        player.play();
        QTRY_VERIFY(recorder.onset(1, 600) >= 0);
        QVERIFY(recorder.onset(0, 600) < 0);
        player.setGains(1, 0);
        QTRY_VERIFY(recorder.onset(0, 600) >= 0);
    }

    void aShortPieceIsHeardToItsEnd()
    {
        Player player;
        loadAndWait(player, u"short.wav"_s);
        SoundRecorder recorder;
        player.play();
        QCOMPARE(player.state(), Player::State::Playing);
        QTRY_COMPARE(player.state(), Player::State::Paused);
        QCOMPARE(player.position(), player.duration());
        QTRY_VERIFY(recorder.onset(0, 600) >= 0);
        QTRY_VERIFY(recorder.onset(1, 600) >= 0); // one channel is heard on both sides
        // Once more, from the start.
        const QSignalSpy states(&player, &Player::stateChanged);
        player.togglePlaying();
        QCOMPARE(player.state(), Player::State::Playing);
        QVERIFY(player.position() < 0.4);
        QTRY_COMPARE(player.state(), Player::State::Paused);
        QCOMPARE(states.size(), 2);
    }

    void playWhileLoadingBegins()
    {
        Player player;
        player.load(path(u"hum.wav"_s));
        player.play();
        QCOMPARE(player.state(), Player::State::Loading);
        QTRY_COMPARE(player.state(), Player::State::Playing);
        QTRY_VERIFY(player.position() > 0.1);
        player.load(path(u"tones.mp3"_s));
        QCOMPARE(player.position(), 0.0);
        QTRY_COMPARE(player.state(), Player::State::Paused);
        QCOMPARE(player.duration(), 8.0);
        QCOMPARE(player.position(), 0.0);
    }

    /** The last: afterwards there is no sound any more. */
    void serverThatDiesIsReported()
    {
        Player player;
        loadAndWait(player, u"hum.wav"_s);
        player.play();
        QTRY_VERIFY(player.position() > 0.3);
        m_server->kill();
        QTRY_COMPARE_WITH_TIMEOUT(player.state(), Player::State::Failed, 20000);
        QVERIFY(player.errorText().contains(u"sound output"));
        QVERIFY(player.position() > 0.2);
        player.play();
        QTRY_COMPARE_WITH_TIMEOUT(player.state(), Player::State::Failed, 20000);
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    void loadAndWait(Player &player, const QString &name) const
    {
        player.load(path(name));
        QTRY_COMPARE(player.state(), Player::State::Paused);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<SoundServer> m_server;
};

QTEST_GUILESS_MAIN(TestPlayer)
#include "tst_player.moc"
