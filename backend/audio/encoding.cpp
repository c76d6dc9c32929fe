// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/encoding.h"

#include <algorithm>
#include <array>
#include <span>

namespace earshot::audio {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array sampleRates{8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000};
// ISO 11172-3 from 32 kHz, ISO 13818-3 from 16 kHz, and the usual extension below.
constexpr std::array bitRatesHigh{32, 40, 48, 56, 64, 80, 96, 112, 128};
constexpr std::array bitRatesMiddle{8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128};
constexpr std::array bitRatesLow{8, 16, 24, 32, 40, 48, 56, 64};

constexpr int speechEffort = 7;
constexpr int speechQuality = 5;
constexpr int constantEffort = 5;

int supportedRate(int rate)
{
    const auto *found = std::lower_bound(sampleRates.begin(), sampleRates.end(), rate);
    return found == sampleRates.end() ? sampleRates.back() : *found;
}

std::span<const int> bitRates(int sampleRate)
{
    if (sampleRate >= 32000)
        return bitRatesHigh;
    return sampleRate >= 16000 ? std::span<const int>(bitRatesMiddle) : bitRatesLow;
}

/** The bit rate that leaves a tenth of the same sound as 16-bit samples, with what an MP3 file has
 * besides its sound taken off: a tag and up to three frames of padding. */
double tenthOfSamples(int channels, const Encoding &encoding, std::optional<qint64> frames)
{
    constexpr double headerBytes = 44;
    constexpr double tagBytes = 576;
    const double kbps = encoding.sourceRate * channels * 16 / 1000.0 / 10;
    if (!frames || *frames <= 0)
        return kbps;
    const double seconds = double(*frames) / encoding.sourceRate;
    const double padded = seconds + 3.0 * encoding.frameLength() / encoding.sampleRate;
    return (kbps * seconds + (headerBytes / 10 - tagBytes) * 8 / 1000) / padded;
}

/** The highest bit rate up to @p limit, or the lowest there is; where that leaves more than a
 * quarter of the limit unused (telephone mono: 8 of 12.8), the next one for a part of the frames.
 */
void spend(double limit, Encoding &encoding)
{
    const auto rates = bitRates(encoding.sampleRate);
    const auto above = std::find_if(rates.begin(), rates.end(), [&](int r) { return r > limit; });
    encoding.kbps = above == rates.begin() ? rates.front() : *(above - 1);
    if (above == rates.end() || encoding.kbps > limit || encoding.kbps > 0.75 * limit)
        return;
    encoding.richKbps = *above;
    encoding.meanKbps = limit;
}

} // namespace

std::optional<Profile> profileFromWord(QStringView word)
{
    if (word == u"speech")
        return Profile::Speech;
    if (word == u"cbr128")
        return Profile::Cbr128;
    return std::nullopt;
}

Encoding encodingFor(Profile profile, int channels, int rate, std::optional<qint64> frames)
{
    Encoding encoding{
        .sourceRate = rate, .sampleRate = supportedRate(rate), .channels = std::min(channels, 2)};
    if (profile == Profile::Cbr128) {
        // Below 16 kHz the format ends at 64 kbit/s.
        if (encoding.sampleRate < 16000)
            encoding.sampleRate *= 2;
        encoding.constant = true;
        encoding.kbps = 128;
        encoding.effort = constantEffort;
        return encoding;
    }
    spend(tenthOfSamples(channels, encoding, frames), encoding);
    encoding.variableQuality = speechQuality;
    encoding.effort = speechEffort;
    return encoding;
}

QStringList lameArguments(const Encoding &encoding)
{
    QStringList arguments{u"-m"_s, encoding.channels == 1 ? u"m"_s : u"s"_s, u"--nores"_s,
        u"--noreplaygain"_s, u"--resample"_s, QString::number(encoding.sampleRate / 1000.0),
        u"-q"_s, QString::number(encoding.effort)};
    if (encoding.constant)
        return arguments << u"--cbr"_s << u"-b"_s << QString::number(encoding.kbps);
    return arguments << u"-V"_s << QString::number(encoding.variableQuality) << u"-B"_s
                     << QString::number(encoding.kbps);
}

} // namespace earshot::audio
