// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/encoding.h"
#include "audio/outputfile.h"

#include <memory>
#include <span>
#include <vector>

struct lame_global_struct;

namespace earshot::audio {

/** Turns samples into an MP3 file with LAME, with the tag that makes its length exact. One thread.
 */
class Mp3Encoder
{
public:
    /** Internal when LAME refuses the settings. */
    static Result<std::unique_ptr<Mp3Encoder>> create(const Encoding &encoding);

    /** @p interleaved samples within ±1 at the source's rate; at most 8,192 frames. */
    Result<void> write(std::span<const float> interleaved, OutputFile &file);
    /** Ends the sound and puts the tag, for which the first frame was kept free, in its place. */
    Result<void> finish(OutputFile &file);

private:
    explicit Mp3Encoder(const Encoding &encoding);

    [[nodiscard]] Result<void> configure();

    struct Close
    {
        void operator()(lame_global_struct *lame) const;
    };

    Encoding m_encoding;
    std::unique_ptr<lame_global_struct, Close> m_lame;
    std::vector<unsigned char> m_buffer;
};

} // namespace earshot::audio
