// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectstore/supabaseobjectstore.h"

#include "core/json.h"
#include "core/logging.h"
#include "objectstore/supabasebucket.h"
#include "objectstore/supabasekey.h"
#include "objectstore/supabaselisting.h"
#include "objectstore/tusupload.h"

#include <QDateTime>
#include <QFileInfo>
#include <QHostAddress>
#include <QLocale>

#include <algorithm>

namespace earshot::objectstore {

using namespace Qt::StringLiterals;

namespace {

using Project = std::shared_ptr<SupabaseProject>;

/** Above it a plain upload is discouraged, and what a lost connection costs is worth avoiding. */
constexpr qint64 largestPlainUpload = 6'000'000;
constexpr qsizetype mostLinks = 1000;

Error notClean(const QString &path)
{
    return {.code = ErrorCode::InvalidInput,
        .message = u"\"%1\" is no path of an object."_s.arg(path.left(80))};
}

/** The file as it is to be stored. */
Result<TusSource> sourceOf(
    const SupabaseProject &project, const QString &path, const QString &file, const QString &type)
{
    const QFileInfo about(file);
    if (!about.isFile() || about.isSymLink() || !about.isReadable())
        return Error{.code = about.exists() ? ErrorCode::Storage : ErrorCode::NotFound,
            .message = u"The file to be stored is missing, or is no readable file."_s};
    if (project.sizeLimit > 0 && about.size() > project.sizeLimit)
        return tooLargeForSupabase(project.bucket(), project.sizeLimit);
    return TusSource{.path = path,
        .file = file,
        .sizeBytes = about.size(),
        .contentType = type.isEmpty() ? u"application/octet-stream"_s : type};
}

StoreRequest uploadRequest(const SupabaseProject &project, const TusSource &source)
{
    StoreRequest asked = project.request("POST", project.objectPath("/object", source.path));
    asked.headers.emplaceBack("Content-Type", source.contentType.toLatin1());
    asked.headers.emplaceBack(
        "x-upsert", "true"); // so a repetition after a lost answer is no error
    asked.bodyFile = source.file;
    asked.bodyLength = source.sizeBytes;
    return asked;
}

QCoro::Task<Result<void>> uploadAtOnce(Project project, TusSource source)
{
    const StoreRequest request = uploadRequest(*project, source);
    const Result<StoreAnswer> answer = co_await askSupabase(project, request);
    if (!answer.ok())
        co_return answer.error();
    const Result<QJsonObject> said = parseJsonObject(answer->body);
    if (!said.ok() || !said->contains("Key"_L1))
        co_return strangeSupabaseAnswer(u"to store a file"_s);
    co_return Result<void>();
}

StoreRequest readRequest(const SupabaseProject &project, const QString &path)
{
    return project.request("GET", project.objectPath("/object/authenticated", path));
}

/** RFC 9110's usual form, as in Last-Modified; the beginning of 1970 where it is another. */
Timestamp timeOf(const QByteArray &header)
{
    QDateTime time =
        QLocale::c().toDateTime(QString::fromLatin1(header), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    time.setTimeSpec(Qt::UTC);
    return time.isValid() ? Timestamp::fromMilliseconds(time.toMSecsSinceEpoch()) : Timestamp();
}

ObjectInfo infoOf(const QString &path, const StoreAnswer &answer)
{
    return {.path = path,
        .sizeBytes = answer.bodyBytes,
        .sha256 = QString::fromLatin1(answer.sha256.toHex()),
        .modifiedAt = timeOf(answer.header("Last-Modified"))};
}

/** What tells one state of an object from another: its tag alone is not always a checksum. */
Result<CachedVersion> versionOf(const QString &path, const StoreAnswer &answer)
{
    const Result<QJsonObject> said = parseJsonObject(answer.body);
    if (!said.ok())
        return strangeSupabaseAnswer(u"about an object"_s);
    const JsonView about(*said);
    const auto size = about.number(u"size");
    if (!size || *size < 0 || *size > 1e15)
        return strangeSupabaseAnswer(u"about an object"_s);
    QStringList parts{QString::number(*size, 'f', 0)};
    for (const QStringView name : {u"etag", u"version", u"last_modified"})
        parts.append(about.text(name).value_or(QString()).left(200));
    return CachedVersion{
        .path = path, .version = parts.join(u'\n').toUtf8(), .sizeBytes = qint64(*size)};
}

Error otherSize()
{
    return {.code = ErrorCode::Network,
        .message = u"What Supabase Storage sent is not as long as the object, or it was replaced "
                   "meanwhile."_s,
        .retryable = true};
}

QCoro::Task<Result<void>> fetchInto(
    Project project, CachedVersion version, std::shared_ptr<QFile> file)
{
    StoreRequest request = readRequest(*project, version.path);
    request.into = file;
    const Result<StoreAnswer> answer = co_await askSupabase(project, request);
    if (!answer.ok())
        co_return answer.error();
    if (answer->bodyBytes != version.sizeBytes)
        co_return otherSize();
    co_return Result<void>();
}

/** Within one computer or a closed network it may be meant so. */
void warnOfOpenWire(const QUrl &endpoint)
{
    const bool isHere =
        QHostAddress(endpoint.host()).isLoopback() || endpoint.host() == u"localhost"_s;
    if (endpoint.scheme() == u"http"_s && !isHere)
        logWarning(lcObjectStore,
            u"The Supabase project's address begins with http: its key and the recordings can be "
            "read on the way."_s);
}

ObjectCache::Fetch fetchOf(const Project &project, const CachedVersion &version)
{
    return [project, version](std::shared_ptr<QFile> file) {
        return fetchInto(project, version, std::move(file));
    };
}

} // namespace

SupabaseObjectStore::SupabaseObjectStore(settings::StorePlace place, Secret key,
    QString cacheFolder, const QSslConfiguration &tls, const Clock &clock, SupabaseOptions options)
    : m_endpoint(place.endpoint)
    , m_project(std::make_shared<SupabaseProject>(std::move(place), key, tls, std::move(options)))
    , m_cache(std::make_shared<ObjectCache>(std::move(cacheFolder)))
    , m_key(std::move(key))
    , m_clock(clock)
{ }

SupabaseObjectStore::~SupabaseObjectStore()
{
    m_project->stop();
}

void SupabaseObjectStore::cancel()
{
    m_project->stop();
}

QCoro::Task<Result<void>> SupabaseObjectStore::prepare()
{
    const Project project = m_project;
    const Result<void> key = checkSupabaseKey(m_key, m_clock.now());
    if (!key.ok())
        co_return key.error();
    warnOfOpenWire(m_endpoint);
    const Result<void> cache = m_cache->prepare();
    if (!cache.ok())
        co_return cache.error();
    co_return co_await checkBucket(project);
}

QCoro::Task<Result<void>> SupabaseObjectStore::put(
    QString path, QString localFile, QString contentType)
{
    if (!isCleanPath(path))
        co_return notClean(path);
    const Project project = m_project;
    const std::shared_ptr<ObjectCache> cache = m_cache;
    const Result<TusSource> source = sourceOf(*project, path, localFile, contentType);
    if (!source.ok())
        co_return source.error();
    cache->forget(path);
    if (source->sizeBytes > largestPlainUpload)
        co_return co_await uploadResumably(project, *source);
    co_return co_await uploadAtOnce(project, *source);
}

QCoro::Task<Result<ObjectInfo>> SupabaseObjectStore::verify(QString path)
{
    if (!isCleanPath(path))
        co_return notClean(path);
    const Project project = m_project;
    StoreRequest request = readRequest(*project, path);
    request.hashed = true;
    const Result<StoreAnswer> answer = co_await askSupabase(project, request);
    if (!answer.ok())
        co_return answer.error();
    co_return infoOf(path, *answer);
}

QCoro::Task<Result<std::shared_ptr<QFile>>> SupabaseObjectStore::open(QString path)
{
    if (!isCleanPath(path))
        co_return notClean(path);
    const Project project = m_project;
    const std::shared_ptr<ObjectCache> cache = m_cache;
    const StoreRequest request = project->request("GET", project->objectPath("/object/info", path));
    const Result<StoreAnswer> answer = co_await askSupabase(project, request);
    if (!answer.ok())
        co_return answer.error();
    const Result<CachedVersion> version = versionOf(path, *answer);
    if (!version.ok())
        co_return version.error();
    const ObjectCache::Fetch fetch = fetchOf(project, *version);
    co_return co_await cache->open(*version, fetch);
}

QCoro::Task<Result<void>> SupabaseObjectStore::remove(QString path)
{
    if (!isCleanPath(path))
        co_return notClean(path);
    const Project project = m_project;
    m_cache->forget(path);
    // One by one: the batch form says nothing about what it was not allowed to remove.
    const StoreRequest request = project->request("DELETE", project->objectPath("/object", path));
    const Result<StoreAnswer> answer = co_await askSupabase(project, request);
    if (!answer.ok() && answer.error().code != ErrorCode::NotFound)
        co_return answer.error();
    co_return Result<void>();
}

QCoro::Task<Result<ObjectPage>> SupabaseObjectStore::list(QString prefix, QString cursor, int limit)
{
    const Project project = m_project;
    const StoreRequest request = listRequest(*project, prefix, cursor, limit);
    const Result<StoreAnswer> answer = co_await askSupabase(project, request);
    if (!answer.ok())
        co_return answer.error();
    co_return readListing(*project, *answer, cursor);
}

QCoro::Task<Result<QHash<QString, ObjectLink>>> SupabaseObjectStore::links(
    QStringList paths, std::chrono::seconds life)
{
    const auto unclean = std::find_if_not(paths.begin(), paths.end(), isCleanPath);
    if (unclean != paths.end() || paths.size() > mostLinks)
        co_return notClean(unclean == paths.end() ? u"more than 1000 at once"_s : *unclean);
    if (paths.isEmpty())
        co_return QHash<QString, ObjectLink>();
    const Project project = m_project;
    // From before the request: the link may live longer than it says, never shorter.
    const Timestamp expiresAt = m_clock.now() + life;
    const StoreRequest request = signRequest(*project, paths, life);
    const Result<StoreAnswer> answer = co_await askSupabase(project, request);
    if (!answer.ok())
        co_return answer.error();
    co_return readLinks(*project, *answer, paths, expiresAt);
}

} // namespace earshot::objectstore
