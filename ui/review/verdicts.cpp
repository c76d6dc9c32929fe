// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/verdicts.h"

#include "ui/client/deliver.h"
#include "ui/client/receiverclient.h"
#include "ui/models/callformat.h"

namespace earshot::ui {

Verdicts::Verdicts(ReceiverClient &client, UndoList &undo, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_undo(undo)
{ }

std::optional<Verdict> Verdicts::wishFor(const Call &call) const
{
    for (auto order = m_orders.rbegin(); order != m_orders.rend(); ++order) {
        if (order->callId == call.id)
            return order->verdict;
    }
    return call.review ? std::optional(call.review->verdict) : std::nullopt;
}

void Verdicts::judge(const Call &call, std::optional<Verdict> verdict)
{
    const auto before = wishFor(call);
    if (verdict == before)
        return;
    Order order{.callId = call.id, .customer = format::customer(call), .verdict = verdict};
    order.undoStep = m_undo.add([this, callId = order.callId, customer = order.customer, before] {
        add({.callId = callId, .customer = customer, .verdict = before});
        Q_EMIT undone(callId);
    });
    add(order);
}

void Verdicts::add(const Order &order)
{
    m_orders.push_back(order);
    if (m_orders.size() == 1)
        sendNext();
}

void Verdicts::sendNext()
{
    if (m_orders.empty())
        return;
    const Order order = m_orders.front();
    deliver(m_client.review(order.callId, order.verdict), this,
        [this, order](const Result<CallDetail> &call) { take(order, call); });
}

void Verdicts::take(const Order &order, const Result<CallDetail> &call)
{
    m_orders.pop_front();
    if (call.ok()) {
        Q_EMIT kept(call->call);
    } else {
        m_undo.forget(order.undoStep);
        Q_EMIT failed(tr("Not kept for %1: %2").arg(order.customer, call.error().message));
    }
    sendNext();
}

} // namespace earshot::ui
