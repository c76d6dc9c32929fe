// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/session.h"

#include "database/connection.h"

#include <QSqlRecord>

namespace earshot::database {

namespace {

std::shared_ptr<const QStringList> columnNames(const QSqlQuery &query)
{
    const QSqlRecord record = query.record();
    QStringList names;
    names.reserve(record.count());
    for (int i = 0; i < record.count(); ++i)
        names.append(record.fieldName(i));
    return std::make_shared<const QStringList>(std::move(names));
}

QVariantList currentValues(const QSqlQuery &query, qsizetype count)
{
    QVariantList values;
    values.reserve(count);
    for (int i = 0; i < count; ++i)
        values.append(query.value(i));
    return values;
}

} // namespace

Session::Session(Connection &connection)
    : m_connection(connection)
{ }

const Dialect &Session::dialect() const
{
    return m_connection.dialect();
}

Result<qint64> Session::exec(const QString &sql, const QVariantList &parameters)
{
    const Result<QSqlQuery *> query = m_connection.run(sql, parameters);
    if (!query.ok())
        return query.error();
    const qint64 changed = (*query)->numRowsAffected();
    Connection::putBack(**query, parameters);
    return changed;
}

Result<void> Session::execEach(const QString &sql, const std::vector<QVariantList> &rows)
{
    for (const QVariantList &row : rows) {
        const Result<qint64> done = exec(sql, row);
        if (!done.ok())
            return done.error();
    }
    return {};
}

Result<std::vector<Row>> Session::query(const QString &sql, const QVariantList &parameters)
{
    const Result<QSqlQuery *> query = m_connection.run(sql, parameters);
    if (!query.ok())
        return query.error();
    const auto columns = columnNames(**query);
    std::vector<Row> rows;
    while ((*query)->next())
        rows.emplace_back(columns, currentValues(**query, columns->size()));
    const Result<void> read = m_connection.checkRead(**query);
    Connection::putBack(**query, parameters);
    if (!read.ok())
        return read.error();
    return rows;
}

Result<std::optional<Row>> Session::queryOne(const QString &sql, const QVariantList &parameters)
{
    Result<std::vector<Row>> rows = query(sql, parameters);
    if (!rows.ok())
        return rows.error();
    return rows->empty() ? std::nullopt : std::optional(std::move(rows->front()));
}

} // namespace earshot::database
