// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgresserver.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QTcpServer>

#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <stdexcept>
#include <sys/prctl.h>
#include <unistd.h>

namespace earshot::test {

using namespace Qt::StringLiterals;

namespace {

const passwd *otherUser()
{
    const passwd *user = ::getpwnam("postgres");
    return user ? user : ::getpwnam("nobody");
}

[[noreturn]] void fail(const QString &what)
{
    throw std::runtime_error(what.toStdString());
}

/** The newest version's programs; Debian keeps them out of the path. */
QString program(const QString &name)
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    return found.isEmpty() ? name : versions.filePath(found.last() + u"/bin/"_s + name);
}

/** False when it failed; what it printed is in @p output either way. */
bool runs(const QString &name, const QStringList &arguments, QString &output)
{
    QProcess process;
    runUnprivileged(process);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(u"/"_s);
    process.start(program(name), arguments);
    const bool ended = process.waitForFinished(60'000);
    output = QString::fromUtf8(process.readAll()) + (ended ? QString() : process.errorString());
    return ended && process.exitCode() == 0;
}

QString run(const QString &name, const QStringList &arguments)
{
    QString output;
    if (!runs(name, arguments, output))
        fail(u"%1 failed: %2"_s.arg(name, output));
    return output;
}

quint16 freePort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        fail(server.errorString());
    return server.serverPort();
}

/** It listens before it lets anybody in, so a mere connection says little. */
bool accepts(quint16 port)
{
    QString ignored;
    return runs(u"pg_isready"_s, {u"-q"_s, u"-h"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(port)},
        ignored);
}

} // namespace

void runUnprivileged(QProcess &process)
{
    process.setChildProcessModifier([] {
        // Nothing is left behind when a test is killed.
        ::prctl(PR_SET_PDEATHSIG, SIGQUIT);
        const passwd *user = ::geteuid() == 0 ? otherUser() : nullptr;
        if (user
            && (::setgroups(0, nullptr) != 0 || ::setgid(user->pw_gid) != 0
                || ::setuid(user->pw_uid) != 0))
            ::_exit(126);
        if (user)
            ::prctl(PR_SET_PDEATHSIG, SIGQUIT);
    });
}

PostgresServer::PostgresServer(bool durable)
    : m_port(freePort())
{
    if (::geteuid() == 0
        && ::chown(QFile::encodeName(m_folder.path()).constData(), otherUser()->pw_uid,
               otherUser()->pw_gid)
            != 0)
        fail(u"The folder cannot be given away."_s);
    run(u"initdb"_s,
        {u"-D"_s, m_folder.path() + u"/data"_s, u"-U"_s, u"earshot"_s, u"-A"_s, u"trust"_s, u"-N"_s,
            u"-E"_s, u"UTF8"_s, u"--locale=C.UTF-8"_s});
    append(u"postgresql.conf"_s,
        u"listen_addresses = '127.0.0.1'\nport = %1\nunix_socket_directories = '%2'\n"
        "max_connections = 200\nfsync = %3\nshared_buffers = 64MB\n"
        "track_commit_timestamp = on\n"_s.arg(m_port)
            .arg(m_folder.path(), durable ? u"on"_s : u"off"_s)
            .toUtf8());
    start();
}

PostgresServer::~PostgresServer()
{
    m_process.kill();
    m_process.waitForFinished(10'000);
}

void PostgresServer::start()
{
    runUnprivileged(m_process);
    m_process.setWorkingDirectory(u"/"_s);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(m_folder.path() + u"/log"_s, QIODevice::Append);
    m_process.start(program(u"postgres"_s), {u"-D"_s, m_folder.path() + u"/data"_s});
    const QDeadlineTimer deadline(30'000);
    while (!accepts(m_port)) {
        if (m_process.waitForFinished(20) || deadline.hasExpired()) {
            QFile log(m_folder.path() + u"/log"_s);
            log.open(QIODevice::ReadOnly);
            fail(u"PostgreSQL did not start: "_s + QString::fromUtf8(log.readAll().right(2000)));
        }
    }
}

void PostgresServer::stop(const QString &mode)
{
    const int signal = mode == "fast"_L1 ? SIGINT : SIGQUIT;
    ::kill(pid_t(m_process.processId()), signal);
    if (!m_process.waitForFinished(30'000))
        fail(u"PostgreSQL did not stop."_s);
}

QString PostgresServer::psql(const QString &database, const QString &sql)
{
    return run(u"psql"_s,
        {u"-X"_s, u"-q"_s, u"-A"_s, u"-t"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-h"_s, u"127.0.0.1"_s,
            u"-p"_s, QString::number(m_port), u"-U"_s, u"earshot"_s, u"-d"_s, database, u"-c"_s,
            sql})
        .trimmed();
}

void PostgresServer::append(const QString &file, const QByteArray &line)
{
    QFile config(m_folder.path() + u"/data/"_s + file);
    if (!config.open(QIODevice::Append) || config.write(line) != line.size())
        fail(config.errorString());
}

void PostgresServer::reload()
{
    ::kill(pid_t(m_process.processId()), SIGHUP);
}

QString PostgresServer::url(const QString &name) const
{
    return u"postgresql://earshot@127.0.0.1:%1/%2"_s.arg(m_port).arg(name);
}

QString PostgresServer::newDatabase(const QString &like)
{
    const QString name = u"calls%1"_s.arg(++m_databases);
    psql(u"postgres"_s, u"create database %1 template %2"_s.arg(name, like));
    return url(name);
}

PostgresServer &PostgresServer::shared()
{
    static PostgresServer server(false);
    return server;
}

Pooler::Pooler(const PostgresServer &server, const QString &mode)
    : m_port(freePort())
{
    QFile config(m_folder.filePath(u"pooler.ini"_s));
    const QByteArray text = u"[databases]\n* = host=127.0.0.1 port=%1 user=earshot\n[pgbouncer]\n"
                            "listen_addr = 127.0.0.1\nlisten_port = %2\nauth_type = any\n"
                            "pool_mode = %3\nunix_socket_dir =\nlogfile =\n"_s.arg(server.port())
                                .arg(m_port)
                                .arg(mode)
                                .toUtf8();
    if (!config.open(QIODevice::WriteOnly) || config.write(text) != text.size())
        fail(config.errorString());
    config.setPermissions(QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    QFile(m_folder.path())
        .setPermissions(QFile::Permissions(0x7755)); // the other user has to get in
    config.close();
    runUnprivileged(m_process);
    m_process.setWorkingDirectory(u"/"_s);
    m_process.start(u"/usr/sbin/pgbouncer"_s, {config.fileName()});
    const QDeadlineTimer deadline(10'000);
    while (!accepts(m_port)) {
        if (m_process.waitForFinished(20) || deadline.hasExpired())
            fail(u"PgBouncer did not start: "_s
                + QString::fromUtf8(m_process.readAllStandardError()));
    }
}

Pooler::~Pooler()
{
    m_process.kill();
    m_process.waitForFinished(10'000);
}

QString Pooler::url(const QString &database) const
{
    return u"postgresql://earshot@127.0.0.1:%1/%2"_s.arg(m_port).arg(database);
}

} // namespace earshot::test
