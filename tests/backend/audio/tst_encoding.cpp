// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/encoding.h"

#include <QTest>

using namespace earshot::audio;
using namespace Qt::StringLiterals;

class TestEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsProfileWords()
    {
        QVERIFY(profileFromWord(u"speech") == Profile::Speech);
        QVERIFY(profileFromWord(u"cbr128") == Profile::Cbr128);
        QVERIFY(!profileFromWord(u"Speech"));
        QVERIFY(!profileFromWord(u""));
    }

    void speechStaysWithinATenth_data()
    {
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("sampleRate");
        QTest::addColumn<int>("kbps");
        QTest::newRow("telephone stereo") << 2 << 8000 << 8000 << 24;
        QTest::newRow("telephone mono") << 1 << 8000 << 8000 << 8;
        QTest::newRow("wideband stereo") << 2 << 16000 << 16000 << 48;
        QTest::newRow("wideband mono") << 1 << 16000 << 16000 << 24;
        QTest::newRow("web stereo") << 2 << 48000 << 48000 << 128;
        QTest::newRow("compact disc mono") << 1 << 44100 << 44100 << 64;
        QTest::newRow("studio") << 2 << 192000 << 48000 << 128;
        QTest::newRow("odd rate") << 2 << 9999 << 11025 << 24;
        QTest::newRow("eight channels") << 8 << 8000 << 8000 << 64;
    }

    void speechStaysWithinATenth()
    {
        QFETCH(int, channels);
        QFETCH(int, rate);
        const Encoding encoding = encodingFor(Profile::Speech, channels, rate);
        QTEST(encoding.sampleRate, "sampleRate");
        QTEST(encoding.kbps, "kbps");
        QCOMPARE(encoding.channels, qMin(channels, 2));
        QVERIFY(!encoding.constant);
        QVERIFY(encoding.kbps <= 128);
        QVERIFY(encoding.kbps * 1000 * 10 <= channels * rate * 16);
    }

    /** What surrounds the sound of an MP3 weighs more in a short file. */
    void shortRecordingsGetLess()
    {
        QCOMPARE(encodingFor(Profile::Speech, 2, 8000, 60 * 8000).kbps, 24);
        QCOMPARE(encodingFor(Profile::Speech, 2, 8000, 2 * 8000).kbps, 16);
        QCOMPARE(encodingFor(Profile::Speech, 2, 8000, 10).kbps, 8);
        QCOMPARE(encodingFor(Profile::Speech, 2, 48000, 10).kbps, 32);
    }

    /** At 8 of 12.8 kbit/s too much would be given away. */
    void telephoneMonoGetsRicherFrames()
    {
        const Encoding mono = encodingFor(Profile::Speech, 1, 8000);
        QCOMPARE(mono.kbps, 8);
        QCOMPARE(mono.richKbps, 16);
        QCOMPARE(mono.meanKbps, 12.8);
        QCOMPARE(encodingFor(Profile::Speech, 2, 8000).richKbps, 0);
        QCOMPARE(encodingFor(Profile::Speech, 1, 16000).richKbps, 0);
        QCOMPARE(encodingFor(Profile::Speech, 1, 8000, 10).richKbps, 0);
        QCOMPARE(encodingFor(Profile::Speech, 2, 192000).richKbps, 0);
    }

    void constantRateIsLegalEverywhere()
    {
        for (const int rate :
            {8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000, 96000}) {
            const Encoding encoding = encodingFor(Profile::Cbr128, 2, rate);
            QVERIFY(encoding.constant);
            QCOMPARE(encoding.kbps, 128);
            QVERIFY(encoding.sampleRate >= 16000);
            QVERIFY(encoding.sampleRate >= qMin(rate, 48000));
        }
    }

    void writesTheSameForLamesProgram()
    {
        QCOMPARE(lameArguments(encodingFor(Profile::Speech, 2, 8000)).join(u' '),
            u"-m s --nores --noreplaygain --resample 8 -q 7 -V 5 -B 24"_s);
        QCOMPARE(lameArguments(encodingFor(Profile::Cbr128, 1, 44100)).join(u' '),
            u"-m m --nores --noreplaygain --resample 44.1 -q 5 --cbr -b 128"_s);
    }
};

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
