// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/sides.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace earshot::audio {

void makeSound(std::span<float> samples)
{
    for (float &sample : samples)
        sample = std::isfinite(sample) ? std::clamp(sample, -1.0F, 1.0F) : 0.0F;
}

void swapSides(std::span<float> stereo)
{
    for (std::size_t i = 0; i + 1 < stereo.size(); i += 2)
        std::swap(stereo[i], stereo[i + 1]);
}

std::span<float> Sides::of(std::span<float> samples) const
{
    if (m_channels <= 2)
        return samples;
    const float leftShare = 1.0F / float((m_channels + 1) / 2);
    const float rightShare = 1.0F / float(m_channels / 2);
    std::size_t out = 0;
    for (std::size_t i = 0; i < samples.size(); i += m_channels) {
        std::array<float, 2> side = {};
        for (std::size_t channel = 0; channel < m_channels; ++channel)
            side[channel % 2] += samples[i + channel];
        // Never ahead of what is still to be read.
        samples[out++] = side[0] * leftShare;
        samples[out++] = side[1] * rightShare;
    }
    return samples.first(out);
}

} // namespace earshot::audio
