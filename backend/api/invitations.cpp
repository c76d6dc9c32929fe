// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/invitations.h"
#include "api/authorised.h"
#include "api/baseurl.h"
#include "api/peoplejson.h"
#include "core/json.h"
#include "database/database.h"
#include "database/invitationrepository.h"

#include <QJsonArray>

namespace earshot::api {

using namespace Qt::StringLiterals;
using access::Invitations;
using database::InvitationRepository;
using database::Session;
using http::Method;
using http::Reply;
using http::Request;

namespace {

QJsonObject invitedJson(const Invitations::Invited &invited, const QUrl &base)
{
    QJsonObject json = invitationJson(invited.invitation);
    json.insert(u"url"_s, access::invitationUrl(base, invited.token));
    return json;
}

/** In the transaction that makes it. */
Invitations::InviteNote inviteNote(const Principal &who, const audit::Entry &draft)
{
    return [who, draft](Session &session, const Invitation &invitation) -> Result<void> {
        // Who asks may have been locked out, or made less, since they were let in.
        const auto by = access::roleInTurn(session, who, draft.at);
        if (!by)
            return by.error();
        if (const auto allowed = access::requireGrant(*by, invitation.role); !allowed)
            return allowed;
        audit::Entry entry = draft;
        entry.detail = invitationDetail(invitation);
        entry.detail.insert(u"expiresAt"_s, invitation.expiresAt.toString());
        return audit::append(session, entry);
    };
}

QCoro::Task<Reply> invite(SharedContext context, Principal who, Request request)
{
    const auto body = parseJsonObject(request.body);
    if (!body)
        co_return refusal(body.error());
    const auto wished = invitationFrom(*body);
    if (!wished)
        co_return refusal(wished.error());
    const auto life = invitationLifeFrom(*body);
    if (!life)
        co_return refusal(life.error());
    const auto allowed = access::requireGrant(who.role, wished->role);
    if (!allowed)
        co_return refusal(allowed.error());
    const auto base = baseUrl(context->parts.publicUrl, request);
    if (!base)
        co_return refusal(base.error());
    Invitation wish = *wished;
    wish.organizationId = who.organizationId;
    wish.createdBy = actorOf(who);
    wish.createdByName = who.name;
    const auto draft =
        context->parts.audit.entry(who, u"person.invited"_s, {}, originOf(request), {});
    const auto note = inviteNote(who, draft);
    const auto invited = co_await context->invitations->invite(wish, *life, note);
    if (!invited)
        co_return refusal(invited.error());
    const QJsonObject json = invitedJson(*invited, *base);
    co_return Reply::json(json, 201);
}

QCoro::Task<Reply> listInvitations(SharedContext context, Principal who, Request)
{
    auto read = [id = who.organizationId, now = context->parts.clock.now()](
                    Session &session) { return InvitationRepository(session).open(id, now); };
    const auto invitations = co_await context->parts.database.read(read);
    if (!invitations)
        co_return refusal(invitations.error());
    QJsonArray items;
    for (const Invitation &invitation : *invitations)
        items.append(invitationJson(invitation));
    QJsonObject json;
    json.insert(u"items"_s, items);
    co_return Reply::json(json);
}

/** Withdrawn once stays withdrawn; one that ran out needs no withdrawing. */
Result<void> revoke(
    Session &session, const Principal &who, const QString &id, const audit::Entry &draft)
{
    if (const auto by = access::roleInTurn(session, who, draft.at); !by)
        return by.error();
    InvitationRepository invitations(session);
    const auto found = invitations.find(who.organizationId, id);
    if (!found)
        return found.error();
    if (!found->has_value())
        return worded(
            ErrorCode::NotFound, QT_TRANSLATE_NOOP("Receiver", "There is no such invitation."));
    const auto revoked = invitations.revoke(id, draft.at);
    if (!revoked)
        return revoked.error();
    if (!*revoked)
        return (*found)->acceptedAt ? worded(ErrorCode::Conflict,
                   QT_TRANSLATE_NOOP("Receiver", "That invitation was accepted already."))
                                    : Result<void>();
    audit::Entry entry = draft;
    entry.detail = invitationDetail(**found);
    return audit::append(session, entry);
}

QCoro::Task<Reply> revokeInvitation(SharedContext context, Principal who, Request request)
{
    const QString id = request.arguments.value(u"id"_s).toLower();
    const auto draft =
        context->parts.audit.entry(who, u"person.invitation_revoked"_s, {}, originOf(request), {});
    auto work = [who, id, draft](Session &session) { return revoke(session, who, id, draft); };
    const auto revoked = co_await context->parts.database.write(work);
    if (!revoked)
        co_return refusal(revoked.error());
    co_return Reply::noContent();
}

} // namespace

Routes invitationRoutes(const SharedContext &context)
{
    const QString path = u"/api/people/invitations"_s;
    return {
        {.pattern = path, .handler = authorised(context, listInvitations)},
        {.method = Method::Post,
            .pattern = path,
            .handler = authorised(context, invite),
            .bodyLimit = 128 * 1024},
        {.method = Method::Delete,
            .pattern = path + u"/{id}"_s,
            .handler = authorised(context, revokeInvitation)},
    };
}

} // namespace earshot::api
