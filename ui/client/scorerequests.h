// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scorecard.h"
#include "ui/client/receiverclient.h"

namespace earshot::ui {

/** What is asked of a call, and what was answered. */
struct CallScores
{
    QList<ScoreQuestion> questions;
    QList<ScoreAnswer> answers; ///< without who gave them

    [[nodiscard]] std::optional<int> valueOf(const QString &questionId) const;
    bool operator==(const CallScores &) const = default;
};

/** The scorecard, asked through the client, whose promises hold here as well. */
class ScoreRequests
{
public:
    explicit ScoreRequests(ReceiverClient &client)
        : m_client(client)
    { }

    QCoro::Task<Result<QList<ScoreQuestion>>> questions();
    /** As they are asked then. */
    QCoro::Task<Result<QList<ScoreQuestion>>> setQuestions(QList<ScoreQuestion> questions);
    QCoro::Task<Result<CallScores>> ofCall(QString callId);
    /** Without a value the answer is taken away. All of the call as it is then. */
    QCoro::Task<Result<CallScores>> answer(
        QString callId, QString questionId, std::optional<int> value);

private:
    ReceiverClient &m_client;
};

} // namespace earshot::ui
