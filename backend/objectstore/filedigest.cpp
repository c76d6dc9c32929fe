// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectstore/filedigest.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <array>

namespace earshot::objectstore {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceBytes = 256 * 1024;

Error unreadable()
{
    return {.code = ErrorCode::Storage,
        .message = u"The file to be stored is missing, is no plain file, or became shorter."_s};
}

} // namespace

Result<qint64> sizeOfFile(const QString &file)
{
    const QFileInfo about(file);
    if (!about.isFile() || about.isSymLink())
        return unreadable();
    return about.size();
}

Result<FileDigest> digestOf(
    const QString &file, qint64 offset, qint64 length, const std::stop_token &stop)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !source.seek(offset))
        return unreadable();
    QCryptographicHash sha256(QCryptographicHash::Sha256);
    QCryptographicHash md5(QCryptographicHash::Md5);
    QByteArray piece(std::min(pieceBytes, std::max<qint64>(length, 1)), Qt::Uninitialized);
    for (qint64 left = length; left > 0;) {
        if (stop.stop_requested())
            return Error{.code = ErrorCode::Cancelled, .message = u"Storing was cancelled."_s};
        const qint64 count = source.read(piece.data(), std::min<qint64>(left, piece.size()));
        if (count <= 0)
            return unreadable();
        sha256.addData(QByteArrayView(piece.constData(), count));
        md5.addData(QByteArrayView(piece.constData(), count));
        left -= count;
    }
    return FileDigest{.sha256 = sha256.result(), .md5 = md5.result()};
}

} // namespace earshot::objectstore
