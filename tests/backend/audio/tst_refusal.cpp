// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/source.h"
#include "tests/backend/audio/workplace.h"

#include <QtEndian>
#include <QTest>

#include <thread>

using namespace earshot;
using namespace earshot::audio;
using namespace earshot::test;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
QByteArray little(T value)
{
    const T stored = qToLittleEndian(value);
    return QByteArray(reinterpret_cast<const char *>(&stored), sizeof stored);
}

struct WaveHeader
{
    quint16 channels = 1;
    quint32 rate = 8000;
    quint32 dataSize = 0;
};

QByteArray wave(const WaveHeader &header, const QByteArray &data)
{
    return "RIFF" + little(quint32(36 + header.dataSize)) + "WAVEfmt " + little(quint32(16))
        + little(quint16(1)) + little(header.channels) + little(header.rate)
        + little(quint32(header.rate * header.channels * 2)) + little(quint16(header.channels * 2))
        + little(quint16(16)) + "data" + little(header.dataSize) + data;
}

QByteArray noise(qsizetype size, quint32 seed = 1)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < size; ++i) {
        seed = seed * 1664525 + 1013904223;
        bytes.append(char(seed >> 24));
    }
    return bytes;
}

} // namespace

class TestRefusal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAndNames_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        const QByteArray second(16000, '\x11');
        QTest::newRow("empty") << QByteArray() << u"an empty file"_s;
        QTest::newRow("html") << "<!DOCTYPE html><html><body>Not found</body></html>"_ba
                              << u"an HTML page"_s;
        QTest::newRow("html after white space") << "\r\n\t <HTML lang=de>"_ba << u"an HTML page"_s;
        QTest::newRow("xhtml") << "<?xml version=\"1.0\"?><html></html>"_ba << u"an HTML page"_s;
        QTest::newRow("xml") << "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code></Error>"_ba
                             << u"an XML document"_s;
        QTest::newRow("xml with mark") << "\xef\xbb\xbf<Error/>"_ba << u"an XML document"_s;
        QTest::newRow("xml in utf-16")
            << QByteArray("\xff\xfe<\0E\0r\0r\0o\0r\0/\0>\0", 18) << u"an XML document"_s;
        QTest::newRow("json object") << "{\"message\":\"expired\"}"_ba << u"a JSON document"_s;
        QTest::newRow("json array") << " [\n 1, 2]"_ba << u"a JSON document"_s;
        QTest::newRow("text") << "error: the call has no recording\n"_ba << u"a text file"_s;
        QTest::newRow("pdf") << "%PDF-1.7 \x80"_ba << u"a PDF document"_s;
        QTest::newRow("zip") << "PK\x03\x04 and so on"_ba << u"a ZIP archive"_s;
        QTest::newRow("mp4") << QByteArray("\0\0\0\x20"
                                           "ftypM4A \0\0\0\0",
            16) << u"an MP4 or M4A file"_s;
        QTest::newRow("webm") << "\x1a\x45\xdf\xa3\x01\x02"_ba << u"a WebM or Matroska file"_s;
        QTest::newRow("noise") << QByteArray("\x01") + noise(50000)
                               << u"no audio that Earshot can read"_s;
        QTest::newRow("zeros") << QByteArray(50000, '\0') << u"no audio that Earshot can read"_s;
        QTest::newRow("wav cut in its header")
            << wave({}, {}).first(30) << u"begins like WAV but is damaged or cut off"_s;
        QTest::newRow("riff only") << "RIFF\x24\x20\x10\x01WAVE"_ba << u"begins like WAV"_s;
        QTest::newRow("wav without sound") << wave({.dataSize = 0}, {}) << u"no sound"_s;
        QTest::newRow("mp3 sync then noise")
            << "\xff\xfb\x90\x64"_ba + noise(40000, 7) << QString();
        QTest::newRow("id3 and nothing else")
            << "ID3\x04\x00\x00\x00\x00\x00\x0a"_ba + QByteArray(10, '\0') << u"begins like MP3"_s;
        QTest::newRow("1 Hz") << wave(
            {.rate = 1, .dataSize = 2'000'000}, QByteArray(2'000'000, '\1'))
                              << u"sample rate of 1 Hz"_s;
        QTest::newRow("7,999 Hz") << wave({.rate = 7999, .dataSize = 16000}, second)
                                  << u"7999 Hz"_s;
        QTest::newRow("192,001 Hz")
            << wave({.rate = 192001, .dataSize = 16000}, second) << u"192001 Hz"_s;
        QTest::newRow("4 GHz") << wave({.rate = 0xfffffff0, .dataSize = 16000}, second)
                               << QString();
        QTest::newRow("0 Hz") << wave({.rate = 0, .dataSize = 16000}, second) << QString();
        QTest::newRow("9 channels")
            << wave({.channels = 9, .dataSize = 18 * 800}, QByteArray(18 * 800, '\1'))
            << u"9 channels"_s;
        QTest::newRow("no channels")
            << wave({.channels = 0, .dataSize = 16000}, second) << QString();
        QTest::newRow("65,535 channels")
            << wave({.channels = 65535, .dataSize = 16000}, second) << QString();
    }

    void refusesAndNames()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const Workplace place;
        writeFile(place.path(u"call.wav"_s), bytes);
        const auto report = convert(place.request(u"call.wav"_s), {});
        QVERIFY(!report.ok());
        QCOMPARE(report.error().code, ErrorCode::InvalidInput);
        QVERIFY(report.error().retryable);
        QVERIFY2(report.error().message.contains(words), qPrintable(report.error().message));
        QVERIFY(report.error().message.endsWith(u'.'));
        QVERIFY(place.isClean());
    }

    void refusesMoreThanADay()
    {
        const Workplace place;
        const quint32 size = 86401U * 16000U;
        writeFile(place.path(u"long.wav"_s), wave({.dataSize = size}, {}));
        QVERIFY(QFile::resize(place.path(u"long.wav"_s), 44 + qint64(size)));
        const auto report = convert(place.request(u"long.wav"_s), {});
        QVERIFY(!report.ok());
        QVERIFY2(report.error().message.contains(u"longer than a day"),
            qPrintable(report.error().message));
        QVERIFY(place.isClean());
    }

    /** FLAC packs silence into almost nothing and need not say how much there is, so that the limit
     * has to be kept while counting; here it is two seconds. */
    void countsWhatIsNotDeclared()
    {
        const Workplace place;
        save(place.path(u"in.flac"_s), silence(30), SF_FORMAT_FLAC | SF_FORMAT_PCM_16);
        QByteArray bytes = readFile(place.path(u"in.flac"_s));
        bytes[21] = char(bytes[21] & 0xf0);
        bytes.replace(22, 4, QByteArray(4, '\0')); // total samples, 36 bits: unknown
        writeFile(place.path(u"in.flac"_s), bytes);
        const auto whole = convert(place.request(u"in.flac"_s), {});
        QVERIFY2(whole.ok(), whole ? "" : qPrintable(whole.error().message));
        QCOMPARE(whole->durationSeconds, 30.0);
        QVERIFY(!whole->findings.contains(Finding::Truncated));

        const auto source = Source::open(place.path(u"in.flac"_s), {}, 2);
        QVERIFY(source.ok());
        std::vector<float> block(8000);
        QVERIFY((*source)->read(block).ok());
        const auto second = (*source)->read(block);
        QVERIFY(!second.ok());
        QVERIFY(second.error().message.contains(u"longer than a day"));
    }

    void refusesCompressedSoundAbove320()
    {
        const Workplace place;
        Sound sound = silence(3, 2, 192000);
        quint32 seed = 1;
        for (float &sample : sound.samples) {
            seed = seed * 1664525 + 1013904223;
            sample = float(seed >> 8) / float(1 << 23) - 1.0F;
        }
        save(place.path(u"in.wav"_s), sound);
        run(u"ffmpeg"_s,
            {u"-v"_s, u"error"_s, u"-i"_s, place.path(u"in.wav"_s), u"-c:a"_s, u"libvorbis"_s,
                u"-q:a"_s, u"10"_s, place.path(u"in.ogg"_s)});
        const auto report = convert(place.request(u"in.ogg"_s), {});
        QVERIFY(!report.ok());
        QVERIFY2(report.error().message.contains(u"kbit/s; 8 to 320"),
            qPrintable(report.error().message));
        QVERIFY(place.isClean());
    }

    void missingSourceIsAStorageError()
    {
        const Workplace place;
        const auto report = convert(place.request(u"absent.wav"_s), {});
        QCOMPARE(report.error().code, ErrorCode::Storage);
        QVERIFY(place.isClean());
    }

    void unwritableOutputIsAStorageError()
    {
        const Workplace place;
        save(place.path(u"in.wav"_s), tone(1));
        Request request = place.request(u"in.wav"_s);
        request.peaks = place.path(u"no/such/folder/out.dat"_s);
        QCOMPARE(convert(request, {}).error().code, ErrorCode::Storage);
        QVERIFY(place.isClean());
    }

    void fullDiskLeavesNothing_data()
    {
        QTest::addColumn<bool>("mp3");
        QTest::newRow("while the MP3 is written") << true;
        QTest::newRow("while the peaks are written") << false;
    }

    void fullDiskLeavesNothing()
    {
        QFETCH(bool, mp3);
        const Workplace place;
        save(place.path(u"in.wav"_s), tone(20));
        const Request request = place.request(u"in.wav"_s);
        QVERIFY(QFile::link(u"/dev/full"_s, mp3 ? request.mp3 : request.peaks));
        const auto report = convert(request, {});
        QVERIFY(!report.ok());
        QCOMPARE(report.error().code, ErrorCode::StorageFull);
        QVERIFY(report.error().retryable);
        QVERIFY(place.isClean());
        QVERIFY(QFile::exists(u"/dev/full"_s));
    }

    void neverOverwritesItsSource()
    {
        const Workplace place;
        save(place.path(u"in.wav"_s), tone(1));
        const QByteArray before = readFile(place.path(u"in.wav"_s));
        QVERIFY(QFile::link(place.path(u"in.wav"_s), place.path(u"out.mp3"_s)));
        QCOMPARE(convert(place.request(u"in.wav"_s), {}).error().code, ErrorCode::Internal);
        QCOMPARE(readFile(place.path(u"in.wav"_s)), before);
    }

    void stopsBeforeItBegins()
    {
        const Workplace place;
        save(place.path(u"in.wav"_s), tone(1));
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(convert(place.request(u"in.wav"_s), stop.get_token()).error().code,
            ErrorCode::Cancelled);
        QVERIFY(place.isClean());
    }

    void stopsOnTheWayAndLeavesNothing()
    {
        const Workplace place;
        save(place.path(u"in.wav"_s), tone(3600, 440, 2));
        const Request request = place.request(u"in.wav"_s);
        std::stop_source stop;
        std::optional<Result<Report>> report;
        std::thread worker([&] { report = convert(request, stop.get_token()); });
        const bool begun = QTest::qWaitFor([&] { return QFileInfo(request.mp3).size() > 0; });
        stop.request_stop();
        worker.join();
        QVERIFY(begun);
        QVERIFY(report && !report->ok());
        QCOMPARE(report->error().code, ErrorCode::Cancelled);
        QVERIFY(place.isClean());
    }

    /** Whatever the bytes, there is an answer: no crash, no endless loop, nothing left behind. */
    void survivesDamagedFiles_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *ending : {"wav", "mp3", "flac", "ogg", "aiff", "au", "w64", "caf"})
            QTest::newRow(ending) << u"in."_s + QLatin1StringView(ending);
    }

    void survivesDamagedFiles()
    {
        QFETCH(QString, name);
        const Workplace place;
        save(place.path(u"tone.wav"_s), tone(0.5, 300, 2));
        run(u"ffmpeg"_s,
            {u"-v"_s, u"error"_s, u"-i"_s, place.path(u"tone.wav"_s), place.path(name)});
        const QByteArray good = readFile(place.path(name));
        quint32 seed = 42;
        for (int round = 0; round < 60; ++round) {
            QByteArray bytes = good;
            for (int i = 0; i < 4; ++i) {
                seed = seed * 1664525 + 1013904223;
                // Mostly in the header, where it hurts.
                bytes[(seed >> 8) % quint32(round % 2 == 0 ? 64 : bytes.size())] = char(seed >> 24);
            }
            if (round % 5 == 0)
                bytes.truncate(bytes.size() * round / 60);
            writeFile(place.path(u"damaged"_s), bytes);
            const auto report = convert(place.request(u"damaged"_s), {});
            if (report) {
                QVERIFY(report->durationSeconds > 0);
                QFile::remove(place.path(u"out.mp3"_s));
                QFile::remove(place.path(u"out.dat"_s));
            } else {
                QCOMPARE(report.error().code, ErrorCode::InvalidInput);
            }
            QVERIFY(place.isClean());
        }
    }
};

QTEST_GUILESS_MAIN(TestRefusal)
#include "tst_refusal.moc"
