// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace earshot::test {

/**
 * A real PostgreSQL of the distribution in a temporary folder, on a free port of the loopback
 * address, run by a user without rights. Every fault is an exception with the server's own words.
 */
class PostgresServer
{
public:
    /** @p durable: with fsync, as in earnest. */
    explicit PostgresServer(bool durable = true);
    ~PostgresServer();

    /** A new database's address; @p like is a database that nobody uses. */
    QString newDatabase(const QString &like = QStringLiteral("template1"));
    /** The address of the database @p name. */
    [[nodiscard]] QString url(const QString &name) const;
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

    void start();
    /** "fast" ends sessions; "immediate" is a crash, after which the server has to recover. */
    void stop(const QString &mode);
    /** Runs statements as the superuser, and gives what psql prints. */
    QString psql(const QString &database, const QString &sql);
    /** A file below the data folder gets one more line, for instance pg_hba.conf; use reload(). */
    void append(const QString &file, const QByteArray &line);
    void reload();
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /** The one server of this test program, started when it is first asked for. */
    static PostgresServer &shared();

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
    int m_databases = 0;
};

/** A PgBouncer before a server, for one pool mode: "session" or "transaction". */
class Pooler
{
public:
    Pooler(const PostgresServer &server, const QString &mode);
    ~Pooler();
    [[nodiscard]] QString url(const QString &database) const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

/** Whether the tests run on PostgreSQL this time. */
inline bool onPostgres()
{
    return qEnvironmentVariable("EARSHOT_TEST_DATABASE") == QStringLiteral("postgresql");
}

/** The command as the user who may run PostgreSQL, which refuses the superuser. */
void runUnprivileged(QProcess &process);

} // namespace earshot::test
