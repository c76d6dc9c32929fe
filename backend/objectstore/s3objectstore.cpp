// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectstore/s3objectstore.h"

#include "objectstore/filedigest.h"
#include "objectstore/s3listing.h"
#include "objectstore/s3upload.h"

#include <QLocale>
#include <QTimeZone>

namespace earshot::objectstore {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLinks = 1000;
/** How often open() looks again when the object is replaced while it is fetched. */
constexpr int looks = 3;

Error notClean(const QString &path)
{
    return {.code = ErrorCode::InvalidInput,
        .message = u"\"%1\" is not a path an object may have."_s.arg(path)};
}

Timestamp modifiedAt(const StoreAnswer &answer)
{
    QDateTime time = QLocale::c().toDateTime(
        QString::fromLatin1(answer.header("Last-Modified")), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!time.isValid())
        return {};
    time.setTimeZone(QTimeZone::utc());
    return Timestamp::fromMilliseconds(time.toMSecsSinceEpoch());
}

S3Call callFor(const QByteArray &method, const QString &path)
{
    return {.method = method, .path = path};
}

S3Call hashedGet(const QString &path)
{
    return {.path = path, .hashed = true};
}

ObjectInfo infoOf(const QString &path, const StoreAnswer &answer)
{
    return {.path = path,
        .sizeBytes = answer.bodyBytes,
        .sha256 = QString::fromLatin1(answer.sha256.toHex()),
        .modifiedAt = modifiedAt(answer)};
}

CachedVersion versionOf(const QString &path, const StoreAnswer &answer)
{
    const QByteArray size = answer.header("Content-Length");
    return {.path = path,
        .version = answer.header("ETag") + ' ' + size,
        .sizeBytes = size.toLongLong()};
}

Error replacedMeanwhile()
{
    return {.code = ErrorCode::Conflict,
        .message = u"The object was replaced in the store while it was fetched."_s,
        .retryable = true};
}

/** Fetches exactly @p version: a copy must never go by the name of another one. */
QCoro::Task<Result<void>> fetchVersion(std::shared_ptr<S3Client> client, CachedVersion version,
    std::shared_ptr<QFile> into, std::stop_token stop)
{
    S3Call call = callFor("GET", version.path);
    call.into = into;
    const Result<StoreAnswer> got = co_await S3Client::send(client, call, stop);
    if (!got.ok())
        co_return got.error();
    const CachedVersion came = versionOf(version.path, *got);
    if (came.version != version.version)
        co_return replacedMeanwhile();
    co_return {};
}

ObjectCache::Fetch fetchOf(
    const std::shared_ptr<S3Client> &client, const CachedVersion &version, std::stop_token stop)
{
    return [client, version, stop](std::shared_ptr<QFile> into) {
        return fetchVersion(client, version, std::move(into), stop);
    };
}

/** The parts of the store, and not the store: it may be gone before this has ended. */
QCoro::Task<Result<std::shared_ptr<QFile>>> openObject(std::shared_ptr<S3Client> client,
    std::shared_ptr<ObjectCache> cache, QString path, std::stop_token stop)
{
    Result<std::shared_ptr<QFile>> file = replacedMeanwhile();
    for (int look = 0; look < looks; ++look) {
        S3Call head = callFor("HEAD", path);
        const Result<StoreAnswer> found = co_await S3Client::send(client, head, stop);
        if (!found.ok())
            co_return found.error();
        const CachedVersion version = versionOf(path, *found);
        const ObjectCache::Fetch fetch = fetchOf(client, version, stop);
        file = co_await cache->open(version, fetch);
        if (file.ok() || file.error().code != ErrorCode::Conflict)
            break;
    }
    co_return file;
}

} // namespace

S3ObjectStore::S3ObjectStore(const settings::StorePlace &place,
    const sigv4::Credentials &credentials, const Clock &clock, const QSslConfiguration &tls,
    const QString &cacheFolder, WorkerPool &pool)
    : m_client(std::make_shared<S3Client>(place, credentials, clock, tls))
    , m_cache(std::make_shared<ObjectCache>(cacheFolder))
    , m_pool(pool)
{ }

S3ObjectStore::~S3ObjectStore()
{
    m_stop.request_stop();
}

void S3ObjectStore::cancel()
{
    m_stop.request_stop();
}

QCoro::Task<Result<void>> S3ObjectStore::put(QString path, QString localFile, QString contentType)
{
    if (!isCleanPath(path))
        co_return notClean(path);
    const Result<qint64> size = sizeOfFile(localFile);
    if (!size.ok())
        co_return size.error();
    m_cache->forget(path);
    S3Upload upload{.path = path, .file = localFile, .contentType = contentType, .size = *size};
    const std::stop_token stop = m_stop.get_token();
    if (*size <= largestSinglePut)
        co_return co_await putWhole(m_client, &m_pool, upload, stop);
    co_return co_await putInParts(m_client, &m_pool, upload, stop);
}

QCoro::Task<Result<ObjectInfo>> S3ObjectStore::verify(QString path)
{
    if (!isCleanPath(path))
        co_return notClean(path);
    S3Call call = hashedGet(path);
    const Result<StoreAnswer> got = co_await S3Client::send(m_client, call, m_stop.get_token());
    if (!got.ok())
        co_return got.error();
    co_return infoOf(path, *got);
}

QCoro::Task<Result<std::shared_ptr<QFile>>> S3ObjectStore::open(QString path)
{
    if (!isCleanPath(path))
        co_return notClean(path);
    co_return co_await openObject(m_client, m_cache, path, m_stop.get_token());
}

QCoro::Task<Result<void>> S3ObjectStore::remove(QString path)
{
    if (!isCleanPath(path))
        co_return notClean(path);
    m_cache->forget(path);
    S3Call call = callFor("DELETE", path);
    const Result<StoreAnswer> gone = co_await S3Client::send(m_client, call, m_stop.get_token());
    if (!gone.ok() && gone.error().code != ErrorCode::NotFound)
        co_return gone.error();
    co_return {};
}

QCoro::Task<Result<ObjectPage>> S3ObjectStore::list(QString prefix, QString cursor, int limit)
{
    S3Call call = listCall(m_client->place().prefix, prefix, cursor, limit);
    const QString base = m_client->place().prefix;
    const Result<StoreAnswer> got = co_await S3Client::send(m_client, call, m_stop.get_token());
    if (!got.ok())
        co_return got.error();
    co_return readPage(got->body, base, prefix, cursor);
}

QCoro::Task<Result<QHash<QString, ObjectLink>>> S3ObjectStore::links(
    QStringList paths, std::chrono::seconds life)
{
    const Timestamp now = m_client->now();
    const std::chrono::seconds given = std::min(life, sigv4::longestLife);
    QHash<QString, ObjectLink> found;
    for (const QString &path : std::as_const(paths)) {
        if (!isCleanPath(path) || found.size() == mostLinks)
            co_return notClean(path);
        ObjectLink link;
        link.url = m_client->link(path, now, given);
        link.expiresAt = now + given;
        found.insert(path, link);
    }
    co_return found;
}

QCoro::Task<Result<void>> S3ObjectStore::prepare()
{
    const Result<void> isCacheReady = m_cache->prepare();
    if (!isCacheReady.ok())
        co_return isCacheReady.error();
    // Not HEAD: an answer to that has no document to say what is wrong.
    S3Call call = listCall(m_client->place().prefix, QString(), QString(), 1);
    const QString base = m_client->place().prefix;
    const Result<StoreAnswer> got = co_await S3Client::send(m_client, call, m_stop.get_token());
    if (!got.ok())
        co_return got.error();
    const Result<ObjectPage> page = readPage(got->body, base, QString(), QString());
    if (!page.ok())
        co_return page.error();
    co_return {};
}

} // namespace earshot::objectstore
