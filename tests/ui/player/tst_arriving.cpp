// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/player.h"

#include "tests/support/audiofiles.h"
#include "tests/ui/player/soundserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace earshot::test;
using namespace earshot::ui;
using namespace Qt::StringLiterals;

/** A recording that is heard while the rest of it arrives. */
class TestArriving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase() { m_server.reset(); }
    void whatIsThereIsHeardAndTheRestWaitedFor_data() { formats(); }
    void whatIsThereIsHeardAndTheRestWaitedFor();
    void whatPlaysGoesOnWhenAllIsThere_data() { formats(); }
    void whatPlaysGoesOnWhenAllIsThere();
    void aPlaceThatIsNotThereYetIsWaitedFor();
    void aPauseEndsTheWaiting();
    void aBeginningThatSaysNothingFailsOnlyWhenAllIsThere();
    void anotherRecordingEndsTheWaiting();

private:
    static void formats()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("mp3") << u"mp3"_s;
        QTest::newRow("wav") << u"wav"_s;
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /** What is written of the recording so far. */
    [[nodiscard]] QString arriving() const { return path(u"recording.arriving"_s); }
    void add(double share)
    {
        const auto end = qsizetype(double(m_whole.size()) * share);
        QFile file(arriving());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
        file.write(m_whole.sliced(m_written, end - m_written));
        m_written = end;
    }
    void begin(Player &player, const QString &name, double share)
    {
        m_whole = readFile(path(name));
        add(share);
        player.loadArriving(arriving(), 12);
        QVERIFY(QTest::qWaitFor([&] { return player.state() == Player::State::Paused; }, 10'000));
    }

    std::unique_ptr<SoundServer> m_server;
    QTemporaryDir m_folder;
    QByteArray m_whole;
    qsizetype m_written = 0;
};

void TestArriving::initTestCase()
{
    m_server = std::make_unique<SoundServer>();
    Sound sound = silence(12, 2);
    addTone(sound, 0, 500, 0.5, 0.9);
    addTone(sound, 1, 700, 2.0, 2.4);
    addTone(sound, 0, 900, 7.0, 7.4);
    addTone(sound, 1, 1100, 11.0, 11.4);
    const auto encode = [this](const QString &name) {
        run(u"lame"_s,
            {u"--quiet"_s, u"-m"_s, u"s"_s, u"-b"_s, u"64"_s, path(name + u".wav"_s),
                path(name + u".mp3"_s)});
    };
    save(path(u"tones.wav"_s), sound);
    encode(u"tones"_s);
    save(path(u"hum.wav"_s), tone(12, 600, 2));
    encode(u"hum"_s);
}

void TestArriving::init()
{
    QFile::remove(arriving());
    m_written = 0;
}

void TestArriving::whatIsThereIsHeardAndTheRestWaitedFor()
{
    QFETCH(QString, format);
    Player player;
    begin(player, u"tones."_s + format, 0.4);
    QCOMPARE(qRound(player.duration()), 12); // as it was announced
    SoundRecorder recorder;
    player.play();
    QVERIFY(QTest::qWaitFor([&] { return player.isWaiting(); }, 20'000));
    QCOMPARE(player.state(), Player::State::Playing);
    QVERIFY2(player.position() > 4 && player.position() < 5.2,
        qPrintable(QString::number(player.position())));
    QVERIFY(recorder.onset(0, 500) >= 0 && recorder.onset(1, 700) >= 0);
    add(0.8);
    QVERIFY(QTest::qWaitFor([&] { return player.position() > 7.6; }, 20'000));
    QVERIFY(recorder.onset(0, 900) >= 0);
    add(1);
    player.arrived(arriving());
    QVERIFY(QTest::qWaitFor([&] { return player.state() == Player::State::Paused; }, 20'000));
    QVERIFY(recorder.onset(1, 1100) >= 0);
    QVERIFY(!player.isWaiting());
    QVERIFY(std::abs(player.position() - player.duration()) < 0.01);
    QVERIFY2(
        std::abs(player.duration() - 12) < 0.2, qPrintable(QString::number(player.duration())));
}

/** Without a hole in what is heard, where the length was known from the beginning. */
void TestArriving::whatPlaysGoesOnWhenAllIsThere()
{
    QFETCH(QString, format);
    Player player;
    begin(player, u"hum."_s + format, 0.5);
    SoundRecorder recorder;
    player.play();
    QVERIFY(QTest::qWaitFor([&] { return player.position() > 1.5; }, 10'000));
    QSignalSpy states(&player, &Player::stateChanged);
    QSignalSpy waits(&player, &Player::waitingChanged);
    add(1);
    const QString whole = path(u"recording.mp3"_s);
    QFile::remove(whole);
    QVERIFY(QFile::rename(arriving(), whole)); // as a download that is complete does
    player.arrived(whole);
    QVERIFY(
        QTest::qWaitFor([&] { return player.position() > 8; }, 20'000)); // beyond the first part
    player.pause();
    QCOMPARE(states.size(), 1); // the pause
    QVERIFY(waits.isEmpty());
    QVERIFY(QTest::qWaitFor(
        [&] { return player.savedSeconds(SilenceSkip::Gentle).has_value(); }, 10'000));
    const std::vector<float> heard = recorder.channel(0);
    const auto isLoud = [](float sample) { return std::abs(sample) > 0.02F; };
    const auto first = std::ranges::find_if(heard, isLoud);
    QVERIFY(first != heard.end());
    int quiet = 0;
    int longest = 0;
    for (auto at = first; at < std::min(heard.end(), first + 6 * SoundRecorder::rate); ++at) {
        quiet = isLoud(*at) ? 0 : quiet + 1;
        longest = std::max(longest, quiet);
    }
    // A recording whose length was not known is begun anew at its place, which costs a moment.
    const int mostQuiet = SoundRecorder::rate * (format == u"mp3"_s ? 20 : 400) / 1000;
    QVERIFY2(longest < mostQuiet, qPrintable(QString::number(longest)));
}

void TestArriving::aPlaceThatIsNotThereYetIsWaitedFor()
{
    Player player;
    begin(player, u"tones.mp3"_s, 0.4);
    player.seek(6.8);
    player.play();
    QVERIFY(QTest::qWaitFor([&] { return player.isWaiting(); }, 20'000));
    QVERIFY(std::abs(player.position() - 6.8) < 0.1);
    player.seek(1.8); // what is there is heard meanwhile
    SoundRecorder recorder;
    QVERIFY(QTest::qWaitFor([&] { return player.position() > 2.6; }, 20'000));
    QVERIFY(recorder.onset(1, 700) >= 0);
    player.seek(6.8);
    QVERIFY(QTest::qWaitFor([&] { return player.isWaiting(); }, 20'000));
    add(1);
    QVERIFY(QTest::qWaitFor([&] { return player.position() > 7.6; }, 20'000));
    QVERIFY(recorder.onset(0, 900) >= 0);
}

void TestArriving::aPauseEndsTheWaiting()
{
    Player player;
    begin(player, u"tones.mp3"_s, 0.4);
    player.seek(9);
    player.play();
    QVERIFY(QTest::qWaitFor([&] { return player.isWaiting(); }, 20'000));
    player.pause();
    QVERIFY(QTest::qWaitFor([&] { return !player.isWaiting(); }, 20'000));
    QCOMPARE(player.state(), Player::State::Paused);
    add(1);
    player.arrived(arriving());
    QVERIFY(QTest::qWaitFor(
        [&] { return player.savedSeconds(SilenceSkip::Gentle).has_value(); }, 10'000));
    QCOMPARE(player.state(), Player::State::Paused);
    QVERIFY(player.position() < 9.1);
}

void TestArriving::aBeginningThatSaysNothingFailsOnlyWhenAllIsThere()
{
    m_whole = QByteArray(100'000, 'x');
    add(0.5);
    Player player;
    QSignalSpy states(&player, &Player::stateChanged);
    player.loadArriving(arriving(), 12);
    player.play();
    QVERIFY(!QTest::qWaitFor([&] { return player.state() != Player::State::Loading; }, 300));
    add(1);
    player.arrived(arriving());
    QVERIFY(QTest::qWaitFor([&] { return player.state() == Player::State::Failed; }, 10'000));
    QCOMPARE(states.size(), 2); // Loading, Failed
}

void TestArriving::anotherRecordingEndsTheWaiting()
{
    Player player;
    begin(player, u"tones.mp3"_s, 0.4);
    player.seek(9);
    player.play();
    QVERIFY(QTest::qWaitFor([&] { return player.isWaiting(); }, 20'000));
    player.load(path(u"hum.mp3"_s));
    QVERIFY(!player.isWaiting());
    QVERIFY(QTest::qWaitFor([&] { return player.state() == Player::State::Paused; }, 10'000));
    player.arrived(arriving()); // of what is gone
    QCOMPARE(player.state(), Player::State::Paused);
    player.play();
    QVERIFY(QTest::qWaitFor([&] { return player.position() > 0.5; }, 10'000));
}

QTEST_GUILESS_MAIN(TestArriving)
#include "tst_arriving.moc"
