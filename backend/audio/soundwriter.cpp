// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/soundwriter.h"

#include <algorithm>

namespace earshot::audio {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<SoundWriter>> SoundWriter::create(OutputFile &file, int rate, int channels)
{
    std::unique_ptr<SoundWriter> writer(new SoundWriter(file));
    SF_VIRTUAL_IO access{.get_filelen = fileLength,
        .seek = seek,
        .read = readBytes,
        .write = writeBytes,
        .tell = tell};
    SF_INFO info{
        .samplerate = rate, .channels = channels, .format = SF_FORMAT_RF64 | SF_FORMAT_PCM_16};
    writer->m_sound.reset(sf_open_virtual(&access, SFM_WRITE, &info, writer.get()));
    SNDFILE *sound = writer->m_sound.get();
    if (!writer->m_outcome)
        return writer->m_outcome.error();
    if (!sound)
        return Error{.code = ErrorCode::Internal,
            .message = u"A sound file can't be written: %1."_s.arg(
                QString::fromUtf8(sf_strerror(nullptr)))};
    sf_command(sound, SFC_RF64_AUTO_DOWNGRADE, nullptr, SF_TRUE);
    sf_command(sound, SFC_SET_CLIPPING, nullptr, SF_TRUE);
    return writer;
}

Result<void> SoundWriter::write(std::span<const float> samples)
{
    sf_write_float(m_sound.get(), samples.data(), sf_count_t(samples.size()));
    return m_outcome;
}

Result<void> SoundWriter::finish()
{
    m_sound.reset();
    return m_outcome;
}

Result<void> SoundWriter::put(QByteArrayView bytes)
{
    const qint64 inside = std::clamp<qint64>(m_file.size() - m_position, 0, bytes.size());
    if (inside > 0) {
        if (auto written = m_file.overwrite(m_position, bytes.first(inside)); !written)
            return written;
    }
    return m_file.write(bytes.sliced(inside));
}

sf_count_t SoundWriter::writeBytes(const void *data, sf_count_t count, void *self)
{
    auto *writer = static_cast<SoundWriter *>(self);
    if (!writer->m_outcome)
        return 0;
    writer->m_outcome = writer->put(QByteArrayView(static_cast<const char *>(data), count));
    if (!writer->m_outcome)
        return 0;
    writer->m_position += count;
    return count;
}

/** Only within what was written, which is all that a header needs. */
sf_count_t SoundWriter::seek(sf_count_t offset, int whence, void *self)
{
    auto *writer = static_cast<SoundWriter *>(self);
    const qint64 size = writer->m_file.size();
    const qint64 base = whence == SEEK_CUR ? writer->m_position : whence == SEEK_END ? size : 0;
    if (base + offset < 0 || base + offset > size)
        return -1;
    return writer->m_position = base + offset;
}

sf_count_t SoundWriter::fileLength(void *self)
{
    return static_cast<SoundWriter *>(self)->m_file.size();
}

sf_count_t SoundWriter::readBytes(void *, sf_count_t, void *)
{
    return 0;
}

sf_count_t SoundWriter::tell(void *self)
{
    return static_cast<SoundWriter *>(self)->m_position;
}

} // namespace earshot::audio
