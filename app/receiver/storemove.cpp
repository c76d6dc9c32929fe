// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/storemove.h"

#include "app/receiver/movement.h"
#include "backend/databaseoptions.h"
#include "moving/storemove.h"
#include "objectstore/factory.h"
#include "settings/loader.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>

#include <cstdio>

namespace earshot::receiver {

using namespace Qt::StringLiterals;
using database::Database;
using moving::StoreReport;
using settings::DatabasePlace;
using settings::StorePlace;

namespace {

struct Move
{
    StorePlace from;
    StorePlace to;
    settings::Settings settings;
    bool asJson = false;
};

QString fileOf(const settings::Settings &settings)
{
    return settings.database.file.isEmpty() ? settings.dataFolder + u"/earshot.db"_s
                                            : settings.database.file;
}

Result<void> check(const Move &move)
{
    const settings::Settings &settings = move.settings;
    const bool isFile = settings.database.kind == DatabasePlace::Kind::Sqlite;
    if (isFile && settings.dataFolder.isEmpty() && settings.database.file.isEmpty())
        return invalid(u"say where the data is: --data FOLDER, or --database postgresql://…"_s);
    if (isFile && !QFileInfo(fileOf(settings)).isFile())
        return invalid(u"there is no database %1"_s.arg(fileOf(settings)));
    if (move.from == move.to)
        return invalid(u"--from and --to are the same store"_s);
    if (move.from.kind == StorePlace::Kind::Folder && !QFileInfo(move.from.folder).isDir())
        return invalid(u"there is no folder %1"_s.arg(move.from.folder));
    return {};
}

/** The place with a folder's name, where it had none. */
StorePlace named(StorePlace place, const settings::Settings &settings)
{
    if (place.kind == StorePlace::Kind::Folder && place.folder.isEmpty())
        place.folder = settings.dataFolder + u"/objects"_s;
    return place;
}

Result<Move> moveFrom(const QStringList &arguments)
{
    const auto words = moveWords(arguments,
        u"earshotd store move --from PLACE --to PLACE [--data FOLDER] "
        "[--database postgresql://…] [--json]"_s);
    if (!words)
        return words.error();
    const auto settings = settings::load(settings::Sources::ofProcess(words->others));
    const auto from = settings::parseStorePlace(words->from);
    const auto to = settings::parseStorePlace(words->to);
    if (!settings)
        return settings.error();
    if (!from)
        return from.error().withContext(u"--from"_s);
    if (!to)
        return to.error().withContext(u"--to"_s);
    Move move{.from = named(*from, *settings),
        .to = named(*to, *settings),
        .settings = *settings,
        .asJson = words->asJson};
    const Result<void> checked = check(move);
    return checked ? Result<Move>(move) : checked.error();
}

/** Of the source alone, where both stores are of one kind; else the key that serve takes too. */
Secret sourceKey(const char *variable, const Secret &usual, bool sameKind)
{
    const QByteArray own = qgetenv(variable);
    return sameKind && !own.isEmpty() ? Secret(own) : usual;
}

objectstore::StoreParts partsOf(
    const Move &move, bool isSource, WorkerPool &pool, const Clock &clock, const QString &folder)
{
    objectstore::StoreParts parts{.pool = pool,
        .clock = clock,
        .defaultFolder = move.settings.dataFolder + u"/objects"_s,
        .cacheFolder = folder + (isSource ? u"/source"_s : u"/target"_s),
        .s3AccessKey = move.settings.s3AccessKey,
        .s3SecretKey = move.settings.s3SecretKey,
        .supabaseKey = move.settings.supabaseKey};
    if (!isSource)
        return parts;
    const bool sameKind = move.from.kind == move.to.kind;
    parts.s3AccessKey = sourceKey("EARSHOT_S3_SOURCE_ACCESS_KEY", parts.s3AccessKey, sameKind);
    parts.s3SecretKey = sourceKey("EARSHOT_S3_SOURCE_SECRET_KEY", parts.s3SecretKey, sameKind);
    parts.supabaseKey = sourceKey("EARSHOT_SUPABASE_SOURCE_KEY", parts.supabaseKey, sameKind);
    return parts;
}

/** On a file the receiver's own lock; beside receivers of a server only one of these commands. */
Result<std::unique_ptr<Database>> openDatabase(const Move &move, const QString &workFolder)
{
    const settings::Settings &settings = move.settings;
    if (settings.database.kind == DatabasePlace::Kind::Postgres) {
        database::Options options =
            databaseOptions(settings.database, settings.databasePassword, workFolder);
        options.writers = 2;
        return Database::open(options);
    }
    const QString folder = settings.dataFolder.isEmpty()
        ? QFileInfo(settings.database.file).absolutePath()
        : settings.dataFolder;
    auto opened = Database::open(databaseOptions(settings.database, Secret(), folder));
    if (opened || opened.error().code != ErrorCode::Conflict)
        return opened;
    return opened.error().withContext(u"Stop the receiver first"_s);
}

QString timeLeft(const moving::StoreProgress &progress, qint64 elapsed)
{
    const qint64 left = progress.inAll.bytes - progress.bytes;
    if (progress.bytes <= 0 || left <= 0 || elapsed < 2000)
        return {};
    const auto seconds = qint64(double(elapsed) / 1000 * double(left) / double(progress.bytes));
    return u", about %1:%2 left"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

QString progressText(const moving::StoreProgress &progress, qint64 elapsed)
{
    return u"copying: %1 of %2 objects, %3 of %4%5"_s.arg(progress.objects)
        .arg(progress.inAll.objects)
        .arg(bytesText(progress.bytes), bytesText(progress.inAll.bytes),
            timeLeft(progress, elapsed));
}

qint64 newerObjects(const StoreReport &report)
{
    return std::max<qint64>(0, report.waiting.objects - report.problems.count);
}

QJsonObject listedJson(const moving::Listed &listed)
{
    return {{u"count"_s, listed.count}, {u"first"_s, QJsonArray::fromStringList(listed.first)}};
}

QJsonObject resultJson(const StoreReport &report)
{
    return {{u"result"_s, report.problems.count == 0 ? u"moved"_s : u"incomplete"_s},
        {u"objects"_s, report.live.objects}, {u"bytes"_s, report.live.bytes},
        {u"copied"_s, report.copied}, {u"copiedBytes"_s, report.copiedBytes},
        {u"newer"_s, newerObjects(report)}, {u"orphans"_s, listedJson(report.orphans)},
        {u"unfinished"_s, listedJson(report.unfinished)},
        {u"problems"_s, listedJson(report.problems)}};
}

void printListed(const moving::Listed &listed)
{
    for (const QString &each : listed.first.first(std::min<qsizetype>(listed.first.size(), 10)))
        std::printf("  %s\n", qPrintable(each));
    if (listed.count > 10)
        std::printf("  … (--json names more)\n");
}

void printInWords(const Move &move, const StoreReport &report)
{
    const qint64 there = report.live.objects - report.waiting.objects;
    std::printf("%lld of %lld objects are at %s and were read back there (%s in all; %lld copied "
                "this time).\n",
        static_cast<long long>(there), static_cast<long long>(report.live.objects),
        qPrintable(settings::toText(move.to)), qPrintable(bytesText(report.live.bytes)),
        static_cast<long long>(report.copied));
    if (report.orphans.count > 0)
        std::printf("%lld more that no call knows were copied as they are:\n",
            static_cast<long long>(report.orphans.count));
    printListed(report.orphans);
    if (report.unfinished.count > 0)
        std::printf("%lld are just being written or deleted and were left out.\n",
            static_cast<long long>(report.unfinished.count));
    if (report.problems.count > 0)
        std::printf("%lld could not be copied:\n", static_cast<long long>(report.problems.count));
    printListed(report.problems);
    if (newerObjects(report) > 0)
        std::printf("%lld became ready meanwhile.\n", static_cast<long long>(newerObjects(report)));
    std::printf("Nothing was deleted at the source. Now start the receivers with --store '%s', and "
                "run this command once more for what was stored until then.\n",
        qPrintable(settings::toText(move.to)));
}

int finished(const Move &move, const Result<StoreReport> &report)
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
    return report->problems.count == 0 ? Moved : NotMoved;
}

/** A folder is only read: a receiver may be writing in it. */
QCoro::Task<Result<void>> prepare(
    objectstore::ObjectStore &from, objectstore::ObjectStore &to, bool fromFolder)
{
    if (!fromFolder) {
        const auto source = co_await from.prepare();
        if (!source)
            co_return source.error().withContext(u"The source store"_s);
    }
    const auto target = co_await to.prepare();
    if (!target)
        co_return target.error().withContext(u"The target store"_s);
    co_return Result<void>();
}

QCoro::Task<Result<StoreReport>> moveObjects(
    Move move, Database &database, QString folder, std::stop_token stop)
{
    const SystemClock clock;
    WorkerPool pool(4);
    const auto from = objectstore::makeStore(move.from, partsOf(move, true, pool, clock, folder));
    if (!from)
        co_return from.error().withContext(u"The source store"_s);
    const auto to = objectstore::makeStore(move.to, partsOf(move, false, pool, clock, folder));
    if (!to)
        co_return to.error().withContext(u"The target store"_s);
    const bool fromFolder = move.from.kind == StorePlace::Kind::Folder;
    const auto ready = co_await prepare(**from, **to, fromFolder);
    if (!ready)
        co_return ready.error();
    moving::ObjectCopier copier(**from, **to, pool, folder);
    ProgressLine line;
    QElapsedTimer elapsed;
    elapsed.start();
    const moving::StoreMove::Listener listener = [&](const moving::StoreProgress &progress) {
        line.show(progressText(progress, elapsed.elapsed()));
    };
    moving::StoreMove::Options options;
    options.store = settings::toText(move.to);
    moving::StoreMove mover(database, **from, **to, copier, clock, options, listener);
    co_return co_await mover.run(stop);
}

/** For copies under way, on the disk that is meant for data; what an earlier run left goes. */
QString workFolderOf(const Move &move, const QTemporaryDir &other)
{
    if (move.settings.dataFolder.isEmpty())
        return other.path();
    const QString folder = move.settings.dataFolder + u"/moving"_s;
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder;
}

/** Copies under way, and those of remote objects. */
void removeLeftovers(const QString &folder)
{
    QDir inside(folder);
    for (const QString &name : inside.entryList({u"object-*"_s}, QDir::Files))
        inside.remove(name);
    for (const QString &cache : {u"source"_s, u"target"_s})
        QDir(inside.filePath(cache)).removeRecursively();
}

QCoro::Task<int> moveAll(Move move, std::stop_token stop)
{
    const QTemporaryDir other;
    const QString folder = workFolderOf(move, other);
    auto database = openDatabase(move, folder);
    if (!database)
        co_return finished(move, database.error());
    removeLeftovers(folder);
    const auto report = co_await moveObjects(move, **database, folder, stop);
    co_await (*database)->close();
    removeLeftovers(folder);
    co_return finished(move, report);
}

} // namespace

int store(const QStringList &arguments)
{
    if (arguments.value(0) != u"move"_s)
        return fail(u"use: earshotd store move --from PLACE --to PLACE"_s, WrongUse);
    const auto move = moveFrom(arguments.mid(1));
    if (!move)
        return fail(move.error().message, WrongUse);
    return runUntilMoved([move = *move](std::stop_token stop) { return moveAll(move, stop); });
}

} // namespace earshot::receiver
