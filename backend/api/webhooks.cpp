// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/authorised.h"

namespace earshot::api {

using namespace Qt::StringLiterals;
using http::Reply;
using http::Request;

namespace {

constexpr qint64 largestWebhook = 16 * 1024 * 1024;

QCoro::Task<Reply> receive(SharedContext context, Request request)
{
    auto header = [headers = request.headers](QByteArrayView name) { return headers.value(name); };
    const auto accepted =
        co_await context->parts.acceptWebhook(std::move(request.body), std::move(header));
    if (!accepted)
        co_return refusal(accepted.error());
    co_return Reply::json({});
}

} // namespace

Routes webhookRoutes(const SharedContext &context)
{
    const auto handler = [context](
                             Request request) { return receive(context, std::move(request)); };
    return {{.method = http::Method::Post,
        .pattern = u"/api/webhooks/vapi"_s,
        .handler = handler,
        .bodyLimit = largestWebhook}};
}

} // namespace earshot::api
