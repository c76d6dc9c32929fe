// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <deque>
#include <memory>
#include <span>

struct sonicStreamStruct;

namespace earshot::ui {

/**
 * Changes the speed of speech and keeps its pitch, on both channels alike (Sonic), and knows which
 * place of the recording each frame that came out belongs to, across changes of speed. Frames are
 * counted from the start of the recording on the way in, and from 0 on the way out. One thread.
 */
class Stretcher
{
public:
    /** @p firstFrame is the place of the recording that write() begins with. */
    Stretcher(int rate, int channels, double speed, qint64 firstFrame);

    void setSpeed(double speed);
    void write(std::span<const short> interleaved);
    /** After the last write(): what is still inside comes out. */
    void flush();
    /** Fills at most @p interleaved and returns the frames. */
    qint64 read(std::span<short> interleaved);

    /** The place of the recording, in frames, where frame @p output was. Asked for in rising order.
     */
    [[nodiscard]] double placeOf(qint64 output);

private:
    void note(double place);

    struct Free
    {
        void operator()(sonicStreamStruct *stream) const;
    };
    /** Two frames that are the same moment. */
    struct Mark
    {
        qint64 output;
        double place;
    };

    std::unique_ptr<sonicStreamStruct, Free> m_stream;
    int m_channels;
    double m_insideFrames; ///< about what Sonic keeps back to find the next pitch period
    double m_speed;
    qint64 m_written; ///< place of the recording
    qint64 m_read = 0;
    std::deque<Mark> m_marks;
};

} // namespace earshot::ui
