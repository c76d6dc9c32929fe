// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/lamestream.h"

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

} // namespace

void LameStream::Close::operator()(lame_global_struct *lame) const
{
    lame_close(lame);
}

LameStream::LameStream(int channels)
    : m_lame(lame_init())
    , m_channels(channels)
    , m_buffer(bufferSize)
{ }

Result<std::unique_ptr<LameStream>> LameStream::create(const Encoding &encoding, int kbps)
{
    std::unique_ptr<LameStream> stream(new LameStream(encoding.channels));
    if (const auto configured = stream->configure(encoding, kbps); !configured)
        return configured.error();
    return stream;
}

Result<void> LameStream::configure(const Encoding &encoding, int kbps)
{
    lame_t lame = m_lame.get();
    if (lame == nullptr)
        return failure();
    lame_set_errorf(lame, ignore);
    lame_set_debugf(lame, ignore);
    lame_set_msgf(lame, ignore);
    lame_set_in_samplerate(lame, encoding.sourceRate);
    lame_set_out_samplerate(lame, encoding.sampleRate);
    lame_set_num_channels(lame, encoding.channels);
    lame_set_mode(lame, encoding.channels == 1 ? MONO : STEREO);
    lame_set_quality(lame, encoding.effort);
    // A frame that borrows from those before it can't be decoded right after a seek.
    lame_set_disable_reservoir(lame, 1);
    lame_set_bWriteVbrTag(lame, 1);
    if (encoding.constant) {
        lame_set_VBR(lame, vbr_off);
        lame_set_brate(lame, kbps);
    } else {
        lame_set_VBR(lame, vbr_mtrh);
        lame_set_VBR_quality(lame, float(encoding.variableQuality));
        lame_set_VBR_max_bitrate_kbps(lame, kbps);
    }
    return lame_init_params(lame) < 0 ? Result<void>(failure()) : Result<void>();
}

Result<QByteArrayView> LameStream::encode(std::span<const float> interleaved)
{
    const int frames = int(interleaved.size()) / m_channels;
    const int size = int(m_buffer.size());
    return taken(m_channels == 1 ? lame_encode_buffer_ieee_float(
                     m_lame.get(), interleaved.data(), nullptr, frames, m_buffer.data(), size)
                                 : lame_encode_buffer_interleaved_ieee_float(m_lame.get(),
                                     interleaved.data(), frames, m_buffer.data(), size));
}

Result<QByteArrayView> LameStream::flush()
{
    return taken(lame_encode_flush(m_lame.get(), m_buffer.data(), int(m_buffer.size())));
}

Result<QByteArrayView> LameStream::tag()
{
    const std::size_t size = lame_get_lametag_frame(m_lame.get(), m_buffer.data(), m_buffer.size());
    return size == 0 || size > m_buffer.size() ? failure() : taken(qint64(size));
}

Result<QByteArrayView> LameStream::taken(qint64 size) const
{
    if (size < 0)
        return failure();
    return QByteArrayView(reinterpret_cast<const char *>(m_buffer.data()), size);
}

} // namespace earshot::audio
