// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/invitationrepository.h"

#include "database/parameters.h"
#include "database/personrepository.h"
#include "database/scopetext.h"

#include <algorithm>

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

Result<Invitation> invitationFrom(const Row &row)
{
    const std::optional<Role> role = roleFromWord(row.text("role"_L1));
    if (!role)
        return Error{.code = ErrorCode::Internal,
            .message = u"An invitation has a role this program does not know."_s};
    return Invitation{.id = row.text("id"_L1),
        .organizationId = row.text("organization_id"_L1),
        .email = row.text("email"_L1),
        .name = row.text("name"_L1),
        .role = *role,
        .scope = scopeFrom(row.text("scope"_L1)),
        .createdBy = row.text("created_by"_L1),
        .createdByName = row.text("created_by_name"_L1),
        .createdAt = row.time("created_at"_L1),
        .expiresAt = row.time("expires_at"_L1),
        .acceptedAt = row.optionalTime("accepted_at"_L1),
        .revokedAt = row.optionalTime("revoked_at"_L1)};
}

/** One link for each address, so that it is known which of them is out. */
Result<void> requireRoom(const QList<Invitation> &open, const QString &email)
{
    const bool isInvited = std::ranges::any_of(
        open, [&email](const Invitation &invitation) { return invitation.email == email; });
    if (isInvited)
        return worded(ErrorCode::Conflict,
            QT_TRANSLATE_NOOP(
                "Receiver", "%1 is invited already. Withdraw that invitation to send another."),
            {email});
    if (open.size() >= mostInvitations)
        return worded(ErrorCode::Conflict,
            QT_TRANSLATE_NOOP("Receiver", "At most %1 invitations can be open."),
            {QString::number(mostInvitations)});
    return {};
}

} // namespace

Result<void> InvitationRepository::add(const Invitation &invitation, const QString &tokenSha256)
{
    const QString &organization = invitation.organizationId;
    // One after the other, or two at once would both find room.
    if (const auto turn = m_session.serialise(u"invitations of "_s + organization); !turn)
        return turn;
    // What ended long ago tells nothing that the audit log does not, and has somebody's address.
    const auto forgotten =
        m_session.exec(u"delete from invitations where organization_id = ? and expires_at < ?"_s,
            {organization, parameter(invitation.createdAt - longestInvitationLife)});
    if (!forgotten)
        return forgotten.error();
    const auto there = open(organization, invitation.createdAt);
    if (!there)
        return there.error();
    if (const auto room = requireRoom(*there, invitation.email); !room)
        return room;
    const auto added = m_session.exec(
        u"insert into invitations (id, organization_id, token_sha256, email, name, role, scope, "
        "created_by, created_by_name, created_at, expires_at) "
        "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {invitation.id, organization, tokenSha256, invitation.email, invitation.name,
            toWord(invitation.role), textOrNull(scopeText(invitation.scope)), invitation.createdBy,
            textOrNull(invitation.createdByName), parameter(invitation.createdAt),
            parameter(invitation.expiresAt)});
    return added ? Result<void>() : added.error();
}

Result<QList<Invitation>> InvitationRepository::open(const QString &organizationId, Timestamp now)
{
    const auto rows = m_session.query(
        u"select * from invitations where organization_id = ? and accepted_at is null and "
        "revoked_at is null and expires_at > ? order by created_at desc, id"_s,
        {organizationId, parameter(now)});
    if (!rows)
        return rows.error();
    QList<Invitation> invitations;
    for (const Row &row : *rows) {
        const auto invitation = invitationFrom(row);
        if (!invitation)
            return invitation.error();
        invitations.append(*invitation);
    }
    return invitations;
}

Result<std::optional<Invitation>> InvitationRepository::find(
    const QString &organizationId, const QString &id)
{
    return findOne(u"organization_id = ? and id = ?"_s, {organizationId, id});
}

Result<std::optional<Invitation>> InvitationRepository::findByToken(const QString &tokenSha256)
{
    return findOne(u"token_sha256 = ?"_s, {tokenSha256});
}

Result<std::optional<Invitation>> InvitationRepository::findOne(
    const QString &condition, const QVariantList &values)
{
    const auto row = m_session.queryOne(u"select * from invitations where "_s + condition, values);
    if (!row)
        return row.error();
    if (!row->has_value())
        return std::optional<Invitation>();
    const auto invitation = invitationFrom(**row);
    return invitation ? Result(std::optional(*invitation)) : invitation.error();
}

Result<bool> InvitationRepository::accept(const QString &id, Timestamp now)
{
    return end(u"update invitations set accepted_at = ? where id = ? and accepted_at is null and "
               "revoked_at is null and expires_at > ?"_s,
        id, now);
}

Result<bool> InvitationRepository::revoke(const QString &id, Timestamp now)
{
    return end(u"update invitations set revoked_at = ? where id = ? and accepted_at is null and "
               "revoked_at is null and expires_at > ?"_s,
        id, now);
}

Result<bool> InvitationRepository::end(const QString &sql, const QString &id, Timestamp now)
{
    const auto ended = m_session.exec(sql, {parameter(now), id, parameter(now)});
    return ended ? Result<bool>(*ended > 0) : ended.error();
}

Result<bool> InvitationRepository::isBacked(const Invitation &invitation, Timestamp now)
{
    const auto person =
        PersonRepository(m_session).find(invitation.organizationId, invitation.createdBy);
    if (!person)
        return person.error();
    if (person->has_value())
        return !(*person)->disabledAt && (*person)->scope.isEverything()
            && mayGrant((*person)->role, invitation.role);
    const auto ended = m_session.queryOne(u"select id from access_tokens where id = ? and "
                                          "(revoked_at is not null or expires_at <= ?)"_s,
        {invitation.createdBy, parameter(now)});
    return ended ? Result<bool>(!ended->has_value()) : ended.error();
}

} // namespace earshot::database
