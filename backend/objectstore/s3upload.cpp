// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectstore/s3upload.h"

#include "core/identifier.h"
#include "core/logging.h"
#include "objectstore/filedigest.h"
#include "objectstore/s3xml.h"

namespace earshot::objectstore {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 smallestPart = qint64(8) << 20;
constexpr qint64 mostParts = 10'000;
/** Marks what one upload made, to recognise it when the answer to its end was lost. */
constexpr char markHeader[] = "x-amz-meta-earshot-upload";

/** An upload in parts under way. */
struct Parts
{
    S3Upload upload;
    QByteArray id; ///< the store's
    QByteArray mark; ///< ours
    QList<QByteArray> etags;

    [[nodiscard]] qint64 offset() const { return etags.size() * partBytes(upload.size); }
    [[nodiscard]] qint64 length() const
    {
        return std::min(partBytes(upload.size), upload.size - offset());
    }
    [[nodiscard]] bool isAllSent() const { return offset() >= upload.size; }
};

QByteArray typeOf(const S3Upload &upload)
{
    return upload.contentType.isEmpty() ? "application/octet-stream"
                                        : upload.contentType.toLatin1();
}

auto digestWork(const QString &file, qint64 offset, qint64 length)
{
    return [file, offset, length](
               std::stop_token stop) { return digestOf(file, offset, length, stop); };
}

S3Call fileCall(const S3Upload &upload, qint64 offset, qint64 length, const FileDigest &digest)
{
    S3Call call{.method = "PUT",
        .path = upload.path,
        .bodyFile = upload.file,
        .bodyOffset = offset,
        .bodyLength = length,
        .bodyHash = digest.sha256.toHex()};
    call.headers.emplaceBack("Content-MD5", digest.md5.toBase64());
    return call;
}

S3Call wholeCall(const S3Upload &upload, const FileDigest &digest)
{
    S3Call call = fileCall(upload, 0, upload.size, digest);
    call.headers.emplaceBack("Content-Type", typeOf(upload));
    call.headers.emplaceBack("x-amz-checksum-sha256", digest.sha256.toBase64());
    return call;
}

S3Call startCall(const Parts &parts)
{
    S3Call call{.method = "POST", .path = parts.upload.path};
    call.query.emplaceBack("uploads", "");
    call.headers.emplaceBack("Content-Type", typeOf(parts.upload));
    call.headers.emplaceBack(markHeader, parts.mark);
    return call;
}

S3Call partCall(const Parts &parts, const FileDigest &digest)
{
    S3Call call = fileCall(parts.upload, parts.offset(), parts.length(), digest);
    call.headers.emplaceBack("Content-Type", "application/octet-stream");
    call.query.emplaceBack("partNumber", QByteArray::number(parts.etags.size() + 1));
    call.query.emplaceBack("uploadId", parts.id);
    return call;
}

S3Call completeCall(const Parts &parts)
{
    S3Call call{.method = "POST",
        .path = parts.upload.path,
        .body = completionXml(parts.etags),
        .isDoneIfUploadIsGone = true};
    call.query.emplaceBack("uploadId", parts.id);
    call.headers.emplaceBack("Content-Type", "application/xml");
    return call;
}

S3Call abortCall(const Parts &parts)
{
    S3Call call{.method = "DELETE", .path = parts.upload.path, .isDoneIfUploadIsGone = true};
    call.query.emplaceBack("uploadId", parts.id);
    return call;
}

S3Call headCall(const Parts &parts)
{
    return {.method = "HEAD", .path = parts.upload.path};
}

Error notStored()
{
    return {.code = ErrorCode::Storage,
        .message = u"The object store forgot the upload before it was complete."_s,
        .retryable = true};
}

QCoro::Task<Result<void>> sendParts(std::shared_ptr<S3Client> client, WorkerPool *pool,
    std::shared_ptr<Parts> parts, std::stop_token stop)
{
    while (!parts->isAllSent()) {
        const auto work = digestWork(parts->upload.file, parts->offset(), parts->length());
        const Result<FileDigest> digest = co_await pool->run(work, stop);
        if (!digest.ok())
            co_return digest.error();
        S3Call call = partCall(*parts, *digest);
        const Result<StoreAnswer> sent = co_await S3Client::send(client, call, stop);
        if (!sent.ok())
            co_return sent.error();
        parts->etags.append(sent->header("ETag"));
    }
    co_return {};
}

/** Where the answer was lost and the second try finds no upload, the object tells who made it. */
QCoro::Task<Result<void>> complete(
    std::shared_ptr<S3Client> client, std::shared_ptr<Parts> parts, std::stop_token stop)
{
    S3Call call = completeCall(*parts);
    const Result<StoreAnswer> ended = co_await S3Client::send(client, call, stop);
    if (!ended.ok())
        co_return ended.error();
    if (ended->isSuccess())
        co_return {};
    S3Call head = headCall(*parts);
    const Result<StoreAnswer> found = co_await S3Client::send(client, head, stop);
    if (!found.ok() && found.error().code != ErrorCode::NotFound)
        co_return found.error();
    if (!found.ok() || found->header(markHeader) != parts->mark)
        co_return notStored();
    co_return {};
}

} // namespace

qint64 partBytes(qint64 size)
{
    const qint64 needed = (size + mostParts - 1) / mostParts;
    return std::max(smallestPart, needed);
}

QCoro::Task<Result<void>> putWhole(
    std::shared_ptr<S3Client> client, WorkerPool *pool, S3Upload upload, std::stop_token stop)
{
    const auto work = digestWork(upload.file, 0, upload.size);
    const Result<FileDigest> digest = co_await pool->run(work, stop);
    if (!digest.ok())
        co_return digest.error();
    S3Call call = wholeCall(upload, *digest);
    const Result<StoreAnswer> sent = co_await S3Client::send(client, call, stop);
    if (!sent.ok())
        co_return sent.error();
    co_return {};
}

QCoro::Task<Result<void>> putInParts(
    std::shared_ptr<S3Client> client, WorkerPool *pool, S3Upload upload, std::stop_token stop)
{
    auto parts = std::make_shared<Parts>();
    parts->upload = upload;
    parts->mark = newId().toLatin1();
    S3Call start = startCall(*parts);
    const Result<StoreAnswer> started = co_await S3Client::send(client, start, stop);
    if (!started.ok())
        co_return started.error();
    const Result<QByteArray> id = parseUploadId(started->body);
    if (!id.ok())
        co_return id.error();
    parts->id = *id;
    Result<void> stored = co_await sendParts(client, pool, parts, stop);
    if (stored.ok())
        stored = co_await complete(client, parts, stop);
    if (stored.ok())
        co_return stored;
    S3Call abort = abortCall(*parts);
    const std::stop_token notStopped; // the store may be closing; this has to go out all the same
    const Result<StoreAnswer> aborted = co_await S3Client::send(client, abort, notStopped);
    if (!aborted.ok())
        qCWarning(lcObjectStore) << "An upload in parts could not be called off:"
                                 << aborted.error().message;
    co_return stored;
}

} // namespace earshot::objectstore
