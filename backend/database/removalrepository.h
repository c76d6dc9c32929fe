// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/storedobjectrepository.h"

#include <QStringList>

namespace earshot::database {

/** What came of the wish to remove a call. */
enum class RemovalOutcome {
    Removed,
    OnHold, ///< a case needs it
    InUse, ///< it is going on, or its recording is being fetched; later
    Unknown, ///< there is no such call
};

/** Whether a delivery of this key was about a call that was removed: its body is empty. */
bool isBlank(const QString &dedupeKey);

/**
 * Calls that leave for good, with all that is kept of them, in one transaction: a hold that was
 * committed before keeps the whole call, and for one that comes later there is no call any more.
 */
class RemovalRepository
{
public:
    explicit RemovalRepository(Session &session)
        : m_session(session)
    { }

    /** How long bytes are left alone that a worker may still be writing. */
    static constexpr std::chrono::hours writingGrace{1};
    /** After that without a word, a call that was never said to be over is. */
    static constexpr std::chrono::hours longestSilence{2};

    /**
     * Removes the call, unless something speaks against it, which is read again here; nobody merges
     * calls or sets holds until the transaction ends. What is in the store is noted for
     * LeftObjectRepository. @p clearsLog: the audit log is to lose its words about it, too.
     */
    Result<RemovalOutcome> remove(
        const QString &organizationId, const QString &callId, bool clearsLog, Timestamp now);

    /** As isRemoved(), for what arrives: all of @p ids are those of that call from now on. */
    Result<bool> isRemovedAs(const QString &organizationId, const QStringList &ids, Timestamp now);
    /** Whether a call that others know by one of @p ids (empty ones are no ids) was removed. */
    Result<bool> isRemoved(const QString &organizationId, const QStringList &ids);
    /** Those of @p ids that are not of removed calls, in their order. */
    Result<QStringList> stillWanted(const QString &organizationId, const QStringList &ids);
    /** What arrived about a removed call says nothing from now on (isBlank()). @p key: with which
     * the delivery keys of @p provider begin. */
    Result<void> blankDeliveries(
        const QString &organizationId, const QString &provider, const QString &key);
    /** The same of a redacted call, but for what nobody has worked on yet. */
    Result<void> blankProcessed(
        const QString &organizationId, const QString &provider, const QString &key);
    /** The same for those of @p vapiCallIds that are redacted. */
    Result<void> blankRedacted(const QString &organizationId, const QStringList &vapiCallIds);

    /** Calls of which the audit log may still have words; at most @p limit. */
    Result<QStringList> logPending(const QString &organizationId, int limit);
    Result<void> logCleared(const QString &organizationId, const QStringList &callIds);

private:
    Result<void> blank(const QString &organizationId, const QString &provider, const QString &key,
        const QString &condition);
    struct Known;

    Result<std::optional<Known>> find(const QString &organizationId, const QString &callId);
    Result<bool> isBeingFetched(const QString &callId, Timestamp now);
    Result<bool> isCarrierIdShared(const Known &call);
    Result<void> noteIds(const QString &organizationId, const QString &callId,
        const QStringList &ids, bool clearsLog, Timestamp now);
    Result<void> noteRemoved(const Known &call, bool clearsLog, Timestamp now);
    Result<void> handOverObjects(const Known &call, Timestamp now);
    Result<void> forgetDeliveries(const Known &call);
    Result<void> forget(const Known &call);

    Session &m_session;
};

} // namespace earshot::database
