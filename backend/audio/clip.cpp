// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/clip.h"

#include "audio/mp3encoder.h"
#include "audio/sides.h"
#include "audio/soundwriter.h"
#include "audio/source.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>
#include <vector>

namespace earshot::audio {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 blockFrames = 8192;
/** An MP3 frame may borrow from some before it, and overlaps the last one; a second is more. */
constexpr qint64 leadSeconds = 1;
constexpr double slackSeconds = 2;

Error refused(const char *pattern, const QStringList &values = {})
{
    return worded(ErrorCode::InvalidInput, pattern, values);
}

/** A stored recording that can't be read is our fault and not that of who wants a clip. */
Error storedWrongly(Error error)
{
    if (error.code == ErrorCode::InvalidInput)
        error.code = ErrorCode::Internal;
    return error.withContext(u"Cutting a stored recording"_s);
}

/** Where the samples go, whatever the format. */
struct Target
{
    std::function<Result<void>(std::span<const float>)> write;
    std::function<Result<void>()> finish;
};

Result<Target> wavTarget(OutputFile &file, int rate, int channels)
{
    auto created = SoundWriter::create(file, rate, channels);
    if (!created)
        return created.error();
    const std::shared_ptr<SoundWriter> writer = std::move(created).value();
    return Target{.write = [writer](std::span<const float> block) { return writer->write(block); },
        .finish = [writer] { return writer->finish(); }};
}

Result<Target> mp3Target(OutputFile &file, int rate, int channels)
{
    auto created = Mp3Encoder::create(encodingFor(Profile::Cbr128, channels, rate));
    if (!created)
        return created.error();
    const std::shared_ptr<Mp3Encoder> encoder = std::move(created).value();
    return Target{
        .write = [encoder, &file](
                     std::span<const float> block) { return encoder->write(block, file); },
        .finish = [encoder, &file] { return encoder->finish(file); }};
}

class Cut
{
public:
    Cut(Source &source, const ClipRange &range)
        : m_source(source)
        , m_sides(source.channels())
        , m_first(frameAt(range.fromSeconds))
        , m_end(std::min(frameAt(range.toSeconds), source.expectedFrames().value_or(INT64_MAX)))
        , m_fade(std::min(frameAt(range.fadeSeconds), (m_end - m_first) / 2))
    { }

    Result<void> copyTo(const Target &target)
    {
        const qint64 lead = std::max<qint64>(0, m_first - leadSeconds * m_source.rate());
        qint64 position = m_source.seek(lead) ? lead : 0;
        std::vector<float> block(std::size_t(blockFrames * m_source.channels()));
        while (position < m_end) {
            const auto frames = m_source.read(block);
            if (!frames)
                return storedWrongly(frames.error());
            if (*frames == 0)
                return {};
            if (auto written = put(block, position, *frames, target); !written)
                return written;
            position += *frames;
        }
        return {};
    }

    [[nodiscard]] int channels() const { return m_sides.count(); }
    [[nodiscard]] qint64 framesWritten() const { return m_written; }

private:
    [[nodiscard]] qint64 frameAt(double seconds) const
    {
        return std::llround(seconds * m_source.rate());
    }

    /** What lies inside the clip of @p frames frames in @p block, the first of which is @p
     * position. */
    Result<void> put(std::span<float> block, qint64 position, qint64 frames, const Target &target)
    {
        const qint64 begin = std::clamp<qint64>(m_first - position, 0, frames);
        const qint64 end = std::clamp<qint64>(m_end - position, begin, frames);
        if (begin == end)
            return {};
        const auto channels = std::size_t(m_source.channels());
        const auto inside =
            block.subspan(std::size_t(begin) * channels, std::size_t(end - begin) * channels);
        makeSound(inside);
        const auto sound = m_sides.of(inside);
        fade(sound, position + begin);
        m_written += end - begin;
        return target.write(sound);
    }

    void fade(std::span<float> sound, qint64 position) const
    {
        const auto channels = std::size_t(m_sides.count());
        for (std::size_t i = 0; i < sound.size(); i += channels, ++position) {
            const qint64 toEdge = std::min(position - m_first, m_end - 1 - position);
            if (toEdge >= m_fade)
                continue;
            const double share = (double(toEdge) + 0.5) / double(m_fade);
            const auto gain = float(0.5 - 0.5 * std::cos(std::numbers::pi * share));
            for (std::size_t channel = 0; channel < channels; ++channel)
                sound[i + channel] *= gain;
        }
    }

    Source &m_source;
    const Sides m_sides;
    const qint64 m_first; ///< frame of the source
    const qint64 m_end; ///< the one after the last
    const qint64 m_fade; ///< frames
    qint64 m_written = 0;
};

Result<Clip> clipIn(OutputFile &file, const Cut &cut, int rate)
{
    const auto sum = file.sha256();
    if (!sum)
        return sum.error();
    return Clip{.channels = cut.channels(),
        .sampleRate = rate,
        .durationSeconds = double(cut.framesWritten()) / rate,
        .sizeBytes = file.size(),
        .sha256 = *sum};
}

} // namespace

std::optional<ClipFormat> clipFormatFromWord(QStringView word)
{
    if (word == u"mp3")
        return ClipFormat::Mp3;
    if (word == u"wav")
        return ClipFormat::Wav;
    return std::nullopt;
}

QString toWord(ClipFormat format)
{
    return format == ClipFormat::Wav ? u"wav"_s : u"mp3"_s;
}

Result<void> checkClip(const ClipRange &range, double lengthSeconds)
{
    const double length = range.toSeconds - range.fromSeconds;
    // Written so that what is no number is refused as well.
    if (!(range.fromSeconds >= 0) || !(range.fromSeconds < lengthSeconds))
        return refused("\"from\" is a moment in the recording, in seconds from its begin.");
    if (!(range.toSeconds <= lengthSeconds + slackSeconds))
        return refused("\"to\" is a moment in the recording, in seconds from its begin.");
    if (!(length >= shortestClipSeconds))
        return refused(
            QT_TRANSLATE_NOOP("Receiver", "A clip ends at least %1 seconds after it begins."),
            {QString::number(shortestClipSeconds)});
    if (!(length <= longestClipSeconds))
        return refused(QT_TRANSLATE_NOOP(
            "Receiver", "A clip is at most an hour long. Download the recording instead."));
    if (!(range.fadeSeconds >= 0) || !(range.fadeSeconds <= longestFadeSeconds))
        return refused(
            "\"fade\" is a number of seconds from 0 to %1.", {QString::number(longestFadeSeconds)});
    return {};
}

Result<Clip> cut(std::shared_ptr<QFile> source, std::shared_ptr<QFile> target,
    const ClipRange &range, std::stop_token stop)
{
    const auto opened = Source::open(std::move(source), std::move(stop));
    if (!opened)
        return storedWrongly(opened.error());
    Cut cut(**opened, range);
    OutputFile file(std::move(target));
    const int rate = (*opened)->rate();
    auto writer = range.format == ClipFormat::Wav ? wavTarget(file, rate, cut.channels())
                                                  : mp3Target(file, rate, cut.channels());
    if (!writer)
        return writer.error();
    if (const auto copied = cut.copyTo(*writer); !copied)
        return copied.error();
    if (cut.framesWritten() == 0)
        return refused(QT_TRANSLATE_NOOP("Receiver", "The recording ends before the clip begins."));
    return writer->finish().andThen([&] { return clipIn(file, cut, rate); });
}

} // namespace earshot::audio
