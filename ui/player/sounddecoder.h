// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>

namespace earshot::ui {

struct SoundForm
{
    int rate = 0; ///< Hz
    int channels = 0;
    qint64 frames = 0;
};

/** One sound file as 16-bit samples, whatever its format. One thread. */
class SoundDecoder
{
public:
    virtual ~SoundDecoder() = default;

    [[nodiscard]] const SoundForm &form() const { return m_form; }
    /** The next frame read is this one, 0 … frames. */
    virtual void seek(qint64 frame) = 0;
    /** Fills @p samples, a whole number of frames, and returns the frames read; 0 at the end. */
    virtual qint64 read(std::span<short> samples) = 0;

protected:
    SoundForm m_form;
};

} // namespace earshot::ui
