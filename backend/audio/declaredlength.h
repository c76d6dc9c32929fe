// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <array>
#include <optional>

namespace earshot::audio {

/** Four bytes of a header that keep a reader from sound that follows, and what it is to see there
 * instead. */
struct Mending
{
    qint64 at = 0;
    std::array<char, 4> bytes = {};
};

struct DeclaredLength
{
    /** The frames that the header of a WAV file or the Xing/Info tag of an MP3 file promises,
     * whatever of them is really there; nothing when it makes no such promise, for instance with
     * the sizes 0 and 0xFFFFFFFF that streaming writers leave behind. */
    std::optional<qint64> frames;
    /** Of a WAV file that says it has 0 bytes of sound, although more follows; of an MP3 file whose
     * tag speaks of fewer bytes than there are, as when files were put one behind the other. */
    std::optional<Mending> mending;
};

/**
 * Reads a bounded number of bytes; leaves the position anywhere. libsndfile can't be asked: it
 * quietly shortens to what is there, and believes the 0 and the tag.
 */
DeclaredLength declaredLength(QIODevice &file);

} // namespace earshot::audio
