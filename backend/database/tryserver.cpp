// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/tryserver.h"

#include "database/postgresconnection.h"

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

/** It is enough to own the schema, or to be able to make it. */
const QString mayMakeTablesSql =
    u"select coalesce((select has_schema_privilege(oid, 'CREATE') from pg_namespace "
    "where nspname = 'earshot'), has_database_privilege(current_database(), 'CREATE'))"_s;

constexpr int oldestServer = 120'000; // version 12, for generated columns

Error tooOld(int version)
{
    return {.code = ErrorCode::InvalidInput,
        .message = u"The server is PostgreSQL %1; Earshot needs version 12 or newer."_s.arg(
            version / 10'000)};
}

Error mayNotMakeTables()
{
    return {.code = ErrorCode::Forbidden,
        .message =
            u"The database user may not make tables. Let it create the schema \"earshot\" "
            "(grant create on database … to …), or make the schema and give it to the user."_s};
}

} // namespace

Result<void> tryServer(const PostgresAddress &address)
{
    if (const auto usable = refuseTransactionPooling(address); !usable.ok())
        return usable;
    const auto connection = PostgresConnection::open(
        address, Connection::Access::ReadOnly, std::make_shared<ServerClock>());
    if (!connection.ok())
        return connection.error();
    const auto version =
        (*connection)->runOnce(u"select current_setting('server_version_num')::int"_s);
    if (!version.ok())
        return version.error();
    if (version->value_or(0).toInt() < oldestServer)
        return tooOld(version->value_or(0).toInt());
    const auto allowed = (*connection)->runOnce(mayMakeTablesSql);
    if (!allowed.ok())
        return allowed.error();
    return allowed->value_or(0).toInt() != 0 ? Result<void>() : mayNotMakeTables();
}

} // namespace earshot::database
