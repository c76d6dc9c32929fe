// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/prooffile.h"

#include <QDir>

namespace earshot::report {

/** All of @p bytes, on the disk; Storage says which file could not be written. */
Result<void> writeWhole(const QDir &folder, const QString &name, const QByteArray &bytes);

/** ".mp3" or ".wav", from the member "audio" of an answer to "pack.begin". */
QString audioEnding(const QJsonObject &audio);

/** How many bytes of a recording are there, of how many. */
using AudioProgress = std::function<void(qint64 done, qint64 size)>;

/**
 * The recording that @p begun, an answer to "pack.begin", tells of, into @p path; @p ask is asked
 * {"ticket", "offset"} for {"data": Base64}. Conflict when its bytes can't be had, or are not those
 * that were stored: then no file is left. @p progress may be empty.
 */
QCoro::Task<Result<void>> packAudio(
    AskReceiver ask, QJsonObject begun, QString path, AudioProgress progress, std::stop_token stop);

/** SHA256SUMS of all files of @p folder, in the form of sha256sum. */
Result<void> writeSums(const QDir &folder);

/** Where an archive goes. */
struct ArchivePlace
{
    QString out;
    bool isReplacing = false; ///< what is there, when it is complete; else nothing may be
};

/**
 * A folder beside that place, so that the disk is the one that has the room, which becomes the
 * archive when @p fill succeeds. Nothing of it is left otherwise. Storage where it can't be
 * written.
 */
using Fill = std::function<QCoro::Task<Result<void>>(QDir folder)>;
QCoro::Task<Result<void>> makeArchive(ArchivePlace place, Fill fill, std::stop_token stop);

} // namespace earshot::report
