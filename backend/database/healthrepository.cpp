// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/healthrepository.h"

#include "database/migrator.h"

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

const QString sqliteSql = u"select 'SQLite ' || sqlite_version() as server, "
                          "(select user_version from pragma_user_version) as schema_number, "
                          "1 as may_write, null as now"_s;

const QString postgresSql =
    u"select 'PostgreSQL ' || current_setting('server_version') as server, "
    "(select coalesce(max(number), 0) from schema_version) as schema_number, "
    "cast(has_schema_privilege('earshot', 'CREATE') "
    "and has_table_privilege('call_logs', 'INSERT') "
    "and has_table_privilege('call_logs', 'UPDATE') "
    "and has_table_privilege('webhook_inbox', 'INSERT') "
    "and has_table_privilege('audit_events', 'INSERT') as int) as may_write, "
    "clock_timestamp() as now"_s;

} // namespace

Result<DatabaseHealth> HealthRepository::look()
{
    const Dialect &dialect = m_session.dialect();
    const auto migrations = compiledMigrations(dialect);
    if (!migrations.ok())
        return migrations.error();
    const auto row = m_session.queryOne(dialect.name() == "sqlite"_L1 ? sqliteSql : postgresSql);
    if (!row.ok())
        return row.error();
    if (!row->has_value())
        return Error{
            .code = ErrorCode::Internal, .message = u"The database says nothing of itself."_s};
    return DatabaseHealth{.server = (*row)->text("server"_L1),
        .schema = int((*row)->integer("schema_number"_L1)),
        .newestSchema = int(migrations->size()),
        .mayWrite = (*row)->integer("may_write"_L1) != 0,
        .now = (*row)->optionalTime("now"_L1)};
}

} // namespace earshot::database
