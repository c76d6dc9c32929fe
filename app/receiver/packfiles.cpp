// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/packfiles.h"

#include "app/receiver/commandwords.h"
#include "core/workerpool.h"
#include "report/partfile.h"
#include "report/zipfolder.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QTemporaryDir>

namespace earshot::receiver {

using namespace Qt::StringLiterals;
using report::PartFile;

namespace {

const QString filesName = u"files"_s;

Error cannotWrite(const QString &out)
{
    return {.code = ErrorCode::Storage,
        .message = u"%1 can't be written: see that its folder is there and may be written to, "
                   "and that nothing has that name."_s.arg(out)};
}

/** What keeps a recording away is about it alone, but for what keeps all of them away. */
Error aboutRecording(Error error)
{
    for (const ErrorCode all : {ErrorCode::Cancelled, ErrorCode::Timeout, ErrorCode::Unavailable}) {
        if (error.code == all)
            return error;
    }
    error.code = ErrorCode::Conflict;
    return error;
}

/** One part after the other; the hash of all. */
QCoro::Task<Result<QString>> copyAudio(
    Ask ask, QString ticket, qint64 size, PartFile &file, std::stop_token stop)
{
    const QString command = u"pack.audio"_s;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 offset = 0;
    while (offset < size) {
        if (stop.stop_requested())
            co_return Error{.code = ErrorCode::Cancelled, .message = u"stopped"_s};
        const QJsonObject wish{{u"ticket"_s, ticket}, {u"offset"_s, offset}};
        const auto part = co_await ask(command, wish);
        if (!part)
            co_return aboutRecording(part.error());
        const QByteArray bytes =
            QByteArray::fromBase64(part->value(u"data"_s).toString().toLatin1());
        const Result<void> written = file.write(bytes);
        if (!written)
            co_return written.error();
        hash.addData(bytes);
        if (bytes.isEmpty())
            break; // it ends before its time, which its hash shows
        offset += bytes.size();
    }
    co_return QString::fromLatin1(hash.result().toHex());
}

} // namespace

Result<ArchiveWish> takeArchive(QStringList &arguments)
{
    const auto out = takeOption(arguments, u"--out"_s);
    if (!out)
        return out.error();
    if (out->isEmpty())
        return invalid(u"say where the archive goes: --out FILE.zip"_s);
    if (QFileInfo::exists(*out))
        return invalid(u"%1 is there already; choose another name"_s.arg(*out));
    const auto language = takeLanguage(arguments);
    if (!language)
        return language.error();
    return ArchiveWish{.out = *out, .language = *language};
}

Result<void> writeWhole(const QDir &folder, const QString &name, const QByteArray &bytes)
{
    PartFile file(folder.filePath(name));
    Result<void> done = file.open();
    if (done)
        done = file.write(bytes);
    return done ? file.commit() : done;
}

QString audioEnding(const QJsonObject &audio)
{
    return audio.value(u"format"_s).toString() == "wav"_L1 ? u".wav"_s : u".mp3"_s;
}

QCoro::Task<Result<void>> packAudio(Ask ask, QJsonObject begun, QString path, std::stop_token stop)
{
    PartFile file(path);
    const Result<void> opened = file.open();
    if (!opened)
        co_return opened;
    const QJsonObject audio = begun.value(u"audio"_s).toObject();
    const QString ticket = begun.value(u"ticket"_s).toString();
    const qint64 size = audio.value(u"sizeBytes"_s).toInteger();
    const auto hash = co_await copyAudio(ask, ticket, size, file, stop);
    if (!hash)
        co_return hash.error();
    if (*hash != audio.value(u"sha256"_s).toString())
        co_return Error{.code = ErrorCode::Conflict,
            .message =
                u"The recording is not the one that was stored: its SHA-256 is %1 now, and was "
                "%2. Run earshotd check."_s.arg(*hash, audio.value(u"sha256"_s).toString())};
    co_return file.commit();
}

Result<void> writeSums(const QDir &folder)
{
    QByteArray sums;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
            return Error{.code = ErrorCode::Storage,
                .message = u"%1 can't be read: %2."_s.arg(file.fileName(), file.errorString())};
        sums += hash.result().toHex() + "  " + name.toUtf8() + '\n';
    }
    return writeWhole(folder, u"SHA256SUMS"_s, sums);
}

QCoro::Task<Result<void>> makeArchive(QString out, Fill fill, std::stop_token stop)
{
    const QTemporaryDir folder(QFileInfo(out).absolutePath() + u"/.earshot-pack-XXXXXX"_s);
    if (!folder.isValid())
        co_return cannotWrite(out);
    const QDir place(folder.path());
    if (!place.mkdir(filesName))
        co_return cannotWrite(out);
    const Result<void> filled = co_await fill(QDir(place.filePath(filesName)));
    if (!filled)
        co_return filled;
    const QString archive = place.filePath(u"archive.zip"_s);
    // Not in this thread, which hears when it is to stop.
    WorkerPool pool(1);
    auto work = [files = place.filePath(filesName), archive](
                    std::stop_token asked) { return report::zipFolder(files, archive, asked); };
    const Result<void> packed = co_await pool.run(work, stop);
    if (!packed)
        co_return packed;
    // What is in it is not for everybody on this computer; and nothing is written over.
    const bool isKept = QFile::setPermissions(archive, QFile::ReadOwner | QFile::WriteOwner)
        && QFile::rename(archive, out);
    co_return isKept ? Result<void>() : cannotWrite(out);
}

} // namespace earshot::receiver
