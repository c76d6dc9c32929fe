// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/scorekeeper.h"

#include "ui/client/deliver.h"

#include <utility>

namespace earshot::ui {

namespace {

/** Several of us may answer at the same time; one question answers for all. */
constexpr std::chrono::milliseconds renewPause{300};

CallScores withAnswer(CallScores scores, const QString &questionId, std::optional<int> value)
{
    scores.answers.removeIf(
        [&questionId](const ScoreAnswer &answer) { return answer.questionId == questionId; });
    if (value)
        scores.answers.append({.questionId = questionId, .value = *value});
    return scores;
}

} // namespace

ScoreKeeper::ScoreKeeper(ReceiverClient &client, UndoList &undo, QObject *parent)
    : QObject(parent)
    , m_requests(client)
    , m_undo(undo)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(renewPause);
    connect(&m_soon, &QTimer::timeout, this, &ScoreKeeper::fetch);
}

void ScoreKeeper::setCall(const QString &callId)
{
    if (callId == m_callId)
        return;
    m_callId = callId;
    m_soon.stop();
    m_scores.answers.clear(); // the questions are the same for all calls
    m_mistake.clear();
    ++m_question;
    Q_EMIT changed();
    fetch();
}

void ScoreKeeper::renewSoon()
{
    if (!m_callId.isEmpty())
        m_soon.start();
}

void ScoreKeeper::fetch()
{
    m_soon.stop();
    if (m_callId.isEmpty())
        return;
    const quint64 question = ++m_question;
    deliver(m_requests.ofCall(m_callId), this, [this, question](const Result<CallScores> &scores) {
        if (question == m_question)
            take(scores);
    });
}

/** What the user has answered since stays until the receiver has it. */
void ScoreKeeper::take(const Result<CallScores> &scores)
{
    if (m_waiting > 0)
        return renewSoon();
    if (scores.ok()) {
        m_scores = *scores;
        m_isKnown = true;
        m_mistake.clear();
    } else {
        m_mistake = tr("The scorecard can’t be shown: %1").arg(scores.error().message);
    }
    Q_EMIT changed();
}

void ScoreKeeper::answer(const QString &questionId, std::optional<int> value)
{
    const std::optional<int> before = m_scores.valueOf(questionId);
    if (m_callId.isEmpty() || value == before)
        return;
    Order order{.callId = m_callId, .questionId = questionId, .value = value};
    order.undoStep = m_undo.add([this, back = order, before]() mutable {
        back.value = before;
        back.undoStep = 0;
        send(back);
        Q_EMIT undone(back.callId);
    });
    send(order);
}

void ScoreKeeper::send(const Order &order)
{
    if (order.callId == m_callId) {
        m_scores = withAnswer(std::move(m_scores), order.questionId, order.value);
        Q_EMIT changed();
    }
    ++m_waiting;
    m_orders.add([this, order] {
        deliver(m_requests.answer(order.callId, order.questionId, order.value), this,
            [this, order](const Result<CallScores> &scores) { finish(order, scores); });
    });
}

void ScoreKeeper::finish(const Order &order, const Result<CallScores> &scores)
{
    --m_waiting;
    if (!scores.ok()) {
        m_undo.forget(order.undoStep);
        const bool isShown = order.callId == m_callId;
        m_mistake = (isShown ? tr("Not kept: %1") : tr("Not kept, for another call: %1"))
                        .arg(scores.error().message);
        Q_EMIT changed();
        if (isShown)
            renewSoon(); // as the receiver has it
    } else if (order.callId == m_callId) {
        ++m_question;
        take(scores);
    }
    m_orders.finished();
}

} // namespace earshot::ui
