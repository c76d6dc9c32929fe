// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/playsequence.h"

#include <algorithm>
#include <cmath>

namespace earshot::ui {

namespace {

constexpr int fadesPerSecond = 200; ///< 5 ms: no click, and shorter than any sound of speech

} // namespace

PlaySequence::PlaySequence(RecordingReader &reader, qint64 first)
    : m_reader(reader)
    , m_place(first)
{
    m_reader.seek(first);
    m_marks.push_back({.given = 0, .place = first});
}

qint64 PlaySequence::fadeFrames() const
{
    return m_reader.rate() / fadesPerSecond;
}

std::optional<PlaySequence::Jump> PlaySequence::nextJump() const
{
    if (m_loop) {
        return m_place <= m_loop->to ? std::optional(Jump{.from = m_loop->to, .to = m_loop->from})
                                     : std::nullopt;
    }
    const auto next = std::ranges::upper_bound(m_skips, m_place, {}, &FrameRange::to);
    if (next == m_skips.end())
        return {};
    return Jump{.from = std::max(next->from, m_place), .to = next->to};
}

qint64 PlaySequence::read(std::span<short> interleaved)
{
    const auto channels = m_reader.channels();
    const auto jump = nextJump();
    if (!jump)
        return readPlain(interleaved);
    if (m_place == jump->from) {
        goTo(jump->to);
        return read(interleaved);
    }
    const qint64 untilFade = jump->from - fadeFrames() - m_place;
    if (untilFade <= 0)
        return readFade(interleaved, *jump);
    const auto wanted =
        std::min<std::size_t>(interleaved.size(), std::size_t(untilFade * channels));
    const qint64 frames = readPlain(interleaved.first(wanted));
    // A file may end a little before it says; a loop up to its end goes round all the same.
    if (frames > 0 || !m_loop || m_place <= m_loop->from)
        return frames;
    m_loop->to = m_place;
    return read(interleaved);
}

qint64 PlaySequence::readPlain(std::span<short> interleaved)
{
    const qint64 frames = m_reader.read(interleaved);
    m_place += std::max<qint64>(0, frames);
    m_given += std::max<qint64>(0, frames);
    return frames;
}

qint64 PlaySequence::readFade(std::span<short> interleaved, const Jump &jump)
{
    const auto channels = std::size_t(m_reader.channels());
    const qint64 frames = std::min(jump.from - m_place, qint64(interleaved.size() / channels));
    const auto out = interleaved.first(std::size_t(frames) * channels);
    m_leadIn.resize(out.size());
    readAt(m_place, out);
    readAt(jump.to - frames, m_leadIn);
    for (std::size_t i = 0; i < out.size(); ++i) {
        const double share = double(i / channels + 1) / double(frames + 1);
        out[i] = short(std::lround(out[i] * (1 - share) + m_leadIn[i] * share));
    }
    m_given += frames;
    goTo(jump.to);
    return frames;
}

/** With silence for what lies outside the recording. */
void PlaySequence::readAt(qint64 frame, std::span<short> interleaved)
{
    std::ranges::fill(interleaved, short(0));
    const auto before = std::size_t(std::max<qint64>(0, -frame) * m_reader.channels());
    if (before >= interleaved.size())
        return;
    m_reader.seek(std::max<qint64>(0, frame));
    m_reader.read(interleaved.subspan(before));
}

void PlaySequence::goTo(qint64 frame)
{
    m_place = frame;
    m_reader.seek(frame);
    m_marks.push_back({.given = m_given, .place = frame});
}

double PlaySequence::placeOf(double given)
{
    while (m_marks.size() > 1 && double(m_marks[1].given) <= given)
        m_marks.pop_front();
    return double(m_marks.front().place) + given - double(m_marks.front().given);
}

} // namespace earshot::ui
