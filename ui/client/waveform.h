// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>

#include <cstdint>

namespace earshot::ui {

/**
 * The peaks of a recording: for every pixel and channel the lowest and the highest sample. They are
 * read where they lie in the file, so that a long recording's are not in memory twice.
 */
struct Waveform
{
    struct Peak
    {
        std::int8_t low = 0; ///< -128 … 127; of 16 bits the nearest
        std::int8_t high = 0;

        bool operator==(const Peak &) const = default;
    };

    int sampleRate = 0; ///< Hz
    int samplesPerPixel = 0;
    int channels = 0;
    bool isEightBit = true; ///< else 16, the lower byte first
    QByteArray file; ///< ends with the peaks: pixel by pixel, within a pixel channel by channel
    qsizetype begin = 0; ///< of the peaks in @ref file

    [[nodiscard]] qsizetype bytesPerPixel() const { return channels * (isEightBit ? 2 : 4); }
    [[nodiscard]] qsizetype pixelCount() const
    {
        return channels > 0 ? (file.size() - begin) / bytesPerPixel() : 0;
    }
    [[nodiscard]] double secondsPerPixel() const
    {
        return sampleRate > 0 ? double(samplesPerPixel) / sampleRate : 0;
    }
    /** Of a pixel before pixelCount() and a channel before @ref channels. */
    [[nodiscard]] Peak at(qsizetype pixel, int channel) const;
};

/**
 * Reads audiowaveform's binary format, version 1 or 2, 8 or 16 bit
 * (https://github.com/bbc/audiowaveform/blob/master/doc/DataFormat.md). Trusts nothing: a wrong
 * version, senseless numbers or too few bytes are InvalidInput.
 */
Result<Waveform> parseWaveform(QByteArray bytes);

} // namespace earshot::ui
