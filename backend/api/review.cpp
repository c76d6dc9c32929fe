// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/authorised.h"
#include "api/callchange.h"
#include "api/calldetails.h"
#include "api/eventhub.h"
#include "api/lookup.h"
#include "core/json.h"
#include "database/auditrepository.h"
#include "database/callrepository.h"
#include "database/database.h"
#include "ingest/callwriter.h"

namespace earshot::api {

using namespace Qt::StringLiterals;
using database::CallRepository;
using http::Method;
using http::Reply;
using http::Request;

namespace {

using Wish = std::optional<Verdict>; ///< nothing: the review is taken back

struct Order
{
    QString organizationId;
    QString callId;
    std::optional<CallReview> review;
    audit::Entry entry;
    QString receiverId;
    Timestamp now;
};

struct Outcome
{
    Call call;
    bool isChanged = false;
};

Result<Wish> wishOf(const QByteArray &body)
{
    const auto json = parseJsonObject(body);
    const QJsonValue review = json.valueOr({}).value(u"review"_s);
    const auto verdict = verdictFromWord(review.toString());
    if (json && json->size() == 1 && (review.isNull() || verdict))
        return verdict;
    return Error{.code = ErrorCode::InvalidInput,
        .message = u"Send {\"review\": \"good\"}, or \"followUp\", or \"problem\"; null takes the "
                   "review back. Nothing else of a call can be changed."_s};
}

QJsonValue wordJson(const Wish &verdict)
{
    return verdict ? QJsonValue(toWord(*verdict)) : QJsonValue();
}

Order orderOf(const SharedContext &context, const Principal &who, const Request &request,
    const Wish &wish, const QString &callId)
{
    const Timestamp now = context->parts.clock.now();
    Order order{.organizationId = who.organizationId,
        .callId = callId,
        .entry = context->parts.audit.entry(
            who, u"call.review"_s, callId, originOf(request), {{u"review"_s, wordJson(wish)}}),
        .receiverId = context->parts.database.receiverId(),
        .now = now};
    if (wish)
        order.review =
            CallReview{.verdict = *wish, .at = now, .by = who.tokenId, .byName = who.name};
    return order;
}

Wish verdictOf(const std::optional<CallReview> &review)
{
    return review ? Wish(review->verdict) : Wish();
}

/** In the turn of those who merge: what they announce afterwards has the new review. */
Result<Outcome> change(database::Session &session, const Order &order)
{
    if (const auto turn = ingest::takeTurnToMerge(session, order.organizationId); !turn)
        return turn.error();
    const auto before = callOf(session, order.organizationId, order.callId);
    if (!before)
        return before.error();
    if (verdictOf(before->review) == verdictOf(order.review))
        return Outcome{.call = *before};
    audit::Entry entry = order.entry;
    entry.detail.insert(u"before"_s, wordJson(verdictOf(before->review)));
    if (const auto recorded = audit::append(session, entry); !recorded)
        return recorded.error();
    const auto changed = CallRepository(session).setReview(order.callId, order.review, order.now);
    if (!changed)
        return changed.error();
    const auto after = tellOthers(session, order.organizationId, order.callId, order.receiverId);
    if (!after)
        return after.error();
    return Outcome{.call = *after, .isChanged = true};
}

QCoro::Task<Reply> reviewCall(SharedContext context, Principal who, Request request)
{
    const auto wish = wishOf(request.body);
    if (!wish)
        co_return refusal(wish.error());
    const auto call = co_await findCall(context, who, request.arguments.value(u"id"_s));
    if (!call)
        co_return refusal(call.error());
    auto work = [order = orderOf(context, who, request, *wish, call->id)](
                    database::Session &session) { return change(session, order); };
    const auto outcome = co_await context->parts.database.write(work);
    if (!outcome)
        co_return refusal(outcome.error());
    if (outcome->isChanged)
        context->parts.events.announce(u"call_updated"_s, outcome->call);
    co_return co_await callReply(context, who, outcome->call, request);
}

} // namespace

Routes reviewRoutes(const SharedContext &context)
{
    return {
        {.method = Method::Patch,
            .pattern = u"/api/calls/{id}"_s,
            .handler = authorised(context, reviewCall)},
    };
}

} // namespace earshot::api
