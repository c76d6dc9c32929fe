// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/redaction.h"

#include <QtGlobal>

#include <span>

namespace earshot::audio {

/** Parts of a recording that are taken out, on all channels: what one party says can be heard on
 * the other's side as well. */
struct Muting
{
    RedactedSpans spans; ///< in any order
    RedactionSound sound = RedactionSound::Silence;
};

/** Takes parts out of sound that passes by, from its begin to its end. */
class Muter
{
public:
    Muter(const Muting &muting, int rate, int channels);

    /** Changes the next samples: interleaved, a whole number of frames. */
    void apply(std::span<float> samples);

private:
    struct Frames
    {
        qint64 first;
        qint64 end; ///< the one after the last
    };

    [[nodiscard]] float gainAt(const Frames &part) const;
    [[nodiscard]] float beepAt(const Frames &part) const;

    const RedactionSound m_sound;
    const int m_rate; ///< Hz
    const std::size_t m_channels;
    const qint64 m_edge; ///< frames
    std::vector<Frames> m_parts; ///< by time; apart
    std::size_t m_next = 0; ///< the first of m_parts that is not over
    qint64 m_position = 0; ///< frames that have passed
};

} // namespace earshot::audio
