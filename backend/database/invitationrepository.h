// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"
#include "domain/invitation.h"

#include <QList>

namespace earshot::database {

/** Who may become a person. What stands in their links is known by its SHA-256 alone. */
class InvitationRepository
{
public:
    explicit InvitationRepository(Session &session)
        : m_session(session)
    { }

    /** Conflict when the organisation has mostInvitations open ones, or one for that address.
     * Forgets those that ran out long ago. */
    Result<void> add(const Invitation &invitation, const QString &tokenSha256);
    /** The open ones of an organisation, the newest first. */
    Result<QList<Invitation>> open(const QString &organizationId, Timestamp now);
    /** Also one that is not open any more. */
    Result<std::optional<Invitation>> find(const QString &organizationId, const QString &id);
    Result<std::optional<Invitation>> findByToken(const QString &tokenSha256);
    /** Whether it was open until now; of several who take it one does. */
    Result<bool> accept(const QString &id, Timestamp now);
    /** Whether it was open until now. */
    Result<bool> revoke(const QString &id, Timestamp now);
    /** Whether who made it could still make it: not locked out, not of a lesser role, and with a
     * token that was not revoked. */
    Result<bool> isBacked(const Invitation &invitation, Timestamp now);

private:
    Result<std::optional<Invitation>> findOne(const QString &condition, const QVariantList &values);
    Result<bool> end(const QString &sql, const QString &id, Timestamp now);

    Session &m_session;
};

} // namespace earshot::database
