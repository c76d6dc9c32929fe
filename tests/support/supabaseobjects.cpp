// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/supabaseanswers.h"
#include "tests/support/supabasedouble.h"
#include "tests/support/supabasekeys.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace earshot::test {

namespace {

constexpr qsizetype longestSegment = 255;

QString isoTime(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODateWithMs);
}

QByteArray etagOf(const SupabaseObject &object)
{
    return '"' + QCryptographicHash::hash(object.bytes, QCryptographicHash::Md5).toHex() + '"';
}

QByteArray httpTime(qint64 seconds)
{
    return QLocale::c()
        .toString(
            QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
        .toLatin1();
}

bool typeIsAllowed(const QStringList &allowed, const QByteArray &type)
{
    const QString text = QString::fromLatin1(type);
    for (const QString &one : allowed) {
        if (one == text || (one.endsWith("/*"_L1) && text.startsWith(one.chopped(1))))
            return true;
    }
    return allowed.isEmpty();
}

ScriptedAnswer rangeNotSatisfiable()
{
    return supabase::refusal("416", "invalid_range", "InvalidRange", "invalid range", 416);
}

} // namespace

ScriptedAnswer SupabaseDouble::bucketRecord(const Call &call) const
{
    const QByteArray name = call.behind("/bucket/");
    const auto found = buckets.find(name);
    if (found == buckets.end() || !call.rights.readBucket)
        return supabase::noSuchBucket();
    QJsonObject record{{u"id"_s, QString::fromLatin1(name)}, {u"name"_s, QString::fromLatin1(name)},
        {u"public"_s, found->isPublic}, {u"file_size_limit"_s, QJsonValue()},
        {u"allowed_mime_types"_s, QJsonValue()}};
    if (found->sizeLimit > 0)
        record[u"file_size_limit"_s] = found->sizeLimit;
    if (!found->allowedTypes.isEmpty())
        record[u"allowed_mime_types"_s] = QJsonArray::fromStringList(found->allowedTypes);
    return supabase::json(record);
}

ScriptedAnswer SupabaseDouble::object(const Call &call)
{
    const QByteArray &method = call.request.method;
    const auto at = [&](const char *begin) { return call.path.startsWith(begin); };
    if (method == "POST" && at("/object/list-v2/"))
        return listV2(call);
    if (method == "POST" && at("/object/list/"))
        return list(call);
    if (method == "POST" && at("/object/sign/"))
        return call.path.count('/') == 3 ? signMany(call) : signOne(call);
    if ((method == "GET" || method == "HEAD") && at("/object/sign/"))
        return readSigned(call);
    if (method == "GET" && at("/object/info/"))
        return info(call);
    if (method == "DELETE")
        return call.path.count('/') == 2 ? removeMany(call) : removeOne(call);
    if (method == "POST" || method == "PUT")
        return upload(call);
    const QByteArray begin = at("/object/authenticated/") ? "/object/authenticated/" : "/object/";
    const auto [bucket, key] = splitKey(call.behind(begin));
    return call.rights.select ? download(call, bucket, key) : supabase::noSuchKey();
}

std::optional<ScriptedAnswer> SupabaseDouble::mayUpload(const Call &call, const QByteArray &bucket,
    const QByteArray &key, const QByteArray &type, qint64 size) const
{
    const auto found = buckets.find(bucket);
    if (found == buckets.end())
        return supabase::noSuchBucket();
    if (!isValidKey(key))
        return supabase::invalidKey(key);
    for (const QByteArray &segment : key.split('/')) {
        if (segment.size() > longestSegment)
            return supabase::refusal("500", "Internal", "InternalError", "ENAMETOOLONG", 500);
    }
    const bool upserts = call.upserts() || call.request.method == "PUT";
    const bool exists = found->objects.contains(key);
    const SupabasePolicies &rights = call.rights;
    if (!rights.insert || (upserts && (!rights.select || (exists && !rights.update))))
        return supabase::rowLevelSecurity();
    if (exists && !upserts)
        return supabase::keyExists();
    if (size > globalSizeLimit || (found->sizeLimit > 0 && size > found->sizeLimit))
        return supabase::tooLarge();
    if (!typeIsAllowed(found->allowedTypes, type))
        return supabase::typeNotAllowed(type);
    return std::nullopt;
}

void SupabaseDouble::store(const QByteArray &bucket, const QByteArray &key, SupabaseObject object)
{
    object.modified = now();
    buckets[bucket].objects.insert(key, std::move(object));
}

ScriptedAnswer SupabaseDouble::upload(const Call &call)
{
    const auto [bucket, key] = splitKey(call.behind("/object/"));
    const QByteArray said = call.request.header("Content-Type");
    const QByteArray type = said.isEmpty() ? "application/octet-stream" : said;
    if (const auto refused = mayUpload(call, bucket, key, type, call.request.body.size()))
        return *refused;
    store(bucket, key, {.bytes = call.request.body, .contentType = type});
    return supabase::json(QJsonObject{{u"Key"_s, QString::fromLatin1(bucket + '/' + key)},
        {u"Id"_s, u"00000000-0000-4000-8000-%1"_s.arg(++m_versions, 12, 10, QChar(u'0'))}});
}

ScriptedAnswer SupabaseDouble::download(
    const Call &call, const QByteArray &bucket, const QByteArray &key) const
{
    const auto inBucket = buckets.find(bucket);
    if (inBucket == buckets.end())
        return call.request.method == "HEAD" ? supabase::bareRefusal() : supabase::noSuchBucket();
    const auto found = inBucket->objects.find(key);
    if (found == inBucket->objects.end())
        return call.request.method == "HEAD" ? supabase::bareRefusal() : supabase::noSuchKey();
    QList<std::pair<QByteArray, QByteArray>> headers{{"Content-Type", found->contentType},
        {"ETag", etagOf(*found)}, {"Last-Modified", httpTime(found->modified)},
        {"Accept-Ranges", "bytes"}, {"X-Robots-Tag", "none"}};
    if (call.request.header("If-None-Match") == etagOf(*found))
        return answer(304, {}, headers);
    if (call.request.method == "HEAD") {
        ScriptedAnswer whole = answer(200, found->bytes, headers);
        whole.bytes.truncate(whole.bytes.indexOf("\r\n\r\n") + 4);
        return whole;
    }
    const QByteArray range = call.request.header("Range");
    if (range.isEmpty())
        return answer(200, found->bytes, headers);
    const ByteSpan span = spanOf(range, found->bytes.size());
    if (span.length <= 0 && storedInS3)
        return supabase::refusal("500", "Internal", "InternalError", "Internal Server Error", 500);
    if (span.length <= 0)
        return rangeNotSatisfiable();
    headers.emplaceBack("Content-Range",
        "bytes " + QByteArray::number(span.first) + '-'
            + QByteArray::number(span.first + span.length - 1) + '/'
            + QByteArray::number(found->bytes.size()));
    return answer(206, found->bytes.mid(span.first, span.length), headers);
}

ScriptedAnswer SupabaseDouble::info(const Call &call) const
{
    const auto [bucket, key] = splitKey(call.behind("/object/info/"));
    const auto inBucket = buckets.find(bucket);
    if (inBucket == buckets.end())
        return supabase::noSuchBucket();
    const auto found = inBucket->objects.find(key);
    if (found == inBucket->objects.end() || !call.rights.select)
        return supabase::noSuchKey();
    return supabase::json(QJsonObject{{u"id"_s, u"00000000-0000-4000-8000-000000000000"_s},
        {u"name"_s, QString::fromLatin1(key)}, {u"bucket_id"_s, QString::fromLatin1(bucket)},
        {u"size"_s, found->bytes.size()},
        {u"content_type"_s, QString::fromLatin1(found->contentType)},
        {u"cache_control"_s, u"no-cache"_s}, {u"etag"_s, QString::fromLatin1(etagOf(*found))},
        {u"last_modified"_s, isoTime(found->modified)},
        {u"created_at"_s, isoTime(found->modified)}});
}

ScriptedAnswer SupabaseDouble::removeOne(const Call &call)
{
    if (call.request.header("Content-Type").startsWith("application/json")
        && call.request.body.isEmpty())
        return supabase::refusal("400", "FastifyError", "InvalidRequest", "Body cannot be empty");
    const auto [bucket, key] = splitKey(call.behind("/object/"));
    const SupabasePolicies &rights = call.rights;
    if (!buckets.contains(bucket))
        return supabase::noSuchBucket();
    const bool seesAny = rights.insert || rights.select || rights.update || rights.remove;
    if (!buckets[bucket].objects.contains(key) || !seesAny)
        return supabase::noSuchKey();
    if (!rights.remove)
        return supabase::notAllowed("row-level security denies this");
    buckets[bucket].objects.remove(key);
    return supabase::json(QJsonObject{{u"message"_s, u"Successfully deleted"_s}});
}

ScriptedAnswer SupabaseDouble::removeMany(const Call &call)
{
    const QByteArray bucket = call.behind("/object/");
    const QJsonArray keys = call.json()["prefixes"_L1].toArray();
    if (keys.isEmpty())
        return supabase::invalidRequest("body/prefixes must NOT have fewer than 1 items");
    QJsonArray removed;
    for (const QJsonValue &key : keys) {
        if (call.rights.remove && buckets.contains(bucket)
            && buckets[bucket].objects.remove(key.toString().toUtf8()) > 0)
            removed.append(QJsonObject{{u"name"_s, key}});
    }
    return supabase::json(removed);
}

} // namespace earshot::test
