// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/retentionjson.h"

#include "api/authorised.h"
#include "core/json.h"
#include "database/database.h"

namespace earshot::api {

using namespace Qt::StringLiterals;
using http::Method;
using http::Reply;
using http::Request;

namespace {

QCoro::Task<Reply> showPolicy(SharedContext context, Principal who, Request)
{
    auto read = [id = who.organizationId](database::Session &session) {
        return database::RetentionRepository(session).policy(id);
    };
    const auto kept = co_await context->parts.database.read(read);
    if (!kept)
        co_return refusal(kept.error());
    const QJsonObject json = keptPolicyJson(*kept);
    co_return Reply::json(json);
}

QCoro::Task<Reply> setPolicy(SharedContext context, Principal who, Request request)
{
    const auto body = parseJsonObject(request.body);
    if (!body)
        co_return refusal(body.error());
    const auto policy = policyFromJson(*body);
    if (!policy)
        co_return refusal(policy.error());
    const audit::Entry entry =
        context->parts.audit.entry(who, u"retention.change"_s, {}, originOf(request), {});
    auto write = [policy = *policy, entry](
                     database::Session &session) { return changePolicy(session, policy, entry); };
    const auto kept = co_await context->parts.database.write(write);
    if (!kept)
        co_return refusal(kept.error());
    const QJsonObject json = keptPolicyJson(*kept);
    co_return Reply::json(json);
}

/** A body has rules to try; without one it is by those that are kept. */
Result<std::optional<RetentionPolicy>> draftIn(const Request &request)
{
    if (request.body.trimmed().isEmpty())
        return std::optional<RetentionPolicy>();
    const auto body = parseJsonObject(request.body);
    if (!body)
        return body.error();
    const auto policy = policyFromJson(*body);
    return policy ? Result(std::optional(*policy)) : policy.error();
}

QCoro::Task<Reply> rehearsePolicy(SharedContext context, Principal who, Request request)
{
    const auto draft = draftIn(request);
    if (!draft)
        co_return refusal(draft.error());
    const Timestamp now = context->parts.clock.now() + context->parts.database.clockAhead();
    auto read = [id = who.organizationId, draft = *draft, now](
                    database::Session &session) { return rehearse(session, id, draft, now); };
    const auto rehearsal = co_await context->parts.database.read(read);
    if (!rehearsal)
        co_return refusal(rehearsal.error());
    const QJsonObject json = rehearsalJson(*rehearsal);
    co_return Reply::json(json);
}

} // namespace

Routes retentionRoutes(const SharedContext &context)
{
    const QString policy = u"/api/retention"_s;
    return {
        {.pattern = policy, .handler = authorised(context, showPolicy)},
        {.method = Method::Put, .pattern = policy, .handler = authorised(context, setPolicy)},
        {.method = Method::Post,
            .pattern = u"/api/retention/rehearsal"_s,
            .handler = authorised(context, rehearsePolicy)},
    };
}

} // namespace earshot::api
