// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <stop_token>

namespace earshot::objectstore {

/** Raw hashes of a part of a file. */
struct FileDigest
{
    QByteArray sha256;
    QByteArray md5; ///< which object stores compare, against damage on the way
};

/** Size of a regular file, not reached by a symbolic link. */
Result<qint64> sizeOfFile(const QString &file);

/** Reads in pieces; blocks, so for threads that may. Storage when the file is shorter than that,
 * Cancelled. */
Result<FileDigest> digestOf(
    const QString &file, qint64 offset, qint64 length, const std::stop_token &stop);

} // namespace earshot::objectstore
