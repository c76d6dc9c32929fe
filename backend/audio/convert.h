// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/muter.h"
#include "core/result.h"
#include "domain/soundoutline.h"

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace earshot::audio {

/** How recordings are encoded. The default keeps speech clear, small and seekable; see README.md
 * for the measurements. */
enum class Profile { Speech, Cbr128 };

std::optional<Profile> profileFromWord(QStringView word);

/** What is odd, but not wrong, about a recording that was kept. */
enum class Finding {
    AllSilent,
    OneChannelSilent, ///< one side of the conversation has no sound
    Truncated, ///< the file ends before the length that its header declares
    ShorterThanCall,
    LongerThanCall,
};

QString toWord(Finding finding);

struct Request
{
    QString source; ///< path of the file as it was fetched, any format libsndfile reads
    /** The same file, open for reading and used by nobody else meanwhile; instead of a path. */
    std::shared_ptr<QFile> sourceFile = {};
    QString mp3; ///< path to write
    QString peaks; ///< path to write, audiowaveform .dat version 2, 8 bit, one pair per channel
    Profile profile = Profile::Speech;
    bool swapSides = false; ///< a stereo source has the caller on the left; we keep the agent there
    bool isCutOff = false; ///< known of what the source was made of: see Joined
    Muting muting; ///< what is not to be in what is written
    std::optional<double> callSeconds; ///< the call's own length, to compare with
};

struct Report
{
    QString sourceFormat; ///< "WAV", "MP3" … by content
    int sourceChannels = 0;
    int sourceRate = 0; ///< Hz
    QString sourceSha256; ///< lower-case hex of the bytes that came
    int channels = 0; ///< of the MP3
    int sampleRate = 0; ///< Hz, of the MP3
    double durationSeconds = 0; ///< decoded frames / rate
    qint64 sizeBytes = 0; ///< of the MP3
    QString sha256; ///< lower-case hex of the MP3
    qint64 peaksSizeBytes = 0;
    QString peaksSha256;
    SoundOutline outline;
    QList<Finding> findings;
};

/**
 * Checks and converts one recording in a single decode pass with constant memory: decode → MP3,
 * peaks and both hashes. Blocking; run it in a WorkerPool. On any error, cancellation included,
 * neither output file is left behind.
 *
 * Errors: InvalidInput when the file is no usable audio (the message says what it is instead: "The
 * file is an HTML page, not audio."), retryable because the provider may serve the right bytes next
 * time; Storage or StorageFull when an output can't be written; Cancelled when @p stop was
 * requested.
 */
Result<Report> convert(const Request &request, std::stop_token stop);

} // namespace earshot::audio
