// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/tokenrepository.h"

#include "database/parameters.h"
#include "database/scopetext.h"

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

AccessToken tokenFrom(const Row &row, Role role)
{
    return {.id = row.text("id"_L1),
        .organizationId = row.text("organization_id"_L1),
        .personId = row.text("person_id"_L1),
        .name = row.text("name"_L1),
        .role = role,
        .scope = scopeFrom(row.text("scope"_L1)),
        .tokenSha256 = row.text("token_sha256"_L1),
        .createdAt = row.time("created_at"_L1),
        .expiresAt = row.optionalTime("expires_at"_L1),
        .lastUsedAt = row.optionalTime("last_used_at"_L1),
        .revokedAt = row.optionalTime("revoked_at"_L1)};
}

} // namespace

Result<void> TokenRepository::insert(const AccessToken &token)
{
    const auto done = m_session.exec(
        u"insert into access_tokens (id, organization_id, person_id, name, role, scope, "
        "token_sha256, created_at, expires_at, last_used_at, revoked_at) "
        "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {token.id, token.organizationId, textOrNull(token.personId), textOrEmpty(token.name),
            toWord(token.role), textOrNull(scopeText(token.scope)), token.tokenSha256,
            parameter(token.createdAt), parameter(token.expiresAt), parameter(token.lastUsedAt),
            parameter(token.revokedAt)});
    return done.ok() ? Result<void>() : done.error();
}

Result<std::optional<AccessToken>> TokenRepository::findByHash(
    const QString &tokenSha256, Timestamp now)
{
    const auto row = m_session.queryOne(
        u"select t.id, t.organization_id, t.person_id, t.token_sha256, t.created_at, t.expires_at, "
        "t.last_used_at, t.revoked_at, coalesce(p.name, t.name) as name, "
        "coalesce(p.role, t.role) as role, "
        "case when p.id is null then t.scope else p.scope end as scope "
        "from access_tokens as t left join people as p on p.id = t.person_id "
        "where t.token_sha256 = ? and t.revoked_at is null and p.disabled_at is null "
        "and (t.expires_at is null or t.expires_at > ?)"_s,
        {tokenSha256, parameter(now)});
    if (!row.ok())
        return row.error();
    if (!row->has_value())
        return std::optional<AccessToken>();
    const std::optional<Role> role = roleFromWord((*row)->text("role"_L1));
    if (!role)
        return Error{.code = ErrorCode::Internal,
            .message = u"An access token has a role this program does not know."_s};
    return std::optional(tokenFrom(**row, *role));
}

Result<QList<AccessToken>> TokenRepository::ofPrograms(const QString &organizationId)
{
    const auto rows = m_session.query(u"select * from access_tokens where organization_id = ? and "
                                      "person_id is null order by created_at desc, id"_s,
        {organizationId});
    if (!rows.ok())
        return rows.error();
    QList<AccessToken> tokens;
    for (const Row &row : *rows) {
        // One with a role of a later version still has to be seen, to be revoked.
        tokens.append(tokenFrom(row, roleFromWord(row.text("role"_L1)).value_or(Role::Viewer)));
    }
    return tokens;
}

Result<void> TokenRepository::touch(const QString &id, Timestamp at)
{
    const auto done = m_session.exec(
        u"update access_tokens set last_used_at = ? where id = ?"_s, {parameter(at), id});
    return done.ok() ? Result<void>() : done.error();
}

Result<void> TokenRepository::requireActive(const QString &id, Timestamp now)
{
    const auto row = m_session.queryOne(u"select id from access_tokens where id = ? and "
                                        "revoked_at is null and (expires_at is null or "
                                        "expires_at > ?)"_s,
        {id, parameter(now)});
    if (!row.ok())
        return row.error();
    return row->has_value() ? Result<void>()
                            : worded(ErrorCode::Unauthorised,
                                QT_TRANSLATE_NOOP("Receiver",
                                    "The access token is unknown, has expired or was revoked."));
}

Result<bool> TokenRepository::revoke(const QString &id, Timestamp at)
{
    const auto done = m_session.exec(
        u"update access_tokens set revoked_at = ? where id = ? and revoked_at is null"_s,
        {parameter(at), id});
    return done.ok() ? Result<bool>(*done > 0) : done.error();
}

Result<void> TokenRepository::revokeOthers(
    const QString &personId, const QString &kept, Timestamp at)
{
    const auto done = m_session.exec(u"update access_tokens set revoked_at = ? where person_id = ? "
                                     "and id <> ? and revoked_at is null"_s,
        {parameter(at), personId, textOrEmpty(kept)});
    return done.ok() ? Result<void>() : done.error();
}

} // namespace earshot::database
