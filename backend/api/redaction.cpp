// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/accessservice.h"
#include "api/authorised.h"
#include "api/lookup.h"
#include "api/redactionjson.h"
#include "core/json.h"
#include "database/callrepository.h"
#include "database/database.h"
#include "database/holdrepository.h"
#include "database/redactionrepository.h"

namespace earshot::api {

using namespace Qt::StringLiterals;
using database::RedactionRepository;
using http::Method;
using http::Reply;
using http::Request;

namespace {

struct Standing
{
    std::optional<CallRedaction> redaction;
    std::optional<SealedOriginal> original;
};

Result<Standing> standingOf(database::Session &session, const QString &callId)
{
    RedactionRepository redactions(session);
    const auto redaction = redactions.find(callId);
    if (!redaction)
        return redaction.error();
    const auto original = redactions.sealed(callId);
    if (!original)
        return original.error();
    return Standing{.redaction = *redaction, .original = *original};
}

audit::Entry detailed(
    audit::Entry entry, const CallRedaction &wish, const std::optional<CallRedaction> &before)
{
    entry.detail = {{u"parts"_s, partsDetail(wish.spans)},
        {u"putsBack"_s, before && putsBack(before->spans, wish.spans)},
        {u"original"_s, wish.keepsOriginal ? u"sealed"_s : u"deleted"_s},
        {u"reason"_s, audit::oneLine(wish.reason, longestRedactionReason)}};
    return entry;
}

/** Where nothing lies under seal, what was taken out before can't be put back. */
Result<Standing> ask(database::Session &session, CallRedaction wish, const audit::Entry &draft)
{
    database::HoldRepository holds(session);
    if (const auto turn = holds.takeTurn(wish.organizationId); !turn)
        return turn.error();
    const auto isHeld = holds.isHeld(wish.callId);
    if (!isHeld)
        return isHeld.error();
    if (*isHeld && !wish.keepsOriginal)
        return originalIsHeld();
    const auto before = standingOf(session, wish.callId);
    if (!before)
        return before;
    const auto call = database::CallRepository(session).find(wish.organizationId, wish.callId);
    if (!call)
        return call.error();
    const bool isRedacted = *call && (*call)->redactedAt;
    if (isRedacted && !before->original && before->redaction) {
        const RedactedSpans &gone = before->redaction->spans;
        wish.spans.insert(wish.spans.end(), gone.begin(), gone.end());
        wish.spans = joined(wish.spans);
        if (wish.spans.size() > mostRedactedSpans)
            return worded(ErrorCode::InvalidInput,
                QT_TRANSLATE_NOOP("Receiver", "At most %1 parts can be taken out of a call."),
                {QString::number(mostRedactedSpans)});
    }
    if (const auto asked = RedactionRepository(session).ask(wish); !asked)
        return asked.error();
    if (const auto written = audit::append(session, detailed(draft, wish, before->redaction));
        !written)
        return written.error();
    return standingOf(session, wish.callId);
}

QCoro::Task<Reply> askForRedaction(SharedContext context, Principal who, Request request)
{
    const auto call =
        co_await findCallWithRecording(context, who, request.arguments.value(u"id"_s));
    if (!call)
        co_return refusal(call.error());
    auto wish = redactionIn(request.body, lengthOf(*call));
    if (!wish)
        co_return refusal(wish.error());
    if (!wish->keepsOriginal) {
        if (const auto allowed = access::require(who, Permission::Delete); !allowed)
            co_return refusal(allowed.error());
    }
    wish->callId = call->id;
    wish->organizationId = who.organizationId;
    wish->askedBy = actorOf(who);
    wish->askedByName = who.name;
    wish->askedAt = context->parts.clock.now();
    const audit::Entry entry =
        context->parts.audit.entry(who, u"redaction.asked"_s, call->id, originOf(request), {});
    auto work = [wish = *wish, entry](
                    database::Session &session) { return ask(session, wish, entry); };
    const auto standing = co_await context->parts.database.write(work);
    if (!standing)
        co_return refusal(standing.error());
    if (context->parts.redactSoon)
        context->parts.redactSoon();
    const QJsonObject json = redactionJson(standing->redaction, standing->original);
    co_return Reply::json(json, 202);
}

QCoro::Task<Reply> showRedaction(SharedContext context, Principal who, Request request)
{
    const auto call = co_await findCall(context, who, request.arguments.value(u"id"_s));
    if (!call)
        co_return refusal(call.error());
    auto read = [id = call->id](database::Session &session) { return standingOf(session, id); };
    const auto standing = co_await context->parts.database.read(read);
    if (!standing)
        co_return refusal(standing.error());
    const QJsonObject json = redactionJson(standing->redaction, standing->original);
    co_return Reply::json(json);
}

struct Spoken
{
    std::vector<RedactionSuggestion> suggestions;
    bool isSealed = false; ///< the words are not those that everybody reads
};

/** The times of words are so inexact. */
constexpr double guardSeconds = 0.3;

Result<Spoken> spokenIn(database::Session &session, const QString &callId)
{
    const auto sealed = RedactionRepository(session).sealed(callId);
    if (!sealed)
        return sealed.error();
    if (*sealed)
        return Spoken{.suggestions = suggestedRedactions((*sealed)->transcript, guardSeconds),
            .isSealed = true};
    const auto transcript = database::CallRepository(session).transcript(callId);
    if (!transcript)
        return transcript.error();
    return Spoken{.suggestions = suggestedRedactions(*transcript, guardSeconds)};
}

QCoro::Task<Reply> suggest(SharedContext context, Principal who, Request request)
{
    const auto call =
        co_await findCallWithRecording(context, who, request.arguments.value(u"id"_s));
    if (!call)
        co_return refusal(call.error());
    auto read = [id = call->id](database::Session &session) { return spokenIn(session, id); };
    const auto spoken = co_await context->parts.database.read(read);
    if (!spoken)
        co_return refusal(spoken.error());
    if (spoken->isSealed) {
        const Disclosure disclosure = originalWordsTo(who, call->id, request);
        if (const auto committed = co_await context->disclosures.commit(disclosure); !committed)
            co_return refusal(committed.error());
    }
    const QJsonObject json = suggestionsJson(spoken->suggestions, lengthOf(*call));
    co_return uncached(Reply::json(json));
}

} // namespace

Routes redactionRoutes(const SharedContext &context)
{
    const QString one = u"/api/calls/{id}/redaction"_s;
    return {
        {.pattern = one, .handler = authorised(context, showRedaction)},
        {.pattern = one + u"/suggestions"_s, .handler = authorised(context, suggest)},
        {.method = Method::Put, .pattern = one, .handler = authorised(context, askForRedaction)},
    };
}

} // namespace earshot::api
