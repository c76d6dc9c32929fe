// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/websocket.h"

#include <QObject>
#include <QTimer>
#include <QWebSocket>

#include <chrono>
#include <memory>

namespace earshot::http {

/** A WebSocket on Qt's, with the limits Qt's has not: see WebSocket. Kept by the server until its
 * @ref ended has been called. */
class WebSocketPeer final : public QObject, public WebSocket
{
    Q_OBJECT
public:
    WebSocketPeer(std::unique_ptr<QWebSocket> socket, std::chrono::milliseconds pingEvery);
    ~WebSocketPeer() override;

    void send(const QString &text) override;
    void close(quint16 code, const QString &reason) override;
    [[nodiscard]] bool isOpen() const override;

    /** Cuts the connection; ended() follows from the event loop. */
    void cut();

    /** For the server: called from the event loop, after WebSocket::closed. */
    std::function<void(WebSocketPeer *)> ended;

private:
    void onPing();
    void onClosed();

    std::unique_ptr<QWebSocket> m_socket;
    QTimer m_ping;
    int m_unanswered = 0;
    bool m_closed = false;
};

} // namespace earshot::http
