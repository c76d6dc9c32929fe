// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/outline.h"
#include "tests/backend/audio/workplace.h"

#include <QTest>

using namespace earshot;
using namespace earshot::audio;
using namespace earshot::test;
using namespace Qt::StringLiterals;

/** Recordings in small. */
class TestOutline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachSideIsWhereItSpeaks();
    void oneChannelIsOnBothSides();
    void aMomentIsStretched();
    void nothingIsNone();
};

void TestOutline::eachSideIsWhereItSpeaks()
{
    const Workplace place;
    Sound sound = silence(16, 2);
    addTone(sound, 0, 440, 0, 8);
    addTone(sound, 1, 440, 8, 12);
    save(place.path(u"in.wav"_s), sound);
    const auto report = convert(place.request(u"in.wav"_s), {});
    QVERIFY(report.ok());
    for (int step = 0; step < SoundOutline::steps; ++step) {
        QCOMPARE(report->outline.level(step, 0) > 5, step < 16);
        QCOMPARE(report->outline.level(step, 1) > 5, step >= 16 && step < 24);
    }
    const auto peaks = readPeaks(place.path(u"out.dat"_s));
    QVERIFY(peaks.ok());
    QVERIFY(outlineOf(*peaks) == report->outline);
}

void TestOutline::oneChannelIsOnBothSides()
{
    const Peaks peaks{.sampleRate = 8000,
        .samplesPerPixel = 160,
        .channels = 1,
        .length = 64,
        .data = QList<qint8>(128, 32)};
    const SoundOutline outline = outlineOf(peaks);
    QCOMPARE(outline.level(0, 0), 8); // half of full scale as a root
    QCOMPARE(outline.level(31, 1), 8);
}

void TestOutline::aMomentIsStretched()
{
    const Peaks peaks{.sampleRate = 8000,
        .samplesPerPixel = 160,
        .channels = 2,
        .length = 2,
        .data = {-128, 127, 0, 0, 0, 0, -2, 127}};
    const SoundOutline outline = outlineOf(peaks);
    QCOMPARE(outline.level(15, 0), 15);
    QCOMPARE(outline.level(15, 1), 0);
    QCOMPARE(outline.level(16, 0), 0);
    QCOMPARE(outline.level(31, 1), 15);
}

void TestOutline::nothingIsNone()
{
    QVERIFY(outlineOf({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestOutline)
#include "tst_outline.moc"
