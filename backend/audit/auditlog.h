// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/signednote.h"
#include "database/auditrepository.h"

#include <mutex>
#include <optional>

namespace earshot::database {
class Session;
}

namespace earshot::audit {

class TreeEdge;

/**
 * Writes the audit logs: each organisation's entries are the leaves of a Merkle tree, and the size
 * and root of that are signed with every entry, so that whoever can write to the database but does
 * not have the key can change nothing that is not found. README.md beside this file has the forms.
 *
 * Safe from any thread.
 */
class AuditLog
{
public:
    /** @p seen: what this receiver saw of a log before; that log is never begun anew, and goes on
     * only from there. */
    explicit AuditLog(SigningKey key, std::optional<Checkpoint> seen = std::nullopt);

    /**
     * Writes @p event in the transaction of what it records: both are kept, or neither; its number.
     * Unavailable, StorageFull or Storage when that can't be done: then what it records must not be
     * done, either. Storage also for a log that was not continued by this key.
     */
    Result<qint64> append(database::Session &session, database::AuditEvent event) const;

    /** Keeps what is signed now as a checkpoint, unless it is one; whether it did. */
    Result<bool> keepCheckpoint(database::Session &session, const QString &organizationId) const;

    /** From now on the log goes on from there. */
    void see(const Checkpoint &checkpoint) const;

    [[nodiscard]] const QByteArray &publicKey() const { return m_key.publicKey(); }

    static constexpr qint64 checkpointEvery = 1000; ///< entries

private:
    Result<database::AuditHead> begunHead(
        database::Session &session, const QString &organizationId) const;
    Result<void> sealEarlier(database::Session &session, const QString &organizationId) const;
    Result<TreeEdge> edgeOf(const database::AuditHead &head) const;
    Result<void> checkSeen(const database::AuditHead &head) const;
    Result<void> checkHead(const database::AuditHead &head) const;
    database::AuditHead signedHead(const QString &organizationId, const TreeEdge &edge) const;

    [[nodiscard]] bool isKnown(const QByteArray &note) const;
    void know(const QByteArray &note) const;

    SigningKey m_key;
    mutable std::mutex m_mutex;
    mutable std::optional<Checkpoint> m_seen;
    mutable QByteArray m_known; ///< the last note that was ours, which needs no look again
};

/** Whatever the cause, to the caller it is a log that could not be written: Unavailable,
 * StorageFull or Storage. */
Error unwritten(const Error &cause);

} // namespace earshot::audit
