// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/waveform.h"

#include <QCoreApplication>
#include <QtEndian>

namespace earshot::ui {

namespace {

/** The fixed numbers before the peaks. */
struct Header
{
    qsizetype bytes = 0;
    bool eightBit = false;
    qint64 sampleRate = 0;
    qint64 samplesPerPixel = 0;
    qint64 pixels = 0;
    qint64 channels = 1;
};

Error damaged()
{
    return {.code = ErrorCode::InvalidInput,
        .message = QCoreApplication::translate(
            "Waveform", "The receiver's waveform of this call is damaged.")};
}

bool isSensible(const Header &header)
{
    return header.sampleRate >= 1 && header.sampleRate <= 768'000 && header.samplesPerPixel >= 1
        && header.samplesPerPixel <= 10'000'000 && header.channels >= 1 && header.channels <= 64;
}

Result<Header> readHeader(QByteArrayView bytes)
{
    if (bytes.size() < 20)
        return damaged();
    const auto word = [bytes](qsizetype index) {
        return qFromLittleEndian<qint32>(bytes.data() + index * 4);
    };
    const qint32 version = word(0);
    if (version != 1 && version != 2)
        return damaged();
    if (version == 2 && bytes.size() < 24)
        return damaged();
    const Header header{
        .bytes = version == 2 ? 24 : 20,
        .eightBit = (word(1) & 1) != 0,
        .sampleRate = word(2),
        .samplesPerPixel = word(3),
        .pixels = quint32(word(4)),
        .channels = version == 2 ? word(5) : 1,
    };
    return isSensible(header) ? Result<Header>(header) : damaged();
}

float eightBitSample(const char *at)
{
    return float(qint8(*at)) / 128.0F;
}

float sixteenBitSample(const char *at)
{
    return float(qFromLittleEndian<qint16>(at)) / 32768.0F;
}

} // namespace

Result<Waveform> parseWaveform(QByteArrayView bytes)
{
    const Result<Header> header = readHeader(bytes);
    if (!header)
        return header.error();
    const qint64 width = header->eightBit ? 1 : 2;
    const qint64 count = header->pixels * header->channels; // at most 2^38: no overflow
    if (bytes.size() - header->bytes < count * width * 2)
        return damaged();
    Waveform waveform{.sampleRate = int(header->sampleRate),
        .samplesPerPixel = int(header->samplesPerPixel),
        .channels = int(header->channels)};
    waveform.peaks.reserve(std::size_t(count));
    const auto sample = header->eightBit ? eightBitSample : sixteenBitSample;
    const char *at = bytes.data() + header->bytes;
    for (qint64 index = 0; index < count; ++index, at += width * 2)
        waveform.peaks.push_back({sample(at), sample(at + width)});
    return waveform;
}

} // namespace earshot::ui
