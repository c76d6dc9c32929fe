// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/authorised.h"

#include "access/accessservice.h"
#include "api/permissions.h"
#include "core/logging.h"

#include <QRegularExpression>

namespace earshot::api {

using namespace Qt::StringLiterals;
using http::Reply;
using http::Request;

namespace {

Error ruleMissing(const Request &request)
{
    return {.code = ErrorCode::Internal,
        .message = u"The route %1 has no rule about who may use it."_s.arg(request.route)};
}

QCoro::Task<Reply> runAuthorised(SharedContext context, Handle handle, Request request)
{
    const RouteRule *rule = ruleFor(request.method, request.route);
    if (!rule)
        co_return refusal(ruleMissing(request));
    const auto token = bearerToken(request);
    if (!token)
        co_return unauthorised(tokenNeeded());
    const auto who = co_await context->parts.access.authenticate(*token);
    if (!who)
        co_return refusal(who.error());
    if (const auto allowed = mayUse(*who, *rule, context->parts.organizationId); !allowed)
        co_return refusal(allowed.error());
    Reply reply = co_await handle(context, *who, std::move(request));
    co_return uncached(std::move(reply));
}

bool isOurFault(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Unauthorised:
    case ErrorCode::Forbidden:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
    case ErrorCode::InvalidInput:
    case ErrorCode::TooLarge:
        return false;
    default:
        return true;
    }
}

} // namespace

http::Handler authorised(SharedContext context, Handle handle)
{
    return [context = std::move(context), handle](
               Request request) { return runAuthorised(context, handle, std::move(request)); };
}

std::optional<Secret> bearerToken(const Request &request)
{
    static const QRegularExpression form(
        u"\\Abearer +([A-Za-z0-9._~+/-]{1,512}=*)\\z"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(QString::fromLatin1(request.headers.value("Authorization")));
    return match.hasMatch() ? std::optional(Secret(match.captured(1).toLatin1())) : std::nullopt;
}

Error tokenNeeded()
{
    return {.code = ErrorCode::Unauthorised,
        .message = u"Show an access token: \"Authorization: Bearer …\"."_s};
}

Reply unauthorised(const Error &error)
{
    Reply reply = Reply::problem(401, u"Unauthorised"_s, error);
    reply.headers.set("WWW-Authenticate", "Bearer realm=\"earshot\"");
    return reply;
}

Reply refusal(const Error &error)
{
    if (error.code == ErrorCode::Unauthorised)
        return unauthorised(error);
    if (!isOurFault(error.code))
        return Reply::fromError(error);
    logProblem(lcApi, error);
    if (error.code == ErrorCode::Internal)
        return Reply::problem(500, u"Internal error"_s,
            worded(ErrorCode::Internal,
                QT_TRANSLATE_NOOP("Receiver", "The receiver made a mistake. Its log says more.")));
    const Error general = worded(ErrorCode::Unavailable,
        QT_TRANSLATE_NOOP("Receiver",
            "The receiver can’t do this at the moment. Try again soon; its log says more."));
    Reply reply =
        Reply::problem(503, u"Not available"_s, error.pattern.isEmpty() ? general : error);
    reply.headers.set("Retry-After", "5");
    return reply;
}

audit::Origin originOf(const Request &request)
{
    return {.address = request.peer,
        .userAgent = QString::fromUtf8(request.headers.value("User-Agent").left(2048))};
}

Reply uncached(Reply reply)
{
    reply.headers.set("Cache-Control", "private, no-store");
    reply.headers.set("X-Content-Type-Options", "nosniff");
    return reply;
}

} // namespace earshot::api
