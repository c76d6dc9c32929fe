// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/source.h"

#include "audio/content.h"

#include <algorithm>
#include <array>

namespace earshot::audio {

using namespace Qt::StringLiterals;

namespace {

constexpr int minimumRate = 8000;
constexpr int maximumRate = 192000;
constexpr int maximumChannels = 8;
constexpr double minimumKbps = 8;
constexpr double maximumKbps = 320;

/** The bytes are wrong; the provider may serve the right ones next time. */
Error unusable(const QString &message)
{
    return Error{.code = ErrorCode::InvalidInput, .message = message, .retryable = true};
}

Error cancelled()
{
    return Error{.code = ErrorCode::Cancelled, .message = u"The conversion was stopped."_s};
}

Error unreadable(const QFile &file)
{
    return Error{.code = ErrorCode::Storage,
        .message = u"The file with the sound can't be read: %1."_s.arg(file.errorString()),
        .retryable = true};
}

/** Formats whose bit rate is the encoder's choice, not a product of rate, channels and width. */
bool isCompressed(int format)
{
    const int container = format & SF_FORMAT_TYPEMASK;
    return container == SF_FORMAT_MPEG || container == SF_FORMAT_OGG;
}

} // namespace

Source::Source(std::shared_ptr<QFile> file, std::stop_token stop, qint64 longestSeconds)
    : m_file(std::move(file))
    , m_stop(std::move(stop))
    , m_longestSeconds(longestSeconds)
{ }

Result<std::unique_ptr<Source>> Source::open(
    const QString &path, std::stop_token stop, qint64 longestSeconds)
{
    auto file = std::make_shared<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return unreadable(*file);
    return open(std::move(file), std::move(stop), longestSeconds);
}

Result<std::unique_ptr<Source>> Source::open(
    std::shared_ptr<QFile> file, std::stop_token stop, qint64 longestSeconds)
{
    std::unique_ptr<Source> source(new Source(std::move(file), std::move(stop), longestSeconds));
    if (const auto read = source->readHead(); !read)
        return read.error();
    if (const auto name = nonAudioName(source->m_head))
        return unusable(u"The file is %1, not audio."_s.arg(*name));
    if (const auto opened = source->openSound(); !opened)
        return opened.error();
    if (const auto checked = source->checkHeader(); !checked)
        return checked.error();
    return source;
}

Result<void> Source::readHead()
{
    if (m_file->seek(0))
        m_head = m_file->peek(headSize);
    if (m_file->error() != QFile::NoError)
        return unreadable(*m_file);
    m_openingBudget = 4 * m_file->size() + 16 * 1024 * 1024;
    return {};
}

Result<void> Source::openSound()
{
    m_declared = declaredLength(*m_file);
    openDecoder();
    m_isEndless = isMpeg() && !m_declared.frames;
    if (m_isEndless)
        openDecoder();
    if (m_stop.stop_requested())
        return cancelled();
    if (!m_sound) {
        const auto name = audioName(m_head);
        return unusable(name ? u"The file begins like %1 but is damaged or cut off."_s.arg(*name)
                             : QString::fromUtf8(QT_TRANSLATE_NOOP(
                                 "Receiver", "The file is no audio that Earshot can read.")));
    }
    if ((m_info.format & SF_FORMAT_TYPEMASK) == SF_FORMAT_FLAC)
        m_declared.frames = expectedFrames();
    return {};
}

void Source::openDecoder()
{
    SF_VIRTUAL_IO access{.get_filelen = fileLength,
        .seek = seek,
        .read = readBytes,
        .write = writeBytes,
        .tell = tell};
    m_sound.reset();
    m_info = {};
    m_file->seek(0);
    m_opening = true;
    m_sound.reset(sf_open_virtual(&access, SFM_READ, &m_info, this));
    m_opening = false;
}

bool Source::isMpeg() const
{
    return m_sound && (m_info.format & SF_FORMAT_TYPEMASK) == SF_FORMAT_MPEG;
}

Result<void> Source::checkHeader() const
{
    if (m_info.channels < 1 || m_info.channels > maximumChannels) {
        return unusable(
            u"The recording has %1 channels; 1 to %2 can be used."_s.arg(m_info.channels)
                .arg(maximumChannels));
    }
    if (m_info.samplerate < minimumRate || m_info.samplerate > maximumRate) {
        return unusable(u"The recording has a sample rate of %1 Hz; %2 to %3 Hz can be used."_s
                            .arg(m_info.samplerate)
                            .arg(minimumRate)
                            .arg(maximumRate));
    }
    if (expectedFrames().value_or(0) / m_info.samplerate >= m_longestSeconds)
        return unusable(u"The recording claims to be longer than a day."_s);
    return {};
}

std::optional<qint64> Source::expectedFrames() const
{
    if (m_info.frames <= 0 || m_info.frames == SF_COUNT_MAX)
        return std::nullopt;
    return m_info.frames;
}

QString Source::format() const
{
    SF_FORMAT_INFO info{.format = m_info.format & SF_FORMAT_TYPEMASK};
    switch (info.format) {
    case SF_FORMAT_WAV:
    case SF_FORMAT_WAVEX:
        return u"WAV"_s;
    case SF_FORMAT_MPEG:
        return u"MP3"_s;
    case SF_FORMAT_OGG:
        return u"Ogg"_s;
    case SF_FORMAT_FLAC:
        return u"FLAC"_s;
    default:
        sf_command(nullptr, SFC_GET_FORMAT_INFO, &info, sizeof info);
        return QString::fromUtf8(info.name).section(u' ', 0, 0);
    }
}

bool Source::seek(qint64 frame)
{
    return m_info.seekable != 0 && sf_seek(m_sound.get(), frame, SEEK_SET) == frame;
}

Result<qint64> Source::read(std::span<float> samples)
{
    const auto frames = sf_count_t(samples.size()) / m_info.channels;
    const sf_count_t got = sf_readf_float(m_sound.get(), samples.data(), frames);
    if (m_stop.stop_requested())
        return cancelled();
    if (m_failed)
        return unreadable(*m_file);
    m_framesRead += got;
    if (m_framesRead / m_info.samplerate >= m_longestSeconds)
        return unusable(u"The recording is longer than a day."_s);
    return qint64(got);
}

Result<void> Source::checkWhole() const
{
    if (m_framesRead == 0)
        return unusable(u"The file has a %1 header but no sound."_s.arg(format()));
    const double seconds = double(m_framesRead) / m_info.samplerate;
    const double kbps = double(m_file->size() - id3Size(m_head)) * 8 / 1000 / seconds;
    // In a very short file the tables of the format outweigh the sound.
    if (seconds >= 2 && isCompressed(m_info.format) && (kbps < minimumKbps || kbps > maximumKbps)) {
        return unusable(u"The recording has %1 kbit/s; %2 to %3 can be used."_s.arg(kbps, 0, 'f', 1)
                            .arg(minimumKbps)
                            .arg(maximumKbps));
    }
    return {};
}

Result<QString> Source::sha256()
{
    m_sound.reset();
    m_file->seek(m_summed);
    std::array<char, 65536> block;
    qint64 got = 0;
    while ((got = m_file->read(block.data(), block.size())) > 0)
        m_sum.add(QByteArrayView(block.data(), got));
    if (got < 0)
        return unreadable(*m_file);
    return m_sum.finish();
}

/** Puts what libsndfile is to see instead into @p bytes, which stand at @p position. */
void Source::mend(qint64 position, std::span<char> bytes) const
{
    if (!m_declared.mending)
        return;
    for (std::size_t i = 0; i < m_declared.mending->bytes.size(); ++i) {
        const qint64 at = m_declared.mending->at + qint64(i) - position;
        if (at >= 0 && at < qint64(bytes.size()))
            bytes[std::size_t(at)] = m_declared.mending->bytes[i];
    }
}

void Source::sumOnTheWay(qint64 position, QByteArrayView bytes)
{
    if (position > m_summed || position + bytes.size() <= m_summed)
        return;
    m_sum.add(bytes.sliced(m_summed - position));
    m_summed = position + bytes.size();
}

sf_count_t Source::fileLength(void *self)
{
    return static_cast<Source *>(self)->m_file->size();
}

sf_count_t Source::seek(sf_count_t offset, int whence, void *self)
{
    const auto *source = static_cast<Source *>(self);
    QFile &file = *source->m_file;
    if (whence == SEEK_END && source->m_isEndless)
        return -1;
    const qint64 base = whence == SEEK_CUR ? file.pos() : whence == SEEK_END ? file.size() : 0;
    if (base + offset < 0 || !file.seek(base + offset))
        return -1;
    return file.pos();
}

sf_count_t Source::readBytes(void *data, sf_count_t count, void *self)
{
    auto *source = static_cast<Source *>(self);
    if (source->m_stop.stop_requested() || (source->m_opening && source->m_openingBudget <= 0))
        return 0;
    const qint64 position = source->m_file->pos();
    const qint64 got = source->m_file->read(static_cast<char *>(data), count);
    if (got < 0) {
        source->m_failed = true;
        return 0;
    }
    source->m_openingBudget -= source->m_opening ? got + 1 : 0;
    source->sumOnTheWay(position, QByteArrayView(static_cast<char *>(data), got));
    source->mend(position, std::span(static_cast<char *>(data), std::size_t(got)));
    return got;
}

sf_count_t Source::writeBytes(const void *, sf_count_t, void *)
{
    return 0;
}

sf_count_t Source::tell(void *self)
{
    return static_cast<Source *>(self)->m_file->pos();
}

} // namespace earshot::audio
