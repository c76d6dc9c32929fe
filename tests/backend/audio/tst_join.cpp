// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/join.h"

#include "tests/backend/audio/workplace.h"

#include <QtTest>

#include <cmath>
#include <numbers>

#include <sndfile.h>

using namespace earshot;
using namespace earshot::test;
using namespace Qt::StringLiterals;

namespace {

struct Heard
{
    int rate = 0;
    int channels = 0;
    std::vector<float> samples;

    [[nodiscard]] std::size_t frames() const { return samples.size() / std::size_t(channels); }
    /** The amplitude of @p hertz in a channel, over @p seconds from @p start (Goertzel). */
    [[nodiscard]] double tone(int channel, double hertz, double start, double seconds) const
    {
        double re = 0;
        double im = 0;
        const auto first = std::size_t(start * rate);
        const auto count = std::size_t(seconds * rate);
        for (std::size_t i = first; i < first + count; ++i) {
            const double angle = 2 * std::numbers::pi * hertz * double(i) / rate;
            const double value = samples[i * std::size_t(channels) + std::size_t(channel)];
            re += value * std::cos(angle);
            im += value * std::sin(angle);
        }
        return 2 * std::hypot(re, im) / double(count);
    }
};

Heard readSound(const QString &path)
{
    SF_INFO info{};
    SNDFILE *file = sf_open(path.toUtf8().constData(), SFM_READ, &info);
    if (!file)
        return {};
    Heard sound{.rate = info.samplerate, .channels = info.channels};
    sound.samples.resize(std::size_t(info.frames * info.channels));
    sf_readf_float(file, sound.samples.data(), info.frames);
    sf_close(file);
    return sound;
}

/** A tone of half the full amplitude, the same in each channel. */
void writeTone(const QString &path, int rate, double seconds, double hertz, int channels = 1)
{
    SF_INFO info{
        .samplerate = rate, .channels = channels, .format = SF_FORMAT_WAV | SF_FORMAT_PCM_16};
    SNDFILE *file = sf_open(path.toUtf8().constData(), SFM_WRITE, &info);
    std::vector<float> samples;
    for (int i = 0; i < int(seconds * rate); ++i) {
        const auto value = float(0.5 * std::sin(2 * std::numbers::pi * hertz * i / rate));
        samples.insert(samples.end(), std::size_t(channels), value);
    }
    sf_write_float(file, samples.data(), sf_count_t(samples.size()));
    sf_close(file);
}

} // namespace

class TestJoin : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachSideKeepsItsOwn_data();
    void eachSideKeepsItsOwn();
    void aSideWithoutSoundIsSilence();
    void aSideThatWasCutOffIsNoticed_data();
    void aSideThatWasCutOffIsNoticed();
    void aBadSideLeavesNothing_data();
    void aBadSideLeavesNothing();
    void stopping();

private:
    audio::JoinRequest request(const Workplace &place) const
    {
        return {.left = place.path(u"left.wav"_s),
            .right = place.path(u"right.wav"_s),
            .target = place.path(u"out.wav"_s)};
    }
};

void TestJoin::eachSideKeepsItsOwn_data()
{
    QTest::addColumn<int>("leftRate");
    QTest::addColumn<int>("rightRate");
    QTest::addColumn<int>("rightChannels");
    QTest::newRow("telephone") << 8000 << 8000 << 1;
    QTest::newRow("wide left") << 16000 << 8000 << 1;
    QTest::newRow("odd ratio") << 8000 << 44100 << 1;
    QTest::newRow("a side in stereo") << 16000 << 16000 << 2;
}

void TestJoin::eachSideKeepsItsOwn()
{
    QFETCH(int, leftRate);
    QFETCH(int, rightRate);
    QFETCH(int, rightChannels);
    const Workplace place;
    writeTone(place.path(u"left.wav"_s), leftRate, 3, 440);
    writeTone(place.path(u"right.wav"_s), rightRate, 2, 1000, rightChannels);
    const auto joined = audio::join(request(place), {});
    QVERIFY2(joined.ok(), qPrintable(joined.ok() ? QString() : joined.error().message));
    const Heard sound = readSound(place.path(u"out.wav"_s));
    QCOMPARE(sound.channels, 2);
    QCOMPARE(sound.rate, std::max(leftRate, rightRate));
    QVERIFY(std::abs(double(sound.frames()) / sound.rate - 3) < 0.002);
    QVERIFY(std::abs(sound.tone(0, 440, 0.5, 2) - 0.5) < 0.01);
    QVERIFY(std::abs(sound.tone(1, 1000, 0.5, 1) - 0.5) < 0.01);
    QVERIFY(sound.tone(0, 1000, 0.5, 1) < 0.002);
    QVERIFY(sound.tone(1, 440, 0.5, 1) < 0.002);
    QVERIFY(sound.tone(1, 1000, 2.1, 0.8) < 0.002); // the shorter side is over
}

void TestJoin::aSideWithoutSoundIsSilence()
{
    const Workplace place;
    writeTone(place.path(u"left.wav"_s), 8000, 1, 440);
    writeTone(place.path(u"right.wav"_s), 8000, 0, 440);
    QVERIFY(audio::join(request(place), {}).ok());
    const Heard sound = readSound(place.path(u"out.wav"_s));
    QCOMPARE(sound.frames(), 8000U);
    QVERIFY(sound.tone(0, 440, 0, 1) > 0.4);
    QCOMPARE(sound.tone(1, 440, 0, 1), 0.0);
}

void TestJoin::aSideThatWasCutOffIsNoticed_data()
{
    QTest::addColumn<QString>("cut");
    QTest::newRow("none") << QString();
    QTest::newRow("the shorter one") << u"left.wav"_s;
    QTest::newRow("the longer one") << u"right.wav"_s;
}

void TestJoin::aSideThatWasCutOffIsNoticed()
{
    QFETCH(QString, cut);
    const Workplace place;
    writeTone(place.path(u"left.wav"_s), 8000, 2, 440);
    writeTone(place.path(u"right.wav"_s), 16000, 6, 1000);
    if (!cut.isEmpty()) {
        QFile file(place.path(cut));
        QVERIFY(file.resize(file.size() / 2));
    }
    const auto joined = audio::join(request(place), {});
    QVERIFY(joined.ok());
    QCOMPARE(joined->isCutOff, !cut.isEmpty());

    audio::Request conversion = place.request(u"out.wav"_s);
    conversion.isCutOff = joined->isCutOff;
    const auto report = audio::convert(conversion, {});
    QVERIFY(report.ok());
    QCOMPARE(report->findings.contains(audio::Finding::Truncated), !cut.isEmpty());
}

void TestJoin::aBadSideLeavesNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a page") << QByteArray("<!doctype html><html></html>");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("missing") << QByteArray("no file");
}

void TestJoin::aBadSideLeavesNothing()
{
    QFETCH(QByteArray, content);
    const Workplace place;
    writeTone(place.path(u"left.wav"_s), 8000, 1, 440);
    if (content != "no file") {
        QFile file(place.path(u"right.wav"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    QVERIFY(!audio::join(request(place), {}).ok());
    QVERIFY(place.isClean());
}

void TestJoin::stopping()
{
    const Workplace place;
    writeTone(place.path(u"left.wav"_s), 8000, 1, 440);
    writeTone(place.path(u"right.wav"_s), 8000, 1, 440);
    std::stop_source stop;
    stop.request_stop();
    const auto joined = audio::join(request(place), stop.get_token());
    QVERIFY(!joined.ok());
    QCOMPARE(joined.error().code, ErrorCode::Cancelled);
    QVERIFY(place.isClean());
}

QTEST_GUILESS_MAIN(TestJoin)
#include "tst_join.moc"
