// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/session.h"

#include "database/connection.h"

namespace earshot::database {

Session::Session(Connection &connection)
    : m_connection(connection)
{ }

void Session::tidyAfterCommit()
{
    m_connection.tidyAfterCommit();
}

const Dialect &Session::dialect() const
{
    return m_connection.dialect();
}

Result<qint64> Session::exec(const QString &sql, const QVariantList &parameters)
{
    const Result<Answer> answer = m_connection.run(sql, parameters);
    return answer.ok() ? Result<qint64>(answer->changed) : answer.error();
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
    Result<Answer> answer = m_connection.run(sql, parameters);
    if (!answer.ok())
        return answer.error();
    std::vector<Row> rows;
    rows.reserve(answer->rows.size());
    for (QVariantList &values : answer->rows)
        rows.emplace_back(answer->columns, std::move(values));
    return rows;
}

Result<std::optional<Row>> Session::queryOne(const QString &sql, const QVariantList &parameters)
{
    Result<std::vector<Row>> rows = query(sql, parameters);
    if (!rows.ok())
        return rows.error();
    return rows->empty() ? std::nullopt : std::optional(std::move(rows->front()));
}

Result<void> Session::serialise(const QString &name)
{
    const QString sql = dialect().serialise();
    if (sql.isEmpty())
        return {};
    const auto passed = exec(sql, {name});
    return passed.ok() ? Result<void>() : passed.error();
}

Result<void> Session::notify(const QString &channel, const QString &text)
{
    const QString sql = dialect().notify();
    if (sql.isEmpty())
        return {};
    const auto told = exec(sql, {channel, text});
    return told.ok() ? Result<void>() : told.error();
}

} // namespace earshot::database
