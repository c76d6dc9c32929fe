// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"
#include "domain/legalhold.h"

#include <QStringList>

namespace earshot::database {

/**
 * Legal holds. Setting one, and claiming an object to delete it, go one after the other in each
 * organisation (takeTurn()): whichever is committed first wins, and the other sees it.
 */
class HoldRepository
{
public:
    explicit HoldRepository(Session &session)
        : m_session(session)
    { }

    /** Until the transaction ends nobody else sets a hold or claims an object here. */
    Result<void> takeTurn(const QString &organizationId);

    Result<void> insert(const LegalHold &hold);
    Result<std::optional<LegalHold>> find(const QString &organizationId, const QString &id);
    /** Those in force first, then the newest first. */
    Result<QList<LegalHold>> list(const QString &organizationId, int limit);

    /** Which of @p callIds are calls of the organisation. */
    Result<QStringList> known(const QString &organizationId, const QStringList &callIds);
    Result<bool> isHeld(const QString &callId);
    /** Puts the calls under the hold, once each. */
    Result<void> addCalls(const QString &holdId, const QStringList &callIds);
    /** Those of @p callIds of which something is being deleted already, and can't be kept. */
    Result<QStringList> tooLate(const QStringList &callIds);

    /** Ends a hold; what no other one in force covers is free again. False when it was ended
     * before. */
    Result<bool> release(const QString &id, Timestamp at);
    /** Those whose time is over and that nobody has released. */
    Result<QList<LegalHold>> expired(Timestamp now, int limit);

    /** The holds of @p goneId become those of @p keptId, which is the same call. */
    Result<void> absorb(const QString &keptId, const QString &goneId);

private:
    Result<QList<LegalHold>> holds(const QString &condition, const QVariantList &values);

    Session &m_session;
};

} // namespace earshot::database
