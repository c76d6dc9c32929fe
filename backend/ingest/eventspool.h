// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <atomic>
#include <memory>

namespace earshot::database {
struct InboxEntry;
}

namespace earshot::ingest {

/**
 * Events on the receiver's own disk while the database is away: a promise all the same. Each file
 * holds what one commit would have held, is forced to the disk before it counts, and carries the
 * SHA-256 of its content (32 bytes, then a CBOR array with one map for each event). Its calls
 * block, and are for threads that may.
 */
class EventSpool
{
public:
    /** Makes @p folder, and drops what was never promised. @p limitBytes: of all files together. */
    static Result<EventSpool> open(const QString &folder, qint64 limitBytes);

    /** The events are on the disk when this returns a value. StorageFull at the limit or on a full
     * disk. */
    [[nodiscard]] Result<void> keep(const QList<database::InboxEntry> &entries) const;

    /** The names of the files, oldest first. */
    [[nodiscard]] QStringList waiting() const;
    /** Storage when the file can't be read or is not what was written. */
    [[nodiscard]] Result<QList<database::InboxEntry>> read(const QString &name) const;
    /** After its events were committed elsewhere. */
    [[nodiscard]] Result<void> remove(const QString &name) const;
    /** Keeps the file for a person under a name that waiting() does not show. */
    [[nodiscard]] Result<void> setAside(const QString &name) const;

private:
    EventSpool(QString folder, qint64 limitBytes)
        : m_folder(std::move(folder))
        , m_limitBytes(limitBytes)
        , m_number(std::make_shared<std::atomic<qint64>>(0))
        , m_bytes(std::make_shared<std::atomic<qint64>>(0))
    { }

    [[nodiscard]] QString path(const QString &name) const { return m_folder + u'/' + name; }

    QString m_folder;
    qint64 m_limitBytes;
    std::shared_ptr<std::atomic<qint64>> m_number; ///< of the last file
    std::shared_ptr<std::atomic<qint64>> m_bytes; ///< of all files
};

} // namespace earshot::ingest
