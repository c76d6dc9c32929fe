// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/authorised.h"
#include "api/baseurl.h"

namespace earshot::api {

using namespace Qt::StringLiterals;
using http::Reply;
using http::Request;

namespace {

constexpr qint64 largestWebhook = 16 * 1024 * 1024;
constexpr qint64 largestCallback = 64 * 1024;

QCoro::Task<Reply> receive(SharedContext context, Request request)
{
    auto header = [headers = request.headers](QByteArrayView name) { return headers.value(name); };
    const auto accepted =
        co_await context->parts.acceptWebhook(std::move(request.body), std::move(header));
    if (!accepted)
        co_return refusal(accepted.error());
    co_return Reply::json({});
}

/** The address is rebuilt from the configuration: a proxy in front has changed scheme and host. */
QCoro::Task<Reply> receiveTwilio(SharedContext context, Request request)
{
    const auto base = baseUrl(context->parts.publicUrl, request);
    if (!base)
        co_return refusal(base.error());
    TwilioDelivery delivery{.url = base->toEncoded() + request.target,
        .contentType = request.headers.value("Content-Type"),
        .signature = request.headers.value("X-Twilio-Signature")};
    if (request.method == http::Method::Post)
        delivery.body = std::move(request.body);
    const auto accepted = co_await context->parts.acceptTwilio(std::move(delivery));
    if (!accepted)
        co_return refusal(accepted.error());
    co_return Reply{.status = 200};
}

} // namespace

Routes webhookRoutes(const SharedContext &context)
{
    const auto handler = [context](
                             Request request) { return receive(context, std::move(request)); };
    const auto twilio = [context](Request request) {
        return receiveTwilio(context, std::move(request));
    };
    const QString twilioPattern = u"/api/webhooks/twilio"_s;
    return {{.method = http::Method::Post,
                .pattern = u"/api/webhooks/vapi"_s,
                .handler = handler,
                .bodyLimit = largestWebhook},
        {.method = http::Method::Post,
            .pattern = twilioPattern,
            .handler = twilio,
            .bodyLimit = largestCallback},
        {.method = http::Method::Get, .pattern = twilioPattern, .handler = twilio}};
}

} // namespace earshot::api
