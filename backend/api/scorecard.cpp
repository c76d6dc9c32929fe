// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/authorised.h"
#include "api/callchange.h"
#include "api/eventhub.h"
#include "api/lookup.h"
#include "api/scorecardjson.h"
#include "database/auditrepository.h"
#include "database/database.h"
#include "database/scorerepository.h"
#include "ingest/callwriter.h"

#include <algorithm>

namespace earshot::api {

using namespace Qt::StringLiterals;
using database::ScoreRepository;
using http::Method;
using http::Reply;
using http::Request;

namespace {

struct Outcome
{
    Card card;
    Call call;
};

/** An answer to be kept for a call; without a value, to be taken away. */
struct Order
{
    QString organizationId;
    QString callId;
    ScoreAnswer answer;
    bool isTakenAway = false;
    audit::Entry entry;
    QString receiverId;
};

Result<Card> readCard(
    database::Session &session, const QString &organizationId, const QString &callId)
{
    const auto questions = ScoreRepository(session).questions(organizationId);
    if (!questions)
        return questions.error();
    const auto answers = ScoreRepository(session).answers(callId);
    if (!answers)
        return answers.error();
    return Card{.questions = *questions, .answers = *answers};
}

Result<void> checkAnswer(const QList<ScoreQuestion> &questions, const Order &order)
{
    const auto question = std::ranges::find(questions, order.answer.questionId, &ScoreQuestion::id);
    if (question == questions.end())
        return worded(
            ErrorCode::NotFound, QT_TRANSLATE_NOOP("Receiver", "There is no such question."));
    if (order.isTakenAway || isAnswerTo(*question, order.answer.value))
        return {};
    const bool isPoints = question->kind == ScoreQuestion::Kind::Points;
    return Error{.code = ErrorCode::InvalidInput,
        .message = isPoints ? u"\"value\" is null, or from 1 to %1."_s.arg(mostPoints)
                            : u"\"value\" is null, 0 for no, or 1 for yes."_s};
}

/** In the turn of those who merge: a call that becomes another one takes its answers with it. */
Result<Outcome> answer(database::Session &session, const Order &order)
{
    if (const auto turn = ingest::takeTurnToMerge(session, order.organizationId); !turn)
        return turn.error();
    if (const auto call = callOf(session, order.organizationId, order.callId); !call)
        return call.error();
    ScoreRepository scores(session);
    const auto questions = scores.questions(order.organizationId);
    if (!questions)
        return questions.error();
    if (const auto fine = checkAnswer(*questions, order); !fine)
        return fine.error();
    const auto done = order.isTakenAway ? scores.forget(order.callId, order.answer.questionId)
                                        : scores.answer(order.callId, order.answer);
    if (!done)
        return done.error();
    if (const auto recorded = audit::append(session, order.entry); !recorded)
        return recorded.error();
    const auto call = tellOthers(session, order.organizationId, order.callId, order.receiverId);
    if (!call)
        return call.error();
    const auto card = readCard(session, order.organizationId, order.callId);
    return card ? Result<Outcome>(Outcome{.card = *card, .call = *call}) : card.error();
}

Order orderOf(const SharedContext &context, const Principal &who, const Request &request,
    const QString &callId, int value)
{
    const ScoreAnswer answer{.questionId = request.arguments.value(u"question"_s).toLower(),
        .value = value,
        .by = listenerOf(who),
        .byName = who.name,
        .at = context->parts.clock.now()};
    const bool isTakenAway = value == noAnswer;
    const QJsonObject detail{{u"questionId"_s, answer.questionId},
        {u"value"_s, isTakenAway ? QJsonValue() : QJsonValue(value)}};
    return {.organizationId = who.organizationId,
        .callId = callId,
        .answer = answer,
        .isTakenAway = isTakenAway,
        .entry =
            context->parts.audit.entry(who, u"call.score"_s, callId, originOf(request), detail),
        .receiverId = context->parts.database.receiverId()};
}

QCoro::Task<Reply> showQuestions(SharedContext context, Principal who, Request)
{
    auto read = [id = who.organizationId](
                    database::Session &session) { return ScoreRepository(session).questions(id); };
    const auto questions = co_await context->parts.database.read(read);
    if (!questions)
        co_return refusal(questions.error());
    QJsonObject json;
    json.insert(u"questions"_s, questionsJson(*questions));
    co_return Reply::json(json);
}

QCoro::Task<Reply> setQuestions(SharedContext context, Principal who, Request request)
{
    const auto questions = questionsIn(request.body);
    if (!questions)
        co_return refusal(questions.error());
    QJsonObject detail;
    detail.insert(u"questions"_s, questionsJson(*questions));
    const auto entry =
        context->parts.audit.entry(who, u"scorecard.change"_s, {}, originOf(request), detail);
    auto work = [id = who.organizationId, wanted = *questions, entry,
                    now = context->parts.clock.now()](
                    database::Session &session) -> Result<QList<ScoreQuestion>> {
        const auto kept = ScoreRepository(session).setQuestions(id, wanted, now);
        if (!kept)
            return kept;
        const auto recorded = audit::append(session, entry);
        return recorded ? kept : recorded.error();
    };
    const auto kept = co_await context->parts.database.write(work);
    if (!kept)
        co_return refusal(kept.error());
    QJsonObject json;
    json.insert(u"questions"_s, questionsJson(*kept));
    co_return Reply::json(json);
}

QCoro::Task<Reply> showCard(SharedContext context, Principal who, Request request)
{
    const auto call = co_await findCall(context, who, request.arguments.value(u"id"_s));
    if (!call)
        co_return refusal(call.error());
    auto read = [organizationId = who.organizationId, id = call->id](
                    database::Session &session) { return readCard(session, organizationId, id); };
    const auto card = co_await context->parts.database.read(read);
    if (!card)
        co_return refusal(card.error());
    const QJsonObject json = cardJson(*card);
    co_return Reply::json(json);
}

QCoro::Task<Reply> score(SharedContext context, Principal who, Request request)
{
    const auto call = co_await findCall(context, who, request.arguments.value(u"id"_s));
    if (!call)
        co_return refusal(call.error());
    const auto value = answerIn(request.body);
    if (!value)
        co_return refusal(value.error());
    auto work = [order = orderOf(context, who, request, call->id, *value)](
                    database::Session &session) { return answer(session, order); };
    const auto outcome = co_await context->parts.database.write(work);
    if (!outcome)
        co_return refusal(outcome.error());
    context->parts.events.announce(u"call_updated"_s, outcome->call);
    const QJsonObject json = cardJson(outcome->card);
    co_return Reply::json(json);
}

} // namespace

Routes scorecardRoutes(const SharedContext &context)
{
    const QString all = u"/api/scorecard"_s;
    return {
        {.pattern = all, .handler = authorised(context, showQuestions)},
        {.method = Method::Put, .pattern = all, .handler = authorised(context, setQuestions)},
        {.pattern = u"/api/calls/{id}/scorecard"_s, .handler = authorised(context, showCard)},
        {.method = Method::Put,
            .pattern = u"/api/calls/{id}/scorecard/{question}"_s,
            .handler = authorised(context, score)},
    };
}

} // namespace earshot::api
