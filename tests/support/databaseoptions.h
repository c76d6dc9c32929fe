// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/database.h"
#include "tests/support/postgresserver.h"

namespace earshot::test {

/** A database with our tables, which is quicker to copy than to make. */
inline QString databaseWithSchema()
{
    static const QString name = [] {
        const QTemporaryDir folder;
        const QString url = PostgresServer::shared().newDatabase();
        database::Options options{.folder = folder.path()};
        options.server = database::PostgresAddress{.url = url};
        return database::Database::open(options).ok() ? url.section(u'/', -1)
                                                      : QStringLiteral("template1");
    }();
    return name;
}

/** Options for a database of its own beside @p folder, on the kind of database that is tested. */
inline database::Options databaseOptions(const QString &folder)
{
    database::Options options{.folder = folder};
    if (onPostgres())
        options.server = database::PostgresAddress{
            .url = PostgresServer::shared().newDatabase(databaseWithSchema())};
    return options;
}

/** After this statement no entry can be added to the audit log. */
inline QString blockingAuditSql()
{
    return onPostgres()
        ? QStringLiteral("alter table audit_events add constraint no_room check (false) not valid")
        : QStringLiteral("create trigger no_audit before insert on audit_events "
                         "begin select raise(abort, 'no room'); end");
}

} // namespace earshot::test
