// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/callrepository.h"
#include "domain/retention.h"

namespace earshot::database {

struct KeptPolicy
{
    RetentionPolicy policy;
    QString changedByName;
    std::optional<Timestamp> changedAt; ///< none: nobody has set one
};

/** A call whose time is over. */
struct DueCall
{
    QString callId;
    CallCursor place;
    std::size_t rule = 0; ///< which decides, of RetentionPolicy::inOrder()
    qint64 bytes = 0; ///< in the store
    bool isOnHold = false; ///< and so it stays
    std::optional<Timestamp> trashedAt;
};

/** Of all that is due. */
struct DueSums
{
    qint64 calls = 0;
    qint64 bytes = 0;
    qint64 onHold = 0; ///< of the calls
    qint64 bytesOnHold = 0;
    qint64 inTrash = 0; ///< of the calls
};

/** How long calls are kept, and which have been kept for long enough. A rehearsal asks by the same
 * statement as the run. */
class RetentionRepository
{
public:
    explicit RetentionRepository(Session &session)
        : m_session(session)
    { }

    Result<KeptPolicy> policy(const QString &organizationId);
    Result<void> save(const QString &organizationId, const RetentionPolicy &policy,
        const QString &by, const QString &byName, Timestamp at);
    /** Whose calls do not stay for good. */
    Result<QStringList> organizations();

    /** Those that are due at @p now, the oldest last, after @p after. */
    Result<QList<DueCall>> due(const QString &organizationId, const RetentionPolicy &policy,
        Timestamp now, const std::optional<CallCursor> &after, int limit);
    Result<std::optional<DueCall>> dueCall(const QString &organizationId,
        const RetentionPolicy &policy, Timestamp now, const QString &callId);
    Result<DueSums> sums(
        const QString &organizationId, const RetentionPolicy &policy, Timestamp now);

    Result<void> moveToTrash(const QStringList &callIds, Timestamp at);
    Result<void> takeFromTrash(const QStringList &callIds);
    /** Calls in the trash, in the order of their ids, after @p after. */
    Result<QStringList> trash(const QString &organizationId, const QString &after, int limit);

private:
    Session &m_session;
};

} // namespace earshot::database
