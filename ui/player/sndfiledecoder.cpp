// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/sndfiledecoder.h"

namespace earshot::ui {

SndfileDecoder::SndfileDecoder(const QByteArray &file)
    : m_sound(sf_open(file.constData(), SFM_READ, &m_info))
{
    if (!m_sound)
        return;
    sf_command(m_sound.get(), SFC_SET_CLIPPING, nullptr, SF_TRUE);
    m_form = {.rate = m_info.samplerate, .channels = m_info.channels, .frames = m_info.frames};
}

bool SndfileDecoder::isMpeg() const
{
    return m_sound && (m_info.format & SF_FORMAT_TYPEMASK) == SF_FORMAT_MPEG;
}

void SndfileDecoder::seek(qint64 frame)
{
    sf_seek(m_sound.get(), frame, SEEK_SET);
}

qint64 SndfileDecoder::read(std::span<short> samples)
{
    return sf_readf_short(
        m_sound.get(), samples.data(), sf_count_t(samples.size()) / m_info.channels);
}

} // namespace earshot::ui
