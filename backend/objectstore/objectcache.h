// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFile>

#include <qcoro/qcorotask.h>

#include <functional>
#include <memory>

namespace earshot::objectstore {

/** One state of one object at a remote store. */
struct CachedVersion
{
    QString path;
    QByteArray version; ///< differs whenever the bytes do: an ETag and the size, for instance
    qint64 sizeBytes = 0; ///< as the store announces it
};

/**
 * Local copies of remote objects, up to a number of bytes; those unused for longest go first. A
 * version that is wanted several times at once is fetched once. A file given out stays readable
 * after it was dropped. Files are for their owner only, and none outlives the cache's next start.
 * Belongs to the backend's thread.
 */
class ObjectCache
{
public:
    /** Writes the object's bytes; the file is empty and open for writing. */
    using Fetch = std::function<QCoro::Task<Result<void>>(std::shared_ptr<QFile> into)>;

    static constexpr qint64 defaultLimit = qint64(512) << 20; ///< bytes

    explicit ObjectCache(QString folder, qint64 limitBytes = defaultLimit);
    ~ObjectCache();

    /** Makes the folder and empties it of what an earlier process left; once. */
    Result<void> prepare();

    /** The copy of @p version, open for reading, fetched when there is none. Errors: those of @p
     * fetch, StorageFull, Storage. */
    QCoro::Task<Result<std::shared_ptr<QFile>>> open(CachedVersion version, Fetch fetch);

    /** Drops every copy of the object at @p path. */
    void forget(const QString &path);

    [[nodiscard]] qint64 bytes() const;

private:
    class State;
    static QCoro::Task<Result<std::shared_ptr<QFile>>> openIn(
        std::shared_ptr<State> state, CachedVersion version, Fetch fetch);

    std::shared_ptr<State> m_state;
};

} // namespace earshot::objectstore
