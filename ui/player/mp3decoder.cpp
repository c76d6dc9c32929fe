// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/mp3decoder.h"

namespace earshot::ui {

namespace {

/** Bytes between two frames that are passed over: what is damaged, or no sound. */
constexpr long longestGap = 256 * 1024;

mpg123_handle *makeHandle()
{
    // Needed before version 1.27 only; harmless afterwards, and once is enough.
    [[maybe_unused]] static const int ready = mpg123_init();
    mpg123_handle *handle = mpg123_new(nullptr, nullptr);
    if (handle) {
        mpg123_param(handle, MPG123_ADD_FLAGS, MPG123_QUIET | MPG123_GAPLESS, 0);
        mpg123_param(handle, MPG123_REMOVE_FLAGS, MPG123_AUTO_RESAMPLE, 0);
        mpg123_param(handle, MPG123_RVA, MPG123_RVA_OFF, 0); // as loud as it was recorded
        mpg123_param(handle, MPG123_RESYNC_LIMIT, longestGap, 0);
    }
    return handle;
}

} // namespace

Mp3Decoder::Mp3Decoder(const QByteArray &file, bool isCounted)
    : m_handle(makeHandle())
{
    mpg123_handle *handle = m_handle.get();
    const bool isOpen = handle && mpg123_open(handle, file.constData()) == MPG123_OK
        && (isCounted || mpg123_scan(handle) == MPG123_OK);
    if (!isOpen || !takeForm())
        m_form = {};
}

/** Every frame is given in the form of the first, whatever others were put behind it. */
bool Mp3Decoder::takeForm()
{
    long rate = 0;
    int encoding = 0;
    mpg123_handle *handle = m_handle.get();
    if (mpg123_getformat(handle, &rate, &m_form.channels, &encoding) != MPG123_OK)
        return false;
    mpg123_format_none(handle);
    m_form.rate = int(rate);
    m_form.frames = mpg123_length(handle);
    return mpg123_format(handle, rate, m_form.channels, MPG123_ENC_SIGNED_16) == MPG123_OK;
}

void Mp3Decoder::seek(qint64 frame)
{
    mpg123_seek(m_handle.get(), off_t(frame), SEEK_SET);
}

qint64 Mp3Decoder::read(std::span<short> samples)
{
    const std::size_t frameBytes = sizeof(short) * std::size_t(m_form.channels);
    std::size_t bytes = 0;
    // The first answer may only name the form.
    for (int outcome = MPG123_NEW_FORMAT; outcome == MPG123_NEW_FORMAT && bytes == 0;)
        outcome = mpg123_read(m_handle.get(), samples.data(), samples.size_bytes(), &bytes);
    return qint64(bytes / frameBytes);
}

} // namespace earshot::ui
