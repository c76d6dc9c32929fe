// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/scorecardjson.h"

#include "core/json.h"

#include <algorithm>

namespace earshot::api {

using namespace Qt::StringLiterals;

namespace {

Error refused(const QString &message)
{
    return {.code = ErrorCode::InvalidInput, .message = message};
}

Result<ScoreQuestion> questionIn(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    const auto kind = scoreKindFromWord(object.value(u"kind"_s).toString());
    const QJsonValue id = object.value(u"id"_s);
    const qsizetype known = id.isUndefined() ? 2 : 3;
    const bool isWhole = object.value(u"text"_s).isString() && kind && object.size() == known
        && (id.isUndefined() || id.isString());
    if (!isWhole)
        return refused(u"Each question is {\"text\": \"…\", \"kind\": \"yesNo\" or \"points\"}, "
                       "with the \"id\" of one that is asked already."_s);
    const auto text = scoreQuestionText(object.value(u"text"_s).toString());
    if (!text)
        return text.error();
    return ScoreQuestion{.id = id.toString(), .text = *text, .kind = *kind};
}

} // namespace

Result<QList<ScoreQuestion>> questionsIn(const QByteArray &body)
{
    const auto json = parseJsonObject(body).valueOr({});
    const QJsonValue list = json.value(u"questions"_s);
    if (json.size() != 1 || !list.isArray() || list.toArray().size() > mostScoreQuestions)
        return refused(u"Send {\"questions\": […]}, at most %1 of them."_s.arg(mostScoreQuestions));
    QList<ScoreQuestion> questions;
    for (const QJsonValue &item : list.toArray()) {
        const auto question = questionIn(item);
        if (!question)
            return question.error();
        const bool isTwice = !question->id.isEmpty()
            && std::ranges::find(questions, question->id, &ScoreQuestion::id) != questions.end();
        if (isTwice)
            return refused(u"Two questions have the same \"id\"."_s);
        questions.append(*question);
    }
    return questions;
}

Result<int> answerIn(const QByteArray &body)
{
    const auto json = parseJsonObject(body).valueOr({});
    const QJsonValue value = json.value(u"value"_s);
    if (json.size() == 1 && value.isNull())
        return noAnswer;
    const int number = value.toInt(noAnswer);
    if (json.size() != 1 || !value.isDouble() || number < 0)
        return refused(u"Send {\"value\": 1}: 0 or 1 for no or yes, 1 to %1 for points, null for "
                       "no answer."_s.arg(mostPoints));
    return number;
}

QJsonArray questionsJson(const QList<ScoreQuestion> &questions)
{
    QJsonArray json;
    for (const ScoreQuestion &question : questions)
        json.append(QJsonObject{{u"id"_s, question.id}, {u"text"_s, question.text},
            {u"kind"_s, toWord(question.kind)}});
    return json;
}

QJsonObject cardJson(const Card &card)
{
    QJsonArray answers;
    for (const ScoreAnswer &answer : card.answers) {
        if (std::ranges::find(card.questions, answer.questionId, &ScoreQuestion::id)
            == card.questions.end())
            continue;
        answers.append(QJsonObject{{u"question"_s, answer.questionId}, {u"value"_s, answer.value},
            {u"by"_s, answer.byName.isEmpty() ? QJsonValue() : QJsonValue(answer.byName)},
            {u"at"_s, answer.at.toString()}});
    }
    const auto share = scoreShare(card.questions, card.answers);
    return {{u"questions"_s, questionsJson(card.questions)}, {u"answers"_s, answers},
        {u"share"_s, share ? QJsonValue(*share) : QJsonValue()}};
}

} // namespace earshot::api
