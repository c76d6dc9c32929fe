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
    QString name;
    Role role = Role::Viewer;
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
    /** The token with this hash (lower-case hex), unless it has expired or was revoked. */
    Result<std::optional<AccessToken>> findByHash(const QString &tokenSha256, Timestamp now);
    /** Notes its last use. */
    Result<void> touch(const QString &id, Timestamp at);

private:
    Session &m_session;
};

} // namespace earshot::database
