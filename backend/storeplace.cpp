// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/storeplace.h"

#include "core/identifier.h"
#include "database/tryserver.h"
#include "settings/keyfile.h"

#include <QDir>
#include <QMessageAuthenticationCode>
#include <QTemporaryDir>

namespace earshot {

using namespace Qt::StringLiterals;
using settings::StorePlace;

namespace {

const Secret &storeSecret(const settings::Settings &settings)
{
    static const Secret none;
    switch (settings.store.kind) {
    case StorePlace::Kind::S3:
        return settings.s3SecretKey;
    case StorePlace::Kind::Supabase:
        return settings.supabaseKey;
    case StorePlace::Kind::Folder:
        break;
    }
    return none;
}

/** The name of the use keeps the key itself from being learnt from what is signed. */
QByteArray keyFrom(const Secret &secret)
{
    return QMessageAuthenticationCode::hash(
        "earshot signing key, version 1", secret.reveal(), QCryptographicHash::Sha256);
}

Error changed(const QString &path)
{
    return {.code = ErrorCode::Storage,
        .message = u"What the store gives back for %1 is not what was put there."_s.arg(path)};
}

} // namespace

Result<std::unique_ptr<objectstore::ObjectStore>> makeStore(
    const settings::Settings &settings, WorkerPool &pool, const Clock &clock)
{
    const QDir data(settings.dataFolder);
    const objectstore::StoreParts parts{.pool = pool,
        .clock = clock,
        .defaultFolder = data.filePath(u"objects"_s),
        .cacheFolder = data.filePath(u"cache"_s),
        .s3AccessKey = settings.s3AccessKey,
        .s3SecretKey = settings.s3SecretKey,
        .supabaseKey = settings.supabaseKey};
    return objectstore::makeStore(settings.store, parts);
}

bool isShared(const settings::Settings &settings)
{
    return !settings.signingKey.isEmpty() || !storeSecret(settings).isEmpty();
}

Result<QByteArray> signingKey(const settings::Settings &settings)
{
    if (!settings.signingKey.isEmpty())
        return keyFrom(settings.signingKey);
    if (!storeSecret(settings).isEmpty())
        return keyFrom(storeSecret(settings));
    return settings::loadOrCreateKey(QDir(settings.dataFolder).filePath(u"link.key"_s));
}

Result<void> tryDatabase(const settings::Settings &settings)
{
    if (settings.database.kind == settings::DatabasePlace::Kind::Sqlite)
        return {};
    return database::tryServer(
        {.url = settings.database.url, .password = settings.databasePassword});
}

QCoro::Task<Result<void>> tryStore(settings::Settings settings)
{
    const QTemporaryDir folder;
    const SystemClock clock;
    WorkerPool pool(1);
    settings.dataFolder = folder.path(); // its cache is not ours to keep
    const auto store = makeStore(settings, pool, clock);
    if (!store)
        co_return store.error();
    if (const auto prepared = co_await store.value()->prepare(); !prepared)
        co_return prepared.error();
    const QString path = u"probe/"_s + newId();
    const QByteArray bytes = path.toLatin1();
    QFile file(folder.filePath(u"probe"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        co_return Error{.code = ErrorCode::Storage, .message = file.errorString()};
    const QString type = u"application/octet-stream"_s;
    if (const auto put = co_await store.value()->put(path, file.fileName(), type); !put)
        co_return put.error();
    const auto kept = co_await store.value()->verify(path);
    const auto removed = co_await store.value()->remove(path);
    if (!kept)
        co_return kept.error();
    if (kept->sizeBytes != bytes.size())
        co_return changed(path);
    co_return removed;
}

} // namespace earshot
