// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "database/earliersql.h"
#include "database/postgresaddress.h"

#include <QHash>

#include <memory>
#include <vector>

namespace earshot::database {

class PostgresConnection;
class Row;

/** One row of the earlier system, as text. */
struct EarlierRow
{
    bool isLog = false; ///< of call_logs, else of calls
    QHash<EarlierField, QString> values; ///< trimmed, never empty

    [[nodiscard]] QString value(EarlierField field) const { return values.value(field); }
};

/** All rows that belong to one call. */
struct EarlierGroup
{
    QString key; ///< a UUID in lower case; empty for a row that names none
    bool isProviderId = false; ///< the key is the provider's id of the call
    std::vector<EarlierRow> rows;
    int rowsLeftOut = 0; ///< beyond the most that are read
};

/**
 * The database of the earlier version, which is only read: in one transaction that can't write, so
 * that all of it is of one moment, and row by row, whatever its size. Blocking; one thread at a
 * time.
 */
class EarlierSystem
{
public:
    /** More rows of one call than that are not read. */
    static constexpr int mostRows = 50;

    /**
     * Connects and finds out what the tables have. InvalidInput when neither table is there, or one
     * is not a plain table; others when the server is not reached. Rows that a policy would hide
     * are an error, not a gap.
     */
    static Result<std::unique_ptr<EarlierSystem>> open(PostgresAddress address, QString schema);
    ~EarlierSystem();

    /** The organisations that rows belong to, at most 20. */
    Result<QStringList> organizations();
    /** Reads only this one's; before next(). */
    void restrictTo(const QString &organizationId) { m_tables.organizationId = organizationId; }

    /** The rows of the next call; no rows after the last. */
    Result<EarlierGroup> next();

    /** Those of @p paths, as they are in the bucket, that some row names. */
    Result<QStringList> namedAmong(const QStringList &paths);

    [[nodiscard]] const EarlierTables &tables() const { return m_tables; }

private:
    struct Key
    {
        bool isLog = false;
        QString place;
        QString key;
        bool isProviderId = false;
    };

    EarlierSystem(std::unique_ptr<PostgresConnection> connection, const QString &schema);
    Result<void> begin();
    Result<void> look(EarlierTable &table);
    Result<std::vector<Row>> query(const QString &sql, const QVariantList &parameters = {});
    Result<void> fill();
    Result<void> readRows(const EarlierTable &table, const QStringList &places, EarlierGroup &into);

    std::unique_ptr<PostgresConnection> m_connection;
    EarlierTables m_tables;
    std::vector<Key> m_keys; ///< read and not yet given, from m_next on
    std::size_t m_next = 0;
    bool m_isDeclared = false;
    bool m_isAtEnd = false;
};

} // namespace earshot::database
