// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/checkpointplaces.h"

#include "objectstore/factory.h"
#include "provider/httpclient.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

namespace earshot {

using namespace Qt::StringLiterals;
using audit::CopyPlace;

namespace {

/** Zeros before it: names sort as the logs grow. */
QString nameOf(const QString &organizationId, qint64 size)
{
    return u"checkpoints/%1/%2.txt"_s.arg(organizationId)
        .arg(qlonglong(size), 12, 10, QLatin1Char('0'));
}

/** A store, made ready before the first note and never again: that clears away what is half
 * written. */
struct CopyStore
{
    std::shared_ptr<objectstore::ObjectStore> store;
    bool isPrepared = false;
};

QCoro::Task<Result<void>> putInto(
    std::shared_ptr<CopyStore> place, QString folder, QString path, QByteArray note)
{
    QTemporaryFile file(QDir(folder).filePath(u"checkpoint-XXXXXX"_s));
    if (!file.open() || file.write(note) != note.size() || !file.flush())
        co_return Error{.code = ErrorCode::Storage,
            .message = u"A file can’t be written in %1: %2."_s.arg(folder, file.errorString())};
    if (!place->isPrepared) {
        const auto prepared = co_await place->store->prepare();
        if (!prepared)
            co_return prepared.error();
        place->isPrepared = true;
    }
    co_return co_await place->store->put(path, file.fileName(), u"text/plain"_s);
}

/** A folder by where it is, however it is written; all else by its text. */
QString whereOf(const settings::StorePlace &place, const settings::Settings &settings)
{
    if (place.kind != settings::StorePlace::Kind::Folder)
        return toText(place);
    const QString folder =
        place.folder.isEmpty() ? QDir(settings.dataFolder).filePath(u"objects"_s) : place.folder;
    const QString real = QFileInfo(folder).canonicalFilePath();
    return real.isEmpty() ? QDir::cleanPath(folder) : real;
}

Result<CopyPlace> storePlace(const settings::Settings &settings, const QString &organizationId,
    WorkerPool &pool, const Clock &clock)
{
    // Beside the recordings a note is no safer than they are, and two stores would clear away each
    // other's half-written files.
    if (whereOf(settings.auditCopies, settings) == whereOf(settings.store, settings))
        return Error{.code = ErrorCode::InvalidInput,
            .message = u"the recordings are there as well; name another place"_s};
    const bool hasOwnKey = !settings.auditCopiesSecretKey.isEmpty();
    auto made = objectstore::makeStore(settings.auditCopies,
        {.pool = pool,
            .clock = clock,
            .defaultFolder = QDir(settings.dataFolder).filePath(u"checkpoints"_s),
            .cacheFolder = QDir(settings.dataFolder).filePath(u"checkpoints-cache"_s),
            .s3AccessKey = hasOwnKey ? settings.auditCopiesAccessKey : settings.s3AccessKey,
            .s3SecretKey = hasOwnKey ? settings.auditCopiesSecretKey : settings.s3SecretKey,
            .supabaseKey = hasOwnKey ? settings.auditCopiesSecretKey : settings.supabaseKey});
    if (!made)
        return made.error();
    const auto place = std::make_shared<CopyStore>(CopyStore{.store = std::move(made).value()});
    return CopyPlace{.name = toText(settings.auditCopies),
        .put = [place, folder = settings.dataFolder, organizationId](
                   QByteArray note, qint64 size, std::stop_token) {
            return putInto(place, folder, nameOf(organizationId, size), std::move(note));
        }};
}

QCoro::Task<Result<void>> post(
    std::shared_ptr<provider::HttpClient> http, QUrl url, QByteArray note, std::stop_token stop)
{
    constexpr qint64 largestAnswer = 64 * 1024;
    provider::HttpRequest request;
    request.method = "POST";
    request.url = url;
    request.headers = {{"Content-Type", "text/plain; charset=utf-8"}};
    request.sink = std::make_shared<provider::MemorySink>(largestAnswer);
    request.body = std::move(note);
    const auto head = co_await http->send(request, stop);
    if (!head)
        co_return head.error();
    if (head->status < 200 || head->status > 299)
        co_return Error{
            .code = ErrorCode::Network, .message = u"The server answered %1."_s.arg(head->status)};
    co_return Result<void>();
}

/** The operator chose the host, so it may be an inner one. */
Result<CopyPlace> urlPlace(const QUrl &url)
{
    const QString host = url.host().contains(u':') ? u'[' + url.host() + u']' : url.host();
    const int port = url.port(url.scheme() == "https"_L1 ? 443 : 80);
    auto policy = provider::HostPolicy::create(url, host + u':' + QString::number(port));
    if (!policy)
        return policy.error();
    const auto http = std::make_shared<provider::HttpClient>(*policy);
    return CopyPlace{
        .name = url.host(), .put = [http, url](QByteArray note, qint64, std::stop_token stop) {
            return post(http, url, std::move(note), stop);
        }};
}

} // namespace

Result<std::vector<CopyPlace>> checkpointPlaces(const settings::Settings &settings,
    const QString &organizationId, WorkerPool &pool, const Clock &clock)
{
    std::vector<CopyPlace> places;
    if (settings.given.contains(u"audit_copies"_s)) {
        auto place = storePlace(settings, organizationId, pool, clock);
        if (!place)
            return place.error().withContext(u"audit_copies"_s);
        places.push_back(std::move(place).value());
    }
    if (!settings.auditCopiesUrl.isEmpty()) {
        auto place = urlPlace(settings.auditCopiesUrl);
        if (!place)
            return place.error().withContext(u"audit_copies_url"_s);
        places.push_back(std::move(place).value());
    }
    return places;
}

} // namespace earshot
