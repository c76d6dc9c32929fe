// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/answerlog.h"

#include "core/json.h"

namespace earshot::simulator {

using namespace Qt::StringLiterals;

void AnswerLog::add(ReceiverAnswer answer)
{
    constexpr std::size_t mostKept = 10'000;
    m_answers.push_back(std::move(answer));
    if (m_answers.size() > mostKept)
        m_answers.pop_front();
}

QJsonArray AnswerLog::toJson() const
{
    QJsonArray array;
    for (const ReceiverAnswer &answer : m_answers) {
        const auto body = parseJsonObject(answer.body);
        array.append(QJsonObject{{u"callId"_s, answer.callId}, {u"type"_s, answer.type},
            {u"status"_s, answer.status}, {u"milliseconds"_s, answer.milliseconds},
            {u"answer"_s, body ? QJsonValue(*body) : QJsonValue()}});
    }
    return array;
}

} // namespace earshot::simulator
