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
    enum class Type { Text, Integer };

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

    /** What follows a SELECT that picks a row to work on, so that two workers pick two rows. */
    [[nodiscard]] virtual QString skipLocked() const = 0;
};

const Dialect &sqliteDialect();

} // namespace earshot::database
