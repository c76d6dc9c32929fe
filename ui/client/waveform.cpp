// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/waveform.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>

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
            "Waveform", "The receiver’s waveform of this call is damaged.")};
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

std::int8_t eightBitSample(const char *at)
{
    return std::int8_t(*at);
}

std::int8_t sixteenBitSample(const char *at)
{
    return std::int8_t(std::min((qFromLittleEndian<qint16>(at) + 128) >> 8, 127));
}

} // namespace

Waveform::Peak Waveform::at(qsizetype pixel, int channel) const
{
    const char *place = file.constData() + begin + pixel * bytesPerPixel();
    if (isEightBit) {
        place += channel * 2;
        return {eightBitSample(place), eightBitSample(place + 1)};
    }
    place += channel * 4;
    return {sixteenBitSample(place), sixteenBitSample(place + 2)};
}

Result<Waveform> parseWaveform(QByteArray bytes)
{
    const Result<Header> header = readHeader(bytes);
    if (!header)
        return header.error();
    const qint64 width = header->eightBit ? 1 : 2;
    const qint64 count = header->pixels * header->channels; // at most 2^38: no overflow
    if (bytes.size() - header->bytes < count * width * 2)
        return damaged();
    bytes.truncate(header->bytes + count * width * 2);
    return Waveform{.sampleRate = int(header->sampleRate),
        .samplesPerPixel = int(header->samplesPerPixel),
        .channels = int(header->channels),
        .isEightBit = header->eightBit,
        .file = std::move(bytes),
        .begin = header->bytes};
}

} // namespace earshot::ui
