// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/recordingreader.h"

#include "ui/player/mp3decoder.h"
#include "ui/player/mp3tag.h"
#include "ui/player/sndfiledecoder.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace earshot::ui {

namespace {

Error unplayable(const char *text)
{
    return Error{.code = ErrorCode::InvalidInput,
        .message = QCoreApplication::translate("earshot::ui::Player", text)};
}

Mp3Head headOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? mp3Head(file) : Mp3Head();
}

std::unique_ptr<SoundDecoder> decoderFor(const QString &name)
{
    const QByteArray file = QFile::encodeName(name);
    const Mp3Head head = headOf(name);
    if (head.isMp3)
        return std::make_unique<Mp3Decoder>(file, head.isCounted);
    auto decoder = std::make_unique<SndfileDecoder>(file);
    if (decoder->isMpeg()) // behind something else
        return std::make_unique<Mp3Decoder>(file, false);
    return decoder;
}

bool isPlayable(const SoundForm &form)
{
    return form.rate > 0 && form.channels >= 1 && form.channels <= 2 && form.frames > 0;
}

} // namespace

RecordingReader::RecordingReader(std::unique_ptr<SoundDecoder> decoder)
    : m_decoder(std::move(decoder))
{ }

Result<RecordingReader> RecordingReader::open(const QString &file)
{
    if (!QFile::exists(file)) {
        return unplayable(QT_TRANSLATE_NOOP("earshot::ui::Player",
            "The recording is not on this computer any more. Open the call again to fetch it."));
    }
    RecordingReader reader(decoderFor(file));
    if (!isPlayable(reader.m_decoder->form())) {
        return unplayable(QT_TRANSLATE_NOOP("earshot::ui::Player",
            "The recording is damaged and can’t be played. Open the call again to fetch it anew."));
    }
    return reader;
}

void RecordingReader::seek(qint64 frame)
{
    m_decoder->seek(std::clamp<qint64>(frame, 0, frames()));
}

qint64 RecordingReader::read(std::span<short> samples)
{
    return m_decoder->read(samples);
}

} // namespace earshot::ui
