// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/review/longcall.h"
#include "ui/client/waveform.h"
#include "ui/review/waveformview.h"

#include <QApplication>
#include <QtTest>

#include <atomic>
#include <cstdlib>
#include <new>

using namespace earshot;
using namespace earshot::ui;

namespace {

std::atomic<std::size_t> held = 0; ///< bytes; Qt Test has a thread of its own
std::atomic<std::size_t> most = 0;

constexpr std::size_t mebibyte = 1024 * 1024;
/** Two lanes of a million points of two bytes, and all their coarser levels, which are as much. */
constexpr std::size_t limit = 8 * mebibyte + 64 * 1024;
/** The columns of two lanes, twice, and what Qt needs to paint. */
constexpr std::size_t paintLimit = mebibyte;

constexpr std::size_t room = alignof(std::max_align_t);

} // namespace

/** What is asked for is counted; its size stands before it. */
void *operator new(std::size_t size)
{
    auto *block = static_cast<char *>(std::malloc(size + room));
    if (!block)
        throw std::bad_alloc();
    *reinterpret_cast<std::size_t *>(block) = size;
    const std::size_t now = held += size;
    most = std::max(most.load(), now);
    return block + room;
}

void *operator new(std::size_t size, const std::nothrow_t &) noexcept
{
    try {
        return operator new(size);
    } catch (const std::bad_alloc &) {
        return nullptr;
    }
}

void operator delete(void *place) noexcept
{
    if (!place)
        return;
    char *block = static_cast<char *>(place) - room;
    held -= *reinterpret_cast<std::size_t *>(block);
    std::free(block);
}

void operator delete(void *place, std::size_t) noexcept
{
    operator delete(place);
}

void operator delete(void *place, const std::nothrow_t &) noexcept
{
    operator delete(place);
}

namespace {

/** The most bytes that @p work holds at any moment, beyond what was held before. */
template <typename Work>
std::size_t needed(Work work)
{
    const std::size_t before = held;
    most = before;
    work();
    return most - before;
}

} // namespace

class TestLongCall : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itOpensAndDrawsInBoundedMemory_data();
    void itOpensAndDrawsInBoundedMemory();
};

void TestLongCall::itOpensAndDrawsInBoundedMemory_data()
{
    QTest::addColumn<double>("hours");
    QTest::newRow("an hour") << 1.0;
    QTest::newRow("ten hours") << 10.0;
    QTest::newRow("thirty hours") << 30.0;
}

/** 20 ms a pixel, finer than receivers send it; a loud moment near the end must not be lost. */
void TestLongCall::itOpensAndDrawsInBoundedMemory()
{
    QFETCH(double, hours);
    const double total = hours * 3600;
    QByteArray dat = test::longDat(hours);
    dat[dat.size() - 1] = 96;
    WaveformView view;
    view.resize(640, 202);
    Peaks peaks;
    const std::size_t toOpen = needed([&] {
        const auto waveform = parseWaveform(dat);
        QVERIFY(waveform.ok());
        QVERIFY(waveform->file.constData() == dat.constData()); // not copied
        peaks = Peaks::fromWaveform(*waveform);
    });
    QVERIFY2(toOpen < limit, qPrintable(QString::number(toOpen)));
    QVERIFY(toOpen >= peaks.storedPairs() * sizeof(PeakPair)); // it is really counted
    QVERIFY(peaks.pointCount() <= Peaks::maximumPoints);
    QVERIFY(peaks.storedPairs() <= std::size_t(4 * Peaks::maximumPoints));
    QVERIFY(std::abs(peaks.durationSeconds() - total) < 1);
    QCOMPARE(int(peaks.extremes(1, 0, peaks.pointCount()).high), 96);
    QCOMPARE(int(peaks.columns(1, 600, 0, total).back().high), 96);

    const std::size_t toDraw = needed([&] {
        view.showPeaks(peaks, total);
        view.grab();
        for (int step = 0; step < 30; ++step) {
            view.zoomIn();
            view.grab();
        }
    });
    QVERIFY2(toDraw < paintLimit, qPrintable(QString::number(toDraw)));
    QCOMPARE(view.span().length(), WaveSpan::shortest);
}

QTEST_MAIN(TestLongCall)
#include "tst_longcall.moc"
