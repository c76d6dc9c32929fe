// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/dialect.h"

#include <QStringList>

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

class SqliteDialect final : public Dialect
{
public:
    [[nodiscard]] QString name() const override { return u"sqlite"_s; }

    [[nodiscard]] QString jsonRows(const QList<JsonColumn> &columns) const override
    {
        QStringList selected;
        for (const JsonColumn &column : columns)
            selected.append(u"value ->> '%1' as %1"_s.arg(column.name));
        return u"(select "_s + selected.join(u", "_s) + u" from json_each(?)) as incoming"_s;
    }

    [[nodiscard]] QString bytesParameter() const override { return u"?"_s; }

    // The planner takes no index for an expression.
    [[nodiscard]] QString unindexed(const QString &column) const override { return u'+' + column; }

    [[nodiscard]] QString forUpdate() const override { return {}; }
    [[nodiscard]] QString serialise() const override { return {}; }
    [[nodiscard]] QString notify() const override { return {}; }

    // One connection writes, so nobody can hold a row against another.
    [[nodiscard]] QString skipLocked() const override { return {}; }
    [[nodiscard]] QString givenIdentity() const override { return {}; }
};

class PostgresDialect final : public Dialect
{
public:
    [[nodiscard]] QString name() const override { return u"postgres"_s; }

    [[nodiscard]] QString jsonRows(const QList<JsonColumn> &columns) const override
    {
        QStringList selected;
        QStringList typed;
        for (const JsonColumn &column : columns) {
            const bool isTime = column.type == JsonColumn::Type::Time;
            selected.append(isTime
                    ? u"timestamptz 'epoch' + %1 * interval '1 microsecond' as %1"_s.arg(
                        column.name)
                    : QString(column.name));
            typed.append(
                column.name + (column.type == JsonColumn::Type::Text ? u" text"_s : u" bigint"_s));
        }
        return u"(select %1 from json_to_recordset(?::json) as given(%2)) as incoming"_s.arg(
            selected.join(u", "_s), typed.join(u", "_s));
    }

    [[nodiscard]] QString bytesParameter() const override { return u"?::bytea"_s; }
    [[nodiscard]] QString unindexed(const QString &column) const override { return column; }
    [[nodiscard]] QString forUpdate() const override
    {
        {
            return u" for no key update"_s;
        }
    }
    [[nodiscard]] QString serialise() const override
    {
        return u"select pg_advisory_xact_lock(hashtextextended(?, 7469205))"_s;
    }
    [[nodiscard]] QString notify() const override { return u"select pg_notify(?, ?)"_s; }
    [[nodiscard]] QString skipLocked() const override { return u" for update skip locked"_s; }
    [[nodiscard]] QString givenIdentity() const override { return u" overriding system value"_s; }
};

} // namespace

const Dialect &postgresDialect()
{
    static const PostgresDialect dialect;
    return dialect;
}

const Dialect &sqliteDialect()
{
    static const SqliteDialect dialect;
    return dialect;
}

} // namespace earshot::database
