// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace earshot::database {

class Connection;
class Dialect;

/** One step of the schema, as it stands in resources/migrations/<dialect>/NNNN_name.sql. */
struct Migration
{
    int number = 0; ///< 1, 2, 3 … without a gap
    QString name; ///< NNNN_name
    QStringList statements;

    bool operator==(const Migration &) const = default;
};

/** The steps compiled into the program, in order. */
Result<QList<Migration>> compiledMigrations(const Dialect &dialect);

/** Splits a migration's text at the lines "-- next". */
QStringList splitStatements(const QString &text);

/**
 * Brings the schema behind @p connection to the last of @p migrations, one transaction a step; the
 * number reached stands in PRAGMA user_version. Before an existing schema is changed the whole
 * database is copied to @p backupFolder as earshot-before-NNNN.db. InvalidInput for a schema that
 * is newer than the last step; Internal for steps that are not 1, 2, 3 ….
 */
Result<void> migrate(
    Connection &connection, const QList<Migration> &migrations, const QString &backupFolder);

} // namespace earshot::database
