// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectstore/factory.h"

#include "objectstore/localobjectstore.h"
#include "objectstore/s3objectstore.h"
#include "objectstore/supabasekey.h"
#include "objectstore/supabaseobjectstore.h"

namespace earshot::objectstore {

using namespace Qt::StringLiterals;

namespace {

using Made = Result<std::unique_ptr<ObjectStore>>;

Error missing(const QString &key, const QString &store)
{
    return {.code = ErrorCode::InvalidInput,
        .message = u"The key of the %1 store is missing: set %2."_s.arg(store, key)};
}

/** Keys come from files and environments, where a line end slips in easily. */
QByteArray trimmed(const Secret &key)
{
    return key.reveal().trimmed();
}

Made makeFolder(const settings::StorePlace &place, const StoreParts &parts)
{
    const QString folder = place.folder.isEmpty() ? parts.defaultFolder : place.folder;
    return std::unique_ptr<ObjectStore>(std::make_unique<LocalObjectStore>(folder, parts.pool));
}

Made makeS3(const settings::StorePlace &place, const StoreParts &parts)
{
    if (parts.s3AccessKey.isEmpty())
        return missing(u"EARSHOT_S3_ACCESS_KEY"_s, u"S3"_s);
    if (parts.s3SecretKey.isEmpty())
        return missing(u"EARSHOT_S3_SECRET_KEY"_s, u"S3"_s);
    const Result<QSslConfiguration> tls = trustedCertificates(place.caFile);
    if (!tls.ok())
        return tls.error();
    const sigv4::Credentials credentials{.accessKey = trimmed(parts.s3AccessKey),
        .secretKey = Secret(trimmed(parts.s3SecretKey)),
        .region = place.region.toUtf8()};
    return std::unique_ptr<ObjectStore>(std::make_unique<S3ObjectStore>(
        place, credentials, parts.clock, *tls, parts.cacheFolder, parts.pool));
}

Made makeSupabase(const settings::StorePlace &place, const StoreParts &parts)
{
    const Secret key(trimmed(parts.supabaseKey));
    const Result<void> right = checkSupabaseKey(key, parts.clock.now());
    if (!right.ok())
        return right.error();
    const Result<QSslConfiguration> tls = trustedCertificates(place.caFile);
    if (!tls.ok())
        return tls.error();
    return std::unique_ptr<ObjectStore>(
        std::make_unique<SupabaseObjectStore>(place, key, parts.cacheFolder, *tls, parts.clock));
}

} // namespace

Made makeStore(const settings::StorePlace &place, const StoreParts &parts)
{
    switch (place.kind) {
    case settings::StorePlace::Kind::Folder:
        return makeFolder(place, parts);
    case settings::StorePlace::Kind::S3:
        return makeS3(place, parts);
    case settings::StorePlace::Kind::Supabase:
        return makeSupabase(place, parts);
    }
    return Error{.code = ErrorCode::InvalidInput,
        .message = u"This version cannot keep recordings at that kind of store."_s};
}

} // namespace earshot::objectstore
