// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>

#include <deque>

namespace earshot::simulator {

/** What the receiver answered to a question that a call had to wait for. */
struct ReceiverAnswer
{
    QString callId;
    QString type; ///< "assistant-request" or "tool-calls"
    int status = 0; ///< 0: no answer in time
    qint64 milliseconds = 0; ///< until the answer
    QByteArray body;
};

/** The newest 10,000 answers, for tests. */
class AnswerLog
{
public:
    void add(ReceiverAnswer answer);
    /** {"callId", "type", "status", "milliseconds", "answer"}: null when that is not JSON. */
    [[nodiscard]] QJsonArray toJson() const;

private:
    std::deque<ReceiverAnswer> m_answers;
};

} // namespace earshot::simulator
