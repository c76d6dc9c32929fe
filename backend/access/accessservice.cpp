// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/accessservice.h"

#include "core/identifier.h"
#include "core/logging.h"
#include "database/database.h"
#include "database/organizationrepository.h"
#include "database/personrepository.h"
#include "database/tokenrepository.h"

#include <QCryptographicHash>

namespace earshot::access {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using database::AccessToken;
using database::Session;

namespace {

constexpr qsizetype longestToken = 512;
constexpr std::chrono::microseconds lastUseResolution =
    5min; // one write a visit, not one a request

QString hashOf(const Secret &token)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(token.reveal(), QCryptographicHash::Sha256).toHex());
}

/** The prefix lets people and scanners see what a leaked text is. */
Secret newToken()
{
    return Secret("earshot_" + randomToken());
}

Principal principalOf(const AccessToken &token)
{
    return {.organizationId = token.organizationId,
        .tokenId = token.id,
        .personId = token.personId,
        .name = token.name,
        .role = token.role,
        .scope = token.scope};
}

bool useIsNews(const AccessToken &token, Timestamp now)
{
    return !token.lastUsedAt || now - *token.lastUsedAt >= lastUseResolution;
}

/** What is said to who lacks the permission; %1 is the role. */
const char *sentenceFor(Permission permission)
{
    switch (permission) {
    case Permission::List:
        return QT_TRANSLATE_NOOP("Receiver", "The role \"%1\" does not allow to see calls.");
    case Permission::Play:
        return QT_TRANSLATE_NOOP(
            "Receiver", "The role \"%1\" does not allow to listen to recordings.");
    case Permission::Download:
        return QT_TRANSLATE_NOOP(
            "Receiver", "The role \"%1\" does not allow to download recordings.");
    case Permission::Clip:
        return QT_TRANSLATE_NOOP(
            "Receiver", "The role \"%1\" does not allow to cut pieces out of recordings.");
    case Permission::Share:
        return QT_TRANSLATE_NOOP(
            "Receiver", "The role \"%1\" does not allow to share pieces of recordings.");
    case Permission::Audit:
        return QT_TRANSLATE_NOOP(
            "Receiver", "The role \"%1\" does not allow to read the audit log.");
    case Permission::UnmaskNumbers:
        return QT_TRANSLATE_NOOP("Receiver",
            "The role \"%1\" does not allow to see phone numbers, nor to search by them.");
    default:
        return QT_TRANSLATE_NOOP("Receiver", "The role \"%1\" does not allow to do this.");
    }
}

Error unauthorised()
{
    return worded(ErrorCode::Unauthorised,
        QT_TRANSLATE_NOOP("Receiver", "The access token is unknown, has expired or was revoked."));
}

} // namespace

AccessService::AccessService(database::Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{ }

QCoro::Task<Result<Principal>> AccessService::authenticate(Secret token)
{
    if (token.isEmpty() || token.reveal().size() > longestToken)
        co_return unauthorised();
    const QString hash = hashOf(token);
    const auto ephemeral = m_ephemeral.constFind(hash);
    if (ephemeral != m_ephemeral.constEnd())
        co_return *ephemeral;
    co_return co_await lookUp(hash);
}

QCoro::Task<Result<Principal>> AccessService::lookUp(QString tokenSha256)
{
    const Timestamp now = m_clock.now();
    auto find = [tokenSha256, now](Session &session) {
        return database::TokenRepository(session).findByHash(tokenSha256, now);
    };
    const auto found = co_await m_database.read(find);
    if (!found)
        co_return found.error();
    if (!found->has_value())
        co_return unauthorised();
    const AccessToken token = **found;
    if (useIsNews(token, now)) {
        auto touch = [id = token.id, now](Session &session) {
            return database::TokenRepository(session).touch(id, now);
        };
        // A full disk must not lock people out: the last use is only noted when it can be.
        if (const auto touched = co_await m_database.write(touch); !touched)
            logProblem(lcAccess, touched.error(), {{u"tokenId"_s, token.id}});
    }
    co_return principalOf(token);
}

QCoro::Task<Result<Secret>> AccessService::createToken(
    Role role, QString name, std::optional<std::chrono::seconds> life, CallScope scope, Note note)
{
    const Secret secret = newToken();
    AccessToken token{.id = newId(),
        .organizationId = {},
        .name = name,
        .role = role,
        .scope = scope,
        .tokenSha256 = hashOf(secret),
        .createdAt = m_clock.now()};
    if (life)
        token.expiresAt = token.createdAt + *life;
    auto insert = [token, note](Session &session) mutable -> Result<void> {
        const auto organization = database::OrganizationRepository(session).defaultOrganization();
        if (!organization)
            return organization.error();
        token.organizationId = organization->id;
        const auto inserted = database::TokenRepository(session).insert(token);
        return inserted && note ? note(session, token) : inserted;
    };
    if (const auto inserted = co_await m_database.write(insert); !inserted)
        co_return inserted.error();
    logInfo(lcAccess, u"An access token was made."_s,
        {{u"tokenId"_s, token.id}, {u"role"_s, toWord(role)}});
    co_return secret;
}

QCoro::Task<Result<SessionToken>> AccessService::createSession(
    Person person, QString address, Note note)
{
    const Timestamp now = m_clock.now();
    const SessionToken session{.token = newToken(), .expiresAt = now + sessionLife};
    const AccessToken token{.id = newId(),
        .organizationId = person.organizationId,
        .personId = person.id,
        .name = person.name,
        .role = person.role,
        .tokenSha256 = hashOf(session.token),
        .createdAt = now,
        .expiresAt = session.expiresAt};
    auto insert = [token, now, address, person, note](Session &data) -> Result<void> {
        if (const auto same = database::PersonRepository(data).requireUnchanged(person); !same)
            return same;
        if (const auto noted = note(data, token); !noted)
            return noted;
        if (const auto inserted = database::TokenRepository(data).insert(token); !inserted)
            return inserted.error();
        return database::PersonRepository(data).noteSignIn(token.personId, now, address);
    };
    if (const auto inserted = co_await m_database.write(insert); !inserted)
        co_return inserted.error();
    co_return session;
}

QCoro::Task<Result<void>> AccessService::revoke(QString tokenId)
{
    auto revoke = [tokenId, now = m_clock.now()](Session &session) -> Result<void> {
        const auto revoked = database::TokenRepository(session).revoke(tokenId, now);
        return revoked.ok() ? Result<void>() : revoked.error();
    };
    co_return co_await m_database.write(revoke);
}

QCoro::Task<Result<Secret>> AccessService::addEphemeralToken(Role role, QString name)
{
    auto find = [](Session &session) {
        return database::OrganizationRepository(session).defaultOrganization();
    };
    const auto organization = co_await m_database.read(find);
    if (!organization)
        co_return organization.error();
    const Secret token = newToken();
    const Principal principal{.organizationId = organization->id,
        .tokenId = newId(),
        .name = name,
        .role = role,
        .isEphemeral = true};
    m_ephemeral.insert(hashOf(token), principal);
    co_return token;
}

Result<void> require(const Principal &principal, Permission permission)
{
    if (allows(principal.role, permission))
        return {};
    return worded(ErrorCode::Forbidden, sentenceFor(permission), {toWord(principal.role)});
}

} // namespace earshot::access
