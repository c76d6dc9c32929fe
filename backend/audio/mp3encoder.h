// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/encoding.h"
#include "audio/framemixer.h"
#include "audio/lamestream.h"
#include "audio/outputfile.h"

#include <memory>
#include <optional>
#include <span>

namespace earshot::audio {

/** Turns samples into an MP3 file with the tag that makes its length exact. Errors of LameStream
 * and OutputFile. One thread. */
class Mp3Encoder
{
public:
    static Result<std::unique_ptr<Mp3Encoder>> create(const Encoding &encoding);

    /** @p interleaved samples within ±1 at the source's rate; at most 8,192 frames. */
    Result<void> write(std::span<const float> interleaved, OutputFile &file);
    /** Ends the sound and puts the tag, for which the first frame was kept free, in its place. */
    Result<void> finish(OutputFile &file);

private:
    Mp3Encoder() = default;

    Result<void> put(
        const Result<QByteArrayView> &lean, const Result<QByteArrayView> &rich, OutputFile &file);

    std::unique_ptr<LameStream> m_lean;
    std::unique_ptr<LameStream> m_rich; ///< only with Encoding::richKbps
    std::optional<FrameMixer> m_mixer; ///< likewise
};

} // namespace earshot::audio
