// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/sounddecoder.h"

#include <QByteArray>

#include <sndfile.h>

#include <memory>

namespace earshot::ui {

/** WAV, FLAC, Ogg and whatever else libsndfile reads. */
class SndfileDecoder : public SoundDecoder
{
public:
    /** @p file as the system names it; form() has no channels where it can't be read. */
    explicit SndfileDecoder(const QByteArray &file);

    /** Whether it is MPEG audio, whose length libsndfile only guesses where no tag tells it. */
    [[nodiscard]] bool isMpeg() const;
    void seek(qint64 frame) override;
    qint64 read(std::span<short> samples) override;

private:
    struct Close
    {
        void operator()(SNDFILE *sound) const { sf_close(sound); }
    };

    SF_INFO m_info = {};
    std::unique_ptr<SNDFILE, Close> m_sound;
};

} // namespace earshot::ui
