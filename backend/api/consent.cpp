// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/authorised.h"
#include "api/consentjson.h"
#include "core/json.h"
#include "database/auditrepository.h"
#include "database/database.h"

namespace earshot::api {

using namespace Qt::StringLiterals;
using database::ConsentPolicy;
using database::ConsentRepository;
using http::Method;
using http::Reply;
using http::Request;

namespace {

/** Each letter of a phrase may be an escape. */
constexpr qsizetype longestBody = ConsentPhrases::most * (ConsentPhrases::longest * 6 + 60);

struct Order
{
    QString organizationId;
    ConsentPolicy policy;
    audit::Entry entry;
};

Error refused()
{
    return {.code = ErrorCode::InvalidInput,
        .message = u"Send {\"rule\": \"show\", \"phrases\": null}: the rule is off, show or bar, "
                   "and the phrases are a list, or null for the usual ones."_s};
}

Result<ConsentPolicy> policyIn(const QByteArray &body, const Principal &who, Timestamp now)
{
    const QJsonObject json = parseJsonObject(body).valueOr({});
    const auto rule = consentRuleFromWord(json.value(u"rule"_s).toString());
    const QJsonValue given = json.value(u"phrases"_s);
    if (json.size() != 2 || !rule || given.isUndefined())
        return refused();
    ConsentPolicy policy{
        .rule = *rule, .phrases = {}, .by = listenerOf(who), .byName = who.name, .at = now};
    if (given.isNull())
        return policy;
    const auto phrases = consentPhrasesFrom(given);
    if (!phrases)
        return phrases.error();
    policy.phrases = *phrases;
    return policy;
}

Result<ConsentPolicy> choose(database::Session &session, const Order &order)
{
    ConsentRepository consents(session);
    const auto before = consents.policy(order.organizationId);
    if (!before)
        return before.error();
    if (const auto done = consents.choose(order.organizationId, order.policy); !done)
        return done.error();
    audit::Entry entry = order.entry;
    entry.detail.insert(u"before"_s, toWord(before->rule));
    entry.detail.insert(u"phrasesChanged"_s, before->phrases != order.policy.phrases);
    if (const auto recorded = audit::append(session, entry); !recorded)
        return recorded.error();
    return consents.policy(order.organizationId);
}

QCoro::Task<Reply> showPolicy(SharedContext context, Principal who, Request)
{
    auto read = [id = who.organizationId](
                    database::Session &session) { return ConsentRepository(session).policy(id); };
    const auto policy = co_await context->parts.database.read(read);
    if (!policy)
        co_return refusal(policy.error());
    const QJsonObject json = consentJson(*policy);
    co_return Reply::json(json);
}

Order orderOf(const SharedContext &context, const Principal &who, const Request &request,
    const ConsentPolicy &policy)
{
    const auto &phrases = policy.phrases;
    const QJsonObject detail{{u"rule"_s, toWord(policy.rule)},
        {u"phrases"_s, phrases ? QJsonValue(phrases->phrases().size()) : QJsonValue()}};
    return {.organizationId = who.organizationId,
        .policy = policy,
        .entry =
            context->parts.audit.entry(who, u"consent.change"_s, {}, originOf(request), detail)};
}

QCoro::Task<Reply> choosePolicy(SharedContext context, Principal who, Request request)
{
    const auto policy = policyIn(request.body, who, context->parts.clock.now());
    if (!policy)
        co_return refusal(policy.error());
    auto work = [order = orderOf(context, who, request, *policy)](
                    database::Session &session) { return choose(session, order); };
    const auto chosen = co_await context->parts.database.write(work);
    if (!chosen)
        co_return refusal(chosen.error());
    if (context->parts.renewSigns)
        context->parts.renewSigns();
    const QJsonObject json = consentJson(*chosen);
    co_return Reply::json(json);
}

} // namespace

Routes consentRoutes(const SharedContext &context)
{
    const QString path = u"/api/consent"_s;
    return {
        {.pattern = path, .handler = authorised(context, showPolicy)},
        {.method = Method::Put,
            .pattern = path,
            .handler = authorised(context, choosePolicy),
            .bodyLimit = longestBody},
    };
}

} // namespace earshot::api
