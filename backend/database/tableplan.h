// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"

#include <QStringList>

#include <vector>

namespace earshot::database {

/** A column as both databases have it. */
struct TableColumn
{
    enum class Type { Text, Integer, Real, Time, Bytes, Json, Address };

    QString name;
    Type type = Type::Text;
    bool isIdentity = false; ///< numbered by the database itself
    int keyPart = -1; ///< its place in the primary key; below 0: not part of it
};

/** A table that is copied when data is moved. */
struct TablePlan
{
    QString name;
    std::vector<TableColumn> columns;

    [[nodiscard]] QStringList columnNames() const;
    [[nodiscard]] QStringList keyNames() const; ///< in the order of the key
    [[nodiscard]] std::vector<int> keyPlaces() const; ///< in columns, in the order of the key
    [[nodiscard]] QString identity() const; ///< the name of that column; empty when there is none
};

/**
 * Every table of the PostgreSQL database behind @p session that is copied, read from its catalogue
 * so that none can be forgotten; those that others refer to come first. Left out are the version of
 * the schema, what triggers count, and the notes about moving itself.
 */
Result<std::vector<TablePlan>> tablePlans(Session &session);

/** Internal, naming it, when the SQLite file behind @p session has a table or a column that is not
 * in @p plans, or lacks one. */
Result<void> checkSameTables(Session &session, const std::vector<TablePlan> &plans);

} // namespace earshot::database
