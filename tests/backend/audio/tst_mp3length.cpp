// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/audio/workplace.h"

#include <QTest>

#include <random>

using namespace earshot;
using namespace earshot::audio;
using namespace earshot::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int rate = 16000;
using Parts = QList<QStringList>; ///< each a program and its options

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

QByteArray lame(const Workplace &place, const QStringList &options)
{
    const QString file = place.path(u"lame.mp3"_s);
    run(u"lame"_s,
        QStringList{u"--quiet"_s} + options + QStringList{place.path(u"in.wav"_s), file});
    return readFile(file);
}

QByteArray ffmpeg(const Workplace &place, const QStringList &options)
{
    const QString file = place.path(u"ffmpeg.mp3"_s);
    run(u"ffmpeg"_s,
        QStringList{u"-v"_s, u"error"_s, u"-y"_s, u"-i"_s, place.path(u"in.wav"_s)} + options
            + QStringList{file});
    return readFile(file);
}

double toneAt(const Sound &sound, double second)
{
    const std::vector<float> samples = sound.channel(0);
    const auto at = std::size_t(second * sound.rate);
    const auto count = std::size_t(sound.rate / 5);
    return at + count > samples.size() ? 0
                                       : amplitudeOf(600, samples.data() + at, count, sound.rate);
}

} // namespace

/** All of an MP3 file is kept, whatever its first bytes say about its length. */
class TestMp3Length : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allIsKept_data();
    void allIsKept();
    void namesAtTheEndAreNoSound();
};

void TestMp3Length::allIsKept_data()
{
    QTest::addColumn<Parts>("parts");
    const QStringList tagged{u"lame"_s, u"-V"_s, u"5"_s};
    const QStringList untagged = tagged + QStringList{u"-t"_s};
    const QStringList named{u"ffmpeg"_s, u"-q:a"_s, u"5"_s};
    QTest::newRow("tagged") << Parts{tagged};
    QTest::newRow("variable rate, no tag") << Parts{untagged};
    QTest::newRow("fixed rate, no tag") << Parts{QStringList{u"lame"_s, u"-b"_s, u"32"_s, u"-t"_s}};
    QTest::newRow("names before it") << Parts{named};
    QTest::newRow("two with tags") << Parts{tagged, tagged};
    QTest::newRow("two with names and tags") << Parts{named, named};
    QTest::newRow("a tag before none") << Parts{tagged, untagged};
    QTest::newRow("three") << Parts{untagged, tagged, named};
}

void TestMp3Length::allIsKept()
{
    QFETCH(Parts, parts);
    const Workplace place;
    save(place.path(u"in.wav"_s), loudAtFirst());
    QByteArray bytes;
    for (const QStringList &part : std::as_const(parts))
        bytes +=
            part.first() == u"lame"_s ? lame(place, part.sliced(1)) : ffmpeg(place, part.sliced(1));
    writeFile(place.path(u"in.mp3"_s), bytes);
    const auto report = convert(place.request(u"in.mp3"_s), {});
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().message));
    QVERIFY2(std::abs(report->durationSeconds - 20.0 * double(parts.size()))
            < 0.3 * double(parts.size()),
        qPrintable(QString::number(report->durationSeconds)));
    QVERIFY(report->findings.isEmpty());
    const Sound kept = load(place.path(u"out.mp3"_s));
    for (int i = 0; i < parts.size(); ++i)
        QVERIFY2(toneAt(kept, 20.05 * i + 19.3) > 0.3, qPrintable(QString::number(i)));
}

void TestMp3Length::namesAtTheEndAreNoSound()
{
    const Workplace place;
    save(place.path(u"in.wav"_s), loudAtFirst());
    writeFile(place.path(u"in.mp3"_s),
        lame(place, {u"-V"_s, u"5"_s}) + "TAG"_ba.leftJustified(128, '\0'));
    const auto report = convert(place.request(u"in.mp3"_s), {});
    QVERIFY(report.ok());
    QCOMPARE(report->durationSeconds, 20.0);
}

QTEST_GUILESS_MAIN(TestMp3Length)
#include "tst_mp3length.moc"
