// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/sqliteconnection.h"

#include "core/identifier.h"
#include "database/parameters.h"
#include "database/sqlerror.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlRecord>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

/** More texts than the repositories have; beyond it somebody builds texts with values in them. */
constexpr std::size_t keptStatements = 200;

/** As the tables keep it: times are numbers, texts have no U+0000. */
QVariant asStored(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<Timestamp>())
        return value.value<Timestamp>().microseconds;
    if (value.typeId() == QMetaType::QString && !value.isNull())
        return withoutNul(value.toString());
    return value;
}

void bindAll(QSqlQuery &query, const QVariantList &parameters)
{
    for (qsizetype i = 0; i < parameters.size(); ++i)
        query.bindValue(int(i), asStored(parameters.at(i)));
}

/** Ends the statement's reading and lets go of the bytes that were given to it. */
void putBack(QSqlQuery &query, const QVariantList &parameters)
{
    query.finish();
    for (qsizetype i = 0; i < parameters.size(); ++i) {
        if (parameters.at(i).typeId() == QMetaType::QByteArray)
            query.bindValue(int(i), QVariant());
    }
}

std::shared_ptr<const QStringList> columnNames(const QSqlQuery &query)
{
    const QSqlRecord record = query.record();
    QStringList names;
    names.reserve(record.count());
    for (int i = 0; i < record.count(); ++i)
        names.append(record.fieldName(i));
    return std::make_shared<const QStringList>(std::move(names));
}

QVariantList currentValues(const QSqlQuery &query, qsizetype count)
{
    QVariantList values;
    values.reserve(count);
    for (int i = 0; i < count; ++i)
        values.append(query.value(i));
    return values;
}

Result<void> syncToDisk(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!synced)
        return Error{.code = ErrorCode::Storage,
            .message = u"%1 cannot be written to disk."_s.arg(path),
            .retryable = true};
    return {};
}

} // namespace

SqliteConnection::SqliteConnection(QString name, Access access)
    : m_name(std::move(name))
    , m_access(access)
{ }

Result<std::unique_ptr<Connection>> SqliteConnection::open(const QString &file, Access access)
{
    std::unique_ptr<SqliteConnection> connection(
        new SqliteConnection(u"earshot-"_s + newId(), access));
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->m_name);
    database.setDatabaseName(file);
    database.setConnectOptions(access == Access::ReadOnly
            ? u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY"_s
            : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!database.open())
        return explainSqlite(database.lastError())
            .error.withContext(u"Opening the database "_s + file);
    const Result<void> prepared = connection->prepareSession();
    if (!prepared.ok())
        return prepared.error().withContext(u"Opening the database "_s + file);
    return std::unique_ptr<Connection>(std::move(connection));
}

SqliteConnection::~SqliteConnection()
{
    m_statements.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> SqliteConnection::prepareSession()
{
    QStringList pragmas{u"foreign_keys=on"_s, u"trusted_schema=off"_s, u"cell_size_check=on"_s,
        u"mmap_size=0"_s, u"temp_store=memory"_s};
    if (m_access == Access::ReadOnly) {
        pragmas.append(u"wal_autocheckpoint=0"_s);
        pragmas.append(u"query_only=on"_s);
    } else {
        pragmas.append(u"synchronous=full"_s);
        pragmas.append(u"journal_size_limit=67108864"_s);
        pragmas.append(u"secure_delete=on"_s); // what is deleted is overwritten
        // So that INSERT OR REPLACE meets the triggers that keep the audit log.
        pragmas.append(u"recursive_triggers=on"_s);
    }
    for (const QString &pragma : pragmas) {
        const auto set = runOnce(u"pragma "_s + pragma);
        if (!set.ok())
            return set.error();
    }
    return m_access == Access::ReadWrite ? useWriteAheadLog() : Result<void>();
}

Result<void> SqliteConnection::useWriteAheadLog()
{
    const auto mode = runOnce(u"pragma journal_mode=wal"_s);
    if (!mode.ok())
        return mode.error();
    if (mode->value_or(QVariant()).toString() != "wal"_L1)
        return Error{.code = ErrorCode::Storage,
            .message = u"This file system cannot hold a database in write-ahead mode; "
                       "choose a folder on a local disk."_s};
    return {};
}

Result<void> SqliteConnection::begin()
{
    m_broken.reset();
    return control(m_access == Access::ReadOnly ? u"begin"_s : u"begin immediate"_s);
}

Result<void> SqliteConnection::commit()
{
    const Result<void> committed = control(u"commit"_s);
    if (!committed.ok())
        rollback();
    else if (std::exchange(m_isToTidy, false))
        emptyLog();
    return committed;
}

/** What was deleted is gone from the file, but the write-ahead log has pages of before. Where a
 * reader keeps it from being emptied, it is overwritten as time goes by. */
void SqliteConnection::emptyLog()
{
    const auto emptied = runOnce(u"pragma wal_checkpoint(truncate)"_s);
    Q_UNUSED(emptied);
}

void SqliteConnection::rollback()
{
    m_isToTidy = false;
    // Fails when the database has rolled back by itself; both ways nothing is left open.
    m_broken.reset();
    const Result<void> undone = control(u"rollback"_s);
    Q_UNUSED(undone);
}

Error SqliteConnection::failed(const QSqlError &problem)
{
    const SqlFailure failure = explainSqlite(problem);
    if (failure.endsTransaction)
        m_broken = failure.error;
    return failure.error;
}

Result<QSqlQuery *> SqliteConnection::kept(const QString &sql)
{
    const auto known = m_statements.find(sql);
    if (known != m_statements.end())
        return known->second.get();
    if (m_statements.size() >= keptStatements)
        m_statements.clear();
    auto query = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_name, false));
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        return failed(query->lastError());
    return m_statements.emplace(sql, std::move(query)).first->second.get();
}

Result<Answer> SqliteConnection::run(const QString &sql, const QVariantList &parameters)
{
    if (m_broken)
        return *m_broken;
    const Result<QSqlQuery *> found = kept(sql);
    if (!found.ok())
        return found.error();
    QSqlQuery &query = **found;
    bindAll(query, parameters);
    bool done = query.exec();
    Answer answer;
    if (done) {
        answer.columns = columnNames(query);
        answer.changed = query.numRowsAffected();
        while (!answer.columns->isEmpty() && query.next())
            answer.rows.push_back(currentValues(query, answer.columns->size()));
        done = !query.lastError().isValid();
    }
    const QSqlError problem = query.lastError();
    putBack(query, parameters);
    return done ? Result<Answer>(std::move(answer)) : failed(problem);
}

Result<std::optional<QVariant>> SqliteConnection::runOnce(
    const QString &sql, const QVariantList &parameters)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    bool done = false;
    if (parameters.isEmpty()) {
        done = query.exec(sql);
    } else if (query.prepare(sql)) {
        bindAll(query, parameters);
        done = query.exec();
    }
    if (!done)
        return failed(query.lastError());
    return query.next() ? std::optional(query.value(0)) : std::nullopt;
}

Result<int> SqliteConnection::schemaVersion()
{
    const auto version = runOnce(u"pragma user_version"_s);
    if (!version.ok())
        return version.error();
    return version->value_or(0).toInt();
}

Result<void> SqliteConnection::noteSchemaVersion(int number)
{
    const auto noted = runOnce(u"pragma user_version=%1"_s.arg(number));
    return noted.ok() ? Result<void>() : noted.error();
}

/** Under a temporary name first: a copy that has its final name is whole. */
Result<void> SqliteConnection::backUp(const QString &folder, int next)
{
    const QString target = folder + u"/earshot-before-%1.db"_s.arg(next, 4, 10, QChar(u'0'));
    const QString part = target + u".part"_s;
    QFile::remove(part);
    const auto copied = runOnce(u"vacuum into ?"_s, {part});
    if (!copied.ok())
        return copied.error().withContext(u"Copying the database before its upgrade"_s);
    const Result<void> synced = syncToDisk(part);
    if (!synced.ok())
        return synced;
    if (std::rename(QFile::encodeName(part).constData(), QFile::encodeName(target).constData())
        != 0)
        return Error{.code = ErrorCode::Storage,
            .message = u"The copy of the database cannot be renamed to %1."_s.arg(target)};
    return syncToDisk(QFileInfo(target).path());
}

} // namespace earshot::database
