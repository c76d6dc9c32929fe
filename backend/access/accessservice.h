// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/secret.h"
#include "domain/access.h"

#include <QHash>
#include <QString>

#include <qcoro/qcorotask.h>

#include <chrono>
#include <functional>
#include <optional>

namespace earshot {
struct Person;
}
namespace earshot::database {
class Database;
class Session;
struct AccessToken;
} // namespace earshot::database

namespace earshot::access {

/** A bearer token and until when it works. */
struct SessionToken
{
    Secret token; ///< the only copy
    Timestamp expiresAt;
};

/** A working day: whoever stays signed in for longer signs in again. */
constexpr std::chrono::seconds sessionLife = std::chrono::hours(12);

/**
 * Says who holds a bearer token. Tokens are 32 random bytes; the database has only their SHA-256,
 * which suffices because they can't be guessed. Every request looks the token up, so a revoked one
 * stops at once. Belongs to the backend's thread; the database and the clock must outlive it and
 * its coroutines.
 */
class AccessService
{
public:
    AccessService(database::Database &database, const Clock &clock);

    /** Who shows @p token. Unauthorised when it is unknown, expired or revoked. */
    QCoro::Task<Result<Principal>> authenticate(Secret token);

    /** Called in the transaction that makes a token; an error undoes it. */
    using Note = std::function<Result<void>(database::Session &, const database::AccessToken &)>;

    /**
     * Makes a token of the default organisation. What is returned is the only copy. Without @p life
     * it works until it is revoked.
     */
    QCoro::Task<Result<Secret>> createToken(Role role, QString name,
        std::optional<std::chrono::seconds> life = {}, CallScope scope = {}, Note note = {});

    /** A token for @p person, from whose name, role and scope it takes what it allows; notes that
     * they signed in from @p address. Conflict when the password or second factor that they showed
     * was changed meanwhile. */
    QCoro::Task<Result<SessionToken>> createSession(Person person, QString address, Note note);

    /** The token stops at once. */
    QCoro::Task<Result<void>> revoke(QString tokenId);

    /** A token of the default organisation that is never written down and ends with this object:
     * for the desktop program's own backend. */
    QCoro::Task<Result<Secret>> addEphemeralToken(Role role, QString name);

private:
    QCoro::Task<Result<Principal>> lookUp(QString tokenSha256);

    database::Database &m_database;
    const Clock &m_clock;
    QHash<QString, Principal> m_ephemeral; ///< by SHA-256 of the token
};

/** Forbidden, with the reason, unless @p principal may. */
Result<void> require(const Principal &principal, Permission permission);

} // namespace earshot::access
