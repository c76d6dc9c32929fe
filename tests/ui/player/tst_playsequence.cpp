// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/playsequence.h"

#include "tests/support/audiofiles.h"

#include <QTemporaryDir>
#include <QTest>

using namespace earshot::test;
using namespace earshot::ui;
using namespace Qt::StringLiterals;

/** Which samples come, and which places they are said to have. */
class TestPlaySequence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Sample n is n, on the left, and -n on the right: every sample tells its place.
        Sound ramp = silence(2, 2, 8000);
        for (qint64 frame = 0; frame < ramp.frames(); ++frame) {
            ramp.samples[std::size_t(2 * frame)] = float(frame) / 32768;
            ramp.samples[std::size_t(2 * frame + 1)] = float(-frame) / 32768;
        }
        save(m_folder.filePath(u"ramp.wav"_s), ramp);
        save(m_folder.filePath(u"hum.wav"_s), tone(4, 443, 1));
        saveClock();
    }

    void readsAllInOrderWithoutJumps()
    {
        auto reader = opened(u"ramp.wav"_s);
        PlaySequence sequence(reader, 100);
        const std::vector<short> all = take(sequence, 2, 99'999);
        QCOMPARE(all.size(), std::size_t(2 * (16'000 - 100)));
        for (std::size_t frame = 0; frame < all.size() / 2; ++frame)
            QCOMPARE(int(all[2 * frame]), int(frame + 100));
        QCOMPARE(sequence.placeOf(77), 177.0);
    }

    void aLoopGivesEveryFrameAgain()
    {
        auto reader = opened(u"ramp.wav"_s);
        PlaySequence sequence(reader, 3500);
        sequence.setLoop(FrameRange{.from = 3000, .to = 4001});
        const std::vector<short> heard = take(sequence, 2, 5 * 1001);
        const qint64 fade = sequence.fadeFrames();
        for (std::size_t frame = 0; frame < heard.size() / 2; ++frame) {
            const qint64 place = 3000 + (qint64(frame) + 500) % 1001;
            QCOMPARE(sequence.placeOf(double(frame)), double(place));
            QCOMPARE(int(heard[2 * frame]), -int(heard[2 * frame + 1]));
            if (place < 4001 - fade)
                QCOMPARE(qint64(heard[2 * frame]), place);
        }
    }

    /** A hum that is cut anywhere never moves further from one sample to the next than a hum does
     * in a fade: without one the greatest step here is four times as high. */
    void aSeamDoesNotClick_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");
        QTest::newRow("opposite phases") << qint64(8000) << qint64(8000 + 3 * 1000 + 9);
        QTest::newRow("from the first sample") << qint64(0) << qint64(4005);
        QTest::newRow("to the last sample") << qint64(30'000) << qint64(32'000);
        QTest::newRow("short") << qint64(777) << qint64(777 + 1600);
    }

    void aSeamDoesNotClick()
    {
        QFETCH(qint64, from);
        QFETCH(qint64, to);
        auto reader = opened(u"hum.wav"_s);
        PlaySequence sequence(reader, from);
        sequence.setLoop(FrameRange{.from = from, .to = to});
        const std::vector<short> heard = take(sequence, 1, 4 * (to - from));
        int greatest = 0;
        for (std::size_t i = 1; i < heard.size(); ++i)
            greatest = std::max(greatest, std::abs(heard[i] - heard[i - 1]));
        const double slope = 16384 * 2 * std::numbers::pi * 443 / 8000;
        QVERIFY2(greatest < slope * 1.25, qPrintable(QString::number(greatest / slope)));
    }

    void whatIsSkippedIsNotGiven()
    {
        auto reader = opened(u"ramp.wav"_s);
        PlaySequence sequence(reader, 0);
        sequence.setSkips({{.from = 1000, .to = 5000}, {.from = 5100, .to = 16'000}});
        const std::vector<short> heard = take(sequence, 2, 99'999);
        QCOMPARE(heard.size(), std::size_t(2 * 1100));
        QCOMPARE(int(heard[2 * 900]), 900);
        QCOMPARE(int(heard[2 * 1000]), 5000);
        QCOMPARE(sequence.placeOf(999), 999.0);
        QCOMPARE(sequence.placeOf(1000), 5000.0);
    }

    void whoBeginsInsideASkipGoesToItsEnd()
    {
        auto reader = opened(u"ramp.wav"_s);
        PlaySequence sequence(reader, 2000);
        sequence.setSkips({{.from = 1000, .to = 5000}});
        QCOMPARE(int(take(sequence, 2, 10).front()), 5000);
        // What is looped is heard in full.
        sequence.setLoop(FrameRange{.from = 5005, .to = 8000});
        sequence.setSkips({{.from = 5000, .to = 8000}});
        QCOMPARE(qint64(take(sequence, 2, 2000).size()), qint64(4000));
        QCOMPARE(sequence.place(), qint64(7010));
    }

    /** A hundred places all over an hour of MP3, each within 20 ms of where it should be. */
    void seeksInAnHourOfMp3AreExact()
    {
        auto reader = opened(u"clock.mp3"_s);
        QCOMPARE(qRound(reader.seconds()), 3600);
        quint32 state = 12'345;
        for (int attempt = 0; attempt < 100; ++attempt) {
            state = state * 1'664'525 + 1'013'904'223;
            const qint64 second = state / 65'536 % 3590 + 2;
            // Half a second before the tick of this second.
            PlaySequence sequence(reader, second * 8000 - 4000);
            const std::vector<short> heard = take(sequence, 1, 8000);
            const double ear = double(onset(heard)) / 8000;
            QVERIFY2(
                std::abs(ear - 0.5) < 0.02, qPrintable(u"second %1: %2"_s.arg(second).arg(ear)));
            QCOMPARE(numberAt(heard, std::size_t(onset(heard))), int(second % 16));
        }
    }

private:
    static constexpr double lowest = 500;
    static constexpr double apart = 150;

    /** One hour in which each second begins with a tone of 0.2 s: which of sixteen tells the
     * second.
     */
    // At fewer than 24 kbit/s LAME has no room for the tag that tells players its delay.
    void saveClock()
    {
        Sound clock = silence(3600, 1, 8000);
        for (int second = 0; second < 3600; ++second)
            addTone(clock, 0, lowest + apart * (second % 16), second, second + 0.2);
        save(m_folder.filePath(u"clock.wav"_s), clock);
        run(u"lame"_s,
            {u"--quiet"_s, u"-f"_s, u"-m"_s, u"m"_s, u"-b"_s, u"32"_s, u"--resample"_s, u"8"_s,
                m_folder.filePath(u"clock.wav"_s), m_folder.filePath(u"clock.mp3"_s)});
    }

    [[nodiscard]] RecordingReader opened(const QString &name) const
    {
        auto reader = RecordingReader::open(m_folder.filePath(name));
        if (!reader)
            throw std::runtime_error("a test file can't be opened");
        return std::move(reader).value();
    }

    /** At most @p frames, in pieces as the engine reads them. */
    static std::vector<short> take(PlaySequence &sequence, int channels, qint64 frames)
    {
        std::vector<short> all;
        std::vector<short> piece(std::size_t(512 * channels));
        while (frames > 0) {
            const auto want = std::size_t(std::min<qint64>(512, frames) * channels);
            const qint64 got = sequence.read(std::span(piece).first(want));
            if (got <= 0)
                break;
            all.insert(all.end(), piece.begin(), piece.begin() + got * channels);
            frames -= got;
        }
        return all;
    }

    static qint64 onset(const std::vector<short> &heard)
    {
        // What precedes it may be the end of the tone before.
        for (std::size_t i = 2400; i < heard.size(); ++i) {
            if (std::abs(heard[i]) > 4000)
                return qint64(i);
        }
        return -1;
    }

    static int numberAt(const std::vector<short> &heard, std::size_t at)
    {
        std::vector<float> samples;
        for (std::size_t i = at + 400; i < at + 1200; ++i)
            samples.push_back(float(heard.at(i)) / 32768);
        int best = 0;
        double most = 0;
        for (int number = 0; number < 16; ++number) {
            const double share =
                amplitudeOf(lowest + apart * number, samples.data(), samples.size(), 8000);
            if (share > most) {
                most = share;
                best = number;
            }
        }
        return best;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestPlaySequence)
#include "tst_playsequence.moc"
