// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/packfiles.h"

#include "core/workerpool.h"
#include "report/partfile.h"
#include "report/zipfolder.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QTemporaryDir>

#include <filesystem>

namespace earshot::report {

using namespace Qt::StringLiterals;

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
QCoro::Task<Result<QString>> copyAudio(AskReceiver ask, QString ticket, qint64 size, PartFile &file,
    AudioProgress progress, std::stop_token stop)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 offset = 0;
    while (offset < size) {
        if (stop.stop_requested())
            co_return Error{.code = ErrorCode::Cancelled, .message = u"stopped"_s};
        const QJsonObject wish{{u"ticket"_s, ticket}, {u"offset"_s, offset}};
        const auto part = co_await ask(wish);
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
        if (progress && !stop.stop_requested())
            progress(offset, size);
    }
    co_return QString::fromLatin1(hash.result().toHex());
}

/** What is in it is not for everybody on this computer. */
Result<void> putInPlace(const QString &archive, const ArchivePlace &place)
{
    if (!QFile::setPermissions(archive, QFile::ReadOwner | QFile::WriteOwner))
        return cannotWrite(place.out);
    if (!place.isReplacing)
        return QFile::rename(archive, place.out) ? Result<void>() : cannotWrite(place.out);
    std::error_code problem;
    std::filesystem::rename(QFileInfo(archive).filesystemFilePath(),
        QFileInfo(place.out).filesystemFilePath(), problem);
    return problem ? cannotWrite(place.out) : Result<void>();
}

} // namespace

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

QCoro::Task<Result<void>> packAudio(
    AskReceiver ask, QJsonObject begun, QString path, AudioProgress progress, std::stop_token stop)
{
    PartFile file(path);
    const Result<void> opened = file.open();
    if (!opened)
        co_return opened;
    const QJsonObject audio = begun.value(u"audio"_s).toObject();
    const QString ticket = begun.value(u"ticket"_s).toString();
    const qint64 size = audio.value(u"sizeBytes"_s).toInteger();
    const auto hash = co_await copyAudio(ask, ticket, size, file, progress, stop);
    if (!hash)
        co_return hash.error();
    if (*hash != audio.value(u"sha256"_s).toString())
        co_return worded(ErrorCode::Conflict,
            QT_TRANSLATE_NOOP("Receiver",
                "The recording is not the one that was stored: its SHA-256 is %1 now, and was %2. "
                "Run earshotd check."),
            {*hash, audio.value(u"sha256"_s).toString()});
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

QCoro::Task<Result<void>> makeArchive(ArchivePlace place, Fill fill, std::stop_token stop)
{
    const QTemporaryDir folder(QFileInfo(place.out).absolutePath() + u"/.earshot-pack-XXXXXX"_s);
    if (!folder.isValid())
        co_return cannotWrite(place.out);
    const QDir work(folder.path());
    if (!work.mkdir(filesName))
        co_return cannotWrite(place.out);
    const Result<void> filled = co_await fill(QDir(work.filePath(filesName)));
    if (!filled)
        co_return filled;
    const QString archive = work.filePath(u"archive.zip"_s);
    // Not in this thread, which hears when it is to stop.
    WorkerPool pool(1);
    auto pack = [files = work.filePath(filesName), archive](
                    std::stop_token asked) { return zipFolder(files, archive, asked); };
    const Result<void> packed = co_await pool.run(pack, stop);
    if (!packed)
        co_return packed;
    co_return putInPlace(archive, place);
}

} // namespace earshot::report
