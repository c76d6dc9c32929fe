// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/moverepository.h"

#include "database/parameters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

Error conflict(const QString &message)
{
    return {.code = ErrorCode::Conflict, .message = message};
}

Result<void> withoutCount(const Result<qint64> &changed)
{
    return changed.ok() ? Result<void>() : changed.error();
}

MovedObject movedFrom(const Row &row)
{
    return {.store = row.text("store"_L1),
        .path = row.text("path"_L1),
        .sizeBytes = row.integer("size_bytes"_L1),
        .sha256 = row.text("sha256"_L1)};
}

Result<ObjectSum> sumFrom(const Result<std::optional<Row>> &row)
{
    if (!row.ok())
        return row.error();
    if (!row->has_value())
        return ObjectSum();
    return ObjectSum{
        .objects = (*row)->integer("objects"_L1), .bytes = (*row)->integer("bytes"_L1)};
}

QString jsonOf(const QStringList &paths)
{
    QJsonArray rows;
    for (const QString &path : paths)
        rows.append(QJsonObject{{u"path"_s, path}});
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

/** Of live objects o without a proof of the bytes that are live now; its parameter is the store. */
QString unmovedCondition()
{
    return u"o.state = 'live' and not exists (select 1 from object_moves as m "
           "where m.store = ? and m.path = o.path and m.sha256 = o.sha256 "
           "and m.size_bytes = o.size_bytes)"_s;
}

} // namespace

Result<std::optional<MigrationNote>> MoveRepository::migration()
{
    const auto row = m_session.queryOne(
        u"select source, started_at, finished_at from migrations_from order by started_at limit 1"_s);
    if (!row.ok())
        return row.error();
    if (!row->has_value())
        return std::optional<MigrationNote>();
    return std::optional(MigrationNote{.source = (*row)->text("source"_L1),
        .startedAt = (*row)->time("started_at"_L1),
        .finishedAt = (*row)->optionalTime("finished_at"_L1)});
}

Result<void> MoveRepository::refuseUnlessEmpty(const std::vector<TablePlan> &plans)
{
    for (const TablePlan &plan : plans) {
        const QString condition =
            plan.name == "organizations"_L1 ? u" where slug <> 'default'"_s : QString();
        const auto row = m_session.queryOne(
            u"select 1 as there from "_s + plan.name + condition + u" limit 1"_s);
        if (!row.ok())
            return row.error();
        if (row->has_value())
            return conflict(
                u"The target database is not empty: its table %1 has entries. Name a new "
                "database that nobody has used yet."_s.arg(plan.name));
    }
    return {};
}

Result<MigrationNote> MoveRepository::claim(
    const std::vector<TablePlan> &plans, const QString &source, Timestamp at)
{
    if (const auto turn = m_session.serialise(u"earshot.migrate"_s); !turn.ok())
        return turn.error();
    const auto note = migration();
    if (!note.ok())
        return note.error();
    if (*note && (*note)->source == source)
        return **note;
    if (*note)
        return conflict(u"The target database holds what was moved from another place. Name a new "
                        "database that nobody has used yet."_s);
    if (const Result<void> empty = refuseUnlessEmpty(plans); !empty.ok())
        return empty.error();
    const auto marked =
        m_session.exec(u"insert into migrations_from (source, started_at) values (?, ?)"_s,
            {source, parameter(at)});
    if (!marked.ok())
        return marked.error();
    if (const auto cleared = m_session.exec(u"delete from organizations"_s); !cleared.ok())
        return cleared.error();
    return MigrationNote{.source = source, .startedAt = at, .finishedAt = {}};
}

Result<void> MoveRepository::finish(const QString &source, Timestamp at)
{
    return withoutCount(m_session.exec(
        u"update migrations_from set finished_at = ? where source = ?"_s, {parameter(at), source}));
}

Result<QList<StoredObject>> MoveRepository::unmoved(
    const QString &store, const QString &afterPath, int limit)
{
    static const QString sql = u"select o.* from stored_objects as o where "_s + unmovedCondition()
        + u" and o.path > ? order by o.path limit ?"_s;
    const auto rows = m_session.query(sql, {store, textOrEmpty(afterPath), limit});
    if (!rows.ok())
        return rows.error();
    QList<StoredObject> objects;
    for (const Row &row : *rows)
        objects.append(objectFrom(row));
    return objects;
}

Result<ObjectSum> MoveRepository::unmovedSum(const QString &store)
{
    static const QString sql =
        u"select count(*) as objects, cast(coalesce(sum(o.size_bytes), 0) as bigint) as bytes "
        "from stored_objects as o where "_s
        + unmovedCondition();
    return sumFrom(m_session.queryOne(sql, {store}));
}

Result<ObjectSum> MoveRepository::liveSum()
{
    return sumFrom(m_session.queryOne(
        u"select count(*) as objects, cast(coalesce(sum(size_bytes), 0) as bigint) as bytes "
        "from stored_objects where state = 'live'"_s));
}

Result<void> MoveRepository::noteMoved(const MovedObject &object, Timestamp at)
{
    return withoutCount(
        m_session.exec(u"insert into object_moves (store, path, size_bytes, sha256, moved_at) "
                       "values (?, ?, ?, ?, ?) on conflict (store, path) do update set "
                       "size_bytes = excluded.size_bytes, sha256 = excluded.sha256, "
                       "moved_at = excluded.moved_at"_s,
            {object.store, object.path, object.sizeBytes, object.sha256, parameter(at)}));
}

Result<QHash<QString, ObjectStanding>> MoveRepository::states(
    const QString &store, const QStringList &paths)
{
    const QString these = jsonOf(paths);
    const QString among =
        u"in (select path from %1)"_s.arg(m_session.dialect().jsonRows({{"path"_L1}}));
    const auto rows =
        m_session.query(u"select * from stored_objects where path "_s + among, {these});
    if (!rows.ok())
        return rows.error();
    const auto copies = m_session.query(
        u"select * from object_moves where store = ? and path "_s + among, {store, these});
    if (!copies.ok())
        return copies.error();
    QHash<QString, ObjectStanding> states;
    for (const Row &row : *rows)
        states[row.text("path"_L1)].state = objectFrom(row).state;
    for (const Row &row : *copies)
        states[row.text("path"_L1)].movedBytes = row.integer("size_bytes"_L1);
    return states;
}

Result<QList<MovedObject>> MoveRepository::movedObjects(
    const QString &store, const QString &afterPath, int limit)
{
    const auto rows = m_session.query(
        u"select * from object_moves where store = ? and path > ? order by path limit ?"_s,
        {store, textOrEmpty(afterPath), limit});
    if (!rows.ok())
        return rows.error();
    QList<MovedObject> objects;
    for (const Row &row : *rows)
        objects.append(movedFrom(row));
    return objects;
}

Result<void> MoveRepository::forgetMoved(const QString &store, const QString &path)
{
    return withoutCount(
        m_session.exec(u"delete from object_moves where store = ? and path = ?"_s, {store, path}));
}

} // namespace earshot::database
