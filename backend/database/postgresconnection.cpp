// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/postgresconnection.h"

#include "core/logging.h"
#include "database/postgreserror.h"
#include "database/postgresvalue.h"

#include <QScopeGuard>

#include <libpq-fe.h>

namespace earshot::database {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** More texts than the repositories have; beyond it somebody builds texts with values in them. */
constexpr qsizetype keptStatements = 250;
constexpr int binary = 1;

/** The names of the advisory locks we take, as numbers nobody else picks by chance. */
constexpr auto schemaLock = "74692050681"_L1;

std::chrono::milliseconds pauseAfter(int refusals)
{
    return std::min<std::chrono::milliseconds>(50ms * (1 << std::min(refusals, 7)), 5s);
}

std::shared_ptr<const QStringList> columnNames(const pg_result *result)
{
    QStringList names;
    for (int i = 0; i < PQnfields(result); ++i)
        names.append(QString::fromUtf8(PQfname(result, i)));
    return std::make_shared<const QStringList>(std::move(names));
}

Result<Answer> answerFrom(pg_result *result)
{
    Answer answer{.columns = columnNames(result),
        .rows = {},
        .changed = QByteArray(PQcmdTuples(result)).toLongLong()};
    const int columns = PQnfields(result);
    answer.rows.reserve(std::size_t(PQntuples(result)));
    for (int row = 0; row < PQntuples(result); ++row) {
        QVariantList values;
        values.reserve(columns);
        for (int column = 0; column < columns; ++column) {
            Result<QVariant> value = postgresValue(result, row, column);
            if (!value.ok())
                return value.error();
            values.append(std::move(*value));
        }
        answer.rows.push_back(std::move(values));
    }
    return answer;
}

} // namespace

PostgresConnection::PostgresConnection(
    PostgresAddress address, Access access, std::shared_ptr<ServerClock> clock)
    : m_address(std::move(address))
    , m_access(access)
    , m_clock(std::move(clock))
    , m_handle(nullptr, PQfinish)
{ }

PostgresConnection::~PostgresConnection() = default;

Result<std::unique_ptr<PostgresConnection>> PostgresConnection::open(
    const PostgresAddress &address, Access access, std::shared_ptr<ServerClock> clock)
{
    auto connection = std::make_unique<PostgresConnection>(address, access, std::move(clock));
    const Result<void> opened = connection->ensureOpen();
    if (!opened.ok())
        return opened.error();
    return connection;
}

Result<void> PostgresConnection::ensureOpen()
{
    if (m_handle && PQstatus(m_handle.get()) == CONNECTION_OK)
        return {};
    drop();
    if (m_isMigrating)
        return explainPostgres({}, u"the session was lost in the middle of a migration"_s).error;
    if (m_lastRefusal && m_sinceRefusal.elapsed() < pauseAfter(m_refusals).count())
        return *m_lastRefusal;
    const Result<void> connected = connect().andThen([this] { return startSession(); });
    if (connected.ok()) {
        m_lastRefusal.reset();
        m_refusals = 0;
        return {};
    }
    drop();
    m_lastRefusal = connected.error();
    ++m_refusals;
    m_sinceRefusal.start();
    return connected;
}

Result<void> PostgresConnection::connect()
{
    const auto parameters = connectParameters(m_address);
    std::vector<const char *> names;
    std::vector<const char *> values;
    for (const auto &[name, value] : parameters) {
        names.push_back(name.constData());
        values.push_back(value.constData());
    }
    names.push_back(nullptr);
    values.push_back(nullptr);
    m_handle.reset(PQconnectdbParams(names.data(), values.data(), 1));
    // What the server remarks is nothing an operator of ours can act on.
    PQsetNoticeReceiver(
        m_handle.get(), [](void *, const PGresult *) {}, nullptr);
    if (m_handle && PQstatus(m_handle.get()) == CONNECTION_OK)
        return {};
    return explainConnecting(QString::fromUtf8(PQerrorMessage(m_handle.get()))).error;
}

/** The session's settings, and how far the server's clock is from ours. */
Result<void> PostgresConnection::startSession()
{
    const SystemClock ours;
    const Timestamp before = ours.now();
    const QString sql = sessionSql(m_address, m_access == Access::ReadOnly)
        + u"; select (extract(epoch from clock_timestamp()) * 1000000)::bigint"_s;
    const Result<Outcome> done = checked(PQexec(m_handle.get(), sql.toUtf8().constData()));
    if (!done.ok())
        return done.error();
    const qint64 server = QByteArray(PQgetvalue(done->get(), 0, 0)).toLongLong();
    const auto halfWay = (ours.now() - before) / 2;
    m_clock->note(Timestamp{server} - (before + halfWay));
    return {};
}

Result<void> PostgresConnection::begin()
{
    m_broken.reset();
    m_mayRunAgain = false;
    const Result<void> open = ensureOpen();
    if (!open.ok())
        return open;
    return control(
        m_access == Access::ReadOnly ? u"begin isolation level repeatable read"_s : u"begin"_s);
}

Result<void> PostgresConnection::commit()
{
    if (m_broken) {
        const Error error = *m_broken;
        rollback();
        return error;
    }
    const Result<void> committed = control(u"commit"_s);
    if (committed.ok())
        return committed;
    const bool isUnknown = !m_handle;
    m_mayRunAgain = m_mayRunAgain && !isUnknown;
    Error error = committed.error();
    if (isUnknown)
        error.message =
            u"The database server was lost while it was writing; whether the change was "
            "kept is not known."_s;
    rollback();
    return error;
}

void PostgresConnection::rollback()
{
    const bool again = m_mayRunAgain;
    m_broken.reset();
    if (m_handle && PQtransactionStatus(m_handle.get()) != PQTRANS_IDLE) {
        const Result<void> undone = control(u"rollback"_s);
        if (!undone.ok())
            drop();
    }
    m_mayRunAgain = again;
}

Result<QByteArray> PostgresConnection::prepared(const QString &sql)
{
    if (const auto known = m_statements.constFind(sql); known != m_statements.constEnd())
        return *known;
    if (m_statements.size() >= keptStatements) {
        const auto cleared = checked(PQexec(m_handle.get(), "deallocate all"));
        if (!cleared.ok())
            return cleared.error();
        m_statements.clear();
    }
    const QByteArray name = 's' + QByteArray::number(m_statements.size());
    const auto made =
        checked(PQprepare(m_handle.get(), name.constData(), numbered(sql).constData(), 0, nullptr));
    if (!made.ok())
        return made.error();
    m_statements.insert(sql, name);
    return name;
}

Result<Answer> PostgresConnection::run(const QString &sql, const QVariantList &parameters)
{
    if (m_broken)
        return *m_broken;
    if (!m_handle)
        return noted(explainPostgres({}, u"no connection"_s));
    const Result<QByteArray> name = prepared(sql);
    if (!name.ok())
        return name.error();
    const PostgresParameters values(parameters);
    const Result<Outcome> done = checked(PQexecPrepared(m_handle.get(), name->constData(),
        values.count(), values.values(), values.lengths(), values.formats(), binary));
    if (!done.ok())
        return done.error();
    return answerFrom(done->get());
}

Result<std::optional<QVariant>> PostgresConnection::runOnce(
    const QString &sql, const QVariantList &parameters)
{
    const Result<void> open = ensureOpen();
    if (!open.ok())
        return open.error();
    const PostgresParameters values(parameters);
    const Result<Outcome> done = checked(PQexecParams(m_handle.get(), numbered(sql).constData(),
        values.count(), nullptr, values.values(), values.lengths(), values.formats(), binary));
    if (!done.ok())
        return done.error();
    if (PQntuples(done->get()) == 0 || PQnfields(done->get()) == 0)
        return std::optional<QVariant>();
    const Result<QVariant> value = postgresValue(done->get(), 0, 0);
    if (!value.ok())
        return value.error();
    return std::optional(*value);
}

Result<PostgresConnection::Outcome> PostgresConnection::checked(pg_result *result)
{
    Outcome outcome(result, PQclear);
    const ExecStatusType status = PQresultStatus(result);
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK)
        return outcome;
    const QByteArray state(PQresultErrorField(result, PG_DIAG_SQLSTATE));
    const QString text =
        QString::fromUtf8(state.isEmpty() ? PQerrorMessage(m_handle.get())
                                          : PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY));
    PostgresFailure failure = explainPostgres(state, text);
    failure.isAway = failure.isAway || PQstatus(m_handle.get()) != CONNECTION_OK;
    // Of other groups the text can hold values of a row.
    if (failure.error.code == ErrorCode::Internal)
        logError(lcDatabase, u"The server refuses a statement."_s,
            {{u"state"_s, QString::fromLatin1(state)},
                {u"text"_s, state.startsWith("42") ? text.left(300) : QString()}});
    return noted(failure);
}

/** Any failure ends the transaction: the server takes nothing more until it is rolled back. */
Error PostgresConnection::noted(const PostgresFailure &failure)
{
    m_broken = failure.error;
    m_mayRunAgain = failure.mayRunAgain;
    if (failure.isAway)
        drop();
    return failure.error;
}

void PostgresConnection::drop()
{
    m_handle.reset();
    m_statements.clear();
}

Result<int> PostgresConnection::schemaVersion()
{
    for (const QString &sql : {u"create schema if not exists earshot"_s,
             u"create table if not exists schema_version (number integer not null)"_s}) {
        if (const auto made = runOnce(sql); !made.ok())
            return made.error();
    }
    const auto version = runOnce(u"select coalesce(max(number), 0) from schema_version"_s);
    if (!version.ok())
        return version.error();
    return version->value_or(0).toInt();
}

Result<void> PostgresConnection::noteSchemaVersion(int number)
{
    const auto noted = runOnce(u"insert into schema_version (number) values (?::int)"_s, {number});
    return noted.ok() ? Result<void>() : noted.error();
}

/** A large index takes its time, and others wait for it: no limit but the keepalives here. */
Result<void> PostgresConnection::lockSchema()
{
    for (const QString &sql : {u"set statement_timeout = 0"_s, u"set lock_timeout = 0"_s,
             u"select pg_advisory_lock(%1)"_s.arg(schemaLock)}) {
        if (const auto done = runOnce(sql); !done.ok())
            return done.error();
    }
    m_isMigrating = true;
    return {};
}

void PostgresConnection::unlockSchema()
{
    m_isMigrating = false;
    m_broken.reset();
    const auto unlocked = runOnce(u"select pg_advisory_unlock(%1)"_s.arg(schemaLock));
    const auto limited =
        runOnce(u"set statement_timeout = %1"_s.arg(m_address.statementLimit.count()));
    const auto waits = runOnce(u"set lock_timeout = 5000"_s);
    if (!unlocked.ok() || !limited.ok() || !waits.ok())
        drop(); // the next connection starts as it should
}

Result<PostgresConnection::Processes> PostgresConnection::processes()
{
    const auto actual = runOnce(u"select pg_backend_pid()"_s);
    if (!actual.ok())
        return actual.error();
    return Processes{.told = PQbackendPID(m_handle.get()), .actual = actual->value_or(0).toInt()};
}

} // namespace earshot::database
