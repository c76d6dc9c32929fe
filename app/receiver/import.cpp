// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/import.h"

#include "app/receiver/importwish.h"
#include "app/receiver/stopsignals.h"
#include "backend/databaseoptions.h"
#include "core/csv.h"
#include "core/json.h"
#include "database/organizationrepository.h"
#include "database/schemastanding.h"
#include "importing/importer.h"
#include "objectstore/factory.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

namespace earshot::receiver {

using namespace Qt::StringLiterals;
using database::SchemaStanding;

namespace {

constexpr int couldNot = 2;

int fail(const QString &message)
{
    std::fprintf(stderr, "earshotd: %s\n", qPrintable(message));
    return couldNot;
}

Error invalid(const QString &message)
{
    return {.code = ErrorCode::InvalidInput, .message = message};
}

/** Everything one import needs, made in order and gone in the other. */
struct Import
{
    explicit Import(ImportWish asked)
        : wish(std::move(asked))
        , report(wish.examples, [this](const importing::ReportItem &item) { note(item); })
    { }

    Result<void> open();
    QCoro::Task<> run();

    ImportWish wish;
    importing::ImportReport report;
    std::stop_source stop;

private:
    Result<void> openReport();
    Result<void> openSource();
    void makeCache();
    [[nodiscard]] bool isOwnFolder() const;
    [[nodiscard]] settings::StorePlace placeOfFiles() const;
    Result<void> openStores();
    Result<void> openDatabase();
    Result<std::unique_ptr<objectstore::ObjectStore>> storeAt(
        const settings::StorePlace &place, const QString &cache);
    QCoro::Task<Result<void>> prepare();
    QCoro::Task<Result<void>> take();
    [[nodiscard]] importing::Importer::Wishes wishes() const;
    void note(const importing::ReportItem &item);
    void showProgress(bool isEnd);
    [[nodiscard]] int finish(const Result<void> &ran);

    SystemClock m_clock;
    std::optional<QTemporaryDir> m_cache;
    WorkerPool m_pool{2};
    QFile m_lines;
    QElapsedTimer m_sinceShown;
    std::unique_ptr<database::EarlierSystem> m_source;
    std::unique_ptr<objectstore::ObjectStore> m_files;
    std::unique_ptr<objectstore::ObjectStore> m_store; ///< none when it is where the files are
    std::unique_ptr<database::Database> m_database; ///< none in a rehearsal before there is one
    QString m_organizationId;
};

Result<void> Import::open()
{
    return openReport()
        .andThen([this] { return openSource(); })
        .andThen([this] { return openDatabase(); })
        .andThen([this] { return openStores(); });
}

Result<void> Import::openReport()
{
    if (wish.reportFile.isEmpty())
        return {};
    m_lines.setFileName(wish.reportFile);
    const QByteArray header = csvLine(importing::ImportReport::csvHeader());
    if (m_lines.open(QIODevice::WriteOnly) && m_lines.write(header) == header.size())
        return {};
    return invalid(
        u"The report %1 can't be written: %2."_s.arg(wish.reportFile, m_lines.errorString()));
}

Result<void> Import::openSource()
{
    auto source = database::EarlierSystem::open(wish.from, wish.schema);
    if (!source.ok())
        return source.error().withContext(u"The earlier system's database"_s);
    m_source = std::move(*source);
    const Result<QStringList> known = m_source->organizations();
    if (!known.ok())
        return known.error();
    if (wish.organizationId.isEmpty() && known->size() > 1)
        return invalid(u"The earlier system has calls of several organisations, which must not be "
                       "mixed. Name one with --from-organization: %1."_s.arg(known->join(u", "_s)));
    if (!wish.organizationId.isEmpty() && !known->contains(wish.organizationId.toLower()))
        return invalid(
            u"The earlier system has no calls of the organisation %1."_s.arg(wish.organizationId));
    m_source->restrictTo(wish.organizationId);
    return {};
}

Result<std::unique_ptr<objectstore::ObjectStore>> Import::storeAt(
    const settings::StorePlace &place, const QString &cache)
{
    const settings::Settings &settings = wish.settings;
    return objectstore::makeStore(place,
        {.pool = m_pool,
            .clock = m_clock,
            .defaultFolder = settings.dataFolder + u"/objects"_s,
            .cacheFolder = m_cache->filePath(cache),
            .s3AccessKey = settings.s3AccessKey,
            .s3SecretKey = settings.s3SecretKey,
            .supabaseKey = settings.supabaseKey});
}

/** Copies of recordings are kept beside the data, where a later run finds and removes what a killed
 * one left; only a rehearsal may have no such folder. */
void Import::makeCache()
{
    if (wish.isRehearsal) {
        m_cache.emplace();
        return;
    }
    const QDir data(wish.settings.dataFolder);
    for (const QString &left : data.entryList({u"import-??????"_s}, QDir::Dirs))
        QDir(data.filePath(left)).removeRecursively();
    m_cache.emplace(data.filePath(u"import-XXXXXX"_s));
}

bool Import::isOwnFolder() const
{
    return wish.files == wish.settings.store
        && wish.files.kind == settings::StorePlace::Kind::Folder;
}

/** Our own folder may not be there before a first run: a rehearsal then looks into an empty one. */
settings::StorePlace Import::placeOfFiles() const
{
    settings::StorePlace place = wish.files;
    const QString folder =
        place.folder.isEmpty() ? wish.settings.dataFolder + u"/objects"_s : place.folder;
    if (wish.isRehearsal && isOwnFolder() && !QFileInfo::exists(folder))
        place.folder = m_cache->filePath(u"from"_s);
    return place;
}

Result<void> Import::openStores()
{
    makeCache();
    if (!m_cache->isValid())
        return Error{.code = ErrorCode::Storage,
            .message = u"No temporary folder can be made: %1."_s.arg(m_cache->errorString())};
    for (const QString &folder : {u"from"_s, u"to"_s})
        QDir(m_cache->path()).mkdir(folder);
    const settings::StorePlace place = placeOfFiles();
    auto files = storeAt(place, u"from"_s);
    if (!files.ok())
        return files.error();
    m_files = std::move(*files);
    if (wish.files == wish.settings.store)
        return {};
    auto store = storeAt(wish.settings.store, u"to"_s);
    if (!store.ok())
        return store.error();
    m_store = std::move(*store);
    return {};
}

/** A rehearsal makes no database, and does not change the form of one. */
Result<void> Import::openDatabase()
{
    const database::Options options = databaseOptions(wish.settings);
    if (wish.isRehearsal) {
        const auto standing = database::schemaStanding(options);
        if (!standing.ok())
            return standing.error();
        if (*standing == SchemaStanding::None)
            return {};
        if (*standing == SchemaStanding::Older)
            return Error{.code = ErrorCode::Conflict,
                .message =
                    u"This database is of an older version of Earshot, and a rehearsal "
                    "changes nothing. Start the receiver once, which brings it up to date."_s};
    }
    auto opened = database::Database::open(options);
    if (!opened.ok())
        return opened.error();
    m_database = std::move(*opened);
    return {};
}

QCoro::Task<Result<void>> Import::prepare()
{
    // What the files' store would try out by writing is not ours to try.
    if (m_store && !wish.isRehearsal) {
        const Result<void> ready = co_await m_store->prepare();
        if (!ready.ok())
            co_return ready.error();
    }
    if (!wish.isRehearsal && isOwnFolder()) {
        const Result<void> made = co_await m_files->prepare();
        if (!made.ok())
            co_return made.error();
    }
    if (!m_database)
        co_return Result<void>();
    auto look = [](database::Session &session) {
        return database::OrganizationRepository(session).defaultOrganization();
    };
    const auto organization = co_await m_database->read(look);
    if (!organization.ok())
        co_return organization.error();
    m_organizationId = organization->id;
    co_return Result<void>();
}

importing::Importer::Wishes Import::wishes() const
{
    return {.organizationId = m_organizationId,
        .bucket = wish.files.bucket,
        .prefix = wish.files.prefix,
        .retention = std::chrono::hours(24 * wish.settings.providerRetentionDays),
        .isRehearsal = wish.isRehearsal};
}

QCoro::Task<Result<void>> Import::take()
{
    const Result<void> ready = co_await prepare();
    if (!ready.ok())
        co_return ready.error();
    const importing::Importer::Parts parts{.source = *m_source,
        .files = *m_files,
        .store = m_store.get(),
        .database = m_database.get(),
        .pool = m_pool,
        .clock = m_clock};
    importing::Importer importer(parts, wishes(), report, [this] { showProgress(false); });
    const Result<void> ran = co_await importer.run(stop.get_token());
    co_return ran;
}

QCoro::Task<> Import::run()
{
    const Result<void> ran = co_await take();
    if (m_database)
        co_await m_database->close();
    const int code = finish(ran);
    QCoreApplication::exit(code);
}

void Import::note(const importing::ReportItem &item)
{
    if (m_lines.isOpen())
        m_lines.write(csvLine(importing::ImportReport::csvCells(item)));
}

void Import::showProgress(bool isEnd)
{
    if (!isEnd && m_sinceShown.isValid() && m_sinceShown.elapsed() < 1000)
        return;
    m_sinceShown.start();
    std::fprintf(stderr, "%lld rows read, %lld stored files without a row\n",
        static_cast<long long>(report.rows()), static_cast<long long>(report.files()));
}

int Import::finish(const Result<void> &ran)
{
    showProgress(true);
    const QByteArray text = wish.asJson ? toJson(report.toJson(wish.isRehearsal)) + '\n'
                                        : report.toText(wish.isRehearsal).toUtf8();
    std::fputs(text.constData(), stdout);
    if (m_lines.isOpen() && !m_lines.flush())
        return fail(u"The report could not be written: %1."_s.arg(m_lines.errorString()));
    if (!ran.ok())
        return fail(ran.error().message);
    return report.allFits() ? 0 : 1;
}

} // namespace

int importEarlier(const QStringList &arguments)
{
    const StopSignals signals; // before any thread
    // What went wrong is told at the end, once.
    QLoggingCategory::setFilterRules(u"earshot.*.info=false\nearshot.*.warning=false"_s);
    auto wish = importWishFrom(arguments);
    if (!wish.ok())
        return fail(wish.error().message);
    Import import(std::move(*wish));
    QObject::connect(
        &signals, &StopSignals::requested, qApp, [&import] { import.stop.request_stop(); });
    if (const Result<void> opened = import.open(); !opened.ok())
        return fail(opened.error().message);
    QTimer::singleShot(0, qApp, [&import] { import.run(); });
    return QCoreApplication::exec();
}

} // namespace earshot::receiver
