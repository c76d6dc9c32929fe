// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/recordingreader.h"

#include <deque>
#include <optional>
#include <span>
#include <vector>

namespace earshot::ui {

/** Frames of a recording, the last one not included. */
struct FrameRange
{
    qint64 from = 0;
    qint64 to = 0;
    bool operator==(const FrameRange &) const = default;
};

/**
 * A recording in the order in which it is heard: round a loop, and past what is skipped. Where it
 * jumps, the last 5 ms before the jump fade into those that precede the place it goes to, so that
 * nothing clicks and no frame is added or lost. Counts the frames it gave and knows the place of
 * each. One thread; the reader must outlive it, and nobody else may move it.
 */
class PlaySequence
{
public:
    PlaySequence(RecordingReader &reader, qint64 first);

    /** What was read beyond its end already stays read: look at place() first. */
    void setLoop(std::optional<FrameRange> loop) { m_loop = loop; }
    /** Ascending and apart from each other. Inside a loop nothing is skipped. */
    void setSkips(std::vector<FrameRange> skips) { m_skips = std::move(skips); }

    /** Fills at most @p interleaved, which holds at least fadeFrames(), and returns the frames; 0
     * at the end. */
    qint64 read(std::span<short> interleaved);
    /** The frame of the recording that is read next. */
    [[nodiscard]] qint64 place() const { return m_place; }
    /** The place of frame @p given, counted from 0 as they were read. Asked for in rising order. */
    [[nodiscard]] double placeOf(double given);
    [[nodiscard]] qint64 fadeFrames() const;

private:
    /** Before frame `from` comes, it goes on at frame `to`. */
    struct Jump
    {
        qint64 from;
        qint64 to;
    };
    struct Mark
    {
        qint64 given;
        qint64 place;
    };

    [[nodiscard]] std::optional<Jump> nextJump() const;
    qint64 readPlain(std::span<short> interleaved);
    qint64 readFade(std::span<short> interleaved, const Jump &jump);
    void readAt(qint64 frame, std::span<short> interleaved);
    void goTo(qint64 frame);

    RecordingReader &m_reader;
    std::optional<FrameRange> m_loop;
    std::vector<FrameRange> m_skips;
    qint64 m_place;
    qint64 m_given = 0;
    std::deque<Mark> m_marks;
    std::vector<short> m_leadIn; ///< what precedes the place a jump goes to
};

} // namespace earshot::ui
