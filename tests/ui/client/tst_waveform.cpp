// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/waveform.h"

#include <QtEndian>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;

namespace {

QByteArray dat(qint32 version, quint32 flags, qint32 rate, qint32 perPixel, quint32 length,
    qint32 channels, const QByteArray &samples)
{
    QByteArray bytes;
    const auto add = [&bytes](auto word) {
        word = qToLittleEndian(word);
        bytes.append(reinterpret_cast<const char *>(&word), sizeof word);
    };
    add(version);
    add(flags);
    add(rate);
    add(perPixel);
    add(length);
    if (version == 2)
        add(channels);
    return bytes + samples;
}

} // namespace

class TestWaveform : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEightBitStereo();
    void readsSixteenBit();
    void readsVersionOneAsMono();
    void whatFollowsThePeaksIsLeftOut();
    void refusesWhatIsDamaged_data();
    void refusesWhatIsDamaged();
    void anyCutAndAnyByteIsSurvived();
};

void TestWaveform::readsEightBitStereo()
{
    const QByteArray samples("\x80\x7f\xc0\x40\x00\x00\xff\x01", 8);
    const auto waveform = parseWaveform(dat(2, 1, 8000, 80, 2, 2, samples));
    QVERIFY(waveform.ok());
    QCOMPARE(waveform->channels, 2);
    QCOMPARE(waveform->pixelCount(), 2);
    QCOMPARE(waveform->secondsPerPixel(), 0.01);
    QCOMPARE(waveform->at(0, 0).low, -128);
    QCOMPARE(waveform->at(0, 0).high, 127);
    QCOMPARE(waveform->at(0, 1).low, -64);
    QCOMPARE(waveform->at(1, 1).high, 1);
}

void TestWaveform::readsSixteenBit()
{
    const auto waveform =
        parseWaveform(dat(2, 0, 44100, 256, 1, 1, QByteArray("\x00\x80\xff\x7f", 4)));
    QVERIFY(waveform.ok());
    QCOMPARE(waveform->at(0, 0).low, -128);
    QCOMPARE(waveform->at(0, 0).high, 127);
}

void TestWaveform::readsVersionOneAsMono()
{
    const auto waveform = parseWaveform(dat(1, 1, 8000, 80, 1, 0, QByteArray("\xf0\x10", 2)));
    QVERIFY(waveform.ok());
    QCOMPARE(waveform->channels, 1);
    QCOMPARE(waveform->pixelCount(), 1);
}

void TestWaveform::whatFollowsThePeaksIsLeftOut()
{
    const auto waveform = parseWaveform(dat(2, 1, 8000, 80, 1, 2, QByteArray(13, '\1')));
    QVERIFY(waveform.ok());
    QCOMPARE(waveform->pixelCount(), 1);
}

void TestWaveform::refusesWhatIsDamaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray samples(8, '\0');
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not a waveform") << QByteArray("<html>not found</html>, and some more");
    QTest::newRow("a later version") << dat(3, 1, 8000, 80, 2, 2, samples);
    QTest::newRow("no rate") << dat(2, 1, 0, 80, 2, 2, samples);
    QTest::newRow("negative rate") << dat(2, 1, -8000, 80, 2, 2, samples);
    QTest::newRow("no samples per pixel") << dat(2, 1, 8000, 0, 2, 2, samples);
    QTest::newRow("no channels") << dat(2, 1, 8000, 80, 2, 0, samples);
    QTest::newRow("negative channels") << dat(2, 1, 8000, 80, 2, -2, samples);
    QTest::newRow("a million channels") << dat(2, 1, 8000, 80, 2, 1'000'000, samples);
    QTest::newRow("one pixel missing") << dat(2, 1, 8000, 80, 3, 2, samples);
    QTest::newRow("4 billion pixels") << dat(2, 1, 8000, 80, 0xFFFFFFFF, 64, samples);
    QTest::newRow("16 bit claimed") << dat(2, 0, 8000, 80, 2, 2, samples.first(7));
}

void TestWaveform::refusesWhatIsDamaged()
{
    QFETCH(const QByteArray, bytes);
    const auto waveform = parseWaveform(bytes);
    QVERIFY(!waveform.ok());
    QCOMPARE(waveform.error().code, ErrorCode::InvalidInput);
    QVERIFY(!waveform.error().message.isEmpty());
}

void TestWaveform::anyCutAndAnyByteIsSurvived()
{
    const QByteArray good = dat(2, 1, 8000, 80, 2, 2, QByteArray(8, '\x11'));
    for (qsizetype length = 0; length < good.size(); ++length)
        QVERIFY(!parseWaveform(good.first(length)).ok());
    int sum = 0;
    for (qsizetype index = 0; index < good.size(); ++index) {
        for (int value = 0; value < 256; ++value) {
            QByteArray changed = good;
            changed[index] = char(value);
            const auto waveform = parseWaveform(changed);
            if (!waveform)
                continue;
            for (qsizetype pixel = 0; pixel < waveform->pixelCount(); ++pixel) {
                for (int channel = 0; channel < waveform->channels; ++channel) {
                    sum += waveform->at(pixel, channel).high; // within the file, as ASan sees
                }
            }
        }
    }
    QVERIFY(sum > 0);
}

QTEST_GUILESS_MAIN(TestWaveform)
#include "tst_waveform.moc"
