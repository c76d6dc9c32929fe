// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/authorised.h"
#include "api/callchange.h"
#include "api/calldetails.h"
#include "api/eventhub.h"
#include "api/lookup.h"
#include "core/json.h"
#include "database/consentrepository.h"
#include "database/database.h"
#include "ingest/callwriter.h"

namespace earshot::api {

using namespace Qt::StringLiterals;
using http::Method;
using http::Reply;
using http::Request;

namespace {

using Word = std::optional<ConsentConfirmation>; ///< nothing: it is taken back

struct Order
{
    QString organizationId;
    QString callId;
    Word word;
    audit::Entry entry;
    QString receiverId;
};

struct Outcome
{
    Call call;
    bool isChanged = false;
};

Error refused()
{
    return {.code = ErrorCode::InvalidInput,
        .message =
            u"Send {\"confirmed\": true, \"reason\": \"…\"} with a reason of 1 to %1 "
            "characters, or {\"confirmed\": false} to take it back."_s.arg(longestConsentReason)};
}

bool isUnseen(QChar letter)
{
    return letter.category() == QChar::Other_Control && letter != u'\n' && letter != u'\t';
}

Result<Word> wordIn(const QByteArray &body, const Principal &who, Timestamp now)
{
    const QJsonObject json = parseJsonObject(body).valueOr({});
    const QJsonValue confirmed = json.value(u"confirmed"_s);
    const QString reason = json.value(u"reason"_s).toString().trimmed();
    if (confirmed.isBool() && !confirmed.toBool() && json.size() == 1)
        return Word();
    const bool isWhole = confirmed.isBool() && confirmed.toBool() && json.size() == 2;
    const bool isText = !reason.isEmpty() && reason.size() <= longestConsentReason
        && std::none_of(reason.begin(), reason.end(), isUnseen) && reason.isValidUtf16();
    if (!isWhole || !isText)
        return refused();
    return Word(ConsentConfirmation{
        .at = now, .by = listenerOf(who), .byName = who.name, .reason = reason});
}

Order orderOf(const SharedContext &context, const Principal &who, const Request &request,
    const Word &word, const QString &callId)
{
    const QString action = word ? u"consent.confirm"_s : u"consent.withdraw"_s;
    const QJsonObject detail = word ? QJsonObject{{u"reason"_s,
                                   audit::oneLine(word->reason.simplified(), longestConsentReason)}}
                                    : QJsonObject();
    return {.organizationId = who.organizationId,
        .callId = callId,
        .word = word,
        .entry = context->parts.audit.entry(who, action, callId, originOf(request), detail),
        .receiverId = context->parts.database.receiverId()};
}

/** Whether @p word says nothing that is not known: the second of two clicks is not news. */
bool isSame(const Word &known, const Word &word)
{
    return known.has_value() == word.has_value() && (!known || known->reason == word->reason);
}

/** In the turn of those who merge: what they announce afterwards has it. */
Result<Outcome> change(database::Session &session, const Order &order)
{
    if (const auto turn = ingest::takeTurnToMerge(session, order.organizationId); !turn)
        return turn.error();
    const auto before = callOf(session, order.organizationId, order.callId);
    if (!before)
        return before.error();
    if (isSame(before->consent.confirmation, order.word))
        return Outcome{.call = *before};
    audit::Entry entry = order.entry;
    entry.detail.insert(u"before"_s, toWord(before->consent.state()));
    if (const auto recorded = audit::append(session, entry); !recorded)
        return recorded.error();
    const auto confirmed =
        database::ConsentRepository(session).confirm(order.callId, order.word, order.entry.at);
    if (!confirmed)
        return confirmed.error();
    const auto after = tellOthers(session, order.organizationId, order.callId, order.receiverId);
    if (!after)
        return after.error();
    return Outcome{.call = *after, .isChanged = true};
}

QCoro::Task<Reply> confirmConsent(SharedContext context, Principal who, Request request)
{
    const auto word = wordIn(request.body, who, context->parts.clock.now());
    if (!word)
        co_return refusal(word.error());
    const auto call = co_await findCall(context, who, request.arguments.value(u"id"_s));
    if (!call)
        co_return refusal(call.error());
    auto work = [order = orderOf(context, who, request, *word, call->id)](
                    database::Session &session) { return change(session, order); };
    const auto outcome = co_await context->parts.database.write(work);
    if (!outcome)
        co_return refusal(outcome.error());
    if (outcome->isChanged)
        context->parts.events.announce(u"call_updated"_s, outcome->call);
    co_return co_await callReply(context, who, outcome->call, request);
}

} // namespace

Routes consentWordRoutes(const SharedContext &context)
{
    return {{.method = Method::Put,
        .pattern = u"/api/calls/{id}/consent"_s,
        .handler = authorised(context, confirmConsent),
        .bodyLimit = 16 * 1024}};
}

} // namespace earshot::api
