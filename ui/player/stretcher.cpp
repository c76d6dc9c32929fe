// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/stretcher.h"

#include <sonic.h>

#include <algorithm>

namespace earshot::ui {

namespace {

/** Sonic looks for pitch down to 65 Hz and wants two periods to work on; on average three quarters
 * of that stay inside. */
constexpr double insideSeconds = 0.75 * 2 / 65;

} // namespace

void Stretcher::Free::operator()(sonicStreamStruct *stream) const
{
    sonicDestroyStream(stream);
}

Stretcher::Stretcher(int rate, int channels, double speed, qint64 firstFrame)
    : m_stream(sonicCreateStream(rate, channels))
    , m_channels(channels)
    , m_insideFrames(insideSeconds * rate)
    , m_speed(speed)
    , m_written(firstFrame)
{
    Q_CHECK_PTR(m_stream.get());
    sonicSetSpeed(m_stream.get(), float(speed));
    m_marks.push_back({.output = 0, .place = double(firstFrame)});
}

void Stretcher::setSpeed(double speed)
{
    m_speed = speed;
    sonicSetSpeed(m_stream.get(), float(speed));
}

void Stretcher::write(std::span<const short> interleaved)
{
    const auto frames = int(interleaved.size()) / m_channels;
    // Sonic's signature lacks the const; it only reads.
    sonicWriteShortToStream(m_stream.get(), const_cast<short *>(interleaved.data()), frames);
    m_written += frames;
    const bool passesThrough = m_speed > 0.999 && m_speed < 1.001;
    note(double(m_written) - (passesThrough ? 0 : m_insideFrames));
}

void Stretcher::flush()
{
    sonicFlushStream(m_stream.get());
    note(double(m_written));
}

qint64 Stretcher::read(std::span<short> interleaved)
{
    const int frames = sonicReadShortFromStream(
        m_stream.get(), interleaved.data(), int(interleaved.size()) / m_channels);
    m_read += frames;
    return frames;
}

void Stretcher::note(double place)
{
    const qint64 output = m_read + sonicSamplesAvailable(m_stream.get());
    if (output > m_marks.back().output)
        m_marks.push_back({.output = output, .place = std::max(place, m_marks.back().place)});
}

double Stretcher::placeOf(qint64 output)
{
    while (m_marks.size() > 2 && m_marks[1].output <= output)
        m_marks.pop_front();
    const Mark &from = m_marks.front();
    if (m_marks.size() < 2)
        return from.place;
    const Mark &to = m_marks[1];
    const double share = double(output - from.output) / double(to.output - from.output);
    return from.place + (to.place - from.place) * std::clamp(share, 0.0, 1.0);
}

} // namespace earshot::ui
