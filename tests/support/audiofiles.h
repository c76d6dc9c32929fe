// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QStringList>

#include <sndfile.h>

#include <cmath>
#include <numbers>
#include <stdexcept>
#include <vector>

/** Real audio for tests: made by sox, ffmpeg and espeak-ng or by hand, and read back by other
 * programs than ours. Failures are exceptions, which end the test. */
namespace earshot::test {

/** Runs a program and gives what it printed; throws when it fails or takes longer than a minute. */
inline QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0) {
        throw std::runtime_error("running " + program.toStdString() + ": "
            + process.readAllStandardError().toStdString());
    }
    return process.readAllStandardOutput();
}

inline void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("a test file can't be written");
}

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("a file can't be read: " + path.toStdString());
    return file.readAll();
}

struct Sound
{
    int channels = 1;
    int rate = 8000;
    std::vector<float> samples = {}; ///< interleaved

    [[nodiscard]] qint64 frames() const { return qint64(samples.size()) / channels; }
    [[nodiscard]] double seconds() const { return double(frames()) / rate; }
    [[nodiscard]] float at(qint64 frame, int channel) const
    {
        return samples.at(std::size_t(frame * channels + channel));
    }
    [[nodiscard]] std::vector<float> channel(int which) const
    {
        std::vector<float> one;
        for (qint64 frame = 0; frame < frames(); ++frame)
            one.push_back(at(frame, which));
        return one;
    }
};

/** Silence of a given length. */
inline Sound silence(double seconds, int channels = 1, int rate = 8000)
{
    Sound sound{.channels = channels, .rate = rate};
    sound.samples.resize(std::size_t(std::lround(seconds * rate)) * std::size_t(channels));
    return sound;
}

/** Adds a tone to one channel between two moments. */
inline void addTone(Sound &sound, int channel, double hertz, double from = 0, double to = 1e9,
    double amplitude = 0.5)
{
    const auto last = std::min(sound.frames(), qint64(to * sound.rate));
    for (auto frame = qint64(from * sound.rate); frame < last; ++frame) {
        sound.samples.at(std::size_t(frame * sound.channels + channel)) += float(amplitude
            * std::sin(2 * std::numbers::pi * hertz * double(frame) / double(sound.rate)));
    }
}

/** A tone of @p hertz on every channel. */
inline Sound tone(double seconds, double hertz = 440, int channels = 1, int rate = 8000)
{
    Sound sound = silence(seconds, channels, rate);
    for (int channel = 0; channel < channels; ++channel)
        addTone(sound, channel, hertz);
    return sound;
}

/** Writes a file in one of libsndfile's formats. */
inline void save(
    const QString &path, const Sound &sound, int format = SF_FORMAT_WAV | SF_FORMAT_PCM_16)
{
    SF_INFO info{.samplerate = sound.rate, .channels = sound.channels, .format = format};
    SNDFILE *file = sf_open(path.toLocal8Bit().constData(), SFM_WRITE, &info);
    if (file == nullptr)
        throw std::runtime_error(sf_strerror(nullptr));
    sf_command(file, SFC_SET_CLIPPING, nullptr, SF_TRUE);
    const sf_count_t written = sf_writef_float(file, sound.samples.data(), sound.frames());
    if (sf_close(file) != 0 || written != sound.frames())
        throw std::runtime_error("a sound file can't be written");
}

/** Decodes a whole file with libsndfile. */
inline Sound load(const QString &path)
{
    SF_INFO info{};
    SNDFILE *file = sf_open(path.toLocal8Bit().constData(), SFM_READ, &info);
    if (file == nullptr)
        throw std::runtime_error(sf_strerror(nullptr));
    Sound sound{.channels = info.channels, .rate = info.samplerate};
    sound.samples.resize(std::size_t(info.frames * info.channels));
    const sf_count_t read = sf_readf_float(file, sound.samples.data(), info.frames);
    sf_close(file);
    sound.samples.resize(std::size_t(read * info.channels));
    return sound;
}

/** What ffprobe says about a file. */
struct Probe
{
    QString codec;
    int sampleRate = 0;
    int channels = 0;
    double seconds = 0;
    double bitRate = 0;
};

inline Probe probe(const QString &path)
{
    const QByteArray text = run(QStringLiteral("ffprobe"),
        {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-show_entries"),
            QStringLiteral("stream=codec_name,sample_rate,channels:format=duration,bit_rate"),
            QStringLiteral("-of"), QStringLiteral("default=noprint_wrappers=1"), path});
    Probe probe;
    for (const QByteArray &line : text.split('\n')) {
        const QByteArray value = line.mid(line.indexOf('=') + 1).trimmed();
        if (line.startsWith("codec_name="))
            probe.codec = QString::fromLatin1(value);
        else if (line.startsWith("sample_rate="))
            probe.sampleRate = value.toInt();
        else if (line.startsWith("channels="))
            probe.channels = value.toInt();
        else if (line.startsWith("duration="))
            probe.seconds = value.toDouble();
        else if (line.startsWith("bit_rate="))
            probe.bitRate = value.toDouble();
    }
    return probe;
}

/** The share of @p hertz in a piece of sound, as the amplitude of a sine (Goertzel's algorithm). */
inline double amplitudeOf(double hertz, const float *samples, std::size_t count, int rate)
{
    const double step = 2 * std::cos(2 * std::numbers::pi * hertz / rate);
    double before = 0;
    double last = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const double next = double(samples[i]) + step * last - before;
        before = last;
        last = next;
    }
    const double power = last * last + before * before - step * last * before;
    return 2 * std::sqrt(std::max(0.0, power)) / double(count);
}

} // namespace earshot::test
