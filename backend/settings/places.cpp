// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/places.h"

#include <QDir>
#include <QRegularExpression>
#include <QUrlQuery>

namespace earshot::settings {

using namespace Qt::StringLiterals;

namespace {

Error invalid(const QString &message)
{
    return {.code = ErrorCode::InvalidInput, .message = message};
}

Result<QString> absolutePath(const QString &path, const QString &form)
{
    if (path.trimmed().isEmpty() || path.contains(QChar::Null))
        return invalid(u"a path is missing: write %1"_s.arg(form));
    return QDir::cleanPath(QDir(path).absolutePath());
}

bool isPlainName(const QString &name, const QString &characters)
{
    const QRegularExpression plain(u"\\A["_s + characters + u"]{1,200}\\z"_s);
    return plain.match(name).hasMatch() && !name.contains(u".."_s);
}

Result<DatabasePlace> sqlitePlace(const QString &path)
{
    const auto absolute = absolutePath(path, u"sqlite:PATH"_s);
    if (!absolute)
        return absolute.error();
    const bool isFolder = QFileInfo(*absolute).isDir();
    return DatabasePlace{
        .file = isFolder ? QDir(*absolute).filePath(u"earshot.db"_s) : absolute.value()};
}

Result<DatabasePlace> postgresPlace(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid())
        return invalid(u"this is no URL; write postgresql://user@host:port/name"_s);
    const bool hasPassword =
        !url.password().isEmpty() || QUrlQuery(url).hasQueryItem(u"password"_s);
    if (hasPassword)
        return invalid(u"a password does not belong in the address, where others can read it; set "
                       "EARSHOT_DATABASE_PASSWORD, or use PGPASSFILE or the credentials folder"_s);
    if (url.path().size() < 2)
        return invalid(
            u"the name of the database is missing; write postgresql://user@host:port/name"_s);
    return DatabasePlace{.kind = DatabasePlace::Kind::Postgres, .url = text};
}

/** What stands behind the question mark; nothing that is not in @p known. */
Result<QUrlQuery> parametersOf(const QUrl &url, const QStringList &known)
{
    const QUrlQuery query(url);
    const auto items = query.queryItems();
    for (const auto &[name, value] : items) {
        if (!known.contains(name))
            return invalid(u"\"%1\" is not known there; there are %2"_s.arg(
                name.left(40), known.join(u", "_s)));
    }
    return query;
}

Result<QUrl> endpointOf(const QUrlQuery &query, const QString &name)
{
    QUrl url(query.queryItemValue(name, QUrl::FullyDecoded), QUrl::StrictMode);
    if (url.path() == u"/"_s)
        url.setPath({});
    const bool isWeb = url.scheme() == u"http"_s || url.scheme() == u"https"_s;
    const bool isPlain = url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
    if (url.isEmpty() || (url.isValid() && isWeb && !url.host().isEmpty() && isPlain))
        return url.adjusted(QUrl::StripTrailingSlash);
    return invalid(
        u"%1 must be an http or https address without user, query and fragment"_s.arg(name));
}

/** As written: QUrl would take it for the name of a host and make it lower-case. */
QString bucketIn(const QString &text)
{
    static const QRegularExpression end(u"[/?#]"_s);
    const QString rest = text.mid(text.indexOf("://"_L1) + 3);
    return rest.left(rest.indexOf(end));
}

Result<StorePlace> placeInBucket(const QString &text, const QUrl &url, StorePlace place)
{
    place.bucket = bucketIn(text);
    place.prefix = url.path().mid(1);
    if (!place.prefix.isEmpty() && !place.prefix.endsWith(u'/'))
        place.prefix += u'/';
    if (!isPlainName(place.bucket, u"A-Za-z0-9._-"_s))
        return invalid(u"the name of the bucket is missing or has other characters than letters, "
                       "digits, dot, dash and underscore"_s);
    if (!place.prefix.isEmpty()
        && (!isPlainName(place.prefix, u"A-Za-z0-9._/-"_s) || place.prefix.contains(u"//"_s)))
        return invalid(u"the part behind the bucket may have letters, digits, dot, dash, "
                       "underscore and single slashes"_s);
    return place;
}

Result<StorePlace> s3Place(const QString &text, const QUrl &url)
{
    const auto query = parametersOf(url, {u"endpoint"_s, u"region"_s, u"style"_s, u"ca"_s});
    if (!query)
        return query.error();
    const auto endpoint = endpointOf(*query, u"endpoint"_s);
    if (!endpoint)
        return endpoint.error();
    if (!endpoint->path().isEmpty() && !query->hasQueryItem(u"style"_s))
        return invalid(u"an endpoint with a path needs style=path"_s);
    const QString style = query->queryItemValue(u"style"_s);
    if (!style.isEmpty() && style != u"path"_s && style != u"host"_s)
        return invalid(u"style is path or host"_s);
    StorePlace place{.kind = StorePlace::Kind::S3,
        .endpoint = *endpoint,
        .region = query->queryItemValue(u"region"_s),
        // A server of one's own seldom has a name for each bucket.
        .pathStyle = style.isEmpty() ? !endpoint->isEmpty() : style == u"path"_s,
        .caFile = query->queryItemValue(u"ca"_s, QUrl::FullyDecoded)};
    if (place.region.isEmpty())
        place.region = u"us-east-1"_s;
    return placeInBucket(text, url, place);
}

Result<StorePlace> supabasePlace(const QString &text, const QUrl &url)
{
    const auto query = parametersOf(url, {u"url"_s, u"ca"_s});
    if (!query)
        return query.error();
    const auto endpoint = endpointOf(*query, u"url"_s);
    if (!endpoint)
        return endpoint.error();
    if (endpoint->isEmpty())
        return invalid(u"the project's address is missing: supabase://BUCKET?url=https://…"_s);
    return placeInBucket(text, url,
        {.kind = StorePlace::Kind::Supabase,
            .endpoint = *endpoint,
            .caFile = query->queryItemValue(u"ca"_s, QUrl::FullyDecoded)});
}

} // namespace

Result<DatabasePlace> parseDatabasePlace(const QString &text)
{
    if (text.startsWith("sqlite:"_L1))
        return sqlitePlace(text.mid(7));
    if (text.startsWith("postgresql://"_L1) || text.startsWith("postgres://"_L1))
        return postgresPlace(text);
    return invalid(u"sqlite:PATH or postgresql://user@host:port/name"_s);
}

Result<StorePlace> parseStorePlace(const QString &text)
{
    if (text.startsWith("file:"_L1)) {
        const auto folder = absolutePath(text.mid(5), u"file:DIR"_s);
        return folder ? Result<StorePlace>(StorePlace{.folder = *folder}) : folder.error();
    }
    const QUrl url(text, QUrl::StrictMode);
    if (url.scheme() == u"s3"_s)
        return s3Place(text, url);
    if (url.scheme() == u"supabase"_s)
        return supabasePlace(text, url);
    return invalid(u"file:DIR, s3://BUCKET[/PREFIX]?endpoint=URL&region=R&style=path|host or "
                   "supabase://BUCKET?url=URL"_s);
}

QString toText(const DatabasePlace &place)
{
    if (place.kind == DatabasePlace::Kind::Sqlite)
        return u"sqlite:"_s + place.file;
    return QUrl(place.url).toString(
        QUrl::RemoveQuery | QUrl::RemovePassword | QUrl::RemoveFragment);
}

QString toText(const StorePlace &place)
{
    switch (place.kind) {
    case StorePlace::Kind::Folder:
        return u"file:"_s + place.folder;
    case StorePlace::Kind::S3:
        return u"s3://%1/%2"_s.arg(place.bucket, place.prefix)
            + (place.endpoint.isEmpty() ? QString() : u" at "_s + place.endpoint.toString());
    case StorePlace::Kind::Supabase:
        return u"supabase://%1/%2 at %3"_s.arg(
            place.bucket, place.prefix, place.endpoint.toString());
    }
    return {};
}

} // namespace earshot::settings
