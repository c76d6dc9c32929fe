// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/tokenrepository.h"

#include "database/parameters.h"

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

AccessToken tokenFrom(const Row &row, Role role)
{
    return {.id = row.text("id"_L1),
        .organizationId = row.text("organization_id"_L1),
        .name = row.text("name"_L1),
        .role = role,
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
        u"insert into access_tokens (id, organization_id, name, role, token_sha256, created_at, "
        "expires_at, last_used_at, revoked_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {token.id, token.organizationId, textOrEmpty(token.name), toWord(token.role),
            token.tokenSha256, parameter(token.createdAt), parameter(token.expiresAt),
            parameter(token.lastUsedAt), parameter(token.revokedAt)});
    return done.ok() ? Result<void>() : done.error();
}

Result<std::optional<AccessToken>> TokenRepository::findByHash(
    const QString &tokenSha256, Timestamp now)
{
    const auto row = m_session.queryOne(
        u"select * from access_tokens where token_sha256 = ? and revoked_at is null "
        "and (expires_at is null or expires_at > ?)"_s,
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

Result<void> TokenRepository::touch(const QString &id, Timestamp at)
{
    const auto done = m_session.exec(
        u"update access_tokens set last_used_at = ? where id = ?"_s, {parameter(at), id});
    return done.ok() ? Result<void>() : done.error();
}

} // namespace earshot::database
