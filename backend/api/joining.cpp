// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/invitations.h"
#include "access/signin.h"
#include "api/authorised.h"
#include "api/baseurl.h"
#include "api/htmlpage.h"
#include "api/joinpages.h"
#include "api/peoplejson.h"
#include "api/signinanswer.h"
#include "core/json.h"
#include "database/database.h"
#include "database/organizationrepository.h"

namespace earshot::api {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using access::Invitations;
using access::SignIn;
using database::Session;
using http::Method;
using http::Reply;
using http::Request;

namespace {

constexpr qsizetype bodyLimit = 8 * 1024;

/** Who joins is who does it: nobody else was asked. */
Invitations::JoinNote joinNote(const SharedContext &context, const Request &request)
{
    return [context, origin = originOf(request)](Session &session, const Invitation &invitation,
               const Person &person) -> Result<void> {
        const Principal who{.organizationId = person.organizationId,
            .tokenId = person.id,
            .personId = person.id,
            .name = person.name,
            .role = person.role};
        QJsonObject detail = personDetail(person);
        detail.insert(u"invitationId"_s, invitation.id);
        detail.insert(u"invitedBy"_s, invitation.createdByName);
        const auto entry = context->parts.audit.entry(who, u"person.joined"_s, {}, origin, detail);
        return audit::append(session, entry);
    };
}

Error dead()
{
    return worded(ErrorCode::NotFound,
        QT_TRANSLATE_NOOP("Receiver",
            "This invitation does not work any more: it was used, has expired, or was withdrawn."));
}

Error incomplete()
{
    return {
        .code = ErrorCode::InvalidInput, .message = u"Send {\"token\", \"password\"} as texts."_s};
}

/** Who presses the button twice sees the answer to the second time. */
Reply waitPage(const Invitations::Found &found)
{
    Reply reply = failedJoinPage(429,
        found.invitation
            ? u"This invitation is being used at this moment. If that was you, your password is "
              "chosen: sign in with it."_s
            : u"There were too many tries. Wait a few minutes, then open the link again."_s);
    reply.headers.set("Retry-After", QByteArray::number(qint64(found.pause.count())));
    return reply;
}

/** What failed on our side is said without its details; those are in the log. */
Reply brokenPage(const Error &error)
{
    if (error.code == ErrorCode::Conflict || error.code == ErrorCode::InvalidInput)
        return failedJoinPage(409, error.message);
    const Reply logged = refusal(error);
    return failedJoinPage(
        logged.status, u"This can't be done at the moment. Try again in a few minutes."_s);
}

QCoro::Task<QString> organizationOf(SharedContext context, Invitation invitation)
{
    auto find = [id = invitation.organizationId](Session &session) {
        return database::OrganizationRepository(session).find(id);
    };
    const auto organization = co_await context->parts.database.read(find);
    const bool isKnown = organization.ok() && organization->has_value();
    co_return isKnown ? (*organization)->name : QString();
}

QByteArray tokenIn(const Request &request)
{
    return request.arguments.value(u"token"_s).toUtf8();
}

/** The page, with what was wrong with what was sent. */
QCoro::Task<Reply> ask(SharedContext context, Request request, QString mistake)
{
    const auto found = co_await context->invitations->look(tokenIn(request), request.peer);
    if (!found)
        co_return brokenPage(found.error());
    if (found->pause > 0s)
        co_return waitPage(*found);
    if (!found->invitation)
        co_return deadInvitationPage();
    const QString organization = co_await organizationOf(context, *found->invitation);
    const int status = mistake.isEmpty() ? 200 : 400;
    co_return invitationPage(*found->invitation, organization, mistake, status);
}

QCoro::Task<Reply> joinByForm(SharedContext context, Request request)
{
    const QString password = formField(request.body, u"password"_s, longestPassword + 1);
    const QString again = formField(request.body, u"again"_s, longestPassword + 1);
    const QString unlike = u"The two passwords are not the same."_s;
    if (!again.isEmpty() && again != password)
        co_return co_await ask(context, request, unlike);
    const auto note = joinNote(context, request);
    const auto taken =
        co_await context->invitations->accept(tokenIn(request), password, request.peer, note);
    if (!taken && taken.error().code == ErrorCode::InvalidInput)
        co_return co_await ask(context, request, taken.error().message);
    if (!taken)
        co_return brokenPage(taken.error());
    if (taken->pause > 0s)
        co_return waitPage(*taken);
    if (!taken->invitation)
        co_return deadInvitationPage();
    const auto base = baseUrl(context->parts.publicUrl, request);
    const QUrl address = base ? *base : QUrl();
    co_return joinedPage(*taken->invitation, address);
}

QCoro::Task<Reply> joinByJson(SharedContext context, Request request)
{
    const auto body = parseJsonObject(request.body);
    if (!body)
        co_return refusal(body.error());
    const QJsonValue token = body->value(u"token"_s);
    const QJsonValue password = body->value(u"password"_s);
    const bool isWhole = token.isString() && password.isString();
    if (!isWhole)
        co_return refusal(incomplete());
    const auto note = joinNote(context, request);
    const auto taken = co_await context->invitations->accept(
        token.toString().toUtf8(), password.toString(), request.peer, note);
    if (!taken)
        co_return uncached(refusal(taken.error()));
    const SignIn::Outcome paused{.verdict = SignIn::Verdict::Paused, .pause = taken->pause};
    if (paused.pause > 0s)
        co_return signInRefusal(paused);
    if (!taken->invitation)
        co_return uncached(refusal(dead()));
    const QJsonObject json{
        {u"email"_s, taken->invitation->email}, {u"name"_s, taken->invitation->name}};
    co_return uncached(Reply::json(json, 201));
}

QCoro::Task<Reply> showInvitation(SharedContext context, Request request)
{
    const QString noMistake;
    co_return co_await ask(context, request, noMistake);
}

http::Handler open(
    const SharedContext &context, QCoro::Task<Reply> (*handle)(SharedContext, Request))
{
    return [context, handle](Request request) { return handle(context, std::move(request)); };
}

} // namespace

Routes joiningRoutes(const SharedContext &context)
{
    const QString page = u"/invite/{token}"_s;
    return {
        {.pattern = page, .handler = open(context, showInvitation)},
        {.method = Method::Post,
            .pattern = page,
            .handler = open(context, joinByForm),
            .bodyLimit = bodyLimit},
        {.method = Method::Post,
            .pattern = u"/api/people/invitations/accept"_s,
            .handler = open(context, joinByJson),
            .bodyLimit = bodyLimit},
    };
}

} // namespace earshot::api
