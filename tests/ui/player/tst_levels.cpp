// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/levels.h"

#include "tests/support/audiofiles.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace earshot::test;
using namespace earshot::ui;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(earshot::ui::SilenceSkip)

/** Which silence is skipped: measured at the cuts, on spoken words. */
class TestLevels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longPausesAreShortened_data()
    {
        QTest::addColumn<SilenceSkip>("strength");
        QTest::addColumn<double>("saved");
        QTest::newRow("off") << SilenceSkip::Off << 0.0;
        QTest::newRow("gentle") << SilenceSkip::Gentle << 3.0 - 1;
        QTest::newRow("medium") << SilenceSkip::Medium << 3.0 - 0.6 + 1.5 - 0.6;
        QTest::newRow("strong") << SilenceSkip::Strong << 3.0 + 1.5 + 0.8 - 3 * 0.4;
    }

    void longPausesAreShortened()
    {
        QFETCH(SilenceSkip, strength);
        QFETCH(double, saved);
        Sound sound = silence(10, 2);
        addTone(sound, 0, 500, 0, 1);
        addTone(sound, 1, 500, 4, 5); // 3 s of silence before
        addTone(sound, 0, 500, 6.5, 7); // 1.5 s
        addTone(sound, 1, 500, 7.8, 10); // 0.8 s
        const double found = seconds(skips(measured(sound), strength), sound.rate);
        QVERIFY2(std::abs(found - saved) < 0.07, qPrintable(QString::number(found)));
    }

    void oneSideIsEnough()
    {
        Sound sound = silence(10, 2);
        addTone(sound, 1, 300, 0, 10, 0.02);
        QVERIFY(skips(measured(sound), SilenceSkip::Strong).empty());
    }

    void whoSpeaksIsToldWithMargins()
    {
        Sound sound = silence(6, 2);
        addTone(sound, 0, 500, 1, 2);
        addTone(sound, 1, 500, 3, 4);
        addTone(sound, 0, 500, 5, 6);
        addTone(sound, 1, 500, 5, 6);
        const std::vector<Speaking> who = speaking(measured(sound));
        QCOMPARE(who.size(), std::size_t(600));
        const auto is = [&](double from, double to, Speaking side) {
            return std::all_of(who.begin() + std::lround(from * 100),
                who.begin() + std::lround(to * 100), [&](Speaking each) { return each == side; });
        };
        QVERIFY(is(0, 0.75, Speaking::Both)); // nobody yet
        QVERIFY(is(0.85, 2.75, Speaking::First));
        QVERIFY(is(2.85, 4.75, Speaking::Second));
        QVERIFY(is(4.85, 6, Speaking::Both));
        QVERIFY(speaking(measured(tone(2, 500, 1))).empty());
    }

    void theQuieterSideIsRaised()
    {
        Sound sound = silence(6, 2);
        addTone(sound, 0, 500, 1, 2, 0.4);
        addTone(sound, 1, 500, 3, 4, 0.2);
        const auto gains = levellingGains(measured(sound));
        QCOMPARE(gains[0], 1.0);
        QVERIFY2(std::abs(gains[1] - 2) < 0.05, qPrintable(QString::number(gains[1])));
        Sound faint = silence(6, 2);
        addTone(faint, 0, 500, 1, 2, 0.02);
        addTone(faint, 1, 500, 3, 4, 0.5);
        QCOMPARE(levellingGains(measured(faint)), (std::array{4.0, 1.0}));
        // Hiss is not speech.
        Sound alone = silence(6, 2);
        addTone(alone, 1, 500, 3, 4, 0.5);
        QCOMPARE(levellingGains(measured(alone)), (std::array{1.0, 1.0}));
    }

    void aLoudBackgroundIsNotCut()
    {
        Sound sound = silence(10, 1);
        addNoise(sound, 0.05F);
        addTone(sound, 0, 500, 2, 3);
        QVERIFY(skips(measured(sound), SilenceSkip::Strong).empty());
    }

    /** Words with pauses on a hissing line: what is left out has no more in it than the hiss, from
     * its first hundredth to its last and 0.1 s to either side. */
    void noWordIsCut_data()
    {
        QTest::addColumn<SilenceSkip>("strength");
        QTest::addColumn<float>("loudness");
        for (const float loudness : {1.F, 0.3F, 0.1F}) {
            QTest::addRow("gentle %g", double(loudness)) << SilenceSkip::Gentle << loudness;
            QTest::addRow("medium %g", double(loudness)) << SilenceSkip::Medium << loudness;
            QTest::addRow("strong %g", double(loudness)) << SilenceSkip::Strong << loudness;
        }
    }

    void noWordIsCut()
    {
        QFETCH(SilenceSkip, strength);
        QFETCH(float, loudness);
        const Sound words = spoken(loudness);
        Sound line = words;
        addNoise(line, 0.0006F);
        const std::vector<FrameRange> left = skips(measured(line), strength);
        QVERIFY(!left.empty());
        const auto margin = qint64(0.1 * line.rate);
        for (const FrameRange &range : left) {
            float greatest = 0;
            for (qint64 frame = std::max<qint64>(0, range.from - margin);
                 frame < std::min(words.frames(), range.to + margin); ++frame)
                greatest = std::max(greatest, std::abs(words.at(frame, 0)));
            QVERIFY2(greatest < 0.006F,
                qPrintable(u"%1 at %2 s"_s.arg(greatest).arg(double(range.from) / line.rate)));
        }
    }

private:
    [[nodiscard]] Levels measured(const Sound &sound) const
    {
        const QString file = m_folder.filePath(u"sound.wav"_s);
        save(file, sound);
        auto reader = RecordingReader::open(file);
        if (!reader)
            throw std::runtime_error("a test file can't be opened");
        LevelScan scan(std::move(reader).value());
        while (scan.step()) { }
        return scan.levels();
    }

    /** Three sentences with pauses of 1.4 and 2.6 seconds, plainly a sample. */
    [[nodiscard]] Sound spoken(float loudness) const
    {
        const QString file = m_folder.filePath(u"words.wav"_s);
        run(u"espeak-ng"_s,
            {u"-w"_s, file, u"-m"_s,
                u"<speak>Thanks for calling, this is a sample.<break time='1400ms'/>Of course, "
                "half past six is fine.<break time='2600ms'/>See you then, goodbye.</speak>"_s});
        Sound sound = load(file);
        for (float &sample : sound.samples)
            sample *= loudness;
        return sound;
    }

    static void addNoise(Sound &sound, float amplitude)
    {
        std::minstd_rand random(7);
        std::uniform_real_distribution<float> noise(-amplitude, amplitude);
        for (float &sample : sound.samples)
            sample += noise(random);
    }

    static double seconds(const std::vector<FrameRange> &ranges, int rate)
    {
        double sum = 0;
        for (const FrameRange &range : ranges)
            sum += double(range.to - range.from) / rate;
        return sum;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestLevels)
#include "tst_levels.moc"
