// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <qcoro/qcorotask.h>

#include <functional>

namespace earshot::database {
class Database;
class Session;
struct AuditEvent;
} // namespace earshot::database
namespace earshot::objectstore {
class ObjectStore;
}

namespace earshot::upkeep {

/**
 * The only way by which a stored object is ever deleted. Lives in the backend's thread; the parts
 * must outlive a call.
 */
class DeleteGate
{
public:
    struct Parts
    {
        database::Database &database;
        objectstore::ObjectStore &store;
        const Clock &clock;
        /** Writes into the audit log, in the transaction of the deletion. */
        std::function<Result<void>(database::Session &, const database::AuditEvent &)> record;
    };

    /** How long an object stays after it was marked, should that turn out to be a mistake. */
    static constexpr std::chrono::hours grace{1};

    explicit DeleteGate(Parts parts)
        : m_parts(parts)
    { }

    /**
     * Deletes the object at @p path, writes that into the audit log, and is true; false, and
     * nothing done, unless it is marked to be deleted for longer than the grace, is no call's
     * recording or its peaks, and its call is not on hold; a hold that was set before the object
     * was claimed wins. After an error it can be tried again: what is marked is never used again.
     */
    QCoro::Task<Result<bool>> remove(QString path);

    /**
     * The same for what a call left behind that was removed for good (see RemovalRepository): true
     * when the bytes at @p path are gone with it. What speaks against it was read when the call
     * went.
     */
    QCoro::Task<Result<bool>> removeLeft(QString path);

private:
    Parts m_parts;
};

} // namespace earshot::upkeep
