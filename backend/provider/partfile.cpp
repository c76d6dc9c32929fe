// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/partfile.h"

#include "core/json.h"

#include <QFileInfo>
#include <QJsonObject>
#include <QSaveFile>
#include <QStorageInfo>

#include <cerrno>
#include <unistd.h>

namespace earshot::provider {

using namespace Qt::StringLiterals;

namespace {

QString resumePath(const QString &path)
{
    return path + u".resume"_s;
}

Error storageError(const QFileDevice &file, const QString &what)
{
    const bool isFull =
        errno == ENOSPC || errno == EDQUOT || file.error() == QFileDevice::ResourceError;
    return Error{.code = isFull ? ErrorCode::StorageFull : ErrorCode::Storage,
        .message = u"%1 failed: %2."_s.arg(what, file.errorString()),
        .retryable = true};
}

Result<void> sync(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return storageError(file, u"Opening the downloaded recording"_s);
    if (::fsync(file.handle()) != 0)
        return Error{.code = ErrorCode::Storage,
            .message = u"The downloaded recording could not be synced to disk."_s,
            .retryable = true};
    return {};
}

} // namespace

PartFile::PartFile(QString path)
    : m_path(std::move(path))
    , m_file(m_path)
{ }

std::optional<ResumePoint> PartFile::resumePoint() const
{
    constexpr qint64 longest = 4096;
    QFile file(resumePath(m_path));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const Result<QJsonObject> stored = parseJsonObject(file.read(longest));
    if (!stored)
        return std::nullopt;
    const ResumePoint point{.variant = stored->value("variant"_L1).toString(),
        .validator = stored->value("validator"_L1).toString().toLatin1(),
        .bytes = qint64(stored->value("bytes"_L1).toDouble()),
        .total = qint64(stored->value("total"_L1).toDouble())};
    const bool isUsable = !point.validator.isEmpty() && point.bytes > 0 && point.bytes < point.total
        && QFileInfo(m_path).size() >= point.bytes;
    return isUsable ? std::optional(point) : std::nullopt;
}

Result<void> PartFile::open(QIODevice::OpenMode mode)
{
    m_file.close();
    errno = 0;
    if (!m_file.open(mode | QIODevice::WriteOnly | QIODevice::Unbuffered,
            QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return storageError(m_file, u"Writing the download to disk"_s);
    return {};
}

Result<void> PartFile::startFresh()
{
    QFile::remove(resumePath(m_path));
    return open(QIODevice::Truncate);
}

Result<void> PartFile::continueAt(qint64 bytes)
{
    const Result<void> opened = open(QIODevice::ReadWrite | QIODevice::ExistingOnly);
    if (!opened)
        return opened;
    if (!m_file.resize(bytes) || !m_file.seek(bytes))
        return storageError(m_file, u"Going on with the download"_s);
    return {};
}

Result<void> PartFile::write(QByteArrayView bytes)
{
    errno = 0;
    if (m_file.write(bytes.data(), bytes.size()) != bytes.size())
        return storageError(m_file, u"Writing the download to disk"_s);
    return {};
}

void PartFile::discard()
{
    m_file.close();
    QFile::remove(m_path);
    QFile::remove(resumePath(m_path));
}

qint64 PartFile::freeBytes(const QString &path)
{
    return QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable();
}

Result<void> PartFile::complete(const QString &path)
{
    const Result<void> synced = sync(path);
    if (synced.ok())
        QFile::remove(resumePath(path));
    return synced;
}

Result<void> PartFile::suspend(const QString &path, const ResumePoint &point)
{
    const Result<void> synced = sync(path);
    if (!synced)
        return synced;
    QSaveFile file(resumePath(path));
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return storageError(file, u"Remembering where the download stopped"_s);
    file.write(toJson(
        {{u"variant"_s, point.variant}, {u"validator"_s, QString::fromLatin1(point.validator)},
            {u"bytes"_s, double(point.bytes)}, {u"total"_s, double(point.total)}}));
    if (!file.commit())
        return storageError(file, u"Remembering where the download stopped"_s);
    return {};
}

} // namespace earshot::provider
