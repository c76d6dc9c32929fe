// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/muter.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace earshot::audio {

namespace {

/** Sound that stops at once clicks: outside of a part it fades, inside nothing of it is left. */
constexpr double edgeSeconds = 0.01;
constexpr double beepHertz = 1000;
constexpr double beepAmplitude = 0.1; ///< −20 dB: clear beside speech, and startles nobody

qint64 frameAt(double seconds, int rate)
{
    constexpr double latest = 1e9; // seconds; what is no time of a recording does not overflow
    return std::llround(std::clamp(seconds, 0.0, latest) * rate);
}

/** 0 at the edge of a part to 1 where the edge is over. */
float rampAt(qint64 distance, qint64 edge)
{
    if (distance >= edge)
        return 1;
    const double share = (double(distance) + 0.5) / double(edge);
    return float(0.5 - 0.5 * std::cos(std::numbers::pi * share));
}

} // namespace

Muter::Muter(const Muting &muting, int rate, int channels)
    : m_sound(muting.sound)
    , m_rate(rate)
    , m_channels(std::size_t(channels))
    , m_edge(std::max<qint64>(1, frameAt(edgeSeconds, rate)))
{
    for (const RedactedSpan &span : joined(muting.spans))
        m_parts.push_back({frameAt(span.fromSeconds, rate), frameAt(span.toSeconds, rate)});
}

void Muter::apply(std::span<float> samples)
{
    for (std::size_t i = 0; i < samples.size(); i += m_channels, ++m_position) {
        while (m_next < m_parts.size() && m_parts[m_next].end + m_edge <= m_position)
            ++m_next;
        if (m_next == m_parts.size())
            return;
        float gain = 1;
        float beep = 0;
        // Two parts may be so close that the edges of both reach here.
        for (std::size_t n = m_next; n < m_parts.size(); ++n) {
            if (m_parts[n].first - m_edge > m_position)
                break;
            gain *= gainAt(m_parts[n]);
            beep += beepAt(m_parts[n]);
        }
        for (std::size_t channel = 0; channel < m_channels; ++channel)
            samples[i + channel] = samples[i + channel] * gain + beep;
    }
}

float Muter::gainAt(const Frames &part) const
{
    if (m_position < part.first)
        return rampAt(part.first - 1 - m_position, m_edge);
    if (m_position >= part.end)
        return rampAt(m_position - part.end, m_edge);
    return 0;
}

float Muter::beepAt(const Frames &part) const
{
    const bool isInside = m_position >= part.first && m_position < part.end;
    if (m_sound != RedactionSound::Beep || !isInside)
        return 0;
    const qint64 inside = m_position - part.first;
    const float ramp = rampAt(std::min(inside, part.end - 1 - m_position), m_edge);
    const double phase = 2 * std::numbers::pi * beepHertz * double(inside) / m_rate;
    return ramp * float(beepAmplitude * std::sin(phase));
}

} // namespace earshot::audio
