// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"
#include "domain/access.h"

namespace earshot::database {

/** An access token as it is kept: only its hash, never the token. */
struct AccessToken
{
    QString id;
    QString organizationId;
    QString personId = {}; ///< whose session it is; empty: nobody's
    QString name; ///< the person's, where it is somebody's
    Role role = Role::Viewer; ///< likewise, as it is now
    CallScope scope = {}; ///< likewise
    QString tokenSha256; ///< lower-case hex
    Timestamp createdAt;
    std::optional<Timestamp> expiresAt;
    std::optional<Timestamp> lastUsedAt;
    std::optional<Timestamp> revokedAt;

    bool operator==(const AccessToken &) const = default;
};

class TokenRepository
{
public:
    explicit TokenRepository(Session &session)
        : m_session(session)
    { }

    /** Conflict when a token with this hash is there already. */
    Result<void> insert(const AccessToken &token);
    /** The token with this hash (lower-case hex), unless it has expired or was revoked, or whoever
     * it belongs to may not sign in any more. */
    Result<std::optional<AccessToken>> findByHash(const QString &tokenSha256, Timestamp now);
    /** Those of programs, not the sessions of people; the newest first. */
    Result<QList<AccessToken>> ofPrograms(const QString &organizationId);
    /** Notes its last use. */
    Result<void> touch(const QString &id, Timestamp at);

    /** Unauthorised unless it works at @p now. */
    Result<void> requireActive(const QString &id, Timestamp now);
    /** Whether there was one that still worked. */
    Result<bool> revoke(const QString &id, Timestamp at);
    /** All of a person but @p kept, which may be empty. */
    Result<void> revokeOthers(const QString &personId, const QString &kept, Timestamp at);

private:
    Session &m_session;
};

} // namespace earshot::database
