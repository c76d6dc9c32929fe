// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QFile>
#include <QHash>
#include <QString>
#include <QUrl>

#include <qcoro/qcorotask.h>

#include <chrono>
#include <memory>

namespace earshot::objectstore {

/** What a store says of one object. */
struct ObjectInfo
{
    QString path; ///< relative, '/'-separated, no empty, "." or ".." segment
    qint64 sizeBytes = 0;
    QString sha256; ///< lower-case hex, read back from the stored bytes; empty where asking is too
                    ///< dear (list())
    Timestamp modifiedAt;
};

/** A part of the answer to list(). */
struct ObjectPage
{
    QList<ObjectInfo> objects; ///< in order of path
    QString next; ///< the cursor of the page that follows; empty after the last
};

/** An address of the store's own, at which whoever has it gets the bytes until it expires. */
struct ObjectLink
{
    QUrl url; ///< a secret: never logged or stored
    Timestamp expiresAt;
};

/**
 * A place for recordings. Every call is safe from the backend's thread and never blocks it. Errors:
 * NotFound; InvalidInput for a path that is not clean; StorageFull when there is no room; Storage
 * or Network (retryable) for the rest.
 */
class ObjectStore
{
public:
    virtual ~ObjectStore() = default;

    /** Stores the file at @p localFile whole under @p path, replacing what was there. Either all or
     * nothing is visible. */
    virtual QCoro::Task<Result<void>> put(QString path, QString localFile, QString contentType) = 0;

    /** Size and SHA-256 of what is stored, by reading it back. */
    virtual QCoro::Task<Result<ObjectInfo>> verify(QString path) = 0;

    /** A local file with the object's bytes, open for reading; the caller streams it. */
    virtual QCoro::Task<Result<std::shared_ptr<QFile>>> open(QString path) = 0;

    /** Removing what is not there is not an error. */
    virtual QCoro::Task<Result<void>> remove(QString path) = 0;

    /** Objects whose path begins with @p prefix, in order of path, from @p cursor on (empty: from
     * the beginning); at most @p limit, and fewer do not mean the end. */
    virtual QCoro::Task<Result<ObjectPage>> list(QString prefix, QString cursor, int limit) = 0;

    /** Whether links() gives any. */
    [[nodiscard]] virtual bool givesLinks() const { return false; }

    /** Links to @p paths, at most 1000, that work for @p life; those of absent objects are missing
     * where the store knows. */
    virtual QCoro::Task<Result<QHash<QString, ObjectLink>>> links(
        QStringList paths, std::chrono::seconds life);

    /** Makes or checks what must be there before anything is put; once. An error says what to do.
     */
    virtual QCoro::Task<Result<void>> prepare() = 0;

    /** Ends all that is under way, and all that would follow, as Cancelled: so that nobody who
     * stops has to wait for a store that hangs. */
    virtual void cancel() { }
};

/** Stores @p localFile at the path of @p meant and reads it back: Storage, retryable, when it has
 * another size or SHA-256 there. */
QCoro::Task<Result<void>> putVerified(
    ObjectStore &store, QString localFile, QString contentType, ObjectInfo meant);

/** True for a relative path of plain segments ([A-Za-z0-9._-], not starting with a dot): the only
 * paths a store takes. */
bool isCleanPath(QStringView path);

} // namespace earshot::objectstore
