// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakescores.h"

#include <QJsonDocument>

namespace earshot::test {

using namespace Qt::StringLiterals;

void FakeScores::setQuestions(const QJsonArray &questions)
{
    m_questions = {};
    for (const QJsonValue &value : questions) {
        QJsonObject question = value.toObject();
        if (!question.contains("id"_L1))
            question.insert(u"id"_s, u"q%1"_s.arg(m_given++));
        m_questions.append(question);
    }
}

void FakeScores::answer(const QString &callId, const QString &question, const QJsonValue &value)
{
    if (value.isNull())
        m_answers[callId].remove(question);
    else
        m_answers[callId].insert(question, value);
}

std::optional<QJsonObject> FakeScores::take(
    const QByteArray &method, const QStringList &path, const QByteArray &body)
{
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    const bool isWriting = method == "PUT";
    if (path.value(2) == "scorecard"_L1) {
        if (isWriting)
            setQuestions(json.value("questions"_L1).toArray());
        return QJsonObject{{u"questions"_s, m_questions}};
    }
    const QString callId = path.value(3);
    if (isWriting) {
        bool isAsked = false;
        for (const QJsonValue &question : m_questions)
            isAsked = isAsked || question["id"_L1].toString() == path.value(5);
        if (!isAsked)
            return std::nullopt;
        answer(callId, path.value(5), json.value("value"_L1));
    }
    return cardOf(callId);
}

QJsonObject FakeScores::cardOf(const QString &callId) const
{
    QJsonArray answers;
    const QJsonObject values = m_answers.value(callId);
    for (const QString &question : values.keys())
        answers.append(QJsonObject{{u"question"_s, question}, {u"value"_s, values.value(question)},
            {u"by"_s, QJsonValue()}, {u"at"_s, u"2026-11-22T10:00:00.000Z"_s}});
    return {{u"questions"_s, m_questions}, {u"answers"_s, answers}, {u"share"_s, QJsonValue()}};
}

} // namespace earshot::test
