// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/mp3encoder.h"

namespace earshot::audio {

Result<std::unique_ptr<Mp3Encoder>> Mp3Encoder::create(const Encoding &encoding)
{
    std::unique_ptr<Mp3Encoder> encoder(new Mp3Encoder);
    auto lean = LameStream::create(encoding, encoding.kbps);
    if (!lean)
        return lean.error();
    encoder->m_lean = std::move(lean).value();
    if (encoding.richKbps > 0) {
        auto rich = LameStream::create(encoding, encoding.richKbps);
        if (!rich)
            return rich.error();
        encoder->m_rich = std::move(rich).value();
        const double frameSeconds = double(encoding.frameLength()) / encoding.sampleRate;
        encoder->m_mixer.emplace(encoding.meanKbps * 1000 / 8 * frameSeconds);
    }
    return encoder;
}

Result<void> Mp3Encoder::write(std::span<const float> interleaved, OutputFile &file)
{
    const auto lean = m_lean->encode(interleaved);
    return put(lean, m_rich ? m_rich->encode(interleaved) : lean, file);
}

Result<void> Mp3Encoder::finish(OutputFile &file)
{
    const auto lean = m_lean->flush();
    if (auto written = put(lean, m_rich ? m_rich->flush() : lean, file); !written)
        return written;
    const auto tag = m_lean->tag();
    if (!tag)
        return tag.error();
    return file.overwrite(0, m_mixer ? m_mixer->tagFor(*tag) : tag->toByteArray());
}

Result<void> Mp3Encoder::put(
    const Result<QByteArrayView> &lean, const Result<QByteArrayView> &rich, OutputFile &file)
{
    if (!lean)
        return lean.error();
    if (!rich)
        return rich.error();
    return file.write(m_mixer ? QByteArrayView(m_mixer->mix(*lean, *rich)) : *lean);
}

} // namespace earshot::audio
