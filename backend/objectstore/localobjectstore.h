// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workerpool.h"
#include "objectstore/objectfolder.h"

#include <stop_token>

namespace earshot::objectstore {

/**
 * Objects as plain files under a folder. Disk work runs on @p pool, which must outlive the store;
 * give it a pool of its own, so that opening a file never waits behind an encoder. Belongs to the
 * backend's thread. Destroying it stops what is under way (Cancelled).
 */
class LocalObjectStore final : public ObjectStore
{
public:
    LocalObjectStore(QString folder, WorkerPool &pool);
    ~LocalObjectStore() override;
    void cancel() override;

    /** Makes the folder and removes what was left half-written; once, before anything is put. */
    QCoro::Task<Result<void>> prepare() override;

    QCoro::Task<Result<void>> put(QString path, QString localFile, QString contentType) override;
    QCoro::Task<Result<ObjectInfo>> verify(QString path) override;
    QCoro::Task<Result<std::shared_ptr<QFile>>> open(QString path) override;
    QCoro::Task<Result<void>> remove(QString path) override;
    QCoro::Task<Result<ObjectPage>> list(QString prefix, QString cursor, int limit) override;

private:
    ObjectFolder m_objects;
    WorkerPool &m_pool;
    std::stop_source m_stop;
};

} // namespace earshot::objectstore
