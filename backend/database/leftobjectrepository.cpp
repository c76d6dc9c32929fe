// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/leftobjectrepository.h"

#include "database/parameters.h"

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

Result<void> done(const Result<qint64> &changed)
{
    return changed.ok() ? Result<void>() : changed.error();
}

LeftObject leftFrom(const Row &row)
{
    return {.path = row.text("path"_L1),
        .organizationId = row.text("organization_id"_L1),
        .callId = row.text("call_id"_L1),
        .kind = row.text("kind"_L1),
        .sizeBytes = row.integer("size_bytes"_L1),
        .sha256 = row.text("sha256"_L1)};
}

} // namespace

Result<QList<LeftObject>> LeftObjectRepository::due(const QString &callId, Timestamp now, int limit)
{
    QVariantList values{parameter(now)};
    if (!callId.isEmpty())
        values.append(callId);
    values.append(limit);
    const auto rows = m_session.query(
        u"select * from removed_objects where due_at <= ?%1 order by due_at, path limit ?"_s.arg(
            callId.isEmpty() ? QString() : u" and call_id = ?"_s),
        values);
    if (!rows.ok())
        return rows.error();
    QList<LeftObject> objects;
    for (const Row &row : *rows)
        objects.append(leftFrom(row));
    return objects;
}

/** Where a call has it now, it is that call's: nothing is left to follow. */
Result<std::optional<LeftObject>> LeftObjectRepository::find(const QString &path, Timestamp now)
{
    const auto taken = m_session.exec(
        u"delete from removed_objects where path = ? and exists (select 1 from stored_objects as o "
        "where o.path = removed_objects.path)"_s,
        {path});
    if (!taken.ok())
        return taken.error();
    const auto row = m_session.queryOne(
        u"select * from removed_objects where path = ? and due_at <= ?"_s, {path, parameter(now)});
    if (!row.ok())
        return row.error();
    return row->has_value() ? std::optional(leftFrom(**row)) : std::optional<LeftObject>();
}

Result<void> LeftObjectRepository::postpone(const QString &path, Timestamp until)
{
    return done(m_session.exec(
        u"update removed_objects set due_at = ? where path = ?"_s, {parameter(until), path}));
}

Result<void> LeftObjectRepository::forget(const QString &path)
{
    return done(m_session.exec(u"delete from removed_objects where path = ?"_s, {path}));
}

Result<qint64> LeftObjectRepository::count()
{
    const auto row = m_session.queryOne(u"select count(*) as n from removed_objects"_s, {});
    if (!row.ok())
        return row.error();
    return row->has_value() ? (*row)->integer("n"_L1) : 0;
}

} // namespace earshot::database
