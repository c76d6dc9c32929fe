// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/recordingreader.h"

#include "tests/support/audiofiles.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace earshot::test;
using namespace earshot::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int rate = 16000;
using Parts = QList<QStringList>; ///< options for LAME

/** Four seconds of noise, which take many bytes, then silence, which takes few, and a tone from 19
 * to 19.8 s: a length guessed from the first bytes ends long before the tone. */
Sound loudAtFirst()
{
    Sound sound = silence(20, 1, rate);
    std::minstd_rand random(1);
    std::uniform_real_distribution<float> level(-0.3F, 0.3F);
    std::generate_n(sound.samples.begin(), 4 * rate, [&] { return level(random); });
    addTone(sound, 0, 600, 19, 19.8);
    return sound;
}

} // namespace

/** All of an MP3 file is heard, whatever its first bytes say about its length. */
class TestMp3Length : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { save(path(u"in.wav"_s), loudAtFirst()); }
    void allIsHeard_data();
    void allIsHeard();
    void namesAtTheEndAreNoSound();
    void whatIsStillToComeIsBelieved();
    void itIsTheSoundThatWasTagged();
    void whatIsNoSoundIsRefused();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray lame(const QStringList &options) const
    {
        run(u"lame"_s,
            QStringList{u"--quiet"_s} + options
                + QStringList{path(u"in.wav"_s), path(u"part.mp3"_s)});
        return readFile(path(u"part.mp3"_s));
    }
    [[nodiscard]] RecordingReader opened(const QByteArray &bytes) const
    {
        writeFile(path(u"out.mp3"_s), bytes);
        return openedFile(u"out.mp3"_s);
    }
    [[nodiscard]] RecordingReader openedFile(const QString &name) const
    {
        auto reader = RecordingReader::open(path(name));
        if (!reader)
            throw std::runtime_error(reader.error().message.toStdString());
        return std::move(reader).value();
    }
    static std::vector<short> take(RecordingReader &reader, qint64 from, qint64 most)
    {
        reader.seek(from);
        std::vector<short> all;
        std::vector<short> piece(512);
        while (qint64(all.size()) < most) {
            const qint64 got = reader.read(piece);
            if (got <= 0)
                break;
            all.insert(all.end(), piece.begin(), piece.begin() + got);
        }
        return all;
    }
    /** How loud 600 Hz is in the fifth of a second there. */
    static double toneAt(RecordingReader &reader, double second)
    {
        std::vector<float> samples;
        for (const short sample : take(reader, qint64(second * rate), rate / 5))
            samples.push_back(float(sample) / 32768);
        return samples.size() < rate / 5 ? 0 : amplitudeOf(600, samples.data(), rate / 5, rate);
    }

    QTemporaryDir m_folder;
};

void TestMp3Length::allIsHeard_data()
{
    QTest::addColumn<Parts>("parts");
    const QStringList tagged{u"-V"_s, u"5"_s};
    const QStringList untagged = tagged + QStringList{u"-t"_s};
    const QStringList named = tagged + QStringList{u"--tt"_s, u"A sample"_s, u"--id3v2-only"_s};
    QTest::newRow("tagged") << Parts{tagged};
    QTest::newRow("variable rate, no tag") << Parts{untagged};
    QTest::newRow("fixed rate, no tag") << Parts{QStringList{u"-b"_s, u"32"_s, u"-t"_s}};
    QTest::newRow("names before it") << Parts{named};
    QTest::newRow("names and no tag") << Parts{named + QStringList{u"-t"_s}};
    QTest::newRow("two with tags") << Parts{tagged, tagged};
    QTest::newRow("two with names and tags") << Parts{named, named};
    QTest::newRow("a tag before none") << Parts{tagged, untagged};
    QTest::newRow("three") << Parts{untagged, tagged, named};
}

void TestMp3Length::allIsHeard()
{
    QFETCH(Parts, parts);
    QByteArray bytes;
    for (const QStringList &part : std::as_const(parts))
        bytes += lame(part);
    RecordingReader reader = opened(bytes);
    QCOMPARE(reader.rate(), rate);
    QCOMPARE(reader.channels(), 1);
    const double expected = 20.0 * double(parts.size());
    QVERIFY2(std::abs(reader.seconds() - expected) < 0.3 * double(parts.size()),
        qPrintable(QString::number(reader.seconds())));
    QCOMPARE(qint64(take(reader, 0, reader.frames() + rate).size()), reader.frames());
    for (int i = int(parts.size()) - 1; i >= 0; --i) // against the order of the file
        QVERIFY2(toneAt(reader, 20.05 * i + 19.3) > 0.3, qPrintable(QString::number(i)));
}

void TestMp3Length::namesAtTheEndAreNoSound()
{
    const QByteArray names = "TAG"_ba.leftJustified(128, '\0');
    RecordingReader reader = opened(lame({u"-V"_s, u"5"_s}) + names);
    QCOMPARE(reader.frames(), qint64(20 * rate));
}

/** A file that is still being written has its whole length from the beginning. */
void TestMp3Length::whatIsStillToComeIsBelieved()
{
    const QByteArray whole = lame({u"-V"_s, u"5"_s});
    RecordingReader reader = opened(whole.first(whole.size() / 2));
    QCOMPARE(reader.frames(), qint64(20 * rate));
    QVERIFY(qint64(take(reader, 0, reader.frames()).size()) < reader.frames());
}

/** With a tag the first sample is the recording's own, the last one too, and a place is found to
 * the sample. */
void TestMp3Length::itIsTheSoundThatWasTagged()
{
    RecordingReader reader = opened(lame({u"-V"_s, u"5"_s}));
    const std::vector<short> all = take(reader, 0, 21 * rate);
    QCOMPARE(qint64(all.size()), qint64(20 * rate));
    const std::vector<float> before = loudAtFirst().samples;
    const auto isClose = [&](qint64 shift) {
        double difference = 0;
        for (qint64 i = 19 * rate + 1000; i < 19 * rate + 5000; ++i) {
            difference +=
                std::abs(before[std::size_t(i)] - float(all[std::size_t(i + shift)]) / 32768);
        }
        return difference / 4000;
    };
    QVERIFY2(isClose(0) < isClose(1) && isClose(0) < isClose(-1),
        qPrintable(u"%1 %2 %3"_s.arg(isClose(0)).arg(isClose(1)).arg(isClose(-1))));
    for (const qint64 place : {qint64(0), qint64(1), qint64(303'000), qint64(20 * rate - 700)}) {
        const std::vector<short> there = take(reader, place, 512);
        QVERIFY(std::equal(there.begin(), there.end(), all.begin() + place));
    }
}

void TestMp3Length::whatIsNoSoundIsRefused()
{
    const QList<QByteArray> files{
        "ID3"_ba.leftJustified(5000, '\0'), QByteArray(5000, '\xff'), QByteArray(100, 'x')};
    for (const QByteArray &bytes : files) {
        writeFile(path(u"none.mp3"_s), bytes);
        QVERIFY(!RecordingReader::open(path(u"none.mp3"_s)));
    }
}

QTEST_GUILESS_MAIN(TestMp3Length)
#include "tst_mp3length.moc"
