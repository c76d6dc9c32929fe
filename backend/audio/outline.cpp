// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/outline.h"

#include <algorithm>
#include <cstdlib>

namespace earshot::audio {

namespace {

constexpr double fullScale = 128;

/** Of one pixel, 0 to 128. */
int amplitude(const Peaks &peaks, qint64 pixel, int channel)
{
    const qsizetype at = (pixel * peaks.channels + channel) * 2;
    return std::max(std::abs(int(peaks.data.at(at))), std::abs(int(peaks.data.at(at + 1))));
}

} // namespace

SoundOutline outlineOf(const Peaks &peaks)
{
    if (peaks.length < 1 || peaks.channels < 1)
        return {};
    return SoundOutline::fromMeans([&peaks](int step, int side) {
        const int channel = std::min(side, peaks.channels - 1);
        const qint64 begin = step * peaks.length / SoundOutline::steps;
        const qint64 end = std::max((step + 1) * peaks.length / SoundOutline::steps, begin + 1);
        qint64 sum = 0;
        for (qint64 pixel = begin; pixel < end; ++pixel)
            sum += amplitude(peaks, pixel, channel);
        return double(sum) / double(end - begin) / fullScale;
    });
}

} // namespace earshot::audio
