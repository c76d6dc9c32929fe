// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "database/dialect.h"

#include <QStringList>
#include <QVariantList>

#include <memory>
#include <optional>
#include <vector>

namespace earshot::database {

/** What a statement gave. */
struct Answer
{
    std::shared_ptr<const QStringList> columns;
    std::vector<QVariantList> rows; ///< times as microseconds since 1970 UTC
    qint64 changed = 0; ///< rows inserted, updated or deleted
};

/**
 * One connection to a database, with its kept statements. Made, used and destroyed by one thread:
 * the libraries below detect no misuse.
 */
class Connection
{
public:
    enum class Access { ReadWrite, ReadOnly };

    virtual ~Connection() = default;

    /** At the start of a transaction: forgets an earlier failure. */
    virtual Result<void> begin() = 0;
    /** False ends mean that nothing was kept, unless outcomeUnknown() says otherwise; the
     * transaction is then over as well. */
    virtual Result<void> commit() = 0;
    virtual void rollback() = 0;

    /**
     * Runs a statement, which is prepared once and kept by its text, and reads all it gives. While
     * the transaction is broken it gives the error that broke it, so that nothing slips out of it.
     */
    virtual Result<Answer> run(const QString &sql, const QVariantList &parameters) = 0;

    /** A statement that is not worth keeping: of the session, or a step of a migration. The first
     * value of its first row. */
    virtual Result<std::optional<QVariant>> runOnce(
        const QString &sql, const QVariantList &parameters = {}) = 0;

    [[nodiscard]] virtual const Dialect &dialect() const = 0;

    /** True when the same transaction, run again from the start, can succeed at once: it lost to
     * another one, or the server was lost before its end. */
    [[nodiscard]] virtual bool mayRunAgain() const { return false; }

    /** The number of the last migration; 0 for an empty database. */
    virtual Result<int> schemaVersion() = 0;
    virtual Result<void> noteSchemaVersion(int number) = 0;
    /** Keeps others from migrating until unlockSchema(), waiting for one that is at it. */
    virtual Result<void> lockSchema() { return {}; }
    virtual void unlockSchema() { }
    /** Copies the whole database to a file in @p folder before step @p next, where that is cheap.
     */
    virtual Result<void> backUp(const QString &folder, int next);

    /** Once this transaction is committed, bytes that it deleted are to stand nowhere in the file
     * or beside it any more, as far as that is this program's to do. */
    virtual void tidyAfterCommit() { }

    Result<void> beginStep(); ///< a savepoint: what follows can be undone alone
    Result<void> keepStep();
    Result<void> undoStep();

protected:
    Result<void> control(const QString &sql);
};

} // namespace earshot::database
