// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArrayView>

#include <vector>

namespace earshot::ui {

/** The peaks of a recording: for every pixel and channel the lowest and the highest sample. */
struct Waveform
{
    struct Peak
    {
        float low = 0; ///< -1 … 1
        float high = 0;

        bool operator==(const Peak &) const = default;
    };

    int sampleRate = 0; ///< Hz
    int samplesPerPixel = 0;
    int channels = 0;
    std::vector<Peak> peaks; ///< pixel by pixel, within a pixel channel by channel

    [[nodiscard]] qsizetype pixelCount() const
    {
        return channels > 0 ? qsizetype(peaks.size()) / channels : 0;
    }
    [[nodiscard]] double secondsPerPixel() const
    {
        return sampleRate > 0 ? double(samplesPerPixel) / sampleRate : 0;
    }
    [[nodiscard]] Peak at(qsizetype pixel, int channel) const
    {
        return peaks[std::size_t(pixel * channels + channel)];
    }
};

/**
 * Reads audiowaveform's binary format, version 1 or 2, 8 or 16 bit
 * (https://github.com/bbc/audiowaveform/blob/master/doc/DataFormat.md). Trusts nothing: a wrong
 * version, senseless numbers or too few bytes are InvalidInput.
 */
Result<Waveform> parseWaveform(QByteArrayView bytes);

} // namespace earshot::ui
