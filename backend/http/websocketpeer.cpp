// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/websocketpeer.h"

#include "core/logging.h"

namespace earshot::http {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr quint64 maximumMessage = 64 * 1024;
constexpr qint64 maximumWaiting = 1024 * 1024;
constexpr int allowedMissedPongs = 2;
/** How long the other side may take to agree to the end. */
constexpr auto closingTime = 2s;

} // namespace

WebSocketPeer::WebSocketPeer(
    std::unique_ptr<QWebSocket> socket, std::chrono::milliseconds pingEvery)
    : m_socket(std::move(socket))
{
    m_socket->setMaxAllowedIncomingFrameSize(maximumMessage);
    m_socket->setMaxAllowedIncomingMessageSize(maximumMessage);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        if (received && isOpen())
            received(text);
    });
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this,
        [this] { close(QWebSocketProtocol::CloseCodeDatatypeNotSupported, u"text only"_s); });
    connect(m_socket.get(), &QWebSocket::pong, this, [this] { m_unanswered = 0; });
    // Queued, so that the last owner may delete this object without Qt's socket on the stack.
    connect(m_socket.get(), &QWebSocket::disconnected, this, &WebSocketPeer::onClosed,
        Qt::QueuedConnection);
    connect(&m_ping, &QTimer::timeout, this, &WebSocketPeer::onPing);
    m_ping.start(pingEvery);
}

WebSocketPeer::~WebSocketPeer()
{
    m_socket->disconnect(this);
    m_socket->abort();
}

bool WebSocketPeer::isOpen() const
{
    return !m_closed && m_socket->state() == QAbstractSocket::ConnectedState;
}

void WebSocketPeer::send(const QString &text)
{
    if (!isOpen())
        return;
    // A UTF-16 unit becomes three bytes at most.
    if (m_socket->bytesToWrite() + text.size() * 3 > maximumWaiting) {
        logDebug(lcHttp, u"A WebSocket is closed because its client does not keep up."_s);
        return close(QWebSocketProtocol::CloseCodePolicyViolated, u"too slow"_s);
    }
    m_socket->sendTextMessage(text);
}

void WebSocketPeer::close(quint16 code, const QString &reason)
{
    if (!isOpen())
        return;
    m_closed = true;
    m_ping.stop();
    m_socket->close(QWebSocketProtocol::CloseCode(code), reason);
    m_socket->flush();
    QTimer::singleShot(closingTime, this, &WebSocketPeer::cut);
}

void WebSocketPeer::cut()
{
    m_socket->abort();
}

void WebSocketPeer::onPing()
{
    if (m_unanswered >= allowedMissedPongs) {
        m_closed = true;
        m_ping.stop();
        return cut();
    }
    ++m_unanswered;
    m_socket->ping();
}

void WebSocketPeer::onClosed()
{
    m_closed = true;
    m_ping.stop();
    received = {};
    if (const auto atEnd = std::exchange(closed, {}))
        atEnd();
    if (const auto tell = std::exchange(ended, {}))
        tell(this);
}

} // namespace earshot::http
