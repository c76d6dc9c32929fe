// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/redactionrequests.h"

#include <QTimer>

namespace earshot::ui {

/** The taking out of parts, from the wish to what came of it. Destroyed while it runs, it goes on
 * at the receiver. Window thread; the client must outlive it. */
class RedactionJob : public QObject
{
    Q_OBJECT
public:
    /** How long it is watched; what takes longer is looked at again by opening it again. */
    static constexpr std::chrono::minutes patience{10};

    RedactionJob(ReceiverClient &client, QString callId, QObject *parent = nullptr);

    /** Does nothing while one is under way. */
    void start(const RedactionOrder &order);
    /** Follows what somebody asked for before, where it is not done yet. */
    void follow(const RedactionStanding &standing);
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void started();
    void waiting(const QString &why); ///< it failed, and is tried again at the receiver
    void finished(const earshot::ui::RedactionStanding &standing);
    void failed(const QString &text);
    void given(); ///< it is not watched any longer, and goes on

private:
    void begin();
    void ask();
    void take(const Result<RedactionStanding> &standing);
    void fail(const QString &text);

    ReceiverClient &m_client;
    const QString m_callId;
    QTimer m_again;
    QTimer m_deadline;
    bool m_isRunning = false;
    bool m_isAsking = false;
};

} // namespace earshot::ui
