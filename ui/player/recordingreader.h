// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/player/sounddecoder.h"

#include <QString>

#include <memory>
#include <span>

namespace earshot::ui {

/** A local recording as 16-bit samples, from any place in it. One thread. */
class RecordingReader
{
public:
    /** InvalidInput when it can't be opened or has more than two channels. */
    static Result<RecordingReader> open(const QString &file);

    [[nodiscard]] int rate() const { return m_decoder->form().rate; } ///< Hz
    [[nodiscard]] int channels() const { return m_decoder->form().channels; } ///< 1 or 2
    [[nodiscard]] qint64 frames() const { return m_decoder->form().frames; }
    [[nodiscard]] double seconds() const { return double(frames()) / rate(); }

    /** The next sample read is this one. */
    void seek(qint64 frame);
    /** Fills @p samples, a whole number of frames, and returns the frames read; 0 at the end. */
    qint64 read(std::span<short> samples);

private:
    explicit RecordingReader(std::unique_ptr<SoundDecoder> decoder);

    std::unique_ptr<SoundDecoder> m_decoder;
};

} // namespace earshot::ui
