// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/datalock.h"

#include <QByteArray>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

Error cannotLock(const QString &path, int number)
{
    return {.code = ErrorCode::Storage,
        .message = u"The lock file %1 cannot be used: %2."_s.arg(
            path, QString::fromLocal8Bit(std::strerror(number)))};
}

Error inUse(const QString &folder, int descriptor)
{
    char text[32] = {};
    const ssize_t length = ::pread(descriptor, text, sizeof text - 1, 0);
    const qint64 process = length > 0 ? QByteArray(text).trimmed().toLongLong() : 0;
    const QString by = process > 0 ? u"process %1"_s.arg(process) : u"another process"_s;
    return {.code = ErrorCode::Conflict,
        .message = u"The data in %1 is already in use by %2."_s.arg(folder, by)};
}

} // namespace

Result<std::unique_ptr<DataLock>> DataLock::take(const QString &folder)
{
    const QString path = folder + u"/earshot.lock"_s;
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return cannotLock(path, errno);
    std::unique_ptr<DataLock> lock(new DataLock(descriptor));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        return errno == EWOULDBLOCK ? inUse(folder, descriptor) : cannotLock(path, errno);
    // The name of the process is for people only: a disk too full for it must not stop the program.
    const QByteArray process = QByteArray::number(qint64(::getpid())) + '\n';
    if (::ftruncate(descriptor, 0) != 0
        || ::pwrite(descriptor, process.constData(), std::size_t(process.size()), 0) < 0)
        return lock;
    return lock;
}

DataLock::~DataLock()
{
    ::close(m_descriptor);
}

} // namespace earshot::database
