// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/database.h"

#include "database/connection.h"
#include "database/datalock.h"
#include "database/migrator.h"
#include "database/organizationrepository.h"
#include "database/worker.h"
#include "database/workqueue.h"

#include <QDir>
#include <QFile>

namespace earshot::database {

using namespace Qt::StringLiterals;

/** Shared with a close() under way, so that destroying the database meanwhile harms nothing. */
struct Database::Parts
{
    explicit Parts(Options given)
        : options(std::move(given))
        , writes(options.queueLimit)
        , reads(options.queueLimit)
    { }

    Result<void> start();
    Result<void> startWriter(const QString &file);
    Result<void> startReaders(const QString &file);
    void closeAndWait();

    // The order matters: workers go first, then their queues, then the lock.
    Options options;
    std::unique_ptr<DataLock> lock;
    WorkQueue writes;
    WorkQueue reads;
    Worker writer;
    std::vector<std::unique_ptr<Worker>> readers;
};

namespace {

Result<void> makeFolder(const QString &folder)
{
    if (QDir(folder).exists())
        return {};
    const bool made = QDir().mkpath(folder)
        && QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!made)
        return Error{.code = ErrorCode::Storage,
            .message = u"The data folder %1 cannot be made."_s.arg(folder)};
    return {};
}

/** Before SQLite touches the file: what it makes itself could be read by everybody. */
Result<void> makePrivateFile(const QString &path)
{
    if (QFile::exists(path))
        return {};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return Error{.code = ErrorCode::Storage,
            .message = u"The database %1 cannot be made: %2."_s.arg(path, file.errorString())};
    return {};
}

Result<void> ensureDefaultOrganization(Connection &connection)
{
    const Result<void> begun = connection.begin();
    if (!begun.ok())
        return begun;
    Session session(connection);
    const Result<void> made = OrganizationRepository(session).ensureDefault(SystemClock().now());
    if (made.ok())
        return connection.commit();
    connection.rollback();
    return made;
}

Result<std::unique_ptr<Connection>> openForWriting(const QString &file, const QString &folder)
{
    Result<std::unique_ptr<Connection>> connection =
        Connection::open(file, Connection::Access::ReadWrite);
    if (!connection.ok())
        return connection;
    const Result<QList<Migration>> migrations = compiledMigrations((*connection)->dialect());
    if (!migrations.ok())
        return migrations.error();
    const Result<void> ready = migrate(**connection, *migrations, folder).andThen([&] {
        return ensureDefaultOrganization(**connection);
    });
    if (!ready.ok())
        return ready.error();
    return connection;
}

} // namespace

Result<void> Database::Parts::start()
{
    const Result<void> folder = makeFolder(options.folder);
    if (!folder.ok())
        return folder;
    Result<std::unique_ptr<DataLock>> locked = DataLock::take(options.folder);
    if (!locked.ok())
        return locked.error();
    lock = std::move(*locked);
    const QString file = options.folder + u"/earshot.db"_s;
    return makePrivateFile(file).andThen([&] { return startWriter(file); }).andThen([&] {
        return startReaders(file);
    });
}

Result<void> Database::Parts::startWriter(const QString &file)
{
    return writer.start(
        u"db-writer"_s, [file, this] { return openForWriting(file, options.folder); },
        [this](Connection &connection) { writeUntilClosed(connection, writes); });
}

Result<void> Database::Parts::startReaders(const QString &file)
{
    for (int i = 0; i < options.readers; ++i) {
        readers.push_back(std::make_unique<Worker>());
        const Result<void> started = readers.back()->start(
            u"db-reader"_s, [file] { return Connection::open(file, Connection::Access::ReadOnly); },
            [this](Connection &connection) { readUntilClosed(connection, reads); });
        if (!started.ok())
            return started;
    }
    return {};
}

void Database::Parts::closeAndWait()
{
    // Readers first: the last connection to close writes the log back, and only the writer may.
    reads.close();
    for (const std::unique_ptr<Worker> &reader : readers)
        reader->wait();
    writes.close();
    writer.wait();
    lock.reset();
}

Database::Database(std::shared_ptr<Parts> parts)
    : m_parts(std::move(parts))
{ }

Database::~Database()
{
    m_parts->closeAndWait();
}

Result<std::unique_ptr<Database>> Database::open(Options options)
{
    auto parts = std::make_shared<Parts>(std::move(options));
    const Result<void> started = parts->start();
    if (!started.ok()) {
        parts->closeAndWait();
        return started.error();
    }
    return std::unique_ptr<Database>(new Database(std::move(parts)));
}

void Database::submitWrite(std::unique_ptr<Work> work)
{
    m_parts->writes.push(std::move(work));
}

void Database::submitRead(std::unique_ptr<Work> work)
{
    m_parts->reads.push(std::move(work));
}

QCoro::Task<> Database::close()
{
    const std::shared_ptr<Parts> parts = m_parts;
    parts->reads.close();
    for (const std::unique_ptr<Worker> &reader : parts->readers) {
        const QFuture<void> ended = reader->ended();
        co_await ended;
    }
    parts->writes.close();
    const QFuture<void> ended = parts->writer.ended();
    co_await ended;
    parts->closeAndWait();
}

} // namespace earshot::database
