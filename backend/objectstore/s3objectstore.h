// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workerpool.h"
#include "objectstore/objectcache.h"
#include "objectstore/objectstore.h"
#include "objectstore/s3client.h"

namespace earshot::objectstore {

/**
 * Objects in a bucket of an S3-compatible store. Hashing runs on @p pool, which must outlive the
 * store, as @p clock must. What is opened is copied to @p cacheFolder first. Belongs to the
 * backend's thread. Destroying it stops what is under way (Cancelled); an upload in parts is then
 * still called off as long as the thread's event loop runs.
 */
class S3ObjectStore final : public ObjectStore
{
public:
    S3ObjectStore(const settings::StorePlace &place, const sigv4::Credentials &credentials,
        const Clock &clock, const QSslConfiguration &tls, const QString &cacheFolder,
        WorkerPool &pool);
    ~S3ObjectStore() override;
    void cancel() override;

    QCoro::Task<Result<void>> put(QString path, QString localFile, QString contentType) override;
    QCoro::Task<Result<ObjectInfo>> verify(QString path) override;
    QCoro::Task<Result<std::shared_ptr<QFile>>> open(QString path) override;
    QCoro::Task<Result<void>> remove(QString path) override;
    QCoro::Task<Result<ObjectPage>> list(QString prefix, QString cursor, int limit) override;

    [[nodiscard]] bool givesLinks() const override { return true; }
    /** A life above seven days is cut to that. S3 does not tell which objects are absent. */
    QCoro::Task<Result<QHash<QString, ObjectLink>>> links(
        QStringList paths, std::chrono::seconds life) override;

    /** Lists one object: keys, clock, region, bucket and address are then right. */
    QCoro::Task<Result<void>> prepare() override;

private:
    std::shared_ptr<S3Client> m_client;
    std::shared_ptr<ObjectCache> m_cache;
    WorkerPool &m_pool;
    std::stop_source m_stop;
};

} // namespace earshot::objectstore
