// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/storedfile.h"

#include "audio/outline.h"
#include "audio/sides.h"
#include "audio/source.h"

#include <QFileInfo>

#include <vector>

namespace earshot::importing {

using namespace Qt::StringLiterals;

namespace {

Error notPlayable(const QString &format)
{
    return {.code = ErrorCode::InvalidInput,
        .message = u"The file is %1, neither MP3 nor WAV."_s.arg(format)};
}

/** Reads all of @p source. */
Result<SoundOutline> outlineOf(audio::Source &source)
{
    const audio::Sides sides(source.channels());
    audio::PeakGatherer peaks(sides.count(), source.rate());
    std::vector<float> block(std::size_t(source.channels()) * 4096);
    while (true) {
        const Result<qint64> read = source.read(block);
        if (!read.ok())
            return read.error();
        if (*read == 0)
            return audio::outlineOf(peaks.finish());
        const auto samples = std::span(block).first(std::size_t(*read * source.channels()));
        audio::makeSound(samples);
        peaks.add(sides.of(samples));
    }
}

/** Decodes all of it: headers lie, and some have no length. */
Result<StoredFile> measure(const QString &localFile, const QString &path, std::stop_token stop)
{
    auto opened = audio::Source::open(localFile, stop);
    if (!opened.ok())
        return opened.error();
    audio::Source &source = **opened;
    const QString format = source.format().toLower();
    if (format != u"mp3"_s && format != u"wav"_s)
        return notPlayable(source.format());
    if (source.channels() < 1 || source.rate() < 1)
        return notPlayable(u"no sound"_s);
    const Result<SoundOutline> outline = outlineOf(source);
    if (!outline.ok())
        return outline.error();
    if (const Result<void> whole = source.checkWhole(); !whole.ok())
        return whole.error();
    StoredFile file{.path = path,
        .format = format,
        .sizeBytes = QFileInfo(localFile).size(),
        .durationSeconds = double(source.framesRead()) / source.rate(),
        .channels = source.channels(),
        .outline = *outline};
    Result<QString> sum = source.sha256();
    if (!sum.ok())
        return sum.error();
    file.sha256 = *sum;
    return file;
}

QString contentType(const StoredFile &file)
{
    return file.format == u"wav"_s ? u"audio/wav"_s : u"audio/mpeg"_s;
}

bool isSame(const objectstore::ObjectInfo &there, const StoredFile &file)
{
    return there.sizeBytes == file.sizeBytes && there.sha256 == file.sha256;
}

Error differs(const QString &path)
{
    return {
        .code = ErrorCode::Conflict, .message = u"Another file is stored there as %1."_s.arg(path)};
}

} // namespace

QCoro::Task<Result<StoredFile>> inspect(
    objectstore::ObjectStore &store, WorkerPool &pool, QString path, std::stop_token stop)
{
    const auto opened = co_await store.open(path);
    if (!opened.ok())
        co_return opened.error();
    const std::shared_ptr<QFile> file = *opened;
    const QString local = file->fileName();
    auto work = [local, path](std::stop_token token) { return measure(local, path, token); };
    auto measured = co_await pool.run(std::move(work), stop);
    file->close(); // held open until here
    co_return measured;
}

QCoro::Task<Result<bool>> isCopied(objectstore::ObjectStore &store, StoredFile file)
{
    const auto there = co_await store.verify(file.path);
    if (!there.ok() && there.error().code == ErrorCode::NotFound)
        co_return false;
    if (!there.ok())
        co_return there.error();
    if (!isSame(*there, file))
        co_return differs(file.path);
    co_return true;
}

QCoro::Task<Result<void>> copyFile(
    objectstore::ObjectStore &from, objectstore::ObjectStore &to, StoredFile file)
{
    const auto opened = co_await from.open(file.path);
    if (!opened.ok())
        co_return opened.error();
    const QString type = contentType(file);
    const Result<void> put = co_await to.put(file.path, (*opened)->fileName(), type);
    if (!put.ok())
        co_return put.error();
    const auto kept = co_await to.verify(file.path);
    if (!kept.ok())
        co_return kept.error();
    if (isSame(*kept, file))
        co_return Result<void>();
    co_return differs(file.path);
}

} // namespace earshot::importing
