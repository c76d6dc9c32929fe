// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/schemastanding.h"

#include "database/migrator.h"
#include "database/postgresconnection.h"
#include "database/sqliteconnection.h"

#include <QFileInfo>

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

Result<int> serverVersion(const PostgresAddress &address)
{
    const auto connection = PostgresConnection::open(
        address, Connection::Access::ReadOnly, std::make_shared<ServerClock>());
    if (!connection.ok())
        return connection.error();
    const auto table = (*connection)->runOnce(u"select to_regclass('schema_version')::text"_s);
    if (!table.ok())
        return table.error();
    if (table->value_or(QVariant()).isNull())
        return 0;
    const auto number = (*connection)->runOnce(u"select max(number) from schema_version"_s);
    return number.ok() ? Result<int>(number->value_or(QVariant()).toInt()) : number.error();
}

Result<int> fileVersion(const QString &file)
{
    if (!QFileInfo::exists(file))
        return 0;
    const auto connection = SqliteConnection::open(file, Connection::Access::ReadOnly);
    return connection.ok() ? (*connection)->schemaVersion() : connection.error();
}

} // namespace

Result<SchemaStanding> schemaStanding(const Options &options)
{
    const QString file = options.file.isEmpty() ? options.folder + u"/earshot.db"_s : options.file;
    const Result<int> version = options.server ? serverVersion(*options.server) : fileVersion(file);
    if (!version.ok())
        return version.error();
    const auto steps = compiledMigrations(options.server ? postgresDialect() : sqliteDialect());
    if (!steps.ok())
        return steps.error();
    if (*version > steps->size())
        return Error{.code = ErrorCode::InvalidInput,
            .message = u"The database belongs to a newer version of Earshot than this one. Use "
                       "that version."_s};
    if (*version == 0)
        return SchemaStanding::None;
    return *version < steps->size() ? SchemaStanding::Older : SchemaStanding::Current;
}

} // namespace earshot::database
