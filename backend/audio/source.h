// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/declaredlength.h"
#include "audio/sha256.h"
#include "core/result.h"

#include <QFile>

#include <sndfile.h>

#include <memory>
#include <optional>
#include <span>
#include <stop_token>

namespace earshot::audio {

/** The longest recording that is taken. */
inline constexpr qint64 maximumSeconds = 24 * 60 * 60;

/**
 * One file, opened by its content and read once from front to back as floats, or from a moment on.
 * libsndfile reads through us, so that the bytes are summed on their way, a hostile header can't
 * keep it busy, and a stop request ends it. One thread.
 */
class Source
{
public:
    /** Opens and checks what can be known before decoding. Errors as convert() says. */
    static Result<std::unique_ptr<Source>> open(
        const QString &path, std::stop_token stop, qint64 longestSeconds = maximumSeconds);
    /** The same for @p file, which is open for reading and used by nobody else meanwhile. */
    static Result<std::unique_ptr<Source>> open(
        std::shared_ptr<QFile> file, std::stop_token stop, qint64 longestSeconds = maximumSeconds);

    [[nodiscard]] QString format() const; ///< "WAV", "MP3" …
    [[nodiscard]] int channels() const { return m_info.channels; }
    [[nodiscard]] int rate() const { return m_info.samplerate; } ///< Hz
    /** What the header, read by libsndfile or by us, says the length is; nothing when it is silent
     * about it. */
    [[nodiscard]] std::optional<qint64> declaredFrames() const { return m_declared.frames; }
    /** What the length will probably be; nothing when only counting tells. */
    [[nodiscard]] std::optional<qint64> expectedFrames() const;
    [[nodiscard]] qint64 framesRead() const { return m_framesRead; }

    /** The next read() begins at @p frame. False, and nothing is changed, where that can't be found
     * without reading all before it. */
    bool seek(qint64 frame);
    /** Fills @p samples (interleaved, a whole number of frames) and returns the frames that were
     * read, 0 at the end. InvalidInput past the longest length; Storage when the disk fails. */
    Result<qint64> read(std::span<float> samples);

    /** After the last read(): checks that hold only for the whole, for instance the bit rate. */
    Result<void> checkWhole() const;
    /** The sum of all bytes of the file, read or not. Ends the reading. */
    Result<QString> sha256();

private:
    Source(std::shared_ptr<QFile> file, std::stop_token stop, qint64 longestSeconds);

    Result<void> readHead();
    Result<void> openSound();
    void openDecoder();
    [[nodiscard]] bool isMpeg() const;
    Result<void> checkHeader() const;

    static sf_count_t fileLength(void *self);
    static sf_count_t seek(sf_count_t offset, int whence, void *self);
    static sf_count_t readBytes(void *data, sf_count_t count, void *self);
    static sf_count_t writeBytes(const void *data, sf_count_t count, void *self);
    static sf_count_t tell(void *self);
    void mend(qint64 position, std::span<char> bytes) const;
    void sumOnTheWay(qint64 position, QByteArrayView bytes);

    struct Close
    {
        void operator()(SNDFILE *sound) const { sf_close(sound); }
    };

    std::shared_ptr<QFile> m_file;
    std::stop_token m_stop;
    qint64 m_longestSeconds;
    QByteArray m_head;
    Sha256 m_sum;
    qint64 m_summed = 0; ///< bytes of the file that are in m_sum, from its start
    qint64 m_openingBudget = 0; ///< bytes that libsndfile may still read before the first sample
    bool m_opening = false;
    bool m_failed = false; ///< the disk, not the data
    /** An MP3 file without a tag: libsndfile would guess its length from the first frame's bit rate
     * and drop what lies beyond. It reads to the end where it can't find out how long that is. */
    bool m_isEndless = false;
    DeclaredLength m_declared;
    SF_INFO m_info = {};
    std::unique_ptr<SNDFILE, Close> m_sound;
    qint64 m_framesRead = 0;
};

} // namespace earshot::audio
