// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QString>

namespace earshot::database {

/** A column of the table that Dialect::jsonRows() makes. */
struct JsonColumn
{
    enum class Type { Text, Integer, Time }; ///< Time: microseconds since 1970 UTC

    QLatin1StringView name;
    Type type = Type::Text;
};

/**
 * What the databases do not say in the same words. Everything else in the SQL of the repositories
 * is common to both, so it stands there once. Stateless, safe from any thread.
 */
class Dialect
{
public:
    virtual ~Dialect() = default;

    /** The folder of its migrations, for instance "sqlite". */
    [[nodiscard]] virtual QString name() const = 0;

    /**
     * What follows FROM to read many rows out of one JSON parameter, which is an array of objects;
     * the table is called "incoming" and has the given columns. Holds exactly one placeholder.
     */
    [[nodiscard]] virtual QString jsonRows(const QList<JsonColumn> &columns) const = 0;

    /** A placeholder for bytes where the statement alone does not say so. */
    [[nodiscard]] virtual QString bytesParameter() const = 0;

    /** @p column in a condition that should not choose the index. */
    [[nodiscard]] virtual QString unindexed(const QString &column) const = 0;

    /** What follows a SELECT whose rows are to be changed by what was read of them. */
    [[nodiscard]] virtual QString forUpdate() const = 0;

    /** A statement, with a text as its parameter, that lets only one transaction at a time pass
     * with the same text; empty where there is only one writer. */
    [[nodiscard]] virtual QString serialise() const = 0;

    /** A statement, with channel and text as its parameters, that tells all who listen, at the
     * commit; empty where nobody else can. */
    [[nodiscard]] virtual QString notify() const = 0;

    /** What follows a SELECT that picks a row to work on, so that two workers pick two rows. */
    [[nodiscard]] virtual QString skipLocked() const = 0;

    /** What stands in an INSERT before VALUES where the rows bring the numbers that the database
     * gives otherwise. */
    [[nodiscard]] virtual QString givenIdentity() const = 0;
};

const Dialect &sqliteDialect();
const Dialect &postgresDialect();

} // namespace earshot::database
