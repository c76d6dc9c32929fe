// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/recordingfile.h"

#include <QFile>

#include <sndfile.h>

#include <array>
#include <memory>

namespace earshot::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr sf_count_t blockFrames = 8192;

struct Close
{
    void operator()(SNDFILE *file) const { sf_close(file); }
};
using SoundFile = std::unique_ptr<SNDFILE, Close>;

Error unreadable(const QString &file)
{
    return {.code = ErrorCode::InvalidInput,
        .message = u"The file \"%1\" cannot be read as audio."_s.arg(file)};
}

Error unwritable(const QString &file)
{
    return {.code = ErrorCode::Storage,
        .message = u"The recording \"%1\" cannot be written; is the disk full?"_s.arg(file)};
}

SoundFile openForReading(const QString &file, SF_INFO &info)
{
    return SoundFile(sf_open(QFile::encodeName(file).constData(), SFM_READ, &info));
}

SoundFile openForWriting(const QString &file, int channels, int sampleRate)
{
    SF_INFO info{
        .samplerate = sampleRate, .channels = channels, .format = SF_FORMAT_WAV | SF_FORMAT_PCM_16};
    return SoundFile(sf_open(QFile::encodeName(file).constData(), SFM_WRITE, &info));
}

void swapSides(std::vector<short> &stereo)
{
    for (std::size_t i = 0; i + 1 < stereo.size(); i += 2)
        std::swap(stereo[i], stereo[i + 1]);
}

/** One sample of @p track out of one frame. */
short chosenSample(const short *frame, int channels, Track track)
{
    if (channels == 1 || track == Track::Assistant)
        return frame[0];
    return track == Track::Customer ? frame[1] : short((frame[0] + frame[1]) / 2);
}

} // namespace

QString trackWord(Track track)
{
    static const std::array words{
        u"stereo"_s, u"mono"_s, u"customer"_s, u"assistant"_s, u"caller-first"_s};
    return words.at(std::size_t(track));
}

Result<RecordingFacts> inspectRecording(const QString &file)
{
    SF_INFO info{};
    const SoundFile sound = openForReading(file, info);
    if (!sound || info.frames <= 0 || info.samplerate <= 0 || info.channels <= 0)
        return unreadable(file);
    return RecordingFacts{.durationSeconds = double(info.frames) / info.samplerate,
        .sampleRate = info.samplerate,
        .channels = info.channels};
}

Result<void> appendMono(const QString &file, std::vector<qint16> &samples, std::size_t limit)
{
    SF_INFO info{};
    const SoundFile sound = openForReading(file, info);
    if (!sound || info.channels <= 0)
        return unreadable(file);
    std::vector<short> block(std::size_t(blockFrames * info.channels));
    while (samples.size() < limit) {
        const auto frames = sf_readf_short(sound.get(), block.data(), blockFrames);
        if (frames <= 0)
            break;
        for (sf_count_t i = 0; i < frames; ++i)
            samples.push_back(
                chosenSample(&block[std::size_t(i * info.channels)], info.channels, Track::Mono));
    }
    return {};
}

Result<void> writeStereo(const QString &file, const std::vector<qint16> &left,
    const std::vector<qint16> &right, int sampleRate)
{
    const SoundFile sound = openForWriting(file, 2, sampleRate);
    if (!sound)
        return unwritable(file);
    const std::size_t frames = std::max(left.size(), right.size());
    std::vector<short> both(2 * frames);
    for (std::size_t i = 0; i < frames; ++i) {
        both[2 * i] = i < left.size() ? left[i] : short(0);
        both[2 * i + 1] = i < right.size() ? right[i] : short(0);
    }
    if (sf_writef_short(sound.get(), both.data(), sf_count_t(frames)) != sf_count_t(frames))
        return unwritable(file);
    return {};
}

Result<void> writeTrack(const QString &from, const QString &file, Track track)
{
    SF_INFO info{};
    const SoundFile source = openForReading(from, info);
    if (!source || info.channels <= 0)
        return unreadable(from);
    const bool swaps = track == Track::CallerFirst && info.channels == 2;
    const SoundFile target = openForWriting(file, swaps ? 2 : 1, info.samplerate);
    if (!target)
        return unwritable(file);
    std::vector<short> block(std::size_t(blockFrames * info.channels));
    std::vector<short> mono(std::size_t{blockFrames});
    for (;;) {
        const auto frames = sf_readf_short(source.get(), block.data(), blockFrames);
        if (frames <= 0)
            return {};
        for (std::size_t i = 0; i < std::size_t(frames); ++i)
            mono[i] = chosenSample(&block[i * std::size_t(info.channels)], info.channels, track);
        if (swaps)
            swapSides(block);
        const std::vector<short> &chosen = swaps ? block : mono;
        if (sf_writef_short(target.get(), chosen.data(), frames) != frames)
            return unwritable(file);
    }
}

Result<void> writeFitted(const QString &from, const QString &file, double seconds)
{
    SF_INFO info{};
    const SoundFile source = openForReading(from, info);
    if (!source || info.channels <= 0)
        return unreadable(from);
    const SoundFile target = openForWriting(file, info.channels, info.samplerate);
    if (!target)
        return unwritable(file);
    auto left = sf_count_t(seconds * info.samplerate + 0.5);
    std::vector<short> block(std::size_t(blockFrames * info.channels));
    while (left > 0) {
        const auto wanted = std::min(left, blockFrames);
        const auto got =
            std::max<sf_count_t>(0, sf_readf_short(source.get(), block.data(), wanted));
        std::fill(block.begin() + got * info.channels, block.end(), short(0));
        if (sf_writef_short(target.get(), block.data(), wanted) != wanted)
            return unwritable(file);
        left -= wanted;
    }
    return {};
}

} // namespace earshot::simulator
