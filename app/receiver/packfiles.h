// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/receiver/withreceiver.h"

#include <QDir>

namespace earshot::receiver {

/** Where an archive goes, and in which language its texts are. */
struct ArchiveWish
{
    QString out;
    QString language; ///< empty: the system's
};

/** Takes "--out FILE.zip" and "--language CODE"; InvalidInput says what is wrong with them, also
 * where that file is there. */
Result<ArchiveWish> takeArchive(QStringList &arguments);

/** All of @p bytes, on the disk; Storage says which file could not be written. */
Result<void> writeWhole(const QDir &folder, const QString &name, const QByteArray &bytes);

/** ".mp3" or ".wav", from the member "audio" of an answer to "pack.begin". */
QString audioEnding(const QJsonObject &audio);

/** The recording that @p begun, an answer to "pack.begin", tells of, into @p path. Conflict when
 * its bytes can't be had, or are not those that were stored: then no file is left. */
QCoro::Task<Result<void>> packAudio(Ask ask, QJsonObject begun, QString path, std::stop_token stop);

/** SHA256SUMS of all files of @p folder, in the form of sha256sum. */
Result<void> writeSums(const QDir &folder);

/**
 * A folder beside @p out, so that the disk is the one that has the room, which becomes that archive
 * when @p fill succeeds; @p out must not be there. Nothing of it is left otherwise.
 */
using Fill = std::function<QCoro::Task<Result<void>>(QDir folder)>;
QCoro::Task<Result<void>> makeArchive(QString out, Fill fill, std::stop_token stop);

} // namespace earshot::receiver
