// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/outputfile.h"

#include <sndfile.h>

#include <memory>
#include <span>

namespace earshot::audio {

/** Samples into a WAV file of 16 bits, RF64 where its length needs it. One thread. */
class SoundWriter
{
public:
    /** @p file is open, and lives longer. */
    static Result<std::unique_ptr<SoundWriter>> create(OutputFile &file, int rate, int channels);

    /** Interleaved, a whole number of frames. Errors of OutputFile. */
    Result<void> write(std::span<const float> samples);
    /** Writes what only the end of the sound tells. */
    Result<void> finish();

private:
    explicit SoundWriter(OutputFile &file)
        : m_file(file)
    { }

    static sf_count_t fileLength(void *self);
    static sf_count_t seek(sf_count_t offset, int whence, void *self);
    static sf_count_t readBytes(void *data, sf_count_t count, void *self);
    static sf_count_t writeBytes(const void *data, sf_count_t count, void *self);
    static sf_count_t tell(void *self);
    Result<void> put(QByteArrayView bytes);

    struct Close
    {
        void operator()(SNDFILE *sound) const { sf_close(sound); }
    };

    OutputFile &m_file;
    qint64 m_position = 0; ///< where libsndfile believes to be
    Result<void> m_outcome; ///< of all writing so far
    std::unique_ptr<SNDFILE, Close> m_sound;
};

} // namespace earshot::audio
