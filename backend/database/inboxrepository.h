// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"

namespace earshot::database {

/** One delivery of a provider, kept before anything is made of it. */
struct InboxEntry
{
    qint64 id = 0; ///< given by the database, in order of arrival
    QString organizationId;
    QString provider; ///< "vapi", "twilio"
    QString dedupeKey; ///< the same for the same delivery repeated; unique per provider
    Timestamp receivedAt;
    QByteArray payload; ///< the body with its secrets removed; any bytes, NUL included

    bool operator==(const InboxEntry &) const = default;
};

/** The right to work on entries for some time. */
struct InboxClaim
{
    QString owner; ///< not empty
    Timestamp now;
    Timestamp until;
};

/** The durable inbox: what is in here survives, so its sender may be told so. */
class InboxRepository
{
public:
    explicit InboxRepository(Session &session)
        : m_session(session)
    { }

    /**
     * Keeps all entries by one statement; those that are there already are left as they are. The
     * number that were new.
     */
    Result<qint64> insertAll(const QList<InboxEntry> &entries);

    /**
     * The oldest entries nobody has worked on: at most @p limit, and no more than about @p maxBytes
     * of payload, but always one.
     */
    Result<QList<InboxEntry>> unprocessed(int limit, qint64 maxBytes = 32 << 20);

    /**
     * The same entries for @p claim's owner alone: nobody else gets them before its end. They come
     * in order, although another may be at work on older ones.
     */
    Result<QList<InboxEntry>> claim(const InboxClaim &claim, int limit, qint64 maxBytes = 32 << 20);
    /** Gives back what @p owner, or everybody when it is empty, had claimed. */
    Result<void> giveBack(const QString &owner);

    /** Conflict when one of them was not @p owner's any more (empty: never claimed); undo the
     * transaction. */
    Result<void> markProcessed(const QList<qint64> &ids, const QString &owner, Timestamp at);
    /** Sets an entry aside with its reason; it is not among the unprocessed any more. Conflict as
     * above. */
    Result<void> markFailed(qint64 id, const QString &error, const QString &owner, Timestamp at);

private:
    Result<std::vector<Row>> take(const InboxClaim &claim, const QList<qint64> &ids);

    Session &m_session;
};

} // namespace earshot::database
