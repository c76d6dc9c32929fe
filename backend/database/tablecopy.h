// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/tableplan.h"

#include <QCryptographicHash>

#include <vector>

namespace earshot::database {

/** Rows of a table in the order of its key, with values that both databases give alike. */
struct TableRows
{
    std::vector<QVariantList> rows;
    QVariantList lastKey; ///< of the last row; empty when there is none
};

/** How much one piece of a table holds; its first row always. */
struct CopyLimits
{
    int rows = 500;
    qint64 bytes = 4 << 20; ///< about
};

/**
 * Reading and writing whole tables, the same way on both databases. What is read here and written
 * there is equal when it is read there: times are microseconds within what both can hold, JSON and
 * texts are without U+0000, addresses without a zone.
 */
class TableCopy
{
public:
    TableCopy(Session &session, const TablePlan &plan)
        : m_session(session)
        , m_plan(plan)
    { }

    /** The rows behind @p afterKey (empty: from the first on). InvalidInput, naming the row, for a
     * value that the other database cannot hold. */
    Result<TableRows> read(const QVariantList &afterKey, CopyLimits limits = {});
    /** Adds rows, with the numbers they have. */
    Result<void> insert(const TableRows &rows);
    /** The key of the last row; empty for an empty table. */
    Result<QVariantList> lastKey();
    Result<qint64> count();

    /** The last number that the database gave to a row, of those that are gone too; 0: none. SQLite
     * only. */
    Result<qint64> lastNumber();
    /** What the database numbers itself from now on comes after @p number. PostgreSQL only. */
    Result<void> continueAfter(qint64 number);

private:
    Result<QVariantList> lastKeyWithin(const QVariantList &afterKey, CopyLimits limits);
    Result<QVariantList> valuesOf(const Row &row) const;
    [[nodiscard]] QVariantList keyOf(const QVariantList &values) const;

    Session &m_session;
    const TablePlan &m_plan;
};

/** One hash of all rows of a table: the same on both databases when they hold the same. */
class TableDigest
{
public:
    explicit TableDigest(const TablePlan &plan)
        : m_plan(plan)
    { }

    void add(const TableRows &rows);
    [[nodiscard]] qint64 rows() const { return m_rows; }
    [[nodiscard]] QString hex() const;

private:
    TablePlan m_plan;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_rows = 0;
};

} // namespace earshot::database
