// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/migrate.h"

#include "app/receiver/movement.h"
#include "backend/databaseoptions.h"
#include "moving/databasemove.h"
#include "settings/loader.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>

#include <cstdio>

namespace earshot::receiver {

using namespace Qt::StringLiterals;
using database::Database;
using settings::DatabasePlace;

namespace {

struct Move
{
    DatabasePlace from;
    DatabasePlace to;
    Secret password;
    bool asJson = false;
};

/** Before anything is made beside a file that is none of ours. */
bool isSqlite(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

Result<void> checkPlaces(const Move &move)
{
    if (move.from.kind != DatabasePlace::Kind::Sqlite || move.from.file.isEmpty())
        return invalid(u"--from names a laptop's database: sqlite:/path/to/earshot.db"_s);
    if (move.to.kind != DatabasePlace::Kind::Postgres)
        return invalid(u"--to names a PostgreSQL database: postgresql://user@host:port/name"_s);
    if (!QFileInfo(move.from.file).isFile())
        return invalid(u"there is no database %1"_s.arg(move.from.file));
    if (!isSqlite(move.from.file))
        return invalid(u"%1 is not an SQLite database"_s.arg(move.from.file));
    return {};
}

Result<Move> moveFrom(const QStringList &arguments)
{
    const auto words = moveWords(arguments,
        u"earshotd migrate --from sqlite:/path/to/earshot.db "
        "--to postgresql://user@host:port/name [--json]"_s);
    if (!words)
        return words.error();
    const auto settings = settings::load(settings::Sources::ofProcess(words->others));
    const auto from = settings::parseDatabasePlace(words->from);
    const auto to = settings::parseDatabasePlace(words->to);
    if (!settings)
        return settings.error();
    if (!from)
        return from.error();
    if (!to)
        return to.error();
    const Move move{
        .from = *from, .to = *to, .password = settings->databasePassword, .asJson = words->asJson};
    const Result<void> checked = checkPlaces(move);
    return checked ? Result<Move>(move) : checked.error();
}

QString progressText(const moving::MigrationProgress &progress)
{
    const qint64 percent = progress.rowsInAll > 0 ? progress.rows * 100 / progress.rowsInAll : 100;
    return u"%1: %2 of %3 rows (%4 %), %5"_s
        .arg(progress.isComparing ? u"comparing"_s : u"copying"_s)
        .arg(progress.rows)
        .arg(progress.rowsInAll)
        .arg(percent)
        .arg(progress.table);
}

QJsonObject resultJson(const moving::MigrationReport &report)
{
    QJsonArray tables;
    for (const moving::TableSum &sum : report.tables)
        tables.append(
            QJsonObject{{u"table"_s, sum.table}, {u"rows"_s, sum.rows}, {u"sha256"_s, sum.sha256}});
    QJsonObject result{{u"result"_s, report.finishedBefore ? u"moved_before"_s : u"moved"_s},
        {u"tables"_s, tables}};
    if (report.finishedBefore)
        result.insert(u"finishedAt"_s, report.finishedBefore->toString());
    return result;
}

void printInWords(const Move &move, const moving::MigrationReport &report)
{
    const QString to = settings::toText(move.to);
    if (report.finishedBefore) {
        std::printf("Everything was moved on %s already; nothing was done.\n",
            qPrintable(report.finishedBefore->toString()));
        return;
    }
    qint64 rows = 0;
    for (const moving::TableSum &sum : report.tables) {
        std::printf("%10lld  %-34s %s\n", static_cast<long long>(sum.rows), qPrintable(sum.table),
            qPrintable(sum.sha256.left(16)));
        rows += sum.rows;
    }
    std::printf(
        "\n%lld rows are there, with the same number and the same hash per table.\n\n"
        "What remains:\n"
        "  1. Move the recordings, where they are to lie elsewhere:\n"
        "     earshotd store move --data FOLDER --database %s --from file:FOLDER --to "
        "s3://BUCKET…\n"
        "  2. Start the receiver on the new database, with the new store:\n"
        "     earshotd serve --data FOLDER --database %s --store …\n"
        "     The old data folder is the right one here: what was just being fetched is in it.\n"
        "  3. Keys and passwords were not moved: give each receiver its own, as variables or\n"
        "     in the credentials folder (earshotd --help names them).\n"
        "  4. Do not serve the old database again: what it receives would be missing here.\n",
        static_cast<long long>(rows), qPrintable(to), qPrintable(to));
}

int finished(const Move &move, const Result<moving::MigrationReport> &report)
{
    if (!report) {
        const bool isStopped = report.error().code == ErrorCode::Cancelled;
        if (move.asJson)
            printJson({{u"result"_s, isStopped ? u"stopped"_s : u"failed"_s},
                {u"message"_s, report.error().message}});
        return fail(report.error().message, isStopped ? Stopped : NotMoved);
    }
    if (move.asJson)
        printJson(resultJson(*report));
    else
        printInWords(move, *report);
    return Moved;
}

/** Its lock keeps a receiver from the source, and names one that is there. */
Result<std::unique_ptr<Database>> openSource(const Move &move)
{
    const QString folder = QFileInfo(move.from.file).absolutePath();
    auto opened = Database::open(databaseOptions(move.from, Secret(), folder));
    if (opened || opened.error().code != ErrorCode::Conflict)
        return opened;
    return opened.error().withContext(u"Stop the receiver first"_s);
}

Result<std::unique_ptr<Database>> openTarget(const Move &move, const QString &folder)
{
    database::Options options = databaseOptions(move.to, move.password, folder);
    options.isMoveTarget = true;
    options.writers = 1;
    return Database::open(options);
}

QCoro::Task<int> moveAll(Move move, std::stop_token stop)
{
    const QTemporaryDir folder; // the target has a lock file of its own
    auto from = openSource(move);
    if (!from)
        co_return finished(move, from.error());
    auto to = openTarget(move, folder.path());
    if (!to)
        co_return finished(move, to.error());
    const SystemClock clock;
    ProgressLine line;
    const moving::DatabaseMove::Listener listener =
        [&line](const moving::MigrationProgress &progress) { line.show(progressText(progress)); };
    moving::DatabaseMove mover(**from, **to, clock, listener);
    const auto report = co_await mover.run(stop);
    line.end();
    co_await (*to)->close();
    co_await (*from)->close();
    co_return finished(move, report);
}

} // namespace

int migrate(const QStringList &arguments)
{
    const auto move = moveFrom(arguments);
    if (!move)
        return fail(move.error().message, WrongUse);
    return runUntilMoved([move = *move](std::stop_token stop) { return moveAll(move, stop); });
}

} // namespace earshot::receiver
