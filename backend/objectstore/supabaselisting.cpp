// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectstore/supabaselisting.h"

#include "core/json.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace earshot::objectstore {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestPage = 1000; // the server gives no more
constexpr qsizetype longestCursor = 16 * 1024;

std::optional<ObjectInfo> objectFrom(const SupabaseProject &project, const JsonView &said)
{
    const auto path = project.pathOf(said.text(u"name").value_or(QString()));
    if (!path || !isCleanPath(*path))
        return std::nullopt;
    const double size = said.number(u"metadata.size").value_or(0);
    return ObjectInfo{.path = *path,
        .sizeBytes = size > 0 && size < 1e15 ? qint64(size) : 0,
        .modifiedAt = said.firstTime({u"updated_at", u"created_at"}).value_or(Timestamp())};
}

} // namespace

StoreRequest listRequest(
    const SupabaseProject &project, const QString &prefix, const QString &cursor, int limit)
{
    QJsonObject asked{{u"prefix"_s, project.keyOf(prefix)},
        {u"limit"_s, std::clamp(limit, 1, largestPage)},
        {u"sortBy"_s, QJsonObject{{u"column"_s, u"name"_s}, {u"order"_s, u"asc"_s}}}};
    if (!cursor.isEmpty())
        asked.insert(u"cursor"_s, cursor);
    return project.jsonRequest("POST", project.bucketPath("/object/list-v2"), asked);
}

Result<ObjectPage> readListing(
    const SupabaseProject &project, const StoreAnswer &answer, const QString &cursor)
{
    const Result<QJsonObject> said = parseJsonObject(answer.body);
    if (!said.ok() || !said->value("objects"_L1).isArray())
        return strangeSupabaseAnswer(u"for a list of the objects"_s);
    ObjectPage page;
    for (const QJsonValue &one : said->value("objects"_L1).toArray()) {
        if (const auto object = objectFrom(project, JsonView(one)))
            page.objects.append(*object);
    }
    if (!said->value("hasNext"_L1).toBool())
        return page;
    page.next = said->value("nextCursor"_L1).toString();
    // A page that leads nowhere or back to itself would be asked for for ever.
    if (page.next.isEmpty() || page.next == cursor || page.next.size() > longestCursor)
        return strangeSupabaseAnswer(u"for the next page of a list"_s);
    return page;
}

StoreRequest signRequest(
    const SupabaseProject &project, const QStringList &paths, std::chrono::seconds life)
{
    QJsonArray keys;
    for (const QString &path : paths)
        keys.append(project.keyOf(path));
    const QJsonObject asked{
        {u"expiresIn"_s, qint64(std::max<std::chrono::seconds::rep>(1, life.count()))},
        {u"paths"_s, keys}};
    return project.jsonRequest("POST", project.bucketPath("/object/sign"), asked);
}

Result<QHash<QString, ObjectLink>> readLinks(const SupabaseProject &project,
    const StoreAnswer &answer, const QStringList &paths, Timestamp expiresAt)
{
    const QJsonDocument said = QJsonDocument::fromJson(answer.body);
    if (!said.isArray())
        return strangeSupabaseAnswer(u"to sign links"_s);
    const QSet<QString> wanted(paths.begin(), paths.end());
    QHash<QString, ObjectLink> links;
    for (const QJsonValue &one : said.array()) {
        const auto path = project.pathOf(one["path"_L1].toString());
        const QString relative = one["signedURL"_L1].toString();
        if (!path || !wanted.contains(*path) || relative.isEmpty())
            continue;
        const QUrl url = project.linkTo(*path, relative);
        if (!url.isValid() || url.isEmpty())
            return strangeSupabaseAnswer(u"to sign links"_s);
        links.insert(*path, {.url = url, .expiresAt = expiresAt});
    }
    return links;
}

} // namespace earshot::objectstore
