// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/peaks.h"

#include <QRandomGenerator>
#include <QtTest>

#include <cmath>

using namespace earshot::ui;

class TestPeaks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void extremesAreThoseOfEveryPoint_data();
    void extremesAreThoseOfEveryPoint();
    void columnsLoseNoPoint();
    void moreColumnsThanPointsRepeatThem();
    void timeAfterTheLastPointIsSilent();
    void senselessWaveformsAreEmpty_data();
    void senselessWaveformsAreEmpty();
    void wildValuesStayInRange();
    void lanesOfUnequalLengthAreFilledUp();
    void aStretchIsThePartOfTheWhole();
    void copiesShareWhatTheyHold();
    void threeHoursAreDrawnFromFewSteps();
};

namespace {

std::vector<PeakPair> noise(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    std::vector<PeakPair> lane;
    for (int i = 0; i < count; ++i)
        lane.push_back({std::int8_t(-random.bounded(129)), std::int8_t(random.bounded(128))});
    return lane;
}

PeakPair bruteForce(const std::vector<PeakPair> &lane, std::int64_t first, std::int64_t last)
{
    if (first >= last)
        return {};
    PeakPair result = lane[std::size_t(first)];
    for (std::int64_t i = first; i < last; ++i) {
        result.low = std::min(result.low, lane[std::size_t(i)].low);
        result.high = std::max(result.high, lane[std::size_t(i)].high);
    }
    return result;
}

Waveform waveformOf(int channels, int pixels)
{
    Waveform waveform{.sampleRate = 8000, .samplesPerPixel = 80, .channels = channels};
    for (int peak = 0; peak < channels * pixels; ++peak)
        waveform.file.append("\xc0\x40", 2);
    return waveform;
}

} // namespace

void TestPeaks::extremesAreThoseOfEveryPoint_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {1, 2, 3, 7, 8, 9, 31, 64, 65, 100})
        QTest::addRow("%d points", count) << count;
}

void TestPeaks::extremesAreThoseOfEveryPoint()
{
    QFETCH(int, count);
    const auto lane = noise(count, quint32(count));
    const Peaks peaks({lane}, 0.01);
    for (int first = 0; first <= count; ++first) {
        for (int last = first; last <= count; ++last)
            QCOMPARE(peaks.extremes(0, first, last), bruteForce(lane, first, last));
    }
}

void TestPeaks::columnsLoseNoPoint()
{
    const auto lane = noise(9973, 1);
    const Peaks peaks({lane}, 0.01);
    for (const int width : {1, 2, 3, 10, 333, 641, 9972, 9973}) {
        const auto columns = peaks.columns(0, width, 0, 99.73);
        QCOMPARE(int(columns.size()), width);
        PeakPair all = columns.front();
        for (int column = 0; column < width; ++column) {
            const double per = 9973.0 / width;
            const auto first = std::int64_t(std::floor(column * (99.73 / 0.01 / width)));
            const auto last = std::max(
                first + 1, std::int64_t(std::floor((column + 1) * (99.73 / 0.01 / width))));
            QVERIFY(std::abs(double(first) - column * per) <= 1);
            const auto expected = bruteForce(lane, first, std::min<std::int64_t>(last, 9973));
            QCOMPARE(columns[std::size_t(column)], expected);
            all = {std::min(all.low, columns[std::size_t(column)].low),
                std::max(all.high, columns[std::size_t(column)].high)};
        }
        QCOMPARE(all, bruteForce(lane, 0, 9973));
    }
}

void TestPeaks::moreColumnsThanPointsRepeatThem()
{
    const Peaks peaks({{{-1, 1}, {-2, 2}}}, 1.0);
    const auto columns = peaks.columns(0, 6, 0, 2.0);
    for (int i = 0; i < 6; ++i)
        QCOMPARE(int(columns[std::size_t(i)].high), i < 3 ? 1 : 2);
}

void TestPeaks::timeAfterTheLastPointIsSilent()
{
    const Peaks peaks({{{-9, 9}, {-9, 9}}}, 1.0);
    const auto columns = peaks.columns(0, 4, 0, 4.0);
    QCOMPARE(columns[1], (PeakPair{-9, 9}));
    QCOMPARE(columns[2], PeakPair{});
    QCOMPARE(columns[3], PeakPair{});
}

void TestPeaks::senselessWaveformsAreEmpty_data()
{
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("rate");
    QTest::addColumn<int>("samples");
    QTest::addColumn<int>("pixels");
    QTest::newRow("no channel") << 0 << 8000 << 80 << 10;
    QTest::newRow("less than no channel") << -1 << 8000 << 80 << 10;
    QTest::newRow("no rate") << 2 << 0 << 80 << 10;
    QTest::newRow("negative rate") << 2 << -8000 << 80 << 10;
    QTest::newRow("nothing a pixel") << 2 << 8000 << 0 << 10;
    QTest::newRow("no pixels") << 2 << 8000 << 80 << 0;
}

void TestPeaks::senselessWaveformsAreEmpty()
{
    QFETCH(int, channels);
    QFETCH(int, rate);
    QFETCH(int, samples);
    QFETCH(int, pixels);
    Waveform waveform = waveformOf(channels, pixels);
    waveform.sampleRate = rate;
    waveform.samplesPerPixel = samples;
    const Peaks peaks = Peaks::fromWaveform(waveform);
    QVERIFY(peaks.isEmpty());
    QCOMPARE(peaks.loudest(), 0);
    QCOMPARE(peaks.columns(0, 5, 0, 10.0), std::vector<PeakPair>(5));
}

void TestPeaks::wildValuesStayInRange()
{
    Waveform waveform = waveformOf(1, 0);
    waveform.isEightBit = false;
    // the widest, the wrong way round, one that rounds up beyond what eight bits hold, and silence
    waveform.file = QByteArray("\x00\x80\xff\x7f\x00\x40\x00\xc0\xc0\x7f\xff\x7f\0\0\0\0", 16);
    const Peaks peaks = Peaks::fromWaveform(waveform);
    QCOMPARE(peaks.extremes(0, 0, 1), (PeakPair{-128, 127}));
    QCOMPARE(peaks.extremes(0, 1, 2), (PeakPair{-64, 64}));
    QCOMPARE(peaks.extremes(0, 2, 3), (PeakPair{127, 127}));
    QCOMPARE(peaks.extremes(0, 3, 4), PeakPair{});
}

void TestPeaks::lanesOfUnequalLengthAreFilledUp()
{
    const Peaks peaks({{{-1, 1}}, {{-2, 2}, {-3, 3}}}, 1.0);
    QCOMPARE(peaks.pointCount(), 2);
    QCOMPARE(peaks.extremes(0, 1, 2), PeakPair{});
    QCOMPARE(peaks.extremes(1, 0, 2), (PeakPair{-3, 3}));
}

void TestPeaks::aStretchIsThePartOfTheWhole()
{
    const Peaks peaks({noise(1000, 5)}, 0.01);
    const auto whole = peaks.columns(0, 100, 0, 10);
    const auto part = peaks.columns(0, 20, 3, 5);
    for (int column = 0; column < 20; ++column)
        QCOMPARE(part[std::size_t(column)], whole[std::size_t(30 + column)]);
    QCOMPARE(peaks.columns(0, 4, 5, 5), std::vector<PeakPair>(4));
    QCOMPARE(peaks.columns(0, 4, 20, 30), std::vector<PeakPair>(4));
}

void TestPeaks::copiesShareWhatTheyHold()
{
    const Peaks peaks({noise(1000, 6)}, 0.01);
    const Peaks copy = peaks; // NOLINT(performance-unnecessary-copy-initialization)
    QVERIFY(copy.sharesWith(peaks));
    QVERIFY(!copy.sharesWith(Peaks({noise(1000, 6)}, 0.01)));
}

void TestPeaks::threeHoursAreDrawnFromFewSteps()
{
    const int points = 3 * 3600 * 100;
    const Peaks peaks({noise(points, 3), noise(points, 4)}, 0.01);
    QBENCHMARK
    {
        for (int lane = 0; lane < 2; ++lane)
            QCOMPARE(int(peaks.columns(lane, 600, 0, 3 * 3600.0).size()), 600);
    }
}

QTEST_GUILESS_MAIN(TestPeaks)
#include "tst_peaks.moc"
