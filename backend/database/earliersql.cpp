// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/earliersql.h"

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

using F = EarlierField;

const QString uuidPattern = u"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"_s;

QString quoted(QString identifier)
{
    return u'"' + identifier.replace(u'"', u"\"\""_s) + u'"';
}

QString literal(QString text)
{
    return u'\'' + text.replace(u'\'', u"''"_s) + u'\'';
}

QString tableSql(const EarlierTable &table)
{
    return quoted(table.schema) + u'.' + quoted(table.name);
}

/** The first of a field's columns that has anything, as text. */
QString textSql(const EarlierTable &table, F field)
{
    QStringList columns;
    for (const QString &column : table.columns.value(field))
        columns.append(u"nullif(btrim(%1::text), '')"_s.arg(quoted(column)));
    return columns.isEmpty() ? u"null::text"_s : u"coalesce(%1)"_s.arg(columns.join(u", "_s));
}

/** The text if all of it is a UUID. */
QString uuidSql(const QString &text)
{
    return u"substring(lower(%1) from '^%2$')"_s.arg(text, uuidPattern);
}

/** The first UUID in the file name of an address or a path. */
QString namedSql(const QString &text)
{
    return u"substring(lower(regexp_replace(split_part(left(%1, 2000), '?', 1), '^.*/', '')) from "
           "'%2')"_s.arg(text, uuidPattern);
}

/** The path in its bucket: rows also have a link of the store, or a slash before it. */
QString pathSql(const QString &text)
{
    return u"ltrim(regexp_replace(split_part(%1, '?', 1), "
           "'^https?://.*/object/(public/|sign/|authenticated/)?', ''), '/')"_s.arg(text);
}

QString ofOrganization(const EarlierTables &tables, const EarlierTable &table)
{
    if (tables.organizationId.isEmpty() || !table.has(F::OrganizationId))
        return u"true"_s;
    return u"lower(%1) = %2"_s.arg(
        textSql(table, F::OrganizationId), literal(tables.organizationId.toLower()));
}

/** One side: where the row is and every id it names. */
QString sideSql(const EarlierTables &tables, const EarlierTable &table)
{
    if (!table.isThere)
        return u"select null::text as place, null::text as own, null::text as parent, "
               "null::text as vapi, null::text as named where false"_s;
    return u"select ctid::text as place, lower(%1) as own, lower(%2) as parent, %3 as vapi, "
           "coalesce(%4, %5, %6) as named from %7 where %8"_s.arg(textSql(table, F::Id),
               textSql(table, F::CallId), uuidSql(textSql(table, F::ProviderId)),
               namedSql(textSql(table, F::RecordingUrl)), namedSql(textSql(table, F::StereoUrl)),
               namedSql(textSql(table, F::StoragePath)), tableSql(table),
               ofOrganization(tables, table));
}

} // namespace

QString earlierKeysSql(const EarlierTables &tables)
{
    // A file may be named by the earlier system's own id: that says nothing of the provider's.
    const QString names =
        u"with c0 as (%1), l0 as (%2), "
        "c as (select place, own, vapi, nullif(named, own) as named from c0), "
        "l as (select place, own, parent, vapi, nullif(nullif(named, own), parent) as named "
        "from l0), "
        "fc as (select own, min(vapi) as vapi, min(named) as named from c where own is not null "
        "group by own), "
        "fl as (select parent, min(vapi) as vapi, min(named) as named from l "
        "where parent is not null group by parent), "_s.arg(
            sideSql(tables, tables.calls), sideSql(tables, tables.logs));
    // A row of call_logs without its row of calls may name the provider's call as its parent.
    const QString keys =
        u"k as (select 'calls' as side, c.place, "
        "coalesce(c.vapi, fl.vapi, c.named, fl.named) as theirs, %1 as ours "
        "from c left join fl on fl.parent = c.own union all "
        "select 'call_logs' as side, l.place, coalesce(l.vapi, fc.vapi, "
        "case when fc.own is not null then fl.vapi end, fc.named, "
        "case when fc.own is not null then fl.named end, nc.vapi, l.named, "
        "case when fc.own is null then %2 end) as theirs, coalesce(%3, %4) as ours "
        "from l left join fc on fc.own = l.parent left join fl on fl.parent = l.parent "
        "left join fc as nc on nc.own = l.named) "_s.arg(
            uuidSql(u"c.own"_s), uuidSql(u"l.parent"_s), uuidSql(u"fc.own"_s), uuidSql(u"l.own"_s));
    return names + keys
        + u"select side, place, coalesce(theirs, ours, '') as key, "
          "case when theirs is null then 'own' else 'provider' end as kind "
          "from k order by coalesce(theirs, ours, '') collate \"C\", side, place"_s;
}

QString earlierRowsSql(const EarlierTable &table)
{
    QStringList values;
    for (const F field : earlierFields()) {
        const bool isLong = field == F::Transcript || field == F::Messages;
        const int longest = isLong ? 2'000'000 : field == F::Summary ? 60'000 : 2'000;
        values.append(
            u"left(%1, %2) as f%3"_s.arg(textSql(table, field)).arg(longest).arg(values.size()));
    }
    return u"select %1 from %2 where ctid = any(?::tid[]) order by ctid"_s.arg(
        values.join(u", "_s), tableSql(table));
}

QString earlierPathsSql(const EarlierTables &tables)
{
    QStringList sides;
    for (const EarlierTable *table : {&tables.calls, &tables.logs}) {
        if (table->isThere && table->has(F::StoragePath))
            sides.append(u"select %1 as path from %2"_s.arg(
                pathSql(textSql(*table, F::StoragePath)), tableSql(*table)));
    }
    if (sides.isEmpty())
        return u"select null::text as path from (select ?::json) as none where false"_s;
    return u"select distinct path from (%1) as known where path in "
           "(select value from json_array_elements_text(?::json))"_s.arg(
               sides.join(u" union all "_s));
}

QString earlierOrganizationsSql(const EarlierTables &tables)
{
    QStringList sides;
    for (const EarlierTable *table : {&tables.calls, &tables.logs}) {
        if (table->isThere && table->has(F::OrganizationId))
            sides.append(u"select lower(%1) as id from %2"_s.arg(
                textSql(*table, F::OrganizationId), tableSql(*table)));
    }
    if (sides.isEmpty())
        return u"select null::text as id where false"_s;
    return u"select distinct left(id, 100) as id from (%1) as known where id is not null order by "
           u"1 "
           "limit 20"_s.arg(sides.join(u" union all "_s));
}

} // namespace earshot::database
