// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importer.h"

namespace earshot::importing {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 500;

QStringList pathsOf(const objectstore::ObjectPage &page)
{
    QStringList paths;
    for (const objectstore::ObjectInfo &object : page.objects)
        paths.append(object.path);
    return paths;
}

/** Every way in which rows write one path. */
QStringList spellings(const QStringList &paths, const QString &prefix, const QString &bucket)
{
    QStringList all;
    for (const QString &path : paths) {
        all.append(path);
        all.append(prefix + path);
        if (!bucket.isEmpty()) {
            all.append(bucket + u'/' + path);
            all.append(bucket + u'/' + prefix + path);
        }
    }
    all.removeDuplicates();
    return all;
}

QStringList without(QStringList paths, const QStringList &gone)
{
    const QSet<QString> out(gone.begin(), gone.end());
    paths.removeIf([&out](const QString &path) { return out.contains(path); });
    return paths;
}

/** Those of @p paths that this system does not know as stored; what was begun and not finished
 * counts as unknown. */
Result<QStringList> unknownAmong(database::Session &session, const QStringList &paths)
{
    QStringList unknown;
    database::StoredObjectRepository objects(session);
    for (const QString &path : paths) {
        const auto known = objects.find(path);
        if (!known.ok())
            return known.error();
        if (!known->has_value() || (*known)->state == database::ObjectState::Writing)
            unknown.append(path);
    }
    return unknown;
}

} // namespace

QCoro::Task<Result<void>> Importer::scanFiles(std::stop_token stop)
{
    QString cursor;
    do {
        if (stop.stop_requested())
            co_return Error(stoppedByRequest());
        const auto page = co_await m_parts.files.list(QString(), cursor, pageSize);
        if (!page.ok())
            co_return page.error();
        const QStringList paths = pathsOf(*page);
        const Result<void> taken = co_await takePage(paths);
        if (!taken.ok())
            co_return taken.error();
        m_progress();
        cursor = page->next;
    } while (!cursor.isEmpty());
    co_return Result<void>();
}

QCoro::Task<Result<QStringList>> Importer::unknownHere(QStringList paths)
{
    if (m_parts.database == nullptr)
        co_return paths;
    auto look = [paths](database::Session &session) { return unknownAmong(session, paths); };
    co_return co_await m_parts.database->read(std::move(look));
}

QCoro::Task<Result<void>> Importer::takePage(QStringList paths)
{
    const QStringList asked = spellings(paths, m_wishes.prefix, m_wishes.bucket);
    auto ask = [&source = m_parts.source, asked](
                   std::stop_token) { return source.namedAmong(asked); };
    const auto named = co_await m_parts.pool.run(std::move(ask), std::stop_token());
    if (!named.ok())
        co_return named.error();
    const QStringList plain = plainPaths(*named);
    const QStringList unnamed = without(paths, plain);
    const auto unknown = co_await unknownHere(unnamed);
    if (!unknown.ok())
        co_return unknown.error();
    for (const QString &path : *unknown)
        takeUnnamed(path);
    co_return Result<void>();
}

QStringList Importer::plainPaths(const QStringList &named) const
{
    QStringList plain;
    for (const QString &text : named)
        plain.append(plainPath(text));
    return plain;
}

void Importer::takeUnnamed(const QString &path)
{
    m_report.addFile();
    if (m_unnamed.add(path))
        return;
    const bool hasId = !idInFileName(path).isEmpty();
    m_report.add({.outcome = Outcome::UnknownFile,
        .path = path,
        .detail = hasId ? u"There are too many such files for one run; start the command again."_s
                        : u"No row names the file, and its name has no id of a call."_s});
}

} // namespace earshot::importing
