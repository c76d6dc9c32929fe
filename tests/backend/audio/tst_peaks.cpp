// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/peaks.h"
#include "tests/support/audiofiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace earshot;
using namespace earshot::audio;
using namespace Qt::StringLiterals;

class TestPeaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoWaveform_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = peaksToDat(twoPixels());
        const auto with = [&](int field, char value) {
            QByteArray bytes = good;
            bytes[4 * field] = value;
            return bytes;
        };
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("header only") << good.first(20);
        QTest::newRow("cut") << good.chopped(1);
        QTest::newRow("too long") << good + 'x';
        QTest::newRow("version 3") << with(0, 3);
        QTest::newRow("16 bit") << with(1, 0);
        QTest::newRow("wrong length") << with(4, 3);
        QTest::newRow("no channels") << with(5, 0);
        QTest::newRow("negative length") << QByteArray(good).replace(16, 4, "\xff\xff\xff\xff");
        QTest::newRow("huge length") << QByteArray(good).replace(16, 4, "\xff\xff\xff\x7f");
    }

    void refusesWhatIsNoWaveform()
    {
        QFETCH(QByteArray, bytes);
        const auto peaks = peaksFromDat(bytes);
        QVERIFY(!peaks);
        QCOMPARE(peaks.error().code, ErrorCode::InvalidInput);
    }

    void missingFileIsAStorageError()
    {
        QCOMPARE(readPeaks(u"/nonexistent/x.dat"_s).error().code, ErrorCode::Storage);
    }

    /** Byte for byte what the format's description says. */
    void writesVersionTwo()
    {
        QCOMPARE(peaksToDat(twoPixels()).toHex(' '),
            "02 00 00 00 01 00 00 00 40 1f 00 00 a0 00 00 00 02 00 00 00 02 00 00 00 "
            "80 7f fe 02 00 00 c0 40"_ba);
        const auto back = peaksFromDat(peaksToDat(twoPixels()));
        QVERIFY(back.ok());
        QCOMPARE(back->data, twoPixels().data);
        QCOMPARE(back->channels, 2);
    }

    void writesJson()
    {
        const auto json = QJsonDocument::fromJson(peaksToJson(twoPixels())).object();
        QCOMPARE(json[u"version"_s].toInt(), 2);
        QCOMPARE(json[u"channels"_s].toInt(), 2);
        QCOMPARE(json[u"sample_rate"_s].toInt(), 8000);
        QCOMPARE(json[u"samples_per_pixel"_s].toInt(), 160);
        QCOMPARE(json[u"bits"_s].toInt(), 8);
        QCOMPARE(json[u"length"_s].toInt(), 2);
        QCOMPARE(json[u"data"_s].toArray(), QJsonArray({-128, 127, -2, 2, 0, 0, -64, 64}));
    }

    void findsLowAndHighOfEachChannel()
    {
        PeakGatherer gatherer(2, 8000);
        std::vector<float> samples(std::size_t(160 * 2 * 3 + 2)); // three pixels and one frame
        samples[2] = 1.0F; // left, first pixel
        samples[320 + 1] = -1.0F; // right, second pixel
        samples.back() = 0.5F; // right, the frame left over
        // In pieces that do not fit the pixels.
        const std::span<const float> all(samples);
        for (std::size_t i = 0; i < all.size(); i += 34)
            gatherer.add(all.subspan(i, std::min<std::size_t>(34, all.size() - i)));
        const Peaks peaks = gatherer.finish();
        QCOMPARE(peaks.length, 4);
        const QList<qint8> expected{0, 127, 0, 0, 0, 0, -128, 0, 0, 0, 0, 0, 0, 0, 64, 64};
        QCOMPARE(peaks.data, expected);
    }

    /** A day has the same bounded size; no peak gets lost on the way. */
    void longRecordingsGetCoarserPixels()
    {
        PeakGatherer gatherer(1, 1000);
        std::vector<float> second(1000);
        for (int i = 0; i < 24 * 3600; ++i) {
            second[17] = i == 40000 ? -0.75F : 0.25F;
            gatherer.add(second);
        }
        const Peaks peaks = gatherer.finish();
        QVERIFY(peaks.length <= maximumPixels);
        QVERIFY(peaks.length > maximumPixels / 4);
        QCOMPARE(peaks.length,
            (qint64(24 * 3600) * 1000 + peaks.samplesPerPixel - 1) / peaks.samplesPerPixel);
        const auto pixel = qint64(40000) * 1000 / peaks.samplesPerPixel;
        QCOMPARE(int(peaks.data.at(2 * pixel)), -96);
        QCOMPARE(int(*std::min_element(peaks.data.begin() + 2 * pixel + 2, peaks.data.end())), 0);
        const auto back = peaksFromDat(peaksToDat(peaks));
        QVERIFY(back.ok());
    }

private:
    static Peaks twoPixels()
    {
        return {.sampleRate = 8000,
            .samplesPerPixel = 160,
            .channels = 2,
            .length = 2,
            .data = {-128, 127, -2, 2, 0, 0, -64, 64}};
    }
};

QTEST_GUILESS_MAIN(TestPeaks)
#include "tst_peaks.moc"
