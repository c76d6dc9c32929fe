// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/stretcher.h"

#include "tests/support/audiofiles.h"

#include <QTest>

using namespace earshot::test;
using namespace earshot::ui;

namespace {

constexpr int rate = 8000;

std::vector<short> toShorts(const Sound &sound)
{
    std::vector<short> samples;
    for (const float sample : sound.samples)
        samples.push_back(short(std::lround(sample * 32767)));
    return samples;
}

/** Everything that comes out when @p samples go in in small pieces. */
std::vector<short> stretched(Stretcher &stretcher, const std::vector<short> &samples)
{
    std::vector<short> out;
    std::vector<short> piece(2000);
    const auto drain = [&] {
        for (qint64 frames = 0; (frames = stretcher.read(piece)) > 0;)
            out.insert(out.end(), piece.begin(), piece.begin() + frames * 2);
    };
    for (std::size_t i = 0; i < samples.size(); i += 1000) {
        stretcher.write(
            std::span(samples).subspan(i, std::min<std::size_t>(1000, samples.size() - i)));
        drain();
    }
    stretcher.flush();
    drain();
    return out;
}

} // namespace

class TestStretcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsThePitchOfBothSides_data()
    {
        QTest::addColumn<double>("speed");
        for (const double speed : {0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 2.5, 3.0})
            QTest::addRow("%g", speed) << speed;
    }

    void keepsThePitchOfBothSides()
    {
        QFETCH(double, speed);
        Sound sound = silence(6, 2, rate);
        addTone(sound, 0, 250);
        addTone(sound, 1, 400);
        Stretcher stretcher(rate, 2, speed, 0);
        const std::vector<short> out = stretched(stretcher, toShorts(sound));
        const double seconds = double(out.size()) / 2 / rate;
        QVERIFY2(std::abs(seconds - 6 / speed) < 0.1 + 0.1 / speed,
            qPrintable(QString::number(seconds)));
        for (const int side : {0, 1}) {
            std::vector<float> samples;
            for (std::size_t i = std::size_t(side); i < out.size(); i += 2)
                samples.push_back(float(out[i]) / 32767);
            const double hertz = side == 0 ? 250 : 400;
            // A tenth of a second from the middle.
            const float *middle = samples.data() + samples.size() / 2;
            QVERIFY(amplitudeOf(hertz, middle, 800, rate) > 0.35);
            QVERIFY(amplitudeOf(hertz * speed, middle, 800, rate) > 0.35 || speed != 1);
            if (speed != 1)
                QVERIFY(amplitudeOf(hertz * speed, middle, 800, rate) < 0.1);
        }
    }

    void knowsThePlaceOfWhatComesOut_data() { keepsThePitchOfBothSides_data(); }

    /** A click is found where placeOf() says, a minute in, whatever the speed. */
    void knowsThePlaceOfWhatComesOut()
    {
        QFETCH(double, speed);
        Sound sound = silence(60, 2, rate);
        addTone(sound, 0, 250, 0, 1e9, 0.05);
        const auto click = qint64(55 * rate);
        addTone(sound, 0, 1000, 55, 55.1, 0.9);
        const qint64 first = 12345;
        Stretcher stretcher(rate, 2, speed, first);
        const std::vector<short> out = stretched(stretcher, toShorts(sound));
        qint64 found = 0;
        while (std::abs(out.at(std::size_t(found * 2))) < 6000)
            ++found;
        const double off = (stretcher.placeOf(found) - double(first + click)) / rate;
        QVERIFY2(std::abs(off) < 0.05, qPrintable(QString::number(off)));
    }

    void followsAChangeOfSpeed()
    {
        const std::vector<short> second(std::size_t(rate * 2), short(0));
        Stretcher stretcher(rate, 2, 1, 0);
        std::vector<short> piece(second.size() * 4);
        qint64 output = 0;
        for (const double speed : {1.0, 2.0, 0.5, 3.0}) {
            stretcher.setSpeed(speed);
            for (int i = 0; i < 4; ++i) {
                stretcher.write(second);
                output += stretcher.read(piece);
            }
        }
        QVERIFY(std::abs(stretcher.placeOf(output) / rate - 16) < 0.05);
    }

    void placesOnlyRise()
    {
        const std::vector<short> second(std::size_t(rate * 2), short(0));
        Stretcher stretcher(rate, 2, 1.7, 500);
        std::vector<short> piece(second.size());
        QCOMPARE(stretcher.placeOf(0), 500.0);
        double before = 500;
        qint64 output = 0;
        for (int i = 0; i < 10; ++i) {
            stretcher.write(second);
            output += stretcher.read(piece);
            for (qint64 at = std::max<qint64>(0, output - 1000); at < output; at += 100) {
                const double place = stretcher.placeOf(at);
                QVERIFY(place >= before);
                before = place;
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestStretcher)
#include "tst_stretcher.moc"
