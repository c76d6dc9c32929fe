// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/supabaseanswers.h"
#include "tests/support/supabasedouble.h"
#include "tests/support/supabasejwt.h"
#include "tests/support/supabasekeys.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace earshot::test {

namespace {

constexpr qsizetype largestPage = 1000;
constexpr qsizetype largestOldPage = 1500;
constexpr qsizetype largestBatch = 1000;

QJsonObject described(const QByteArray &name, const SupabaseObject &object)
{
    const QString time =
        QDateTime::fromSecsSinceEpoch(object.modified, Qt::UTC).toString(Qt::ISODateWithMs);
    return QJsonObject{{u"name"_s, QString::fromLatin1(name)},
        {u"id"_s, u"00000000-0000-4000-8000-000000000000"_s}, {u"updated_at"_s, time},
        {u"created_at"_s, time}, {u"last_accessed_at"_s, time},
        {u"metadata"_s,
            QJsonObject{{u"size"_s, object.bytes.size()},
                {u"mimetype"_s, QString::fromLatin1(object.contentType)},
                {u"contentLength"_s, object.bytes.size()}, {u"httpStatusCode"_s, 200}}}};
}

/** A folder of the old listing has nothing but a name. */
QJsonObject describedFolder(const QByteArray &name)
{
    return QJsonObject{{u"name"_s, QString::fromLatin1(name)}, {u"id"_s, QJsonValue()},
        {u"updated_at"_s, QJsonValue()}, {u"created_at"_s, QJsonValue()},
        {u"metadata"_s, QJsonValue()}};
}

QString cursorAfter(const QByteArray &key)
{
    return QString::fromLatin1(
        QByteArray("l:" + key + ";o:asc").toBase64(QByteArray::Base64UrlEncoding));
}

/** Nothing for a cursor that none of ours is. */
std::optional<QByteArray> keyOfCursor(const QString &cursor)
{
    if (cursor.isEmpty())
        return QByteArray();
    const QByteArray text =
        QByteArray::fromBase64(cursor.toLatin1(), QByteArray::Base64UrlEncoding);
    if (!text.startsWith("l:") || !text.endsWith(";o:asc"))
        return std::nullopt;
    return text.mid(2).chopped(6);
}

} // namespace

ScriptedAnswer SupabaseDouble::list(const Call &call) const
{
    const QJsonObject wanted = call.json();
    if (!wanted["prefix"_L1].isString())
        return supabase::invalidRequest("body must have required property 'prefix'");
    QByteArray folder = wanted["prefix"_L1].toString().toUtf8();
    if (!folder.isEmpty() && !folder.endsWith('/'))
        folder += '/';
    QMap<QByteArray, QJsonObject> level;
    const SupabaseBucket bucket = buckets.value(call.behind("/object/list/"));
    for (auto it = bucket.objects.begin(); it != bucket.objects.end() && call.rights.select; ++it) {
        if (!it.key().toLower().startsWith(folder.toLower()))
            continue;
        const QByteArray name = it.key().mid(folder.size());
        const qsizetype slash = name.indexOf('/');
        const QByteArray first = slash < 0 ? name : name.left(slash);
        level.insert(first, slash < 0 ? described(name, *it) : describedFolder(first));
    }
    const qsizetype limit = std::min<qsizetype>(wanted["limit"_L1].toInteger(100), largestOldPage);
    QJsonArray page;
    qsizetype skipped = wanted["offset"_L1].toInteger();
    for (const QJsonObject &one : std::as_const(level)) {
        if (skipped-- <= 0 && page.size() < limit)
            page.append(one);
    }
    return supabase::json(page);
}

ScriptedAnswer SupabaseDouble::listV2(const Call &call) const
{
    const QJsonObject wanted = call.json();
    const auto after = keyOfCursor(wanted["cursor"_L1].toString());
    if (!after)
        return supabase::refusal("400", "InvalidParameter", "InvalidParameter", "cursor");
    const QByteArray prefix = wanted["prefix"_L1].toString().toUtf8();
    const qsizetype limit =
        std::clamp<qsizetype>(wanted["limit"_L1].toInteger(largestPage), 1, largestPage);
    const SupabaseBucket bucket = buckets.value(call.behind("/object/list-v2/"));
    QJsonArray page;
    QByteArray last;
    bool more = false;
    for (auto it = bucket.objects.upperBound(*after);
         it != bucket.objects.end() && call.rights.select && !more; ++it) {
        if (!it.key().startsWith(prefix))
            continue;
        more = page.size() == limit;
        if (!more) {
            page.append(described(it.key(), *it));
            last = it.key();
        }
    }
    QJsonObject said{{u"hasNext"_s, more}, {u"folders"_s, QJsonArray()}, {u"objects"_s, page}};
    if (more) {
        said.insert(u"nextCursor"_s, cursorAfter(last));
        said.insert(u"nextCursorKey"_s, QString::fromLatin1(last));
    }
    return supabase::json(said);
}

QString SupabaseDouble::signedPath(const QByteArray &path, qint64 life) const
{
    const QJsonObject claims{{u"url"_s, QString::fromLatin1(path)}, {u"scope"_s, u"download"_s},
        {u"iat"_s, now()}, {u"exp"_s, now() + life}};
    return u"/object/sign/%1?token=%2"_s.arg(
        QString::fromLatin1(path), QString::fromLatin1(makeToken(claims, m_linkSecret)));
}

ScriptedAnswer SupabaseDouble::signOne(const Call &call) const
{
    const qint64 life = call.json()["expiresIn"_L1].toInteger();
    if (life < 1)
        return supabase::invalidRequest("body/expiresIn must be >= 1");
    const auto [bucket, key] = splitKey(call.behind("/object/sign/"));
    if (!buckets.value(bucket).objects.contains(key) || !call.rights.select)
        return supabase::noSuchKey();
    // Signs the path half decoded, and compares with it decoded: a trap of the real one.
    const QByteArray signedText = decodeUri(call.path.mid(qsizetype(sizeof("/object/sign/")) - 1));
    return supabase::json(QJsonObject{{u"signedURL"_s, signedPath(signedText, life)}});
}

ScriptedAnswer SupabaseDouble::signMany(const Call &call) const
{
    const QJsonObject wanted = call.json();
    const qint64 life = wanted["expiresIn"_L1].toInteger();
    const QJsonArray paths = wanted["paths"_L1].toArray();
    if (life < 1 || paths.isEmpty() || paths.size() > largestBatch)
        return supabase::invalidRequest("body/paths or body/expiresIn is out of bounds");
    const QByteArray name = call.behind("/object/sign/");
    const SupabaseBucket bucket = buckets.value(name);
    QJsonArray said;
    for (const QJsonValue &path : paths) {
        const QByteArray key = path.toString().toUtf8();
        const bool isThere = call.rights.select && bucket.objects.contains(key);
        const QJsonValue link =
            isThere ? QJsonValue(signedPath(name + '/' + key, life)) : QJsonValue();
        const QJsonValue error = isThere
            ? QJsonValue()
            : QJsonValue(u"Either the object does not exist or you do not have access to it"_s);
        said.append(QJsonObject{{u"path"_s, path}, {u"error"_s, error}, {u"signedURL"_s, link}});
    }
    return supabase::json(said);
}

ScriptedAnswer SupabaseDouble::readSigned(const Call &call) const
{
    QByteArray token;
    for (const QByteArray &part : call.query.split('&')) {
        if (part.startsWith("token="))
            token = part.mid(6);
    }
    const bool isHead = call.request.method == "HEAD";
    const TokenReading reading = readToken(token, m_linkSecret, now());
    if (!reading.problem.isEmpty())
        return isHead
            ? supabase::bareRefusal()
            : supabase::refusal("400", "InvalidJWT", "InvalidJWT", reading.problem.toUtf8());
    const QByteArray path = call.behind("/object/sign/");
    if (reading.claims["url"_L1].toString().toLatin1() != path)
        return isHead
            ? supabase::bareRefusal()
            : supabase::refusal("400", "InvalidSignature", "InvalidSignature", "Invalid signature");
    const auto [bucket, key] = splitKey(path);
    return download(call, bucket, key);
}

} // namespace earshot::test
