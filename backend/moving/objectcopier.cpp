// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "moving/objectcopier.h"

#include "core/taskscope.h"

#include <QCryptographicHash>
#include <QTemporaryFile>

namespace earshot::moving {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 blockSize = 256 * 1024;
constexpr int tries = 6;
constexpr auto firstPause = 500ms; ///< doubled each time

using Copy = std::shared_ptr<QTemporaryFile>;

Error cannotWrite(const QString &problem)
{
    return {.code = ErrorCode::Storage,
        .message = u"A copy under way cannot be written: %1."_s.arg(problem)};
}

/** A file of our own, because the one a store gives may be dropped from its cache meanwhile. */
Result<Copy> emptyCopy(const QString &folder)
{
    auto copy = std::make_shared<QTemporaryFile>(folder + u"/object-XXXXXX"_s);
    if (!copy->open())
        return cannotWrite(copy->errorString());
    return copy;
}

Result<Proof> writeCopy(QFile &from, QFile &to)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray block(blockSize, Qt::Uninitialized);
    Proof proof;
    while (true) {
        const qint64 length = from.read(block.data(), blockSize);
        if (length < 0)
            return Error{.code = ErrorCode::Storage,
                .message = u"The object cannot be read: %1."_s.arg(from.errorString()),
                .retryable = true};
        if (length == 0)
            break;
        if (to.write(block.constData(), length) != length)
            return cannotWrite(to.errorString());
        hash.addData(QByteArrayView(block.constData(), length));
        proof.sizeBytes += length;
    }
    if (!to.flush())
        return cannotWrite(to.errorString());
    proof.sha256 = QString::fromLatin1(hash.result().toHex());
    return proof;
}

Error notAsStored(const QString &path)
{
    return {.code = ErrorCode::InvalidInput,
        .message = u"%1 at the source does not have the bytes that were stored."_s.arg(path)};
}

Error notAsSent(const QString &path)
{
    return {.code = ErrorCode::Storage,
        .message = u"%1 read back from the target is not what was sent there."_s.arg(path),
        .retryable = true};
}

QString contentTypeOf(const QString &path)
{
    return path.endsWith(u".mp3"_s) ? u"audio/mpeg"_s : u"application/octet-stream"_s;
}

} // namespace

QCoro::Task<Result<Proof>> ObjectCopier::copy(
    QString path, std::optional<Proof> expected, std::stop_token stop)
{
    auto pause = firstPause;
    for (int i = 1;; ++i) {
        const auto copied = co_await copyOnce(path, expected);
        if (copied.ok() || !copied.error().retryable || i >= tries)
            co_return copied;
        const bool goesOn = co_await sleepFor(pause, stop);
        if (!goesOn)
            co_return copied;
        pause *= 2;
    }
}

QCoro::Task<Result<Proof>> ObjectCopier::copyOnce(QString path, std::optional<Proof> expected)
{
    const auto source = co_await m_from.open(path);
    if (!source.ok())
        co_return source.error();
    const auto copy = emptyCopy(m_folder);
    if (!copy.ok())
        co_return copy.error();
    const auto work = [from = *source, to = *copy](
                          std::stop_token) { return writeCopy(*from, *to); };
    const auto proof = co_await m_pool.run(work, std::stop_token());
    if (!proof.ok())
        co_return proof.error();
    if (expected && *expected != *proof)
        co_return notAsStored(path);
    const QString file = (*copy)->fileName();
    const QString contentType = contentTypeOf(path);
    const auto put = co_await m_to.put(path, file, contentType);
    if (!put.ok())
        co_return put.error();
    const auto there = co_await m_to.verify(path);
    if (!there.ok())
        co_return there.error();
    if (there->sizeBytes != proof->sizeBytes || there->sha256 != proof->sha256)
        co_return notAsSent(path);
    co_return *proof;
}

} // namespace earshot::moving
