// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/tagrequests.h"
#include "ui/review/orderqueue.h"
#include "ui/review/undolist.h"

#include <QObject>

namespace earshot::ui {

/** Tags that the user gives to calls and takes away, sent at once, and taken back through the list
 * of what can be undone. Window thread; client and list must outlive it. */
class CallTags : public QObject
{
    Q_OBJECT
public:
    CallTags(ReceiverClient &client, UndoList &undo, QObject *parent = nullptr);

    /** Several at once are parted by commas. A tag the call has already is left as it is. */
    void add(const Call &call, const QString &words);
    void remove(const Call &call, const QString &tag);
    /** Asks for the tags in use. */
    void fetchKnown();

Q_SIGNALS:
    void known(const QStringList &tags); ///< in use, the most used first
    void kept(const earshot::Call &call); ///< as the receiver has it now
    void failed(const QString &message);
    void undone(const QString &callId); ///< a tag of it is being given back, or taken away again

private:
    struct Order
    {
        QString callId;
        QString customer;
        TagChange wish;
        int undoStep = 0; ///< none for taking back itself
    };

    void change(const Call &call, const TagChange &wish);
    void send(const Order &order);
    void take(const Order &order, const Result<CallDetail> &call);

    TagRequests m_requests;
    UndoList &m_undo;
    OrderQueue m_orders;
};

} // namespace earshot::ui
