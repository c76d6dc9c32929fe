// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/migrator.h"

#include "core/logging.h"
#include "database/connection.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>

// Outside of any namespace, as the macro asks.
static void initialiseMigrationResource()
{
    Q_INIT_RESOURCE(migrations);
}

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

QString numbered(int number)
{
    return u"%1"_s.arg(number, 4, 10, QChar(u'0'));
}

Result<Migration> readMigration(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).completeBaseName();
    bool isNumber = false;
    const int number = name.section(u'_', 0, 0).toInt(&isNumber);
    if (!isNumber || !file.open(QIODevice::ReadOnly))
        return Error{
            .code = ErrorCode::Internal, .message = u"%1 is not a readable migration."_s.arg(path)};
    const QStringList statements = splitStatements(QString::fromUtf8(file.readAll()));
    return Migration{.number = number, .name = name, .statements = statements};
}

Result<void> checkOrder(const QList<Migration> &migrations)
{
    for (qsizetype i = 0; i < migrations.size(); ++i) {
        if (migrations.at(i).number != int(i) + 1)
            return Error{.code = ErrorCode::Internal,
                .message = u"Migration %1 is missing: %2 stands in its place."_s.arg(
                    numbered(int(i) + 1), migrations.at(i).name)};
    }
    return {};
}

Result<void> runStatements(Connection &connection, const Migration &step)
{
    for (const QString &statement : step.statements) {
        const auto done = connection.runOnce(statement);
        if (!done.ok())
            return done.error();
    }
    return connection.noteSchemaVersion(step.number);
}

Result<void> apply(Connection &connection, const Migration &step)
{
    const QString context = u"Bringing the database to %1"_s.arg(step.name);
    const Result<void> begun = connection.begin();
    if (!begun.ok())
        return begun.error().withContext(context);
    const Result<void> done = runStatements(connection, step);
    if (!done.ok()) {
        connection.rollback();
        return done.error().withContext(context);
    }
    const Result<void> committed = connection.commit();
    return committed.ok() ? committed : committed.error().withContext(context);
}

Error newerSchema(int version, qsizetype known)
{
    return {.code = ErrorCode::InvalidInput,
        .message =
            u"The database has schema %1, and this program knows only up to %2. "
            "Use a newer version of Earshot."_s.arg(numbered(version), numbered(int(known)))};
}

} // namespace

QStringList splitStatements(const QString &text)
{
    QStringList statements;
    QStringList current;
    const auto flush = [&] {
        const QString statement = current.join(u'\n').trimmed();
        if (!statement.isEmpty())
            statements.append(statement);
        current.clear();
    };
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed() == "-- next"_L1)
            flush();
        else
            current.append(line);
    }
    flush();
    return statements;
}

Result<QList<Migration>> compiledMigrations(const Dialect &dialect)
{
    initialiseMigrationResource();
    const QDir folder(u":/migrations/"_s + dialect.name());
    QList<Migration> migrations;
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        const Result<Migration> migration = readMigration(folder.filePath(name));
        if (!migration.ok())
            return migration.error();
        migrations.append(*migration);
    }
    return migrations;
}

Result<void> migrate(
    Connection &connection, const QList<Migration> &migrations, const QString &backupFolder)
{
    const Result<void> ordered = checkOrder(migrations);
    if (!ordered.ok())
        return ordered;
    const Result<void> locked = connection.lockSchema();
    if (!locked.ok())
        return locked;
    const auto unlock = qScopeGuard([&connection] { connection.unlockSchema(); });
    const Result<int> version = connection.schemaVersion();
    if (!version.ok())
        return version.error();
    if (*version > migrations.size())
        return newerSchema(*version, migrations.size());
    if (*version > 0 && *version < migrations.size()) {
        const Result<void> copied = connection.backUp(backupFolder, *version + 1);
        if (!copied.ok())
            return copied;
    }
    for (const Migration &step : migrations.mid(*version)) {
        const Result<void> done = apply(connection, step);
        if (!done.ok())
            return done;
        logInfo(lcDatabase, u"The database was brought to %1."_s.arg(step.name));
    }
    return {};
}

} // namespace earshot::database
