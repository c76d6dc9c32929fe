// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/recordingreader.h"

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

} // namespace

Result<RecordingReader> RecordingReader::open(const QString &file)
{
    if (!QFile::exists(file)) {
        return unplayable(QT_TRANSLATE_NOOP("earshot::ui::Player",
            "The recording is not on this computer any more. Open the call again to fetch it."));
    }
    RecordingReader reader;
    reader.m_sound.reset(sf_open(QFile::encodeName(file).constData(), SFM_READ, &reader.m_info));
    if (!reader.m_sound || reader.channels() > 2 || reader.rate() <= 0 || reader.frames() <= 0) {
        return unplayable(QT_TRANSLATE_NOOP("earshot::ui::Player",
            "The recording is damaged and can't be played. Open the call again to fetch it anew."));
    }
    sf_command(reader.m_sound.get(), SFC_SET_CLIPPING, nullptr, SF_TRUE);
    return reader;
}

void RecordingReader::seek(qint64 frame)
{
    sf_seek(m_sound.get(), std::clamp<qint64>(frame, 0, frames()), SEEK_SET);
}

qint64 RecordingReader::read(std::span<short> samples)
{
    return sf_readf_short(
        m_sound.get(), samples.data(), sf_count_t(samples.size()) / m_info.channels);
}

} // namespace earshot::ui
