// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/clip.h"

#include "tests/support/audiofiles.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace earshot;
using namespace earshot::audio;
using namespace earshot::test;
using namespace Qt::StringLiterals;

/** Pieces of recordings, down to the sample. */
class TestClip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void ofWavIsTheSameToTheSample();
    void ofMp3IsWhatDecodingAllGives_data();
    void ofMp3IsWhatDecodingAllGives();
    void monoStaysMono();
    void fadesRiseAndFall();
    void theSumIsThatOfTheFile();
    void theSameOrderGivesTheSameBytes();
    void impossibleRangesAreExplained_data();
    void impossibleRangesAreExplained();
    void whatIsNoSoundIsOurFault();
    void stopsWhenAsked();

private:
    std::shared_ptr<QFile> opened(const QString &name)
    {
        auto file = std::make_shared<QFile>(m_folder.filePath(name));
        if (!file->open(QIODevice::ReadOnly))
            throw std::runtime_error("a test file can't be opened");
        return file;
    }
    /** The clip's file, and what is said of it. */
    std::pair<QString, Clip> cutOf(const QString &name, const ClipRange &range)
    {
        const QString path = m_folder.filePath(u"clip-%1"_s.arg(++m_clips));
        auto target = std::make_shared<QFile>(path);
        if (!target->open(QIODevice::ReadWrite | QIODevice::Truncate))
            throw std::runtime_error("a test file can't be opened");
        const auto clip = cut(opened(name), target, range, {});
        if (!clip)
            throw std::runtime_error(clip.error().message.toStdString());
        target->close();
        return {path, *clip};
    }

    QTemporaryDir m_folder;
    int m_clips = 0;
};

void TestClip::initTestCase()
{
    // Noise that differs everywhere, so that a sample in the wrong place is seen.
    Sound sound = silence(20, 2, 16000);
    quint32 state = 1;
    for (float &sample : sound.samples) {
        state = state * 1664525 + 1013904223;
        sample = float(state >> 8) / float(1 << 24) * 0.6F - 0.3F;
    }
    save(m_folder.filePath(u"noise.wav"_s), sound);
    for (const QString &bits : {u"32"_s, u"128"_s})
        run(u"lame"_s,
            {u"--quiet"_s, u"-m"_s, u"s"_s, u"-b"_s, bits, m_folder.filePath(u"noise.wav"_s),
                m_folder.filePath(u"noise%1.mp3"_s.arg(bits))});
    save(m_folder.filePath(u"mono.wav"_s), tone(5, 440, 1, 8000));
    writeFile(m_folder.filePath(u"text.mp3"_s), QByteArray(50'000, 'x'));
}

void TestClip::ofWavIsTheSameToTheSample()
{
    const auto [path, clip] = cutOf(u"noise.wav"_s,
        {.fromSeconds = 3.21, .toSeconds = 7.5, .format = ClipFormat::Wav, .fadeSeconds = 0});
    const Sound whole = load(m_folder.filePath(u"noise.wav"_s));
    const Sound piece = load(path);
    QCOMPARE(piece.frames(), qint64(std::lround(4.29 * 16000)));
    QCOMPARE(clip.durationSeconds, 4.29);
    QCOMPARE(clip.channels, 2);
    const qint64 first = std::lround(3.21 * 16000);
    for (qint64 frame = 0; frame < piece.frames(); ++frame) {
        QCOMPARE(piece.at(frame, 0), whole.at(first + frame, 0));
        QCOMPARE(piece.at(frame, 1), whole.at(first + frame, 1));
    }
}

void TestClip::ofMp3IsWhatDecodingAllGives_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<double>("from");
    for (const QString &file : {u"noise32.mp3"_s, u"noise128.mp3"_s}) {
        for (const double from : {0.0, 0.4, 1.0, 7.77, 15.0})
            QTest::addRow("%s from %g", qPrintable(file), from) << file << from;
    }
}

void TestClip::ofMp3IsWhatDecodingAllGives()
{
    QFETCH(QString, file);
    QFETCH(double, from);
    const auto [path, clip] = cutOf(file,
        {.fromSeconds = from, .toSeconds = from + 2, .format = ClipFormat::Wav, .fadeSeconds = 0});
    const Sound whole = load(m_folder.filePath(file));
    const Sound piece = load(path);
    QCOMPARE(piece.frames(), qint64(32000));
    const qint64 first = std::lround(from * 16000);
    float most = 0;
    for (qint64 frame = 0; frame < piece.frames(); ++frame)
        most = std::max(most, std::abs(piece.at(frame, 0) - whole.at(first + frame, 0)));
    QVERIFY2(most < 0.001F, qPrintable(QString::number(most)));
}

void TestClip::monoStaysMono()
{
    const auto [path, clip] = cutOf(u"mono.wav"_s, {.fromSeconds = 1, .toSeconds = 2});
    QCOMPARE(clip.channels, 1);
    const Probe said = probe(path);
    QCOMPARE(said.codec, u"mp3"_s);
    QCOMPARE(said.channels, 1);
    QVERIFY(std::abs(said.seconds - 1) < 0.1);
}

void TestClip::fadesRiseAndFall()
{
    const auto [path, clip] = cutOf(u"mono.wav"_s,
        {.fromSeconds = 1, .toSeconds = 3, .format = ClipFormat::Wav, .fadeSeconds = 0.5});
    const Sound piece = load(path);
    const auto loudest = [&piece](double from) {
        float most = 0;
        for (auto i = qint64(from * 8000); i < qint64((from + 0.05) * 8000); ++i)
            most = std::max(most, std::abs(piece.at(i, 0)));
        return most;
    };
    QVERIFY(loudest(0) < 0.03F && loudest(1.95) < 0.03F);
    QVERIFY(std::abs(loudest(0.23) - 0.25F) < 0.06F && std::abs(loudest(1.72) - 0.25F) < 0.06F);
    QVERIFY(loudest(1) > 0.49F);
}

void TestClip::theSumIsThatOfTheFile()
{
    const auto [path, clip] = cutOf(u"noise.wav"_s, {.fromSeconds = 1, .toSeconds = 2});
    const QByteArray bytes = readFile(path);
    QCOMPARE(clip.sizeBytes, bytes.size());
    QCOMPARE(clip.sha256.toLatin1(),
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

void TestClip::theSameOrderGivesTheSameBytes()
{
    for (const ClipFormat format : {ClipFormat::Mp3, ClipFormat::Wav}) {
        const ClipRange range{.fromSeconds = 5, .toSeconds = 6, .format = format};
        QCOMPARE(cutOf(u"noise128.mp3"_s, range).second.sha256,
            cutOf(u"noise128.mp3"_s, range).second.sha256);
    }
}

void TestClip::impossibleRangesAreExplained_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<double>("fade");
    QTest::newRow("backwards") << 5.0 << 4.0 << 0.0;
    QTest::newRow("nothing") << 5.0 << 5.0 << 0.0;
    QTest::newRow("negative") << -1.0 << 4.0 << 0.0;
    QTest::newRow("beyond") << 5.0 << 40.0 << 0.0;
    QTest::newRow("no number") << double(NAN) << 4.0 << 0.0;
    QTest::newRow("endless") << 1.0 << double(INFINITY) << 0.0;
    QTest::newRow("fade") << 1.0 << 4.0 << -0.1;
    QTest::newRow("no fade") << 1.0 << 4.0 << double(NAN);
}

void TestClip::impossibleRangesAreExplained()
{
    QFETCH(double, from);
    QFETCH(double, to);
    QFETCH(double, fade);
    const auto fine = checkClip({.fromSeconds = from, .toSeconds = to, .fadeSeconds = fade}, 20);
    QVERIFY(!fine.ok());
    QCOMPARE(fine.error().code, ErrorCode::InvalidInput);
    QVERIFY(!fine.error().message.isEmpty());
}

void TestClip::whatIsNoSoundIsOurFault()
{
    auto target = std::make_shared<QFile>(m_folder.filePath(u"none"_s));
    QVERIFY(target->open(QIODevice::ReadWrite | QIODevice::Truncate));
    const auto clip = cut(opened(u"text.mp3"_s), target, {.fromSeconds = 0, .toSeconds = 1}, {});
    QVERIFY(!clip.ok());
    QCOMPARE(clip.error().code, ErrorCode::Internal);
}

void TestClip::stopsWhenAsked()
{
    auto target = std::make_shared<QFile>(m_folder.filePath(u"none"_s));
    QVERIFY(target->open(QIODevice::ReadWrite | QIODevice::Truncate));
    std::stop_source stop;
    stop.request_stop();
    const auto clip =
        cut(opened(u"noise.wav"_s), target, {.fromSeconds = 0, .toSeconds = 10}, stop.get_token());
    QVERIFY(!clip.ok());
    QCOMPARE(clip.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestClip)
#include "tst_clip.moc"
