// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <vector>

namespace earshot::simulator {

/** What a stored recording holds; the provider keeps the first four files for a call. */
enum class Track {
    Stereo,
    Mono,
    Customer,
    Assistant,
    CallerFirst, ///< the carrier's: both sides, the customer on the left
};

/** The word in "/call/{id}/{word}-recording". */
QString trackWord(Track track);

struct RecordingFacts
{
    double durationSeconds = 0;
    int sampleRate = 0;
    int channels = 0;
};

/** Blocking; InvalidInput when libsndfile cannot read the file or finds no sound in it. */
Result<RecordingFacts> inspectRecording(const QString &file);

/** Appends the sound of @p file to @p samples, mixed to mono. At most @p limit samples. */
Result<void> appendMono(const QString &file, std::vector<qint16> &samples, std::size_t limit);

/** Writes a 16-bit WAV with two channels; the shorter side is filled with silence. */
Result<void> writeStereo(const QString &file, const std::vector<qint16> &left,
    const std::vector<qint16> &right, int sampleRate);

/**
 * Writes one channel of @p from (left: assistant, right: customer), or both mixed, as 16-bit mono
 * WAV, block by block; CallerFirst has both, the other way about. A mono source is copied as it
 * is.
 */
Result<void> writeTrack(const QString &from, const QString &file, Track track);

/** Copies @p from as 16-bit WAV of exactly @p seconds: the rest is cut off, or silence added. */
Result<void> writeFitted(const QString &from, const QString &file, double seconds);

} // namespace earshot::simulator
