// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/invitecommands.h"

#include "api/peoplejson.h"
#include "audit/auditservice.h"
#include "database/database.h"
#include "database/organizationrepository.h"

namespace earshot {

using namespace Qt::StringLiterals;
using access::Invitations;
using database::Session;

namespace {

const QString commandLine = u"command line"_s;

Error invalid(const QString &message)
{
    return {.code = ErrorCode::InvalidInput, .message = message};
}

} // namespace

InviteCommands::InviteCommands(database::Database &database, access::SignIn &signIn,
    const audit::AuditService &audit, const Clock &clock, QUrl address)
    : m_database(database)
    , m_audit(audit)
    , m_address(std::move(address))
    , m_invitations(database, signIn, clock)
{ }

bool InviteCommands::knows(const QString &command)
{
    return command == "people.invite"_L1;
}

QCoro::Task<Result<QString>> InviteCommands::organizationId(QString slug)
{
    if (slug.isEmpty())
        slug = u"default"_s;
    auto find = [slug](Session &session) {
        return database::OrganizationRepository(session).findBySlug(slug);
    };
    const auto found = co_await m_database.read(find);
    if (!found)
        co_return found.error();
    if (found->has_value())
        co_return (*found)->id;
    co_return invalid(u"There is no organisation \"%1\"."_s.arg(slug));
}

Invitations::InviteNote InviteCommands::note() const
{
    return [this](Session &session, const Invitation &invitation) {
        const Principal who{
            .organizationId = invitation.organizationId, .tokenId = commandLine, .name = {}};
        QJsonObject detail = api::invitationDetail(invitation);
        detail.insert(u"expiresAt"_s, invitation.expiresAt.toString());
        return audit::append(session, m_audit.entry(who, u"person.invited"_s, {}, {}, detail));
    };
}

QCoro::Task<Result<QJsonObject>> InviteCommands::run(QString, QJsonObject arguments)
{
    if (m_address.isEmpty())
        co_return invalid(u"Set public_url first, so that the link leads to this receiver."_s);
    const QString slug = arguments.take(u"organization"_s).toString();
    const auto wished = api::invitationFrom(arguments);
    if (!wished)
        co_return wished.error();
    const auto organization = co_await organizationId(slug);
    if (!organization)
        co_return organization.error();
    Invitation wish = *wished;
    wish.organizationId = *organization;
    wish.createdBy = commandLine;
    const auto noted = note();
    const auto invited = co_await m_invitations.invite(wish, usualInvitationLife, noted);
    if (!invited)
        co_return invited.error();
    QJsonObject json = api::invitationJson(invited->invitation);
    json.insert(u"url"_s, access::invitationUrl(m_address, invited->token));
    const QJsonObject answer{{u"invitation"_s, json}};
    co_return answer;
}

} // namespace earshot
