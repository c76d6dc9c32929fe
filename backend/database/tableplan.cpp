// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/tableplan.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

using Type = TableColumn::Type;

const QSet<QString> &leftOut()
{
    static const QSet<QString> names{u"schema_version"_s, u"storage_usage"_s, u"migrations_from"_s,
        // Made anew from the settings and the calls.
        u"sign_rules"_s, u"consent_renewal"_s, u"call_search"_s, u"call_search_filled"_s,
        u"call_words"_s, u"call_words_data"_s, u"call_words_idx"_s, u"call_words_content"_s,
        u"call_words_docsize"_s, u"call_words_config"_s};
    return names;
}

Error unknown(const QString &what)
{
    return {.code = ErrorCode::Internal, .message = what};
}

Result<Type> typeFrom(const QString &word, const QString &table)
{
    static const QHash<QString, Type> types{{u"text"_s, Type::Text}, {u"bigint"_s, Type::Integer},
        {u"integer"_s, Type::Integer}, {u"smallint"_s, Type::Integer},
        {u"double precision"_s, Type::Real}, {u"timestamp with time zone"_s, Type::Time},
        {u"bytea"_s, Type::Bytes}, {u"jsonb"_s, Type::Json}, {u"inet"_s, Type::Address}};
    const auto found = types.constFind(word);
    if (found != types.constEnd())
        return *found;
    return unknown(u"Nobody knows how to copy the type %1 of the table %2."_s.arg(word, table));
}

/** Generated columns follow from the others. */
QString columnsSql()
{
    return u"select c.relname::text as table_name, a.attname::text as column_name, "
           "format_type(a.atttypid, null) as type, "
           "case when a.attidentity <> '' then 1 else 0 end as is_identity, "
           "coalesce(array_position(i.indkey::int2[], a.attnum), -1) as key_part "
           "from pg_class as c "
           "join pg_namespace as s on s.oid = c.relnamespace and s.nspname = current_schema() "
           "join pg_attribute as a on a.attrelid = c.oid and a.attnum > 0 "
           "and not a.attisdropped and a.attgenerated = '' "
           "left join pg_index as i on i.indrelid = c.oid and i.indisprimary "
           "where c.relkind = 'r' order by c.relname, a.attnum"_s;
}

Result<std::map<QString, TablePlan>> readTables(Session &session)
{
    const auto rows = session.query(columnsSql());
    if (!rows.ok())
        return rows.error();
    std::map<QString, TablePlan> tables;
    for (const Row &row : *rows) {
        const QString name = row.text("table_name"_L1);
        if (leftOut().contains(name))
            continue;
        const Result<Type> type = typeFrom(row.text("type"_L1), name);
        if (!type.ok())
            return type.error();
        TablePlan &plan = tables[name];
        plan.name = name;
        plan.columns.push_back({.name = row.text("column_name"_L1),
            .type = *type,
            .isIdentity = row.integer("is_identity"_L1) != 0,
            .keyPart = int(row.integer("key_part"_L1))});
    }
    return tables;
}

/** Who refers to whom. */
Result<QHash<QString, QSet<QString>>> readReferences(Session &session)
{
    const auto rows = session.query(
        u"select a.relname::text as from_table, b.relname::text as to_table "
        "from pg_constraint as k join pg_class as a on a.oid = k.conrelid "
        "join pg_class as b on b.oid = k.confrelid "
        "join pg_namespace as s on s.oid = a.relnamespace and s.nspname = current_schema() "
        "where k.contype = 'f' and k.conrelid <> k.confrelid"_s);
    if (!rows.ok())
        return rows.error();
    QHash<QString, QSet<QString>> references;
    for (const Row &row : *rows)
        references[row.text("from_table"_L1)].insert(row.text("to_table"_L1));
    return references;
}

/** Takes a table whose references are all in @p placed out of @p tables. */
bool placeOne(std::map<QString, TablePlan> &tables, const QHash<QString, QSet<QString>> &references,
    QSet<QString> &placed, std::vector<TablePlan> &ordered)
{
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        if (!placed.contains(references.value(table->first)))
            continue;
        placed.insert(table->first);
        ordered.push_back(std::move(table->second));
        tables.erase(table);
        return true;
    }
    return false;
}

} // namespace

QStringList TablePlan::columnNames() const
{
    QStringList names;
    for (const TableColumn &column : columns)
        names.append(column.name);
    return names;
}

std::vector<int> TablePlan::keyPlaces() const
{
    std::vector<int> places;
    for (int i = 0; i < int(columns.size()); ++i) {
        if (columns.at(std::size_t(i)).keyPart >= 0)
            places.push_back(i);
    }
    std::sort(places.begin(), places.end(), [this](int a, int b) {
        return columns.at(std::size_t(a)).keyPart < columns.at(std::size_t(b)).keyPart;
    });
    return places;
}

QStringList TablePlan::keyNames() const
{
    QStringList names;
    for (const int place : keyPlaces())
        names.append(columns.at(std::size_t(place)).name);
    return names;
}

QString TablePlan::identity() const
{
    for (const TableColumn &column : columns) {
        if (column.isIdentity)
            return column.name;
    }
    return {};
}

Result<std::vector<TablePlan>> tablePlans(Session &session)
{
    auto tables = readTables(session);
    if (!tables.ok())
        return tables.error();
    const auto references = readReferences(session);
    if (!references.ok())
        return references.error();
    for (const auto &[name, plan] : *tables) {
        if (plan.keyPlaces().empty())
            return unknown(u"The table %1 has no primary key."_s.arg(name));
    }
    QSet<QString> placed;
    std::vector<TablePlan> ordered;
    while (placeOne(*tables, *references, placed, ordered)) { }
    if (!tables->empty())
        return unknown(u"The table %1 refers to itself in a circle."_s.arg(tables->begin()->first));
    return ordered;
}

Result<void> checkSameTables(Session &session, const std::vector<TablePlan> &plans)
{
    const auto rows =
        session.query(u"select t.name as table_name, c.name as column_name from sqlite_master as t "
                      "join pragma_table_info(t.name) as c "
                      "where t.type = 'table' and t.name not like 'sqlite\\_%' escape '\\'"_s);
    if (!rows.ok())
        return rows.error();
    QSet<QString> here;
    for (const Row &row : *rows) {
        if (!leftOut().contains(row.text("table_name"_L1)))
            here.insert(row.text("table_name"_L1) + u'.' + row.text("column_name"_L1));
    }
    QSet<QString> there;
    for (const TablePlan &plan : plans) {
        for (const TableColumn &column : plan.columns)
            there.insert(plan.name + u'.' + column.name);
    }
    if (here == there)
        return {};
    const QSet<QString> odd = (here - there) + (there - here);
    return unknown(u"The two databases differ in %1."_s.arg(odd.values().join(u", "_s)));
}

} // namespace earshot::database
