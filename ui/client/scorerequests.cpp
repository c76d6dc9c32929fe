// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/scorerequests.h"

#include "core/json.h"
#include "ui/client/wire.h"

#include <QJsonArray>

#include <algorithm>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

QString cardPath()
{
    return u"/api/scorecard"_s;
}

QString pathOf(const QString &callId)
{
    return u"/api/calls/%1/scorecard"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(callId)));
}

/** What can't be asked is left out. */
Result<QList<ScoreQuestion>> questionsFromJson(const QJsonObject &object)
{
    if (!object.value("questions"_L1).isArray())
        return notUnderstood();
    QList<ScoreQuestion> questions;
    for (const QJsonValue &item : object.value("questions"_L1).toArray()) {
        const auto kind = scoreKindFromWord(item["kind"_L1].toString());
        const auto text = scoreQuestionText(item["text"_L1].toString());
        const QString id = item["id"_L1].toString();
        if (kind && text.ok() && !id.isEmpty() && questions.size() < mostScoreQuestions)
            questions.append({.id = id, .text = *text, .kind = *kind});
    }
    return questions;
}

Result<CallScores> scoresFromJson(const QJsonObject &object)
{
    const auto questions = questionsFromJson(object);
    if (!questions.ok())
        return questions.error();
    CallScores scores{.questions = *questions, .answers = {}};
    for (const QJsonValue &item : object.value("answers"_L1).toArray()) {
        const ScoreAnswer answer{
            .questionId = item["question"_L1].toString(), .value = item["value"_L1].toInt(-1)};
        const auto question =
            std::ranges::find(scores.questions, answer.questionId, &ScoreQuestion::id);
        if (question != scores.questions.end() && isAnswerTo(*question, answer.value)
            && !scores.valueOf(answer.questionId))
            scores.answers.append(answer);
    }
    return scores;
}

QJsonObject cardBody(const QList<ScoreQuestion> &questions)
{
    QJsonArray items;
    for (const ScoreQuestion &question : questions) {
        QJsonObject item{{u"text"_s, question.text}, {u"kind"_s, toWord(question.kind)}};
        if (!question.id.isEmpty())
            item.insert(u"id"_s, question.id);
        items.append(item);
    }
    return {{u"questions"_s, items}};
}

} // namespace

std::optional<int> CallScores::valueOf(const QString &questionId) const
{
    const auto answer = std::ranges::find(answers, questionId, &ScoreAnswer::questionId);
    return answer == answers.end() ? std::nullopt : std::optional(answer->value);
}

QCoro::Task<Result<QList<ScoreQuestion>>> ScoreRequests::questions()
{
    const Result<QJsonObject> object = co_await m_client.getObject(cardPath());
    if (!object)
        co_return object.error();
    co_return questionsFromJson(*object);
}

QCoro::Task<Result<QList<ScoreQuestion>>> ScoreRequests::setQuestions(
    QList<ScoreQuestion> questions)
{
    const QJsonObject body = cardBody(questions);
    const Result<QJsonObject> object = co_await m_client.sendObject("PUT", cardPath(), body);
    if (!object)
        co_return object.error();
    co_return questionsFromJson(*object);
}

QCoro::Task<Result<CallScores>> ScoreRequests::ofCall(QString callId)
{
    const Result<QJsonObject> object = co_await m_client.getObject(pathOf(callId));
    if (!object)
        co_return object.error();
    co_return scoresFromJson(*object);
}

QCoro::Task<Result<CallScores>> ScoreRequests::answer(
    QString callId, QString questionId, std::optional<int> value)
{
    const QString path =
        pathOf(callId) + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(questionId));
    QJsonObject body;
    body.insert(u"value"_s, value ? QJsonValue(*value) : QJsonValue());
    const Result<QJsonObject> object = co_await m_client.sendObject("PUT", path, body);
    if (!object)
        co_return object.error();
    co_return scoresFromJson(*object);
}

} // namespace earshot::ui
