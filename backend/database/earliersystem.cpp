// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/earliersystem.h"

#include "database/postgresconnection.h"
#include "database/row.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

Error invalid(const QString &message)
{
    return {.code = ErrorCode::InvalidInput, .message = message};
}

QString placesText(const QStringList &places)
{
    return u"{\""_s + places.join(u"\",\""_s) + u"\"}"_s;
}

EarlierRow rowFrom(const Row &row, bool isLog)
{
    EarlierRow earlier{.isLog = isLog, .values = {}};
    int n = 0;
    for (const EarlierField field : earlierFields()) {
        const QByteArray column = 'f' + QByteArray::number(n++);
        const QString text = row.text(QLatin1StringView(column));
        if (!text.isEmpty())
            earlier.values.insert(field, text);
    }
    return earlier;
}

} // namespace

EarlierSystem::EarlierSystem(std::unique_ptr<PostgresConnection> connection, const QString &schema)
    : m_connection(std::move(connection))
    , m_tables{.calls = {.schema = schema, .name = u"calls"_s},
          .logs = {.schema = schema, .name = u"call_logs"_s}}
{ }

EarlierSystem::~EarlierSystem()
{
    m_connection->rollback();
}

Result<std::unique_ptr<EarlierSystem>> EarlierSystem::open(PostgresAddress address, QString schema)
{
    address.schema = u"pg_catalog"_s; // nothing of theirs stands in for the server's own functions
    address.anyServer = true;
    address.idleLimit = std::chrono::milliseconds(0); // recordings are read in between
    address.statementLimit = std::chrono::minutes(10);
    if (const Result<void> direct = refuseTransactionPooling(address); !direct.ok())
        return direct.error();
    auto connection = PostgresConnection::open(
        address, Connection::Access::ReadOnly, std::make_shared<ServerClock>());
    if (!connection.ok())
        return connection.error();
    std::unique_ptr<EarlierSystem> system(new EarlierSystem(std::move(*connection), schema));
    const Result<void> begun = system->begin();
    if (!begun.ok())
        return begun.error();
    return system;
}

Result<void> EarlierSystem::begin()
{
    const Result<void> begun = m_connection->begin();
    if (!begun.ok())
        return begun;
    // Rows that a policy hides would be missed without a word: that is to be an error.
    for (const QString &sql : {u"set transaction read only"_s, u"set local row_security = off"_s,
             u"set local intervalstyle = 'postgres'"_s}) {
        if (const auto done = m_connection->run(sql, {}); !done.ok())
            return done.error();
    }
    for (EarlierTable *table : {&m_tables.calls, &m_tables.logs}) {
        if (const Result<void> looked = look(*table); !looked.ok())
            return looked;
    }
    if (m_tables.calls.isThere || m_tables.logs.isThere)
        return {};
    return invalid(
        u"There is no table \"calls\" and no table \"call_logs\" in the schema \"%1\" of "
        "that database. Name the right schema with --from-schema."_s.arg(m_tables.calls.schema));
}

Result<void> EarlierSystem::look(EarlierTable &table)
{
    const auto kind =
        query(u"select c.relkind::text as kind from pg_class c join pg_namespace n on n.oid = "
              "c.relnamespace where n.nspname = ? and c.relname = ?"_s,
            {table.schema, table.name});
    if (!kind.ok())
        return kind.error();
    if (kind->empty())
        return {};
    if (kind->front().text("kind"_L1) != "r"_L1)
        return invalid(u"\"%1\" is a view or a partitioned table there; only a plain table can be "
                       "read. Copy it into one, in a schema of its own, and name that with "
                       "--from-schema."_s.arg(table.name));
    const auto columns =
        query(u"select column_name::text as name from information_schema.columns "
              "where table_schema = ? and table_name = ? order by ordinal_position"_s,
            {table.schema, table.name});
    if (!columns.ok())
        return columns.error();
    QStringList names;
    for (const Row &row : *columns)
        names.append(row.text("name"_L1));
    table.isThere = !names.isEmpty(); // columns without a right to read them are not listed
    table.columns = recognised(names);
    return table.isThere
        ? Result<void>()
        : invalid(u"That database's user may not read \"%1\". Use the user who owns "
                  "the tables (on Supabase: postgres)."_s.arg(table.name));
}

Result<std::vector<Row>> EarlierSystem::query(const QString &sql, const QVariantList &parameters)
{
    const Result<Answer> answer = m_connection->run(sql, parameters);
    if (!answer.ok())
        return answer.error();
    std::vector<Row> rows;
    for (const QVariantList &values : answer->rows)
        rows.emplace_back(answer->columns, values);
    return rows;
}

Result<QStringList> EarlierSystem::organizations()
{
    const auto rows = query(earlierOrganizationsSql(m_tables));
    if (!rows.ok())
        return rows.error();
    QStringList ids;
    for (const Row &row : *rows)
        ids.append(row.text("id"_L1));
    return ids;
}

/** Reads on while the group of the first key may not be whole. */
Result<void> EarlierSystem::fill()
{
    if (!m_isDeclared) {
        const auto declared = m_connection->run(
            u"declare earlier_keys no scroll cursor for "_s + earlierKeysSql(m_tables), {});
        if (!declared.ok())
            return declared.error();
        m_isDeclared = true;
    }
    m_keys.erase(m_keys.begin(), m_keys.begin() + std::ptrdiff_t(m_next));
    m_next = 0;
    const auto rows = query(u"fetch 200 from earlier_keys"_s);
    if (!rows.ok())
        return rows.error();
    m_isAtEnd = rows->empty();
    for (const Row &row : *rows)
        m_keys.push_back({.isLog = row.text("side"_L1) == "call_logs"_L1,
            .place = row.text("place"_L1),
            .key = row.text("key"_L1),
            .isProviderId = row.text("kind"_L1) == "provider"_L1});
    return {};
}

Result<EarlierGroup> EarlierSystem::next()
{
    EarlierGroup group;
    QStringList calls;
    QStringList logs;
    for (bool isFirst = true;; isFirst = false) {
        if (m_next == m_keys.size() && !m_isAtEnd) {
            if (const Result<void> filled = fill(); !filled.ok())
                return filled.error();
        }
        if (m_next == m_keys.size())
            break;
        const Key &key = m_keys.at(m_next);
        if (!isFirst && (key.key != group.key || key.key.isEmpty()))
            break;
        group.key = key.key;
        group.isProviderId = group.isProviderId || key.isProviderId;
        if (calls.size() + logs.size() < mostRows)
            (key.isLog ? logs : calls).append(key.place);
        else
            ++group.rowsLeftOut;
        ++m_next;
    }
    for (const auto &[table, places] :
        {std::pair(&m_tables.logs, &logs), std::pair(&m_tables.calls, &calls)}) {
        if (const Result<void> read = readRows(*table, *places, group); !read.ok())
            return read.error();
    }
    return group;
}

Result<void> EarlierSystem::readRows(
    const EarlierTable &table, const QStringList &places, EarlierGroup &into)
{
    if (places.isEmpty())
        return {};
    const auto rows = query(earlierRowsSql(table), {placesText(places)});
    if (!rows.ok())
        return rows.error();
    for (const Row &row : *rows)
        into.rows.push_back(rowFrom(row, &table == &m_tables.logs));
    return {};
}

Result<QStringList> EarlierSystem::namedAmong(const QStringList &paths)
{
    const QByteArray wanted =
        QJsonDocument(QJsonArray::fromStringList(paths)).toJson(QJsonDocument::Compact);
    const auto rows = query(earlierPathsSql(m_tables), {QString::fromUtf8(wanted)});
    if (!rows.ok())
        return rows.error();
    QStringList named;
    for (const Row &row : *rows)
        named.append(row.text("path"_L1));
    return named;
}

} // namespace earshot::database
