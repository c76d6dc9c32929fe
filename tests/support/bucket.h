// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "objectstore/s3client.h"
#include "tests/support/await.h"
#include "tests/support/s3server.h"

namespace earshot::test {

/** Makes the bucket @p name at the server. */
inline void makeBucket(const S3Server &server, const QString &name)
{
    const settings::StorePlace place{.kind = settings::StorePlace::Kind::S3,
        .bucket = name,
        .endpoint = server.endpoint(),
        .region = QString::fromLatin1(S3Server::region),
        .pathStyle = true};
    const objectstore::sigv4::Credentials keys{.accessKey = S3Server::accessKey,
        .secretKey = Secret(S3Server::secretKey),
        .region = S3Server::region};
    static const SystemClock clock;
    const auto client = std::make_shared<objectstore::S3Client>(
        place, keys, clock, QSslConfiguration::defaultConfiguration());
    const objectstore::S3Call call{.method = "PUT"};
    const auto made = await(objectstore::S3Client::send(client, call, {}));
    if (!made.ok())
        qFatal("no bucket: %s", qPrintable(made.error().message));
}

} // namespace earshot::test
