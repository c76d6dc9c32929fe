// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/mp3encoder.h"

#include <lame/lame.h>

#include <cstdarg>

namespace earshot::audio {

using namespace Qt::StringLiterals;

namespace {

/** More than LAME says a block of 8,192 frames needs at twice the rate. */
constexpr std::size_t bufferSize = 65536;

void ignore(const char *, va_list) { }

Error failure()
{
    return Error{.code = ErrorCode::Internal, .message = u"The MP3 encoder refused to go on."_s};
}

QByteArrayView view(const std::vector<unsigned char> &buffer, std::size_t size)
{
    return {reinterpret_cast<const char *>(buffer.data()), qsizetype(size)};
}

} // namespace

void Mp3Encoder::Close::operator()(lame_global_struct *lame) const
{
    lame_close(lame);
}

Mp3Encoder::Mp3Encoder(const Encoding &encoding)
    : m_encoding(encoding)
    , m_lame(lame_init())
    , m_buffer(bufferSize)
{ }

Result<std::unique_ptr<Mp3Encoder>> Mp3Encoder::create(const Encoding &encoding)
{
    std::unique_ptr<Mp3Encoder> encoder(new Mp3Encoder(encoding));
    if (const auto configured = encoder->configure(); !configured)
        return configured.error();
    return encoder;
}

Result<void> Mp3Encoder::configure()
{
    lame_t lame = m_lame.get();
    if (lame == nullptr)
        return failure();
    lame_set_errorf(lame, ignore);
    lame_set_debugf(lame, ignore);
    lame_set_msgf(lame, ignore);
    lame_set_in_samplerate(lame, m_encoding.sourceRate);
    lame_set_out_samplerate(lame, m_encoding.sampleRate);
    lame_set_num_channels(lame, m_encoding.channels);
    lame_set_mode(lame, m_encoding.channels == 1 ? MONO : STEREO);
    lame_set_quality(lame, m_encoding.effort);
    // A frame that borrows from those before it can't be decoded right after a seek.
    lame_set_disable_reservoir(lame, 1);
    lame_set_bWriteVbrTag(lame, 1);
    if (m_encoding.constant) {
        lame_set_VBR(lame, vbr_off);
        lame_set_brate(lame, m_encoding.kbps);
    } else {
        lame_set_VBR(lame, vbr_mtrh);
        lame_set_VBR_quality(lame, float(m_encoding.variableQuality));
        lame_set_VBR_max_bitrate_kbps(lame, m_encoding.kbps);
    }
    return lame_init_params(lame) < 0 ? Result<void>(failure()) : Result<void>();
}

Result<void> Mp3Encoder::write(std::span<const float> interleaved, OutputFile &file)
{
    const int frames = int(interleaved.size()) / m_encoding.channels;
    const int size = int(m_buffer.size());
    const int encoded = m_encoding.channels == 1
        ? lame_encode_buffer_ieee_float(
            m_lame.get(), interleaved.data(), nullptr, frames, m_buffer.data(), size)
        : lame_encode_buffer_interleaved_ieee_float(
            m_lame.get(), interleaved.data(), frames, m_buffer.data(), size);
    if (encoded < 0)
        return failure();
    return file.write(view(m_buffer, std::size_t(encoded)));
}

Result<void> Mp3Encoder::finish(OutputFile &file)
{
    const int flushed = lame_encode_flush(m_lame.get(), m_buffer.data(), int(m_buffer.size()));
    if (flushed < 0)
        return failure();
    if (auto written = file.write(view(m_buffer, std::size_t(flushed))); !written)
        return written;
    const std::size_t tag = lame_get_lametag_frame(m_lame.get(), m_buffer.data(), m_buffer.size());
    if (tag == 0 || tag > m_buffer.size())
        return failure();
    return file.overwrite(0, view(m_buffer, tag));
}

} // namespace earshot::audio
