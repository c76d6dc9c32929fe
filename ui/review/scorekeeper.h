// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "ui/client/scorerequests.h"
#include "ui/review/orderqueue.h"
#include "ui/review/undolist.h"

#include <QObject>
#include <QTimer>

namespace earshot::ui {

/**
 * The scorecard of the call that is shown, and what the user answers: sent at once, one after the
 * other, and taken back through the list of what can be undone. Window thread; client and list must
 * outlive it.
 */
class ScoreKeeper : public QObject
{
    Q_OBJECT
public:
    ScoreKeeper(ReceiverClient &client, UndoList &undo, QObject *parent = nullptr);

    /** Asks for the answers of this call; those of the one before are let go. Empty: of none. */
    void setCall(const QString &callId);
    /** Somebody may have answered, or asks other questions: asks again a little later. */
    void renewSoon();

    [[nodiscard]] QString callId() const { return m_callId; }
    [[nodiscard]] const CallScores &scores() const { return m_scores; }
    /** Whether the receiver has said what is asked. */
    [[nodiscard]] bool isKnown() const { return m_isKnown; }
    /** What is said of an answer that was not kept, or of a card that can't be had. */
    [[nodiscard]] QString mistake() const { return m_mistake; }
    [[nodiscard]] ScoreRequests &requests() { return m_requests; }

    /** Without a value the answer is taken away. */
    void answer(const QString &questionId, std::optional<int> value);

Q_SIGNALS:
    void changed();
    /** Something of this call is being taken back. */
    void undone(const QString &callId);

private:
    struct Order
    {
        QString callId;
        QString questionId;
        std::optional<int> value;
        int undoStep = 0; ///< none for taking back itself
    };

    void send(const Order &order);
    void finish(const Order &order, const Result<CallScores> &scores);
    void fetch();
    void take(const Result<CallScores> &scores);

    ScoreRequests m_requests;
    UndoList &m_undo;
    QTimer m_soon;
    QString m_callId;
    CallScores m_scores;
    QString m_mistake;
    bool m_isKnown = false;
    quint64 m_question = 0; ///< an answer to an earlier one comes too late
    OrderQueue m_orders;
    int m_waiting = 0; ///< orders that are not finished
};

} // namespace earshot::ui
