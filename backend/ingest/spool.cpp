// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/spool.h"

#include "core/identifier.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <unistd.h>

namespace earshot::ingest {

using namespace Qt::StringLiterals;

namespace {

Error storageError(const QString &message)
{
    return {.code = ErrorCode::Storage, .message = message, .retryable = true};
}

} // namespace

Result<Spool> Spool::open(const QString &dataFolder)
{
    const Spool spool(dataFolder + u"/spool"_s);
    if (!QDir().mkpath(spool.m_folder + u"/rejected"_s))
        return storageError(u"The folder %1 could not be made."_s.arg(spool.m_folder));
    return spool;
}

QString Spool::source(const QString &callId) const
{
    return m_folder + u'/' + callId + u".source"_s;
}

QString Spool::mp3(const QString &callId) const
{
    return m_folder + u'/' + callId + u".mp3"_s;
}

QString Spool::peaks(const QString &callId) const
{
    return m_folder + u'/' + callId + u".dat"_s;
}

QString Spool::marker(const QString &callId) const
{
    return source(callId) + u".whole"_s;
}

Result<void> Spool::noteWhole(const QString &callId, Whole whole) const
{
    QFile fetched(source(callId));
    if (!fetched.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)
        || ::fsync(fetched.handle()) != 0)
        return storageError(u"The file that was fetched could not be kept on the disk."_s);
    const QJsonObject said{{u"bytes"_s, fetched.size()}, {u"callerIsLeft"_s, whole.callerIsLeft},
        {u"isCutOff"_s, whole.isCutOff}};
    QSaveFile note(marker(callId));
    if (!note.open(QIODevice::WriteOnly) || note.write(QJsonDocument(said).toJson()) < 0
        || !note.commit())
        return storageError(u"It could not be noted that a file was fetched whole."_s);
    return {};
}

std::optional<Spool::Whole> Spool::whole(const QString &callId) const
{
    constexpr qint64 mostBytes = 1024;
    QFile note(marker(callId));
    if (!note.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject said = QJsonDocument::fromJson(note.read(mostBytes)).object();
    const QFileInfo fetched(source(callId));
    if (!fetched.isFile() || fetched.size() != said.value(u"bytes"_s).toInteger(-1))
        return std::nullopt;
    return Whole{.callerIsLeft = said.value(u"callerIsLeft"_s).toBool(),
        .isCutOff = said.value(u"isCutOff"_s).toBool()};
}

void Spool::forgetWhole(const QString &callId) const
{
    QFile::remove(marker(callId));
}

QStringList Spool::callIds() const
{
    QStringList ids;
    for (const QString &folder : {m_folder, QString(m_folder + u"/rejected"_s)}) {
        for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files)) {
            if (isUuid(file.baseName()))
                ids.append(file.baseName());
        }
    }
    ids.removeDuplicates();
    return ids;
}

Result<void> Spool::setAside(const QString &callId, const QString &reason) const
{
    const QString aside = m_folder + u"/rejected/"_s + callId;
    QFile::remove(aside);
    QFile::remove(source(callId) + u".resume"_s);
    forgetWhole(callId);
    if (!QFile::rename(source(callId), aside))
        return storageError(u"The file that was fetched could not be moved to %1."_s.arg(aside));
    QSaveFile note(aside + u".txt"_s);
    if (note.open(QIODevice::WriteOnly)) {
        note.write(reason.toUtf8() + '\n');
        note.commit();
    }
    return {};
}

void Spool::clear(const QString &callId) const
{
    const QString aside = m_folder + u"/rejected/"_s + callId;
    QStringList files{marker(callId), mp3(callId), peaks(callId), aside, aside + u".txt"_s};
    for (const QString &side : {u""_s, u".customer"_s, u".assistant"_s})
        files << source(callId) + side << source(callId) + side + u".resume"_s;
    for (const QString &file : files)
        QFile::remove(file);
}

} // namespace earshot::ingest
