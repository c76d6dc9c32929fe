// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "domain/livepiece.h"
#include "ui/client/providervalues.h"
#include "ui/client/servertrust.h"
#include "ui/client/values.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <memory>

class QWebSocket;

namespace earshot::ui {

/** How patient the event stream is. */
struct EventTiming
{
    std::chrono::milliseconds handshake = std::chrono::seconds(15);
    std::chrono::milliseconds silence =
        std::chrono::seconds(40); ///< without a message; heartbeats come every 15 s
    std::chrono::milliseconds firstPause = std::chrono::milliseconds(500);
    std::chrono::milliseconds longestPause = std::chrono::seconds(30);
};

/**
 * The receiver's event stream, kept connected: after a loss it comes back with growing, jittered
 * pauses and goes on after the last event it saw. Used by ReceiverClient only, in its thread.
 */
class EventStream : public QObject
{
    Q_OBJECT
public:
    EventStream(const QUrl &base, Secret token, ServerTrust trust = {}, EventTiming timing = {});
    ~EventStream() override;

    /** Connects, at once also when a pause was running. */
    void start();
    void stop();
    [[nodiscard]] ConnectionState state() const;

Q_SIGNALS:
    void stateChanged(const earshot::ui::ConnectionState &state);
    void eventReceived(const earshot::ui::ReceiverEvent &event);
    void alertReceived(const earshot::ui::Alert &alert);
    void pieceReceived(const earshot::LivePiece &piece);
    void eventsMissed();

private:
    void open();
    void lose(const QString &reason);
    void take(const QString &message);
    void greet(const QJsonObject &hello);
    void setState(ConnectionState state);
    [[nodiscard]] std::chrono::milliseconds nextPause();

    struct DropSocket
    {
        void operator()(QWebSocket *socket) const;
    };

    const QUrl m_base;
    const Secret m_token;
    const ServerTrust m_trust;
    const EventTiming m_timing;
    std::unique_ptr<QWebSocket, DropSocket> m_socket;
    QTimer m_watchdog; ///< the handshake's deadline first, then that of the next message
    QTimer m_pause;
    int m_failures = 0;
    QString m_lastId;
    ConnectionState m_state;
};

} // namespace earshot::ui
