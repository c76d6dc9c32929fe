// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/heardranges.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace earshot::ui {

class Player;
class ReceiverClient;

/**
 * Tells the receiver which parts of the shown call were heard: when playing stops, when another
 * call comes, and every 15 s in between. What a broken connection keeps back is told later, of up
 * to a hundred calls. A jump is not listening to what lies between. Window thread; client and
 * player must outlive it.
 */
class HeardReporter : public QObject
{
    Q_OBJECT
public:
    HeardReporter(ReceiverClient &client, Player &player, QObject *parent = nullptr);

    /** The call whose recording plays from now on; empty for none. */
    void setCall(const QString &callId);

Q_SIGNALS:
    /** All that we have heard of the call. */
    void told(const QString &callId, const earshot::HeardRanges &heard);

private:
    void follow(double seconds);
    void send();
    void post(const QString &callId, const HeardRanges &ranges);
    void failed(const QString &callId, const HeardRanges &ranges, const Error &error);

    ReceiverClient &m_client;
    Player &m_player;
    QString m_callId;
    HeardRanges m_heard; ///< since the last report
    QHash<QString, HeardRanges> m_untold; ///< by call: what a broken connection kept back
    double m_last = -1; ///< the last place that was heard, negative for none
    QTimer m_timer;
};

} // namespace earshot::ui
