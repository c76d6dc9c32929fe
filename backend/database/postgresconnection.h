// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connection.h"
#include "database/postgresaddress.h"
#include "database/serverclock.h"

#include <QElapsedTimer>
#include <QHash>

struct pg_conn;
struct pg_result;

namespace earshot::database {

struct PostgresFailure;

/**
 * A connection to PostgreSQL through libpq: parameters and results go in binary form, so that times
 * keep their microseconds and bytes need no escaping. A lost connection is opened again by the next
 * begin(); while the server is away begin() fails at once between two tries.
 */
class PostgresConnection final : public Connection
{
public:
    using Handle = std::unique_ptr<pg_conn, void (*)(pg_conn *)>;

    /** Connects; the error says what to do. @p clock learns how far the server's clock is from
     * ours. */
    static Result<std::unique_ptr<PostgresConnection>> open(
        const PostgresAddress &address, Access access, std::shared_ptr<ServerClock> clock);
    /** Without connecting: the first begin() does. */
    PostgresConnection(PostgresAddress address, Access access, std::shared_ptr<ServerClock> clock);
    ~PostgresConnection() override;

    Result<void> begin() override;
    Result<void> commit() override;
    void rollback() override;
    Result<Answer> run(const QString &sql, const QVariantList &parameters) override;
    Result<std::optional<QVariant>> runOnce(
        const QString &sql, const QVariantList &parameters = {}) override;
    [[nodiscard]] const Dialect &dialect() const override { return postgresDialect(); }
    [[nodiscard]] bool mayRunAgain() const override { return m_mayRunAgain; }
    Result<int> schemaVersion() override;
    Result<void> noteSchemaVersion(int number) override;
    Result<void> lockSchema() override;
    void unlockSchema() override;

    /** Opens the connection when there is none. */
    Result<void> ensureOpen();
    /** Of the server's process behind this connection, as the protocol tells and as the server
     * says: they differ behind a pooler. */
    struct Processes
    {
        int told = 0;
        int actual = 0;
    };
    Result<Processes> processes();

private:
    using Outcome = std::unique_ptr<pg_result, void (*)(pg_result *)>;

    Result<void> connect();
    Result<void> startSession();
    Result<QByteArray> prepared(const QString &sql);
    Result<Outcome> checked(pg_result *result);
    Error noted(const PostgresFailure &failure);
    void drop();

    PostgresAddress m_address;
    Access m_access;
    std::shared_ptr<ServerClock> m_clock;
    Handle m_handle;
    QHash<QString, QByteArray> m_statements; ///< their names on the server
    std::optional<Error> m_broken;
    bool m_mayRunAgain = false;
    bool m_isMigrating = false; ///< its lock is the session's: no other session may go on
    std::optional<Error> m_lastRefusal; ///< of connecting
    QElapsedTimer m_sinceRefusal;
    int m_refusals = 0;
};

/**
 * InvalidInput when connections to @p address go through a pooler that gives each transaction
 * another session: locks, prepared statements and settings would be lost in between.
 */
Result<void> refuseTransactionPooling(const PostgresAddress &address);

} // namespace earshot::database
