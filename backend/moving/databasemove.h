// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "database/database.h"
#include "database/moverepository.h"
#include "database/tablecopy.h"

#include <functional>
#include <stop_token>

namespace earshot::moving {

/** What a table holds, the same on both sides. */
struct TableSum
{
    QString table;
    qint64 rows = 0;
    QString sha256; ///< of all rows, in one form for both databases
};

struct MigrationReport
{
    QList<TableSum> tables; ///< empty when it had been done before
    std::optional<Timestamp> finishedBefore;
};

struct MigrationProgress
{
    QString table;
    bool isComparing = false; ///< else copying
    qint64 rows = 0; ///< of all tables, so far
    qint64 rowsInAll = 0;
};

/**
 * Moves everything in one database into another one. Every piece is one transaction there, and the
 * last key there says where to go on: it can be ended at any moment and started again. At the end
 * both sides are read and compared. The source is only read, and nobody else may change it.
 */
class DatabaseMove
{
public:
    using Listener = std::function<void(const MigrationProgress &)>;

    /** @p from is a file and @p to, opened as a move target, a server; both, and the clock, outlive
     * the object. */
    DatabaseMove(
        database::Database &from, database::Database &to, const Clock &clock, Listener listener);

    /**
     * Until the end, once. Cancelled when it was stopped; Conflict when the target holds anything
     * else; Storage when the two differ in the end; and those of the databases.
     */
    QCoro::Task<Result<MigrationReport>> run(std::stop_token stop);

    database::CopyLimits limits; ///< of one piece

private:
    QCoro::Task<Result<database::MigrationNote>> claim();
    QCoro::Task<Result<void>> readPlans();
    QCoro::Task<Result<void>> copy(database::TablePlan plan, std::stop_token stop);
    QCoro::Task<Result<QVariantList>> writeOrGoBack(
        database::TablePlan plan, database::TableRows rows, std::stop_token stop);
    QCoro::Task<Result<void>> continueNumbers(database::TablePlan plan, std::stop_token stop);
    QCoro::Task<Result<TableSum>> compare(database::TablePlan plan, std::stop_token stop);
    QCoro::Task<Result<TableSum>> sum(
        database::Database &of, database::TablePlan plan, std::stop_token stop, bool reports);
    QCoro::Task<Result<void>> countRows();
    QCoro::Task<Result<MigrationReport>> compareAll(std::stop_token stop);
    QCoro::Task<Result<void>> finish(std::stop_token stop);
    void report(const QString &table, qint64 more);

    database::Database &m_from;
    database::Database &m_to;
    const Clock &m_clock;
    Listener m_listener;
    std::vector<database::TablePlan> m_plans;
    QString m_source;
    MigrationProgress m_progress;
    int m_failures = 0; ///< of writing, since the last success
};

} // namespace earshot::moving
