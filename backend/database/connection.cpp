// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/connection.h"

#include "core/identifier.h"
#include "database/parameters.h"
#include "database/sqlerror.h"

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

/** More texts than the repositories have; beyond it somebody builds texts with values in them. */
constexpr std::size_t keptStatements = 200;

void bindAll(QSqlQuery &query, const QVariantList &parameters)
{
    for (qsizetype i = 0; i < parameters.size(); ++i) {
        const QVariant &value = parameters.at(i);
        const bool isText = value.typeId() == QMetaType::QString && !value.isNull();
        query.bindValue(int(i), isText ? QVariant(withoutNul(value.toString())) : value);
    }
}

} // namespace

Connection::Connection(QString name, Access access)
    : m_name(std::move(name))
    , m_access(access)
{ }

Result<std::unique_ptr<Connection>> Connection::open(const QString &file, Access access)
{
    std::unique_ptr<Connection> connection(new Connection(u"earshot-"_s + newId(), access));
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
    return connection;
}

Connection::~Connection()
{
    m_statements.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Connection::prepareSession()
{
    QStringList pragmas{u"foreign_keys=on"_s, u"trusted_schema=off"_s, u"cell_size_check=on"_s,
        u"mmap_size=0"_s, u"temp_store=memory"_s};
    if (m_access == Access::ReadOnly) {
        pragmas.append(u"wal_autocheckpoint=0"_s);
        pragmas.append(u"query_only=on"_s);
    } else {
        pragmas.append(u"synchronous=full"_s);
        pragmas.append(u"journal_size_limit=67108864"_s);
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

Result<void> Connection::useWriteAheadLog()
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

Result<void> Connection::control(const QString &sql)
{
    const Result<QSqlQuery *> query = run(sql, {});
    if (!query.ok())
        return query.error();
    putBack(**query, {});
    return {};
}

Result<void> Connection::begin()
{
    m_broken.reset();
    return control(m_access == Access::ReadOnly ? u"begin"_s : u"begin immediate"_s);
}

Result<void> Connection::commit()
{
    const Result<void> committed = control(u"commit"_s);
    if (!committed.ok())
        rollback();
    return committed;
}

void Connection::rollback()
{
    // Fails when the database has rolled back by itself; both ways nothing is left open.
    m_broken.reset();
    const Result<void> undone = control(u"rollback"_s);
    Q_UNUSED(undone);
}

Result<void> Connection::beginStep()
{
    return control(u"savepoint step"_s);
}

Result<void> Connection::keepStep()
{
    return control(u"release step"_s);
}

Result<void> Connection::undoStep()
{
    const Result<void> undone = control(u"rollback to step"_s);
    return undone.ok() ? keepStep() : undone;
}

Error Connection::failed(const QSqlError &problem)
{
    const SqlFailure failure = explainSqlite(problem);
    if (failure.endsTransaction)
        m_broken = failure.error;
    return failure.error;
}

Result<QSqlQuery *> Connection::kept(const QString &sql)
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

Result<QSqlQuery *> Connection::run(const QString &sql, const QVariantList &parameters)
{
    if (m_broken)
        return *m_broken;
    const Result<QSqlQuery *> query = kept(sql);
    if (!query.ok())
        return query;
    bindAll(**query, parameters);
    if (!(*query)->exec()) {
        const Error error = failed((*query)->lastError());
        putBack(**query, parameters);
        return error;
    }
    return query;
}

void Connection::putBack(QSqlQuery &query, const QVariantList &parameters)
{
    query.finish();
    for (qsizetype i = 0; i < parameters.size(); ++i) {
        if (parameters.at(i).typeId() == QMetaType::QByteArray)
            query.bindValue(int(i), QVariant());
    }
}

Result<void> Connection::checkRead(const QSqlQuery &query)
{
    if (query.lastError().isValid())
        return failed(query.lastError());
    return {};
}

Result<std::optional<QVariant>> Connection::runOnce(
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

} // namespace earshot::database
