// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/peaks.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>

namespace earshot::audio {

using namespace Qt::StringLiterals;

namespace {

constexpr int pixelsPerSecond = 50;
constexpr int headerSize = 24;
constexpr quint32 eightBit = 1;
constexpr qint64 maximumDataSize = maximumPixels * 2 * 8;

qint8 toEightBits(float sample)
{
    return qint8(std::clamp(int(sample * 128), -128, 127));
}

void append32(QByteArray &bytes, qint32 value)
{
    const qint32 stored = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&stored), sizeof stored);
}

Error notPeaks()
{
    return Error{.code = ErrorCode::InvalidInput,
        .message = u"The stored waveform is damaged; converting the recording again renews it."_s};
}

} // namespace

PeakGatherer::PeakGatherer(int channels, int sampleRate)
    : m_peaks{.sampleRate = sampleRate,
        .samplesPerPixel = sampleRate / pixelsPerSecond,
        .channels = channels}
{ }

void PeakGatherer::add(std::span<const float> interleaved)
{
    const auto channels = std::size_t(m_peaks.channels);
    while (!interleaved.empty()) {
        const auto room = std::size_t(m_peaks.samplesPerPixel - m_inPixel) * channels;
        const auto part = interleaved.first(std::min(room, interleaved.size()));
        for (std::size_t channel = 0; channel < channels; ++channel) {
            Range range = m_ranges[channel];
            for (std::size_t i = channel; i < part.size(); i += channels) {
                range.low = std::min(range.low, part[i]);
                range.high = std::max(range.high, part[i]);
            }
            m_ranges[channel] = range;
        }
        m_inPixel += int(part.size() / channels);
        if (m_inPixel == m_peaks.samplesPerPixel)
            endPixel();
        interleaved = interleaved.subspan(part.size());
    }
}

Peaks PeakGatherer::finish()
{
    if (m_inPixel > 0)
        endPixel();
    return std::move(m_peaks);
}

void PeakGatherer::endPixel()
{
    for (int channel = 0; channel < m_peaks.channels; ++channel) {
        const Range &range = m_ranges[std::size_t(channel)];
        m_peaks.data << toEightBits(range.low) << toEightBits(range.high);
    }
    ++m_peaks.length;
    m_ranges = {};
    m_inPixel = 0;
    if (m_peaks.length == maximumPixels)
        halve();
}

void PeakGatherer::halve()
{
    QList<qint8> &data = m_peaks.data;
    const qsizetype width = 2 * m_peaks.channels;
    for (qsizetype pixel = 0; pixel < m_peaks.length / 2; ++pixel) {
        for (qsizetype i = 0; i < width; i += 2) {
            const qsizetype first = 2 * pixel * width + i;
            const qsizetype second = first + width;
            data[pixel * width + i] = std::min(data[first], data[second]);
            data[pixel * width + i + 1] = std::max(data[first + 1], data[second + 1]);
        }
    }
    m_peaks.length /= 2;
    m_peaks.samplesPerPixel *= 2;
    data.resize(m_peaks.length * width);
}

QByteArray peaksToDat(const Peaks &peaks)
{
    QByteArray bytes;
    bytes.reserve(headerSize + peaks.data.size());
    append32(bytes, 2);
    append32(bytes, qint32(eightBit));
    append32(bytes, peaks.sampleRate);
    append32(bytes, peaks.samplesPerPixel);
    append32(bytes, qint32(peaks.length));
    append32(bytes, peaks.channels);
    bytes.append(reinterpret_cast<const char *>(peaks.data.constData()), peaks.data.size());
    return bytes;
}

Result<Peaks> peaksFromDat(const QByteArray &bytes)
{
    if (bytes.size() < 20)
        return notPeaks();
    const auto field = [&](int index) {
        return qFromLittleEndian<qint32>(bytes.constData() + 4 * index);
    };
    const qint32 version = field(0);
    const qsizetype header = version == 1 ? 20 : headerSize;
    if ((version != 1 && version != 2) || bytes.size() < header || quint32(field(1)) != eightBit)
        return notPeaks();
    Peaks peaks{.sampleRate = field(2),
        .samplesPerPixel = field(3),
        .channels = version == 1 ? 1 : field(5),
        .length = field(4)};
    const bool plausible = peaks.sampleRate > 0 && peaks.samplesPerPixel > 0 && peaks.length >= 0
        && peaks.channels >= 1 && peaks.channels <= 8;
    if (!plausible || bytes.size() - header != peaks.length * peaks.channels * 2)
        return notPeaks();
    const auto *data = reinterpret_cast<const qint8 *>(bytes.constData() + header);
    peaks.data = QList<qint8>(data, data + (bytes.size() - header));
    return peaks;
}

Result<Peaks> readPeaks(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{.code = ErrorCode::Storage,
            .message = u"The stored waveform can't be read: %1."_s.arg(file.errorString()),
            .retryable = true};
    }
    return peaksFromDat(file.read(headerSize + maximumDataSize));
}

QByteArray peaksToJson(const Peaks &peaks)
{
    QByteArray json = "{\"version\":2,\"channels\":" + QByteArray::number(peaks.channels)
        + ",\"sample_rate\":" + QByteArray::number(peaks.sampleRate)
        + ",\"samples_per_pixel\":" + QByteArray::number(peaks.samplesPerPixel)
        + ",\"bits\":8,\"length\":" + QByteArray::number(peaks.length) + ",\"data\":[";
    json.reserve(json.size() + peaks.data.size() * 5 + 2);
    for (qsizetype i = 0; i < peaks.data.size(); ++i) {
        if (i > 0)
            json += ',';
        json += QByteArray::number(peaks.data.at(i));
    }
    return json + "]}";
}

} // namespace earshot::audio
