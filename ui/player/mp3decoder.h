// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/sounddecoder.h"

#include <QByteArray>

#include <mpg123.h>

#include <memory>

namespace earshot::ui {

/**
 * An MP3 file, all of it: where no tag tells its length, or more follows than the tag counts, the
 * frames are counted (0.6 s for ten hours). A tag that promises more than is there is believed: the
 * rest may be on its way.
 */
class Mp3Decoder : public SoundDecoder
{
public:
    /** @p file as the system names it; see Mp3Head for @p isCounted. form() has no channels where
     * it can't be read. */
    Mp3Decoder(const QByteArray &file, bool isCounted);

    void seek(qint64 frame) override;
    qint64 read(std::span<short> samples) override;

private:
    [[nodiscard]] bool takeForm();

    struct Delete
    {
        void operator()(mpg123_handle *handle) const { mpg123_delete(handle); }
    };

    std::unique_ptr<mpg123_handle, Delete> m_handle;
};

} // namespace earshot::ui
