// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workerpool.h"
#include "objectstore/objectstore.h"

#include <optional>

namespace earshot::moving {

/** The bytes an object has. */
struct Proof
{
    qint64 sizeBytes = 0;
    QString sha256;

    bool operator==(const Proof &) const = default;
};

/**
 * Copies one object from a store to another with proof: its bytes are hashed while they are copied
 * to a file of our own, which is put there and read back. Nothing at the source is changed.
 */
class ObjectCopier
{
public:
    /** Hashing runs on @p pool; copies under way lie in @p folder. All outlive the object and its
     * calls. */
    ObjectCopier(objectstore::ObjectStore &from, objectstore::ObjectStore &to, WorkerPool &pool,
        QString folder)
        : m_from(from)
        , m_to(to)
        , m_pool(pool)
        , m_folder(std::move(folder))
    { }

    /**
     * What was copied. NotFound when the source lacks it; InvalidInput when its bytes are not those
     * of @p expected; those of the stores, after some tries where that may help.
     */
    QCoro::Task<Result<Proof>> copy(
        QString path, std::optional<Proof> expected, std::stop_token stop);

private:
    QCoro::Task<Result<Proof>> copyOnce(QString path, std::optional<Proof> expected);

    objectstore::ObjectStore &m_from;
    objectstore::ObjectStore &m_to;
    WorkerPool &m_pool;
    const QString m_folder;
};

} // namespace earshot::moving
