// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFile>
#include <QString>

#include <memory>
#include <optional>
#include <stop_token>

namespace earshot::audio {

enum class ClipFormat { Mp3, Wav };

std::optional<ClipFormat> clipFormatFromWord(QStringView word);
/** Also the ending of such a file, without its dot. */
QString toWord(ClipFormat format);

inline constexpr double longestClipSeconds = 3600;
inline constexpr double shortestClipSeconds = 0.05;
inline constexpr double longestFadeSeconds = 10;

/** A part of a recording and how it is to be given. */
struct ClipRange
{
    double fromSeconds = 0;
    double toSeconds = 0;
    ClipFormat format = ClipFormat::Mp3;
    /** In and out each, at most half of the clip; 0: the samples as they are. */
    double fadeSeconds = 0.02;
};

/** Whether there can be such a clip of a recording of @p lengthSeconds; InvalidInput says what is
 * wrong. It may end a little after the recording, whose length players know less exactly. */
Result<void> checkClip(const ClipRange &range, double lengthSeconds);

/** What was cut. */
struct Clip
{
    int channels = 0;
    int sampleRate = 0; ///< Hz
    double durationSeconds = 0; ///< decoded frames / rate
    qint64 sizeBytes = 0;
    QString sha256; ///< lower-case hex
};

/**
 * Cuts @p range out of @p source into @p target, with constant memory and without decoding what
 * lies before. Mono stays mono; WAV has 16 bits, MP3 is encoded with a constant 128 kbit/s because
 * recordings are compressed once already. @p source is open for reading, @p target is empty and
 * open for reading and writing; nobody else uses them meanwhile. Blocking; run it in a WorkerPool.
 *
 * Errors: InvalidInput when the recording ends before the range begins; Internal when @p source is
 * no sound; Storage or StorageFull (retryable) when a file can't be read or written; Cancelled when
 * @p stop was requested. @p target then has anything in it.
 */
Result<Clip> cut(std::shared_ptr<QFile> source, std::shared_ptr<QFile> target,
    const ClipRange &range, std::stop_token stop);

} // namespace earshot::audio
