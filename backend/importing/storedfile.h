// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/workerpool.h"
#include "domain/soundoutline.h"
#include "objectstore/objectstore.h"

namespace earshot::importing {

/** What the bytes of a stored recording say. */
struct StoredFile
{
    QString path;
    QString format; ///< "mp3", "wav"
    qint64 sizeBytes = 0;
    QString sha256; ///< lower-case hex
    double durationSeconds = 0; ///< by counted frames
    int channels = 0;
    SoundOutline outline;
};

/**
 * Reads a recording back from its store and measures it. NotFound; InvalidInput when it is no MP3
 * or WAV recording, or its path is not clean; others as the store says.
 */
QCoro::Task<Result<StoredFile>> inspect(
    objectstore::ObjectStore &store, WorkerPool &pool, QString path, std::stop_token stop);

/** Whether @p store holds the same bytes under the same path. Conflict when it holds others there.
 */
QCoro::Task<Result<bool>> isCopied(objectstore::ObjectStore &store, StoredFile file);

/** Puts the same bytes into @p to under the same path, reads them back, and compares. Conflict when
 * something else is there then. */
QCoro::Task<Result<void>> copyFile(
    objectstore::ObjectStore &from, objectstore::ObjectStore &to, StoredFile file);

} // namespace earshot::importing
