// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "objectstore/objectcache.h"
#include "objectstore/objectstore.h"
#include "objectstore/supabaseproject.h"

namespace earshot::objectstore {

/**
 * Objects in a private bucket of Supabase Storage, hosted or one's own. Belongs to the backend's
 * thread. Destroying it stops what is under way (Cancelled).
 */
class SupabaseObjectStore final : public ObjectStore
{
public:
    /** @p cacheFolder holds local copies for open(). @p clock has to outlive the store. */
    SupabaseObjectStore(settings::StorePlace place, Secret key, QString cacheFolder,
        const QSslConfiguration &tls, const Clock &clock, SupabaseOptions options = {});
    ~SupabaseObjectStore() override;
    void cancel() override;

    /** Checks the key, the bucket and the rights in it; see checkBucket(). */
    QCoro::Task<Result<void>> prepare() override;

    QCoro::Task<Result<void>> put(QString path, QString localFile, QString contentType) override;
    QCoro::Task<Result<ObjectInfo>> verify(QString path) override;
    QCoro::Task<Result<std::shared_ptr<QFile>>> open(QString path) override;
    QCoro::Task<Result<void>> remove(QString path) override;
    QCoro::Task<Result<ObjectPage>> list(QString prefix, QString cursor, int limit) override;
    [[nodiscard]] bool givesLinks() const override { return true; }
    QCoro::Task<Result<QHash<QString, ObjectLink>>> links(
        QStringList paths, std::chrono::seconds life) override;

private:
    QUrl m_endpoint;
    std::shared_ptr<SupabaseProject> m_project;
    std::shared_ptr<ObjectCache> m_cache;
    Secret m_key;
    const Clock &m_clock;
};

} // namespace earshot::objectstore
