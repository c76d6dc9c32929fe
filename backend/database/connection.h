// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "database/dialect.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <memory>
#include <optional>
#include <unordered_map>

namespace earshot::database {

/**
 * One connection to the file, with its kept statements. Made, used and destroyed by one thread:
 * the driver detects no misuse.
 */
class Connection
{
public:
    enum class Access { ReadWrite, ReadOnly };

    static Result<std::unique_ptr<Connection>> open(const QString &file, Access access);
    ~Connection();

    /** At the start of a transaction: forgets an earlier failure. */
    Result<void> begin();
    /** False ends mean that nothing was kept; the transaction is then over as well. */
    Result<void> commit();
    void rollback();

    Result<void> beginStep(); ///< a savepoint: what follows can be undone alone
    Result<void> keepStep();
    Result<void> undoStep();

    /**
     * Runs a kept statement; read its rows, then putBack() it. While the transaction is broken it
     * gives the error that broke it, so that nothing slips out of the transaction.
     */
    Result<QSqlQuery *> run(const QString &sql, const QVariantList &parameters);
    /** Ends the statement's reading and lets go of the bytes that were given to it. */
    static void putBack(QSqlQuery &query, const QVariantList &parameters);
    /** What went wrong while rows were read, if anything. */
    Result<void> checkRead(const QSqlQuery &query);

    /** A statement that is not worth keeping: pragmas and the steps of a migration. */
    Result<std::optional<QVariant>> runOnce(
        const QString &sql, const QVariantList &parameters = {});

    [[nodiscard]] bool isBroken() const { return m_broken.has_value(); }
    [[nodiscard]] const Dialect &dialect() const { return sqliteDialect(); }

private:
    Connection(QString name, Access access);

    Result<void> prepareSession();
    Result<void> useWriteAheadLog();
    Result<QSqlQuery *> kept(const QString &sql);
    Error failed(const QSqlError &problem);
    Result<void> control(const QString &sql);

    QString m_name;
    Access m_access;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_statements;
    std::optional<Error> m_broken;
};

} // namespace earshot::database
