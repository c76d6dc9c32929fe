// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/calltags.h"

#include "ui/client/deliver.h"
#include "ui/models/callformat.h"

#include <QRegularExpression>

#include <algorithm>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

bool has(const QStringList &tags, const QString &tag)
{
    return std::ranges::any_of(
        tags, [key = tagKey(tag)](const QString &known) { return tagKey(known) == key; });
}

TagChange opposite(const TagChange &wish)
{
    return {.add = wish.remove, .remove = wish.add};
}

} // namespace

CallTags::CallTags(ReceiverClient &client, UndoList &undo, QObject *parent)
    : QObject(parent)
    , m_requests(client)
    , m_undo(undo)
{ }

void CallTags::add(const Call &call, const QString &words)
{
    TagChange wish;
    static const QRegularExpression commas(u"[,،、，]"_s); // Arabic and Japanese have their own
    for (const QString &word : words.split(commas, Qt::SkipEmptyParts)) {
        if (word.trimmed().isEmpty())
            continue;
        const Result<QString> tag = tagText(word);
        if (!tag.ok())
            return Q_EMIT failed(tr("A tag has at most %n characters.", nullptr, longestTag));
        if (!has(call.tags, *tag) && !has(wish.add, *tag))
            wish.add.append(*tag);
    }
    change(call, wish);
}

void CallTags::remove(const Call &call, const QString &tag)
{
    change(call, {.remove = {tag}});
}

void CallTags::fetchKnown()
{
    deliver(m_requests.list(), this, [this](const Result<QStringList> &tags) {
        if (tags.ok()) // they only help with typing
            Q_EMIT known(*tags);
    });
}

void CallTags::change(const Call &call, const TagChange &wish)
{
    if (wish.add.isEmpty() && wish.remove.isEmpty())
        return;
    Order order{.callId = call.id, .customer = format::customer(call), .wish = wish};
    order.undoStep = m_undo.add([this, back = order]() mutable {
        back.wish = opposite(back.wish);
        send(back);
        Q_EMIT undone(back.callId);
    });
    send(order);
}

void CallTags::send(const Order &order)
{
    m_orders.add([this, order] {
        deliver(m_requests.change(order.callId, order.wish), this,
            [this, order](const Result<CallDetail> &call) { take(order, call); });
    });
}

void CallTags::take(const Order &order, const Result<CallDetail> &call)
{
    if (call.ok()) {
        Q_EMIT kept(call->call);
    } else {
        m_undo.forget(order.undoStep);
        Q_EMIT failed(tr("Tags not kept for %1: %2").arg(order.customer, call.error().message));
    }
    m_orders.finished();
}

} // namespace earshot::ui
