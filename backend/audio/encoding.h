// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/convert.h"

#include <optional>

namespace earshot::audio {

/** How one recording becomes MP3: a profile applied to its channels, rate and length. README.md has
 * the reasons. */
struct Encoding
{
    int sourceRate = 0; ///< Hz
    int sampleRate = 0; ///< Hz, of the MP3
    int channels = 0; ///< of the MP3: 1, or 2 as plain stereo
    bool constant = false; ///< every frame has kbps; otherwise as much as it needs up to kbps
    int kbps = 0;
    /** When there is much room up to the next bit rate: some frames get that one, as many as keep
     * the mean within meanKbps. 0 when none do. */
    int richKbps = 0;
    double meanKbps = 0;
    int variableQuality = 0; ///< LAME's -V
    int effort = 0; ///< LAME's -q, 0 (slowest) to 9

    [[nodiscard]] int frameLength() const { return sampleRate >= 32000 ? 1152 : 576; } ///< samples
};

/** @p frames is the length as far as it is known before decoding. */
Encoding encodingFor(
    Profile profile, int channels, int rate, std::optional<qint64> frames = std::nullopt);

/** What makes LAME's own program do the same, for comparisons; without rich frames, which it does
 * not know. */
QStringList lameArguments(const Encoding &encoding);

} // namespace earshot::audio
