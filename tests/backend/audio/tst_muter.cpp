// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/muter.h"
#include "audio/peaks.h"
#include "tests/backend/audio/workplace.h"

#include <QTest>

using namespace earshot;
using namespace earshot::audio;
using namespace earshot::test;
using namespace Qt::StringLiterals;

namespace {

/** How loud @p hertz is on one side between two moments. */
double loudness(const Sound &sound, int channel, double hertz, double from, double to)
{
    const std::vector<float> side = sound.channel(channel);
    const auto first = std::size_t(from * sound.rate);
    return amplitudeOf(
        hertz, side.data() + first, std::size_t((to - from) * sound.rate), sound.rate);
}

double loudest(const Sound &sound, int channel, double from, double to)
{
    double most = 0;
    for (auto frame = qint64(from * sound.rate); frame < qint64(to * sound.rate); ++frame)
        most = std::max(most, double(std::abs(sound.at(frame, channel))));
    return most;
}

} // namespace

/** Parts that are taken out of a recording are in nothing that is written of it. */
class TestMuter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfAPartIsLeft_data();
    void nothingOfAPartIsLeft();
    void wordsAreGone();
    void partsOfAnyShapeAreTakenOut();
    void blocksMakeNoDifference();
};

void TestMuter::nothingOfAPartIsLeft_data()
{
    QTest::addColumn<int>("channels");
    QTest::addColumn<RedactionSound>("instead");
    QTest::addColumn<double>("beep");
    QTest::newRow("silence") << 2 << RedactionSound::Silence << 0.0;
    QTest::newRow("beep") << 2 << RedactionSound::Beep << 0.1;
    QTest::newRow("one channel") << 1 << RedactionSound::Beep << 0.1;
}

void TestMuter::nothingOfAPartIsLeft()
{
    QFETCH(int, channels);
    QFETCH(RedactionSound, instead);
    QFETCH(double, beep);
    const Workplace place;
    Sound sound = silence(10, channels);
    for (int channel = 0; channel < channels; ++channel)
        addTone(sound, channel, 300 + 200 * channel);
    save(place.path(u"in.wav"_s), sound);
    Request request = place.request(u"in.wav"_s);
    request.muting = {.spans = {{7, 8, {}}, {3, 4, {}}}, .sound = instead};
    const auto report = convert(request, {});
    QVERIFY2(report.ok(), "converting");
    const Sound mp3 = load(place.path(u"out.mp3"_s));
    QCOMPARE(mp3.channels, channels);
    QCOMPARE(mp3.frames(), sound.frames());
    for (int channel = 0; channel < channels; ++channel) {
        const double own = 300 + 200 * channel;
        for (const double from : {3.0, 7.0}) {
            QVERIFY(loudness(mp3, channel, own, from + 0.02, from + 0.98) < 0.002);
            const double heard = loudness(mp3, channel, 1000, from + 0.02, from + 0.98);
            QVERIFY2(std::abs(heard - beep) < 0.02, qPrintable(QString::number(heard)));
            QVERIFY(loudest(mp3, channel, from + 0.02, from + 0.98) < beep * 1.3 + 0.01);
        }
        QVERIFY(loudness(mp3, channel, own, 1, 2.9) > 0.45);
        QVERIFY(loudness(mp3, channel, own, 4.1, 6.9) > 0.45);
        QVERIFY(loudness(mp3, channel, own, 8.1, 9.9) > 0.45);
    }
    const auto peaks = readPeaks(request.peaks);
    QVERIFY(peaks.ok());
    const qint64 pixel = qint64(3.5 * peaks->sampleRate / peaks->samplesPerPixel);
    QVERIFY(std::abs(peaks->data.at(pixel * 2 * channels)) < 20);
}

/** Speech as it is, not only tones: what is written has none of it where it was taken out. */
void TestMuter::wordsAreGone()
{
    const Workplace place;
    run(u"espeak-ng"_s,
        {u"-w"_s, place.path(u"in.wav"_s), u"my card is four one one one two three four five"_s});
    const Sound spoken = load(place.path(u"in.wav"_s));
    QVERIFY(loudest(spoken, 0, 1, 2) > 0.1);
    Request request = place.request(u"in.wav"_s);
    request.muting.spans = {{1, 2, RedactionKind::CardNumber}};
    QVERIFY(convert(request, {}).ok());
    const Sound mp3 = load(place.path(u"out.mp3"_s));
    QVERIFY(loudest(mp3, 0, 1.03, 1.97) < 0.01);
    QVERIFY(loudest(mp3, 0, 0.3, 0.95) > 0.1);
}

/** Before the begin, over the end, empty, in one another, so close that their edges meet. */
void TestMuter::partsOfAnyShapeAreTakenOut()
{
    std::vector<float> samples(8000, 0.5F);
    Muter muter({.spans = {{-5, 0.1, {}}, {0.2, 0.3, {}}, {0.25, 0.4, {}}, {0.5, 0.5, {}},
                     {0.6, 0.7, {}}, {0.705, 0.8, {}}, {0.9, 1e300, {}}}},
        8000, 1);
    muter.apply(samples);
    const auto isQuiet = [&](double from, double to) {
        return std::all_of(samples.begin() + qint64(from * 8000),
            samples.begin() + qint64(to * 8000), [](float sample) { return sample == 0; });
    };
    QVERIFY(isQuiet(0, 0.1));
    QVERIFY(isQuiet(0.2, 0.4));
    QVERIFY(isQuiet(0.6, 0.7));
    QVERIFY(isQuiet(0.705, 0.8));
    QVERIFY(isQuiet(0.9, 1));
    QCOMPARE(samples.at(1200), 0.5F);
    QCOMPARE(samples.at(4500), 0.5F);
    QCOMPARE(samples.at(6800), 0.5F);
    QVERIFY(std::abs(samples.at(5620)) < 0.25F);
}

void TestMuter::blocksMakeNoDifference()
{
    const Muting muting{.spans = {{0.1, 0.2, {}}, {0.5, 0.7, {}}}, .sound = RedactionSound::Beep};
    std::vector<float> whole(16000, 0.5F);
    std::vector<float> inBlocks = whole;
    Muter(muting, 8000, 2).apply(whole);
    Muter muter(muting, 8000, 2);
    for (std::size_t i = 0; i < inBlocks.size(); i += 14)
        muter.apply(std::span(inBlocks).subspan(i, std::min<std::size_t>(14, inBlocks.size() - i)));
    QVERIFY(whole == inBlocks);
}

QTEST_GUILESS_MAIN(TestMuter)
#include "tst_muter.moc"
