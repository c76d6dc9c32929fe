// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/monoreader.h"

#include "audio/findings.h"

#include <algorithm>
#include <cmath>

namespace earshot::audio {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t blockFrames = 8192;

Error resamplerError(int code)
{
    return Error{.code = ErrorCode::Internal,
        .message =
            u"The sides of the recording have different rates and can't be matched: %1."_s.arg(
                QString::fromUtf8(src_strerror(code)))};
}

} // namespace

MonoReader::MonoReader(std::unique_ptr<Source> source, int rate)
    : m_source(std::move(source))
    , m_ratio(double(rate) / m_source->rate())
    , m_block(blockFrames * std::size_t(m_source->channels()))
{ }

Result<std::unique_ptr<MonoReader>> MonoReader::create(std::unique_ptr<Source> source, int rate)
{
    std::unique_ptr<MonoReader> reader(new MonoReader(std::move(source), rate));
    int code = 0;
    reader->m_resampler.reset(src_new(SRC_SINC_MEDIUM_QUALITY, 1, &code));
    if (!reader->m_resampler)
        return resamplerError(code);
    return reader;
}

Result<qint64> MonoReader::read(std::span<float> samples)
{
    qint64 filled = 0;
    while (filled < qint64(samples.size())) {
        if (m_mono.empty() && !m_isAtEnd) {
            if (const auto more = refill(); !more)
                return more.error();
        }
        const auto made = step(samples.subspan(std::size_t(filled)));
        if (!made)
            return made.error();
        if (*made == 0 && m_isAtEnd && m_mono.empty())
            break;
        filled += *made;
    }
    return filled;
}

bool MonoReader::isCutOff() const
{
    std::optional<double> declared;
    if (const auto frames = m_source->declaredFrames())
        declared = double(*frames) / m_source->rate();
    return audio::isCutOff(double(m_source->framesRead()) / m_source->rate(), declared);
}

Result<void> MonoReader::refill()
{
    const auto frames = m_source->read(m_block);
    if (!frames)
        return frames.error();
    m_isAtEnd = *frames == 0;
    const auto channels = std::size_t(m_source->channels());
    for (std::size_t frame = 0; frame < std::size_t(*frames); ++frame) {
        float sum = 0;
        for (std::size_t channel = 0; channel < channels; ++channel)
            sum += m_block[frame * channels + channel];
        m_mono.push_back(std::isfinite(sum) ? sum / float(channels) : 0.0F);
    }
    return {};
}

Result<qint64> MonoReader::step(std::span<float> samples)
{
    std::size_t used = std::min(m_mono.size(), samples.size());
    std::size_t made = used;
    if (m_ratio == 1.0) {
        std::copy_n(m_mono.begin(), used, samples.begin());
    } else {
        SRC_DATA data{.data_in = m_mono.data(),
            .data_out = samples.data(),
            .input_frames = long(m_mono.size()),
            .output_frames = long(samples.size()),
            .end_of_input = m_isAtEnd ? 1 : 0,
            .src_ratio = m_ratio};
        if (const int code = src_process(m_resampler.get(), &data); code != 0)
            return resamplerError(code);
        used = std::size_t(data.input_frames_used);
        made = std::size_t(data.output_frames_gen);
    }
    m_mono.erase(m_mono.begin(), m_mono.begin() + std::ptrdiff_t(used));
    return qint64(made);
}

} // namespace earshot::audio
