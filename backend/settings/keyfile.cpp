// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/keyfile.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace earshot::settings {

using namespace Qt::StringLiterals;

namespace {

Error storageError(const QString &what, const QString &path, const QString &why)
{
    return {.code = ErrorCode::Storage,
        .message = u"The key %1 can't be %2: %3."_s.arg(path, what, why)};
}

Result<QByteArray> readKey(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return storageError(u"read"_s, path, file.errorString());
#ifdef Q_OS_UNIX
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if (file.permissions() & others)
        return Error{.code = ErrorCode::InvalidInput,
            .message = u"Others may read or change the key %1; allow that to its owner only "
                       u"(mode 0600)."_s.arg(path)};
#endif
    QByteArray key = file.read(keyBytes + 1);
    if (key.size() != keyBytes)
        return Error{.code = ErrorCode::InvalidInput,
            .message =
                u"The key %1 is damaged: it does not have 32 bytes. Restore it, or remove it to "
                u"get a new one."_s.arg(path)};
    return key;
}

bool reachedDisk(QFile &file)
{
#ifdef Q_OS_UNIX
    return file.flush() && ::fsync(file.handle()) == 0;
#else
    return file.flush();
#endif
}

void syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int handle =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#else
    Q_UNUSED(folder)
#endif
}

QByteArray randomKey()
{
    QByteArray key(keyBytes, Qt::Uninitialized);
    QRandomGenerator::system()->generate(key.begin(), key.end());
    return key;
}

Result<void> createKey(const QString &path, const QByteArray &key)
{
    QTemporaryFile file(path + u".XXXXXX"_s); // made with mode 0600
    if (!file.open() || file.write(key) != key.size() || !reachedDisk(file))
        return storageError(u"written"_s, path, file.errorString());
    file.close();
    // Does not replace: whoever came first at the same moment has made the key.
    if (!file.rename(path) && !QFileInfo::exists(path))
        return storageError(u"written"_s, path, file.errorString());
    file.setAutoRemove(file.fileName() != path);
    syncFolder(QFileInfo(path).absolutePath());
    return {};
}

} // namespace

Result<QByteArray> loadOrCreateKey(const QString &file, const QByteArray &first)
{
    if (!QFileInfo::exists(file)) {
        if (const auto created = createKey(file, first.isEmpty() ? randomKey() : first); !created)
            return created.error();
    }
    return readKey(file);
}

} // namespace earshot::settings
