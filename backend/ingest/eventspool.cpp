// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/eventspool.h"

#include "database/inboxrepository.h"

#include <QCborArray>
#include <QCborMap>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace earshot::ingest {

using namespace Qt::StringLiterals;
using database::InboxEntry;

namespace {

constexpr qsizetype hashBytes = 32;
const QString suffix = u".events"_s;
const QString partSuffix = u".part"_s;

Error failed(const QString &what, const QString &path)
{
    const bool isFull = errno == ENOSPC || errno == EDQUOT;
    return {.code = isFull ? ErrorCode::StorageFull : ErrorCode::Storage,
        .message = u"The event file %1 can't be %2."_s.arg(path, what),
        .retryable = true};
}

QByteArray encoded(const QList<InboxEntry> &entries)
{
    QCborArray array;
    for (const InboxEntry &entry : entries)
        array.append(QCborMap{{u"organization"_s, entry.organizationId},
            {u"provider"_s, entry.provider}, {u"key"_s, entry.dedupeKey},
            {u"at"_s, entry.receivedAt.microseconds}, {u"payload"_s, entry.payload}});
    const QByteArray content = QCborValue(array).toCbor();
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256) + content;
}

InboxEntry entryFrom(const QCborMap &map)
{
    return {.organizationId = map.value(u"organization"_s).toString(),
        .provider = map.value(u"provider"_s).toString(),
        .dedupeKey = map.value(u"key"_s).toString(),
        .receivedAt = {map.value(u"at"_s).toInteger()},
        .payload = map.value(u"payload"_s).toByteArray()};
}

Result<void> syncFolder(const QString &folder)
{
    const int descriptor =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    return synced ? Result<void>() : failed(u"forced to the disk"_s, folder);
}

Result<void> writeToDisk(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered,
                             QFile::ReadOwner | QFile::WriteOwner)
        && file.write(bytes) == bytes.size() && ::fsync(file.handle()) == 0;
    return written ? Result<void>() : failed(u"written"_s, path);
}

bool move(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

} // namespace

Result<EventSpool> EventSpool::open(const QString &folder, qint64 limitBytes)
{
    const QDir dir(folder);
    const bool made = dir.exists()
        || (QDir().mkpath(folder)
            && QFile::setPermissions(
                folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    if (!made)
        return failed(u"made"_s, folder);
    if (const auto synced = syncFolder(QFileInfo(folder).absolutePath()); !synced)
        return synced.error();
    EventSpool spool(folder, limitBytes);
    for (const QString &part : dir.entryList({u'*' + partSuffix}, QDir::Files))
        QFile::remove(spool.path(part)); // nobody was told yes for it
    for (const QString &name : spool.waiting())
        *spool.m_bytes += QFile(spool.path(name)).size();
    // Also above those that were set aside, so that none of them is ever replaced.
    for (const QString &name : dir.entryList({u'*' + suffix + u'*'}, QDir::Files))
        *spool.m_number = std::max(spool.m_number->load(), name.section(u'.', 0, 0).toLongLong());
    return spool;
}

Result<void> EventSpool::keep(const QList<InboxEntry> &entries) const
{
    const QByteArray bytes = encoded(entries);
    if (*m_bytes + bytes.size() > m_limitBytes)
        return Error{.code = ErrorCode::StorageFull,
            .message = u"Too many events wait on this disk for the database to come back."_s,
            .retryable = true};
    const QString name = u"%1"_s.arg(++*m_number, 12, 10, QChar(u'0')) + suffix;
    const QString part = path(name) + partSuffix;
    if (const auto written = writeToDisk(part, bytes); !written) {
        QFile::remove(part);
        return written;
    }
    if (!move(part, path(name)))
        return failed(u"renamed"_s, part);
    *m_bytes += bytes.size();
    return syncFolder(m_folder);
}

QStringList EventSpool::waiting() const
{
    return QDir(m_folder).entryList({u'*' + suffix}, QDir::Files, QDir::Name);
}

Result<QList<InboxEntry>> EventSpool::read(const QString &name) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::ReadOnly))
        return failed(u"read"_s, file.fileName());
    const QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError || bytes.size() != file.size())
        return failed(u"read"_s, file.fileName());
    const QByteArray content = bytes.mid(hashBytes);
    if (QCryptographicHash::hash(content, QCryptographicHash::Sha256) != bytes.left(hashBytes))
        return Error{.code = ErrorCode::Storage,
            .message = u"The event file %1 is damaged."_s.arg(file.fileName())};
    QList<InboxEntry> entries;
    for (const QCborValue &entry : QCborValue::fromCbor(content).toArray())
        entries.append(entryFrom(entry.toMap()));
    return entries;
}

Result<void> EventSpool::remove(const QString &name) const
{
    const qint64 size = QFile(path(name)).size();
    if (!QFile::remove(path(name)))
        return failed(u"removed"_s, path(name));
    *m_bytes -= size;
    return {};
}

Result<void> EventSpool::setAside(const QString &name) const
{
    const qint64 size = QFile(path(name)).size();
    if (!move(path(name), path(name) + u".set-aside"_s))
        return failed(u"set aside"_s, path(name));
    *m_bytes -= size;
    return syncFolder(m_folder);
}

} // namespace earshot::ingest
