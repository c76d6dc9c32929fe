// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/source.h"

#include <samplerate.h>

#include <vector>

namespace earshot::audio {

/** A Source as one channel (the mean of all) at a wanted rate. One thread. */
class MonoReader
{
public:
    /** @p rate: Hz. Internal when the library has no resampler for it. */
    static Result<std::unique_ptr<MonoReader>> create(std::unique_ptr<Source> source, int rate);

    /** Fills @p samples; fewer only at the end, 0 after it. Errors of Source::read(). */
    Result<qint64> read(std::span<float> samples);
    /** After the last read(): whether the file declares more than came. */
    [[nodiscard]] bool isCutOff() const;

private:
    struct Delete
    {
        void operator()(SRC_STATE *state) const { src_delete(state); }
    };

    MonoReader(std::unique_ptr<Source> source, int rate);

    Result<void> refill();
    Result<qint64> step(std::span<float> samples);

    std::unique_ptr<Source> m_source;
    double m_ratio = 1; ///< frames that go out for each that comes in
    std::unique_ptr<SRC_STATE, Delete> m_resampler;
    std::vector<float> m_block; ///< as the source has it
    std::vector<float> m_mono; ///< of it, what is not used yet
    bool m_isAtEnd = false;
};

} // namespace earshot::audio
