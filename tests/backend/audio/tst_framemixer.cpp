// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/framemixer.h"
#include "audio/mp3encoder.h"
#include "tests/backend/audio/workplace.h"

#include <QtEndian>
#include <QTest>

using namespace earshot;
using namespace earshot::audio;
using namespace earshot::test;
using namespace Qt::StringLiterals;

namespace {

QList<QByteArray> framesOf(QByteArrayView bytes)
{
    QList<QByteArray> frames;
    while (!bytes.isEmpty()) {
        const qsizetype size = mp3FrameSize(bytes);
        if (size == 0 || size > bytes.size())
            throw std::runtime_error("no whole frames");
        frames << bytes.first(size).toByteArray();
        bytes = bytes.sliced(size);
    }
    return frames;
}

/** CRC-16 as the tag wants it, bit by bit. */
quint16 slowSum(QByteArrayView bytes)
{
    quint16 sum = 0;
    for (const char byte : bytes) {
        for (int bit = 0; bit < 8; ++bit) {
            const bool carry = ((sum ^ uchar(byte) >> bit) & 1) != 0;
            sum = quint16(sum >> 1 ^ (carry ? 0xa001 : 0));
        }
    }
    return sum;
}

} // namespace

class TestFrameMixer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsFrameSizes_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("128 kbit/s at 44.1 kHz") << "\xff\xfb\x90\x64"_ba << qsizetype(417);
        QTest::newRow("the same, padded") << "\xff\xfb\x92\x64"_ba << qsizetype(418);
        QTest::newRow("24 kbit/s at 8 kHz") << "\xff\xe3\x38\x04"_ba << qsizetype(216);
        QTest::newRow("8 kbit/s at 8 kHz") << "\xff\xe3\x18\xc4"_ba << qsizetype(72);
        QTest::newRow("48 kbit/s at 16 kHz") << "\xff\xf3\x68\x04"_ba << qsizetype(216);
        QTest::newRow("cut") << "\xff\xfb\x90"_ba << qsizetype(0);
        QTest::newRow("layer II") << "\xff\xfd\x90\x64"_ba << qsizetype(0);
        QTest::newRow("free format") << "\xff\xfb\x00\x64"_ba << qsizetype(0);
        QTest::newRow("bad rate") << "\xff\xfb\x9c\x64"_ba << qsizetype(0);
        QTest::newRow("reserved version") << "\xff\xeb\x90\x64"_ba << qsizetype(0);
        QTest::newRow("text") << "ID3\x04"_ba << qsizetype(0);
    }

    void knowsFrameSizes()
    {
        QFETCH(QByteArray, header);
        QTEST(mp3FrameSize(header), "size");
    }

    /** Rich as often as the budget allows, however the bytes are cut. */
    void keepsTheMean_data()
    {
        QTest::addColumn<int>("piece");
        for (const int piece : {1, 71, 1000, 1000000})
            QTest::addRow("%d bytes", piece) << piece;
    }

    void keepsTheMean()
    {
        QFETCH(int, piece);
        const QByteArray tag = frame('\x48', 288);
        QByteArray lean = tag;
        QByteArray rich = tag;
        for (int i = 0; i < 100; ++i) {
            lean += frame('\x18', 72);
            rich += frame('\x28', 144);
        }
        FrameMixer mixer(108);
        QByteArray mixed;
        while (!lean.isEmpty() || !rich.isEmpty()) {
            mixed += mixer.mix(lean.first(qMin<qsizetype>(piece, lean.size())),
                rich.first(qMin<qsizetype>(piece, rich.size())));
            lean.remove(0, piece);
            rich.remove(0, piece);
        }
        const QList<QByteArray> frames = framesOf(mixed);
        QCOMPARE(frames.size(), 101);
        QCOMPARE(frames.first(), tag);
        QVERIFY(mixed.size() - 288 <= 108 * 100);
        QVERIFY(mixed.size() - 288 > 108 * 98);
    }

    /** The tag of a mixed file is as true as one by LAME. */
    void tagTellsTheTruth()
    {
        const Workplace place;
        run(u"sox"_s,
            {u"/usr/share/asterisk/sounds/en_US_f_Allison/demo-instruct.wav"_s,
                place.path(u"in.wav"_s)});
        const Encoding encoding = encodingFor(Profile::Speech, 1, 8000);
        QVERIFY(encoding.richKbps > 0);
        const auto report = convert(place.request(u"in.wav"_s), {});
        QVERIFY(report.ok());
        const QByteArray bytes = readFile(place.path(u"out.mp3"_s));
        const QList<QByteArray> frames = framesOf(bytes);
        qsizetype rich = 0;
        for (const QByteArray &one : frames.sliced(1))
            rich += one.size() == 144 ? 1 : 0;
        QVERIFY(rich > frames.size() / 3 && rich < frames.size());

        const QByteArray &tag = frames.first();
        const qsizetype at = tag.indexOf("Xing");
        QCOMPARE(at, 13);
        const auto number = [&](qsizetype offset) {
            return qFromBigEndian<quint32>(tag.constData() + at + offset);
        };
        QCOMPARE(number(8), quint32(frames.size() - 1));
        QCOMPARE(number(12), quint32(bytes.size()));
        QCOMPARE(number(148), quint32(bytes.size()));
        const auto sum = [&](qsizetype offset) {
            return qFromBigEndian<quint16>(tag.constData() + at + offset);
        };
        QCOMPARE(sum(152), slowSum(QByteArrayView(bytes).sliced(tag.size())));
        QCOMPARE(sum(154), slowSum(QByteArrayView(tag).first(at + 154)));
        qsizetype before = 0;
        for (qsizetype percent = 0; percent < 100; ++percent) {
            const qsizetype shown = uchar(tag.at(at + 16 + percent)) * bytes.size() / 256;
            qsizetype real = tag.size();
            for (qsizetype i = 1; i < 1 + (frames.size() - 1) * percent / 100; ++i)
                real += frames.at(i).size();
            QVERIFY(qAbs(shown - real) <= bytes.size() / 200);
            QVERIFY(shown >= before);
            before = shown;
        }
    }

private:
    static QByteArray frame(char rate, qsizetype size)
    {
        const char header[] = {'\xff', '\xe3', rate, '\xc4'};
        return QByteArray(header, sizeof header).leftJustified(size, '\0');
    }
};

QTEST_GUILESS_MAIN(TestFrameMixer)
#include "tst_framemixer.moc"
