// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/assistantjson.h"
#include "api/authorised.h"
#include "core/json.h"
#include "core/logging.h"

namespace earshot::api {

using namespace Qt::StringLiterals;
using http::Method;
using http::Reply;
using http::Request;
using upkeep::AssistantService;
using upkeep::MendOrder;

namespace {

struct Wish
{
    bool apply = false;
    bool takeOver = false;
};

Result<Wish> wishOf(const QByteArray &body)
{
    const auto json = parseJsonObject(body);
    const QJsonValue apply = json.valueOr({}).value(u"apply"_s);
    const QJsonValue takeOver = json.valueOr({}).value(u"takeOver"_s);
    if (!apply.isBool() || !(takeOver.isBool() || takeOver.isUndefined())) {
        return Error{.code = ErrorCode::InvalidInput,
            .message =
                u"Send {\"apply\": false} to see what would be changed, {\"apply\": true} to "
                "change it. \"takeOver\", where it is there, is true or false."_s};
    }
    return Wish{.apply = apply.toBool(), .takeOver = takeOver.toBool()};
}

/** Every change goes to the audit log, with who wanted it, before it is made. */
MendOrder orderOf(
    const Wish &wish, const SharedContext &context, const Principal &who, const Request &request)
{
    return {.apply = wish.apply,
        .takeOver = wish.takeOver,
        .witness = [context, who, origin = originOf(request)](QString action, QJsonObject detail) {
            return context->parts.audit.record(who, action, {}, origin, detail);
        }};
}

/** What the provider refuses us is not refused to the client: its token is all right. */
Reply providerRefusal(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Unauthorised:
    case ErrorCode::Forbidden:
    case ErrorCode::Network:
    case ErrorCode::TooLarge:
        return Reply::problem(502, u"The provider gives no usable answer"_s, error);
    case ErrorCode::Timeout:
        return Reply::problem(504, u"The provider does not answer in time"_s, error);
    default:
        return refusal(error);
    }
}

Result<AssistantService *> serviceOf(const SharedContext &context)
{
    if (context->parts.assistants == nullptr) {
        return worded(ErrorCode::NotFound,
            QT_TRANSLATE_NOOP(
                "Receiver", "This receiver has no provider whose assistants it could show."));
    }
    return context->parts.assistants;
}

QCoro::Task<Reply> showAll(SharedContext context, Principal, Request)
{
    const auto service = serviceOf(context);
    if (!service)
        co_return refusal(service.error());
    const auto overview = co_await (*service)->overview();
    if (!overview)
        co_return providerRefusal(overview.error());
    co_return Reply::json(overviewJson(*overview));
}

using MendOne = QCoro::Task<Result<upkeep::Mending>> (AssistantService::*)(
    QString id, MendOrder order);

QCoro::Task<Reply> mendOne(SharedContext context, Principal who, Request request, MendOne mend)
{
    const auto service = serviceOf(context);
    if (!service)
        co_return refusal(service.error());
    const auto wish = wishOf(request.body);
    if (!wish)
        co_return refusal(wish.error());
    const QString id = request.arguments.value(u"id"_s);
    const MendOrder order = orderOf(*wish, context, who, request);
    const auto mending = co_await ((*service)->*mend)(id, order);
    if (!mending)
        co_return providerRefusal(mending.error());
    co_return Reply::json(mendingJson(*mending));
}

QCoro::Task<Reply> mendAssistant(SharedContext context, Principal who, Request request)
{
    return mendOne(
        std::move(context), std::move(who), std::move(request), &AssistantService::mendAssistant);
}

QCoro::Task<Reply> mendPhoneNumber(SharedContext context, Principal who, Request request)
{
    return mendOne(
        std::move(context), std::move(who), std::move(request), &AssistantService::mendPhoneNumber);
}

QJsonObject outcomesJson(const QList<upkeep::MendOutcome> &outcomes)
{
    QJsonArray items;
    for (const upkeep::MendOutcome &outcome : outcomes) {
        if (!outcome.result)
            logProblem(lcApi, outcome.result.error(), {{u"id"_s, outcome.id}});
        items.append(outcomeJson(outcome));
    }
    return {{u"items"_s, items}};
}

QCoro::Task<Reply> mendAll(SharedContext context, Principal who, Request request)
{
    const auto service = serviceOf(context);
    if (!service)
        co_return refusal(service.error());
    const auto wish = wishOf(request.body);
    if (!wish)
        co_return refusal(wish.error());
    const MendOrder order = orderOf(*wish, context, who, request);
    const auto outcomes = co_await (*service)->mendAllAssistants(order);
    if (!outcomes)
        co_return providerRefusal(outcomes.error());
    co_return Reply::json(outcomesJson(*outcomes));
}

} // namespace

Routes assistantRoutes(const SharedContext &context)
{
    const auto post = [&context](const QString &pattern, Handle handle) {
        return http::Route{
            .method = Method::Post, .pattern = pattern, .handler = authorised(context, handle)};
    };
    return {
        {.pattern = u"/api/assistants"_s, .handler = authorised(context, showAll)},
        post(u"/api/assistants/{id}/recording"_s, mendAssistant),
        post(u"/api/assistants/recording"_s, mendAll),
        post(u"/api/phone-numbers/{id}/server"_s, mendPhoneNumber),
    };
}

} // namespace earshot::api
