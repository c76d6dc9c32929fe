// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/accessservice.h"
#include "api/authorised.h"
#include "api/signinanswer.h"
#include "core/json.h"
#include "database/database.h"
#include "database/organizationrepository.h"
#include "database/personrepository.h"

#include <QJsonArray>

namespace earshot::api {

using namespace Qt::StringLiterals;
using access::SignIn;
using http::Method;
using http::Reply;
using http::Request;

namespace {

QJsonArray permissionsOf(Role role)
{
    QJsonArray words;
    for (const Permission permission : allPermissions) {
        if (allows(role, permission))
            words.append(toWord(permission));
    }
    return words;
}

QJsonObject sessionJson(const Principal &who, const QString &organizationName)
{
    const QJsonValue person = who.personId.isEmpty() ? QJsonValue() : QJsonValue(who.personId);
    return {{u"personId"_s, person}, {u"name"_s, who.name}, {u"role"_s, toWord(who.role)},
        {u"permissions"_s, permissionsOf(who.role)}, {u"seesAllCalls"_s, who.scope.isEverything()},
        {u"organization"_s,
            QJsonObject{{u"id"_s, who.organizationId}, {u"name"_s, organizationName}}}};
}

QCoro::Task<Result<QString>> organizationName(SharedContext context, QString id)
{
    auto find = [id](database::Session &session) {
        return database::OrganizationRepository(session).find(id);
    };
    const auto organization = co_await context->parts.database.read(find);
    if (!organization)
        co_return organization.error();
    co_return *organization ? (*organization)->name : QString();
}

QCoro::Task<Reply> showSession(SharedContext context, Principal who, Request)
{
    const auto name = co_await organizationName(context, who.organizationId);
    if (!name)
        co_return refusal(name.error());
    const QJsonObject json = sessionJson(who, *name);
    co_return Reply::json(json);
}

Result<SignIn::Attempt> attemptFrom(const Request &request)
{
    const auto body = parseJsonObject(request.body);
    if (!body)
        return body.error();
    const QJsonValue email = body->value(u"email"_s);
    const QJsonValue password = body->value(u"password"_s);
    const QJsonValue code = body->value(u"code"_s);
    const bool hasGoodCode = code.isString() || code.isNull() || code.isUndefined();
    if (!email.isString() || !password.isString() || !hasGoodCode)
        return Error{.code = ErrorCode::InvalidInput,
            .message =
                u"Send {\"email\", \"password\"}, and \"code\" where one is needed, as texts."_s};
    return SignIn::Attempt{.email = email.toString(),
        .password = password.toString(),
        .code = code.toString(),
        .address = request.peer};
}

QString methodOf(const SignIn::Outcome &outcome)
{
    if (outcome.usedRecoveryCode)
        return u"password and recovery code"_s;
    return outcome.usedFactor ? u"password and code"_s : u"password"_s;
}

QJsonObject welcomeJson(
    const Person &person, const access::SessionToken &session, const QString &organizationName)
{
    return {{u"token"_s, QString::fromLatin1(session.token.reveal())},
        {u"expiresAt"_s, session.expiresAt.toString()},
        {u"person"_s,
            QJsonObject{{u"id"_s, person.id}, {u"email"_s, person.email}, {u"name"_s, person.name},
                {u"role"_s, toWord(person.role)}, {u"permissions"_s, permissionsOf(person.role)},
                {u"hasSecondFactor"_s, !person.factorSealed.isEmpty()},
                {u"organization"_s,
                    QJsonObject{
                        {u"id"_s, person.organizationId}, {u"name"_s, organizationName}}}}}};
}

/** With its entry in the log, or not at all: nobody is in whose coming could not be written down.
 */
QCoro::Task<Reply> welcome(SharedContext context, SignIn::Outcome outcome, audit::Origin origin)
{
    const Person person = *outcome.person;
    const Principal who{.organizationId = person.organizationId,
        .tokenId = person.id,
        .personId = person.id,
        .name = person.name,
        .role = person.role};
    const QString action = u"session.start"_s;
    const QString noCall;
    const QJsonObject detail{
        {u"method"_s, methodOf(outcome)}, {u"failedBefore"_s, outcome.failedBefore}};
    const audit::Entry entry = context->parts.audit.entry(who, action, noCall, origin, detail);
    const access::AccessService::Note note = [entry](database::Session &data,
                                                 const database::AccessToken &) {
        return audit::append(data, entry);
    };
    const auto session =
        co_await context->parts.access.createSession(person, origin.address.toString(), note);
    if (!session)
        co_return refusal(session.error());
    const auto name = co_await organizationName(context, person.organizationId);
    const QJsonObject json = welcomeJson(person, *session, name ? *name : QString());
    co_return uncached(Reply::json(json));
}

QCoro::Task<Reply> signIn(SharedContext context, Request request)
{
    const auto attempt = attemptFrom(request);
    if (!attempt)
        co_return refusal(attempt.error());
    const audit::Origin origin = originOf(request);
    const auto outcome = co_await context->parts.signIn.attempt(*attempt);
    if (!outcome)
        co_return refusal(outcome.error());
    if (outcome->verdict == SignIn::Verdict::Welcome)
        co_return co_await welcome(context, *outcome, origin);
    co_await noteFailure(context, *outcome, origin);
    co_return signInRefusal(*outcome);
}

QCoro::Task<Reply> signOut(SharedContext context, Principal who, Request request)
{
    const QString action = u"session.end"_s;
    const QString noCall;
    const audit::Origin origin = originOf(request);
    if (who.isEphemeral)
        co_return refusal({.code = ErrorCode::Conflict,
            .message = u"This token ends with the program it belongs to."_s});
    co_await context->heard->writeAll();
    const auto revoked = co_await context->parts.access.revoke(who.tokenId);
    if (!revoked)
        co_return refusal(revoked.error());
    const auto noted = co_await context->parts.audit.record(who, action, noCall, origin);
    if (!noted)
        co_return refusal(noted.error());
    co_return Reply::noContent();
}

} // namespace

Routes sessionRoutes(const SharedContext &context)
{
    const QString path = u"/api/session"_s;
    return {
        {.pattern = path, .handler = authorised(context, showSession)},
        {.method = Method::Post,
            .pattern = path,
            .handler = [context](Request request) { return signIn(context, std::move(request)); },
            .bodyLimit = 8 * 1024},
        {.method = Method::Delete, .pattern = path, .handler = authorised(context, signOut)},
    };
}

} // namespace earshot::api
