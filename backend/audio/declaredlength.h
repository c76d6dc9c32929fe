// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <optional>

namespace earshot::audio {

struct DeclaredLength
{
    /** The frames that the header of a WAV file or the Xing/Info tag of an MP3 file promises,
     * whatever of them is really there; nothing when it makes no such promise, for instance with
     * the sizes 0 and 0xFFFFFFFF that streaming writers leave behind. */
    std::optional<qint64> frames;
    /** Where a WAV file says that it has 0 bytes of sound, although more follows. */
    std::optional<qint64> wrongZeroAt;
};

/**
 * Reads a bounded number of bytes; leaves the position anywhere. libsndfile can't be asked: it
 * quietly shortens to what is there, and believes the 0.
 */
DeclaredLength declaredLength(QIODevice &file);

} // namespace earshot::audio
