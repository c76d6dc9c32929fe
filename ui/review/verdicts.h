// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "domain/callreview.h"
#include "ui/client/values.h"
#include "ui/review/undolist.h"

#include <QObject>

#include <deque>

namespace earshot::ui {

class ReceiverClient;

/** What the user thinks of calls, sent at once, and taken back through the list of what can be
 * undone. Window thread; client and list must outlive it. */
class Verdicts : public QObject
{
    Q_OBJECT
public:
    Verdicts(ReceiverClient &client, UndoList &undo, QObject *parent = nullptr);

    /** Nothing takes back what was said of @p call. */
    void judge(const Call &call, std::optional<Verdict> verdict);

Q_SIGNALS:
    void kept(const earshot::Call &call); ///< as the receiver has it now
    void failed(const QString &message);
    void undone(const QString &callId); ///< something said of it is being taken back

private:
    struct Order
    {
        QString callId;
        QString customer;
        std::optional<Verdict> verdict;
        int undoStep = 0; ///< none for taking back itself
    };

    void add(const Order &order);
    void sendNext();
    void take(const Order &order, const Result<CallDetail> &call);
    /** What was said of the call last, whether the receiver has it yet or not. */
    [[nodiscard]] std::optional<Verdict> wishFor(const Call &call) const;

    ReceiverClient &m_client;
    UndoList &m_undo;
    std::deque<Order> m_orders; ///< the first is on its way: one after the other, in order
};

} // namespace earshot::ui
