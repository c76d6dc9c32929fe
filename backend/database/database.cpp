// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/database.h"

#include "core/identifier.h"
#include "core/logging.h"
#include "database/callindex.h"
#include "database/datalock.h"
#include "database/migrator.h"
#include "database/moverepository.h"
#include "database/noticelistener.h"
#include "database/organizationrepository.h"
#include "database/postgresconnection.h"
#include "database/servernote.h"
#include "database/sqliteconnection.h"
#include "database/worker.h"
#include "database/workqueue.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUrl>

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
    Result<void> startOnFile();
    Result<void> startOnServer();
    Result<void> startWriter(const Worker::Connect &connect, const Worker::Loop &loop);
    Result<void> startReaders(const Worker::Connect &connect);
    void closeAndWait();

    // The order matters: workers go first, then their queues, then the lock.
    Options options;
    std::vector<std::unique_ptr<DataLock>>
        locks; ///< of the folder, and of that of a file elsewhere
    WorkQueue writes;
    WorkQueue reads;
    QString receiverId;
    std::optional<Organization> remembered; ///< when the server was away at the start
    std::shared_ptr<ServerClock> clock = std::make_shared<ServerClock>();
    std::vector<std::unique_ptr<Worker>> writers;
    std::vector<std::unique_ptr<Worker>> readers;
    std::shared_ptr<QObject> listenerContext; ///< of the owner's thread
    std::unique_ptr<NoticeListener> listener;
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

Result<QString> loadOrMakeReceiverId(const QString &path)
{
    QFile known(path);
    if (known.open(QIODevice::ReadOnly)) {
        const QString id = QString::fromLatin1(known.read(64)).trimmed();
        if (isUuid(id))
            return id;
    }
    QSaveFile file(path);
    const QString id = newId();
    if (!file.open(QIODevice::WriteOnly) || file.write(id.toLatin1()) != id.size()
        || !file.commit())
        return Error{.code = ErrorCode::Storage,
            .message = u"%1 cannot be written: %2."_s.arg(path, file.errorString())};
    return id;
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

QString shownUrl(const QString &url)
{
    return QUrl(url).toString(QUrl::RemoveQuery | QUrl::RemovePassword | QUrl::RemoveFragment);
}

/** Half of what somebody had is worse than nothing: calls would seem to be lost. */
Error halfMoved()
{
    return {.code = ErrorCode::Conflict,
        .message = u"This database holds only a part of what is being moved into it. Run "
                   "\"earshotd migrate\" with the same --from and --to again, until it says that "
                   "everything is there."_s};
}

Result<void> completeOrganizations(Session &session, bool isMoveTarget)
{
    const auto note = MoveRepository(session).migration();
    if (!note.ok())
        return note.error();
    if (!*note || (*note)->finishedAt)
        return OrganizationRepository(session).ensureDefault(SystemClock().now());
    return isMoveTarget ? Result<void>() : halfMoved(); // the default one comes with the rest
}

Result<void> ensureDefaultOrganization(Connection &connection, bool isMoveTarget)
{
    const Result<void> begun = connection.begin();
    if (!begun.ok())
        return begun;
    Session session(connection);
    const Result<void> made = completeOrganizations(session, isMoveTarget);
    if (made.ok())
        return connection.commit();
    connection.rollback();
    return made;
}

/** The schema as this program knows it, with the default organisation. */
Result<void> bringUpToDate(Connection &connection, const QString &folder, bool isMoveTarget)
{
    const Result<QList<Migration>> migrations = compiledMigrations(connection.dialect());
    if (!migrations.ok())
        return migrations.error();
    const Result<void> ready = migrate(connection, *migrations, folder).andThen([&] {
        return ensureDefaultOrganization(connection, isMoveTarget);
    });
    return ready.ok() && !isMoveTarget ? fillCallIndex(connection) : ready;
}

Result<std::unique_ptr<Connection>> openForWriting(const QString &file, const QString &folder)
{
    Result<std::unique_ptr<Connection>> connection =
        SqliteConnection::open(file, Connection::Access::ReadWrite);
    if (!connection.ok())
        return connection;
    const Result<void> ready = bringUpToDate(**connection, folder, false);
    if (!ready.ok())
        return ready.error();
    return connection;
}

/** What this program finds when the server is as it left it. */
Result<ServerNote> noteOf(const Options &options, Connection &connection)
{
    const Result<QList<Migration>> migrations = compiledMigrations(connection.dialect());
    if (!migrations.ok())
        return migrations.error();
    Session session(connection);
    const Result<Organization> organization = OrganizationRepository(session).defaultOrganization();
    if (!organization.ok())
        return organization.error();
    return ServerNote{.server = shownUrl(options.server->url),
        .schema = migrations->last().name,
        .organization = *organization};
}

/** Once before the first connection is used: by itself, so that ten receivers can start at once. */
Result<void> prepareServer(const Options &options, const std::shared_ptr<ServerClock> &clock)
{
    const PostgresAddress &address = *options.server;
    const Result<void> usable = refuseTransactionPooling(address);
    if (!usable.ok())
        return usable;
    const auto connection = PostgresConnection::open(address, Connection::Access::ReadWrite, clock);
    if (!connection.ok())
        return connection.error();
    const Result<void> ready = bringUpToDate(**connection, {}, options.isMoveTarget);
    if (!ready.ok() || options.isMoveTarget)
        return ready;
    const Result<ServerNote> note = noteOf(options, **connection);
    if (!note.ok())
        return note.error();
    return writeServerNote(options.folder, *note);
}

/** Whose server it is, when it was seen with the schema of this program before. */
std::optional<Organization> recall(const Options &options)
{
    const auto note = readServerNote(options.folder);
    const auto migrations = compiledMigrations(postgresDialect());
    const bool isKnown = note && migrations.ok() && note->server == shownUrl(options.server->url)
        && note->schema == migrations->last().name;
    return isKnown ? std::optional(note->organization) : std::nullopt;
}

} // namespace

Result<void> Database::Parts::start()
{
    const Result<void> folder = makeFolder(options.folder);
    if (!folder.ok())
        return folder;
    QStringList folders{options.folder};
    const QString ofFile = QFileInfo(options.file).absolutePath();
    if (!options.file.isEmpty() && QDir(ofFile) != QDir(options.folder))
        folders.append(ofFile);
    for (const QString &each : folders) {
        Result<std::unique_ptr<DataLock>> locked = DataLock::take(each);
        if (!locked.ok())
            return locked.error();
        locks.push_back(std::move(*locked));
    }
    Result<QString> known = loadOrMakeReceiverId(options.folder + u"/receiver.id"_s);
    if (!known.ok())
        return known.error();
    receiverId = *known;
    return options.server ? startOnServer() : startOnFile();
}

Result<void> Database::Parts::startOnFile()
{
    const QString file = options.file.isEmpty() ? options.folder + u"/earshot.db"_s : options.file;
    const Worker::Connect write = [file, this] { return openForWriting(file, options.folder); };
    const Worker::Connect read = [file] {
        return SqliteConnection::open(file, Connection::Access::ReadOnly);
    };
    return makePrivateFile(file)
        .andThen([&] {
            return startWriter(
                write, [this](Connection &connection) { writeUntilClosed(connection, writes); });
        })
        .andThen([&] { return startReaders(read); });
}

Result<void> Database::Parts::startOnServer()
{
    const Result<void> prepared = prepareServer(options, clock);
    if (!prepared.ok()) {
        const Error problem =
            prepared.error().withContext(u"The database "_s + shownUrl(options.server->url));
        const bool isAway = problem.code == ErrorCode::Unavailable && problem.retryable;
        if (isAway && options.mayBeAway)
            remembered = recall(options);
        if (!remembered)
            return problem;
        logProblem(lcDatabase, problem);
        logWarning(
            lcDatabase, u"Until the database is back, events are kept in the data folder."_s);
    }
    const auto connect = [this](Connection::Access access) -> Result<std::unique_ptr<Connection>> {
        return std::unique_ptr<Connection>(
            std::make_unique<PostgresConnection>(*options.server, access, clock));
    };
    for (int i = 0; i < options.writers; ++i) {
        const Result<void> started =
            startWriter([connect] { return connect(Connection::Access::ReadWrite); },
                [this](Connection &connection) { writeAloneUntilClosed(connection, writes); });
        if (!started.ok())
            return started;
    }
    return startReaders([connect] { return connect(Connection::Access::ReadOnly); });
}

Result<void> Database::Parts::startWriter(const Worker::Connect &connect, const Worker::Loop &loop)
{
    writers.push_back(std::make_unique<Worker>());
    return writers.back()->start(u"db-writer"_s, connect, loop);
}

Result<void> Database::Parts::startReaders(const Worker::Connect &connect)
{
    for (int i = 0; i < options.readers; ++i) {
        readers.push_back(std::make_unique<Worker>());
        const Result<void> started = readers.back()->start(u"db-reader"_s, connect,
            [this](Connection &connection) { readUntilClosed(connection, reads); });
        if (!started.ok())
            return started;
    }
    return {};
}

void Database::Parts::closeAndWait()
{
    listener.reset();
    // Readers first: the last connection to close writes the log back, and only the writer may.
    reads.close();
    for (const std::unique_ptr<Worker> &reader : readers)
        reader->wait();
    writes.close();
    for (const std::unique_ptr<Worker> &writer : writers)
        writer->wait();
    locks.clear();
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

void Database::listen(const QStringList &channels, std::function<void(const Notice &)> heard)
{
    if (!m_parts->options.server)
        return;
    // The context goes with the database, so nothing is called after it.
    auto context = std::make_shared<QObject>();
    m_parts->listenerContext = context;
    const auto pass = [context, heard = std::move(heard)](const Notice &notice) {
        QMetaObject::invokeMethod(
            context.get(), [heard, notice] { heard(notice); }, Qt::QueuedConnection);
    };
    m_parts->listener = std::make_unique<NoticeListener>(*m_parts->options.server, channels, pass);
}

std::chrono::microseconds Database::clockAhead() const
{
    return m_parts->clock->ahead();
}

std::optional<Organization> Database::rememberedOrganization() const
{
    return m_parts->remembered;
}

QString Database::receiverId() const
{
    return m_parts->receiverId;
}

bool Database::isShared() const
{
    return m_parts->options.server.has_value();
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
    for (const std::unique_ptr<Worker> &writer : parts->writers) {
        const QFuture<void> ended = writer->ended();
        co_await ended;
    }
    parts->closeAndWait();
}

} // namespace earshot::database
