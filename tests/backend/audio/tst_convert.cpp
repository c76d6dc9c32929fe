// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/peaks.h"
#include "tests/backend/audio/workplace.h"

#include <QCryptographicHash>
#include <QtEndian>
#include <QTest>

#include <limits>

using namespace earshot;
using namespace earshot::audio;
using namespace earshot::test;
using namespace Qt::StringLiterals;

namespace {

QString sha256(const QString &path)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(readFile(path), QCryptographicHash::Sha256).toHex());
}

/** Puts a 32-bit little-endian number in place of what follows @p mark. */
void setSize(QByteArray &bytes, const QByteArray &mark, quint32 size)
{
    const quint32 stored = qToLittleEndian(size);
    bytes.replace(bytes.indexOf(mark) + mark.size(), 4,
        QByteArray(reinterpret_cast<const char *>(&stored), 4));
}

qint64 peakMemoryKib()
{
    for (const QByteArray &line : readFile(u"/proc/self/status"_s).split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').at(1).toLongLong();
    }
    return 0;
}

} // namespace

class TestConvert : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsSilence_data()
    {
        QTest::addColumn<double>("left");
        QTest::addColumn<double>("right");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << 0.0 << 0.0 << QStringList{u"all_silent"_s};
        QTest::newRow("idle noise only") << 0.0002 << 0.0004 << QStringList{u"all_silent"_s};
        QTest::newRow("left") << 0.2 << 0.0 << QStringList{u"one_channel_silent"_s};
        QTest::newRow("right") << 0.0003 << 0.2 << QStringList{u"one_channel_silent"_s};
        QTest::newRow("both") << 0.2 << 0.01 << QStringList{};
    }

    void findsSilence()
    {
        QFETCH(double, left);
        QFETCH(double, right);
        const Workplace place;
        Sound sound = silence(5, 2);
        addTone(sound, 0, 300, 4.2, 4.9, left);
        addTone(sound, 1, 500, 0.3, 0.9, right);
        save(place.path(u"in.wav"_s), sound);
        QTEST(findingsOf(place.request(u"in.wav"_s)), "words");
    }

    void comparesWithTheCall_data()
    {
        QTest::addColumn<double>("call");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("same") << 10.0 << QStringList{};
        QTest::newRow("a little longer") << 12.9 << QStringList{};
        QTest::newRow("half is missing") << 20.0 << QStringList{u"shorter_than_call"_s};
        QTest::newRow("too much") << 5.0 << QStringList{u"longer_than_call"_s};
        QTest::newRow("unknown") << 0.0 << QStringList{};
    }

    void comparesWithTheCall()
    {
        QFETCH(double, call);
        const Workplace place;
        save(place.path(u"in.wav"_s), tone(10));
        Request request = place.request(u"in.wav"_s);
        request.callSeconds = call;
        QTEST(findingsOf(request), "words");
    }

    void putsTheAgentOnTheLeft_data()
    {
        QTest::addColumn<int>("channels");
        QTest::addColumn<bool>("swaps");
        QTest::addColumn<double>("left"); // hertz
        QTest::newRow("as it is") << 2 << false << 300.0;
        QTest::newRow("the other way about") << 2 << true << 500.0;
        QTest::newRow("one channel") << 1 << true << 300.0;
    }

    void putsTheAgentOnTheLeft()
    {
        QFETCH(int, channels);
        QFETCH(bool, swaps);
        QFETCH(double, left);
        const Workplace place;
        Sound sound = silence(2, channels);
        addTone(sound, 0, 300);
        if (channels == 2)
            addTone(sound, 1, 500);
        save(place.path(u"in.wav"_s), sound);
        Request request = place.request(u"in.wav"_s);
        request.swapSides = swaps;
        QVERIFY(convert(request, {}).ok());
        const Sound mp3 = load(place.path(u"out.mp3"_s));
        QCOMPARE(mp3.channels, channels);
        const std::vector<float> side = mp3.channel(0);
        const auto share = [&](double hertz) {
            return amplitudeOf(hertz, side.data() + mp3.rate / 2, std::size_t(mp3.rate), mp3.rate);
        };
        QVERIFY(share(left) > 0.4);
        QVERIFY(share(800 - left) < 0.05);
    }

    /** What streaming writers leave in the two size fields when they can't go back. */
    void readsWavesWithoutSizes_data()
    {
        QTest::addColumn<quint32>("riff");
        QTest::addColumn<quint32>("data");
        QTest::newRow("zero") << 0U << 0U;
        QTest::newRow("all ones") << 0xffffffffU << 0xffffffffU;
        QTest::newRow("all ones less header") << 0xffffffffU << 0xffffffffU - 36;
        QTest::newRow("data zero") << 64036U << 0U;
        QTest::newRow("data all ones") << 64036U << 0xffffffffU;
        QTest::newRow("riff zero") << 0U << 64000U;
    }

    void readsWavesWithoutSizes()
    {
        QFETCH(quint32, riff);
        QFETCH(quint32, data);
        const Workplace place;
        save(place.path(u"in.wav"_s), tone(2, 440, 2));
        QByteArray bytes = readFile(place.path(u"in.wav"_s));
        setSize(bytes, "RIFF", riff);
        setSize(bytes, "data", data);
        writeFile(place.path(u"in.wav"_s), bytes);
        const auto report = convert(place.request(u"in.wav"_s), {});
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->durationSeconds, 2.0);
        QVERIFY(report->findings.isEmpty());
    }

    void noticesWhatIsCutOff_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("wav") << u"in.wav"_s;
        QTest::newRow("mp3") << u"in.mp3"_s;
        QTest::newRow("flac") << u"in.flac"_s;
    }

    void noticesWhatIsCutOff()
    {
        QFETCH(QString, name);
        const Workplace place;
        run(u"sox"_s,
            {u"-n"_s, u"-r"_s, u"16000"_s, u"-c"_s, u"2"_s, u"-b"_s, u"16"_s,
                place.path(u"tone.wav"_s), u"synth"_s, u"10"_s, u"sine"_s, u"300"_s});
        run(u"ffmpeg"_s,
            {u"-v"_s, u"error"_s, u"-i"_s, place.path(u"tone.wav"_s), place.path(name)});
        QCOMPARE(findingsOf(place.request(name)), QStringList{});
        const QByteArray bytes = readFile(place.path(name));
        writeFile(place.path(name), bytes.first(bytes.size() * 6 / 10));
        const auto report = convert(place.request(name), {});
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().message));
        QVERIFY(report->findings.contains(Finding::Truncated));
        QVERIFY(report->durationSeconds > 5 && report->durationSeconds < 7);
    }

    void readsWhatProvidersSend_data()
    {
        QTest::addColumn<QStringList>("ffmpeg");
        QTest::addColumn<QString>("format");
        const auto codec = [](const QString &name) { return QStringList{u"-c:a"_s, name}; };
        QTest::newRow("wav") << codec(u"pcm_s16le"_s) + QStringList{u"in.wav"_s} << u"WAV"_s;
        QTest::newRow("wav 24") << codec(u"pcm_s24le"_s) + QStringList{u"in.wav"_s} << u"WAV"_s;
        QTest::newRow("wav float") << codec(u"pcm_f32le"_s) + QStringList{u"in.wav"_s} << u"WAV"_s;
        QTest::newRow("mu-law") << codec(u"pcm_mulaw"_s) + QStringList{u"in.wav"_s} << u"WAV"_s;
        QTest::newRow("A-law") << codec(u"pcm_alaw"_s) + QStringList{u"in.wav"_s} << u"WAV"_s;
        QTest::newRow("adpcm") << codec(u"adpcm_ms"_s) + QStringList{u"in.wav"_s} << u"WAV"_s;
        QTest::newRow("rf64") << QStringList{u"-rf64"_s, u"always"_s, u"in.wav"_s} << u"RF64"_s;
        QTest::newRow("flac") << QStringList{u"in.flac"_s} << u"FLAC"_s;
        QTest::newRow("vorbis") << codec(u"libvorbis"_s) + QStringList{u"in.ogg"_s} << u"Ogg"_s;
        QTest::newRow("mp3") << QStringList{u"-id3v2_version"_s, u"0"_s, u"in.mp3"_s} << u"MP3"_s;
        QTest::newRow("mp3 with tag")
            << QStringList{u"-metadata"_s, u"title=A call"_s, u"in.mp3"_s} << u"MP3"_s;
        QTest::newRow("mp3 without length")
            << QStringList{u"-write_xing"_s, u"0"_s, u"in.mp3"_s} << u"MP3"_s;
        QTest::newRow("another name") << QStringList{u"-f"_s, u"wav"_s, u"in.html"_s} << u"WAV"_s;
        QTest::newRow("an mp3 called wav")
            << QStringList{u"-f"_s, u"mp3"_s, u"in.wav"_s} << u"MP3"_s;
        QTest::newRow("aiff") << QStringList{u"in.aiff"_s} << u"AIFF"_s;
        QTest::newRow("au") << QStringList{u"in.au"_s} << u"AU"_s;
    }

    void readsWhatProvidersSend()
    {
        QFETCH(QStringList, ffmpeg);
        const Workplace place;
        Sound sound = silence(4, 2, 16000);
        addTone(sound, 0, 600);
        addTone(sound, 1, 900);
        save(place.path(u"tone.wav"_s), sound);
        const QString name = ffmpeg.takeLast();
        run(u"ffmpeg"_s,
            QStringList{u"-v"_s, u"error"_s, u"-i"_s, place.path(u"tone.wav"_s)} + ffmpeg
                + QStringList{place.path(name)});
        const auto report = convert(place.request(name), {});
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().message));
        QTEST(report->sourceFormat, "format");
        QCOMPARE(report->sourceChannels, 2);
        QCOMPARE(report->sourceRate, 16000);
        QVERIFY2(qAbs(report->durationSeconds - 4) < 0.11,
            qPrintable(QString::number(report->durationSeconds)));
        QVERIFY2(report->findings.isEmpty(), qPrintable(toWord(report->findings.value(0))));
        QCOMPARE(report->sourceSha256, sha256(place.path(name)));
        const Sound mp3 = load(place.path(u"out.mp3"_s));
        const std::vector<float> left = mp3.channel(0);
        QVERIFY(amplitudeOf(600, left.data() + 16000, 16000, 16000) > 0.45);
    }

    void readsExtensibleWaves()
    {
        const Workplace place;
        save(place.path(u"in.wav"_s), tone(2, 440, 2), SF_FORMAT_WAVEX | SF_FORMAT_PCM_16);
        QCOMPARE(uchar(readFile(place.path(u"in.wav"_s)).at(20)), uchar(0xfe));
        const auto report = convert(place.request(u"in.wav"_s), {});
        QVERIFY(report.ok());
        QCOMPARE(report->sourceFormat, u"WAV"_s);
        QCOMPARE(report->durationSeconds, 2.0);
    }

    void skipsChunksBeforeTheSound()
    {
        const Workplace place;
        save(place.path(u"in.wav"_s), tone(2));
        QByteArray bytes = readFile(place.path(u"in.wav"_s));
        bytes.insert(
            bytes.indexOf("data"), "LIST\x05\x00\x00\x00INFOx\x00"_ba.leftJustified(14, '\0'));
        setSize(bytes, "RIFF", quint32(bytes.size() - 8));
        writeFile(place.path(u"in.wav"_s), bytes);
        const auto report = convert(place.request(u"in.wav"_s), {});
        QVERIFY(report.ok());
        QCOMPARE(report->durationSeconds, 2.0);
        QVERIFY(report->findings.isEmpty());
    }

    void skipsALargePictureBeforeTheSound()
    {
        const Workplace place;
        save(place.path(u"tone.wav"_s), tone(3, 440, 1, 16000));
        run(u"lame"_s, {u"--quiet"_s, u"-t"_s, place.path(u"tone.wav"_s), place.path(u"in.mp3"_s)});
        const QByteArray picture(200000, '\xff'); // looks like frames to who does not skip it
        QByteArray tag = "ID3\x03\x00\x00"_ba;
        for (int shift = 21; shift >= 0; shift -= 7)
            tag += char((picture.size() >> shift) & 0x7f);
        writeFile(place.path(u"in.mp3"_s), tag + picture + readFile(place.path(u"in.mp3"_s)));
        const auto report = convert(place.request(u"in.mp3"_s), {});
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->sourceFormat, u"MP3"_s);
        QVERIFY(qAbs(report->durationSeconds - 3) < 0.2);
    }

    void agreesWithFfprobe_data()
    {
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("rate");
        QTest::addColumn<bool>("constant");
        for (const int rate : {8000, 9600, 11025, 16000, 22050, 44100, 48000, 192000}) {
            QTest::addRow("%d Hz, mono speech", rate) << 1 << rate << false;
            QTest::addRow("%d Hz, stereo speech", rate) << 2 << rate << false;
            QTest::addRow("%d Hz, stereo cbr128", rate) << 2 << rate << true;
        }
        QTest::newRow("8000 Hz, mono cbr128") << 1 << 8000 << true;
        for (int channels = 3; channels <= 8; ++channels)
            QTest::addRow("%d channels", channels) << channels << 16000 << false;
    }

    void agreesWithFfprobe()
    {
        QFETCH(int, channels);
        QFETCH(int, rate);
        QFETCH(bool, constant);
        const Workplace place;
        const double seconds = 3.217;
        save(place.path(u"in.wav"_s), tone(seconds, 440, channels, rate));
        Request request = place.request(u"in.wav"_s);
        request.profile = constant ? Profile::Cbr128 : Profile::Speech;
        const auto report = convert(request, {});
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->channels, qMin(channels, 2));
        QVERIFY(qAbs(report->durationSeconds - seconds) <= 1.0 / rate);
        const Probe probed = probe(request.mp3);
        QCOMPARE(probed.codec, u"mp3"_s);
        QCOMPARE(probed.channels, report->channels);
        QCOMPARE(probed.sampleRate, report->sampleRate);
        const double kbps = probed.bitRate / 1000;
        QVERIFY(constant ? qAbs(kbps - 128) < 2 : kbps <= 128);
        // ffprobe counts whole frames, the padding at both ends among them.
        const double frame = (report->sampleRate >= 32000 ? 1152.0 : 576.0) / report->sampleRate;
        QVERIFY2(probed.seconds >= seconds && probed.seconds < seconds + 3 * frame,
            qPrintable(QString::number(probed.seconds)));
        // Decoders leave the padding out, to the sample.
        const Sound decoded = load(request.mp3);
        QVERIFY(qAbs(double(decoded.frames()) - seconds * report->sampleRate) <= 1.5);
        const QByteArray raw = run(
            u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-i"_s, request.mp3, u"-f"_s, u"f32le"_s, u"-"_s});
        QCOMPARE(raw.size() / 4 / report->channels, decoded.frames());
    }

    void reportsSizesAndSums()
    {
        const Workplace place;
        save(place.path(u"in.wav"_s), tone(3, 440, 2));
        const Request request = place.request(u"in.wav"_s);
        const auto report = convert(request, {});
        QVERIFY(report.ok());
        QCOMPARE(report->sourceSha256, sha256(request.source));
        QCOMPARE(report->sha256, sha256(request.mp3));
        QCOMPARE(report->peaksSha256, sha256(request.peaks));
        QCOMPARE(report->sizeBytes, QFileInfo(request.mp3).size());
        QCOMPARE(report->peaksSizeBytes, QFileInfo(request.peaks).size());
    }

    void outlinesEachChannel()
    {
        const Workplace place;
        Sound sound = silence(3, 2);
        addTone(sound, 0, 400, 1, 2, 0.5);
        addTone(sound, 1, 400, 2, 3, 0.25);
        save(place.path(u"in.wav"_s), sound);
        QVERIFY(convert(place.request(u"in.wav"_s), {}).ok());
        const auto peaks = readPeaks(place.path(u"out.dat"_s));
        QVERIFY(peaks.ok());
        QCOMPARE(peaks->channels, 2);
        QCOMPARE(peaks->length, 150);
        QCOMPARE(peaks->sampleRate, 8000);
        QCOMPARE(peaks->samplesPerPixel, 160);
        const auto pixel = [&](double seconds) {
            return peaks->data.mid(qsizetype(seconds * 50) * 4, 4);
        };
        QCOMPARE(pixel(0.5), (QList<qint8>{0, 0, 0, 0}));
        QCOMPARE(pixel(1.5), (QList<qint8>{-64, 64, 0, 0}));
        QCOMPARE(pixel(2.5), (QList<qint8>{0, 0, -32, 32}));
    }

    void replacesWhatEarlierAttemptsLeft()
    {
        const Workplace place;
        save(place.path(u"in.wav"_s), tone(1));
        writeFile(place.path(u"out.mp3"_s), QByteArray(1000000, 'x'));
        const auto report = convert(place.request(u"in.wav"_s), {});
        QVERIFY(report.ok());
        QCOMPARE(report->sizeBytes, QFileInfo(place.path(u"out.mp3"_s)).size());
        QVERIFY(report->sizeBytes < 20000);
    }

    /** Infinities and the like, which encoders don't survive. */
    void survivesFloatsThatAreNoSound()
    {
        const Workplace place;
        Sound sound = tone(3, 440, 2, 16000);
        const float odd[] = {std::numeric_limits<float>::quiet_NaN(),
            std::numeric_limits<float>::infinity(), -std::numeric_limits<float>::infinity(), 1e30F,
            -1e30F, std::numeric_limits<float>::denorm_min()};
        for (std::size_t i = 0; i < sound.samples.size(); i += 7)
            sound.samples[i] = odd[i % std::size(odd)];
        SF_INFO info{.samplerate = 16000, .channels = 2, .format = SF_FORMAT_WAV | SF_FORMAT_FLOAT};
        SNDFILE *file =
            sf_open(place.path(u"in.wav"_s).toLocal8Bit().constData(), SFM_WRITE, &info);
        sf_writef_float(file, sound.samples.data(), sound.frames());
        sf_close(file);
        const auto report = convert(place.request(u"in.wav"_s), {});
        QVERIFY(report.ok());
        for (const float sample : load(place.path(u"out.mp3"_s)).samples)
            QVERIFY(std::isfinite(sample) && qAbs(sample) < 4);
    }

    /** An hour passes through the same few blocks as three seconds. */
    void memoryDoesNotGrowWithLength()
    {
        const Workplace place;
        save(place.path(u"in.wav"_s), tone(3, 440, 2));
        QByteArray header = readFile(place.path(u"in.wav"_s)).first(44);
        const quint32 size = 3600 * 8000 * 4;
        setSize(header, "RIFF", size + 36);
        setSize(header, "data", size);
        writeFile(place.path(u"long.wav"_s), header);
        QVERIFY(QFile::resize(place.path(u"long.wav"_s), qint64(size) + 44));
        QVERIFY(convert(place.request(u"in.wav"_s), {}).ok());
        const qint64 before = peakMemoryKib();
        const auto report = convert(place.request(u"long.wav"_s), {});
        QVERIFY(report.ok());
        QCOMPARE(report->durationSeconds, 3600.0);
        const qint64 grown = peakMemoryKib() - before;
        QVERIFY2(grown < 16 * 1024, qPrintable(QString::number(grown)));
    }

private:
    static QStringList findingsOf(const Request &request)
    {
        const auto report = convert(request, {});
        if (!report)
            return {report.error().message};
        QStringList words;
        for (const Finding finding : report->findings)
            words << toWord(finding);
        return words;
    }
};

QTEST_GUILESS_MAIN(TestConvert)
#include "tst_convert.moc"
