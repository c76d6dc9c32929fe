// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractHttpServer>
#include <QByteArray>
#include <QWebSocket>

#include <functional>
#include <memory>

class QTcpSocket;

namespace earshot::http {

/** Keeps Qt from reading the next request while an answer is pending (Qt 6.5 and later; with 6.4
 * our gate alone does). */
using Ticket = std::shared_ptr<void>;

/**
 * Qt's HTTP server, and the only file that knows which version of it this is. It gets whole,
 * checked request heads from a connection and calls it back from inside give(); it never sees other
 * bytes, never a body and never a second request before the first is answered.
 */
class QtServer final : public QAbstractHttpServer
{
    Q_OBJECT
public:
    /** The connection whose request head is being given to Qt. */
    class Client
    {
    public:
        virtual ~Client() = default;
        /** Qt has read an ordinary request; it may be answered from now on. */
        virtual void requestRead(Ticket ticket) = 0;
        /** Qt has read an upgrade and takes the socket over to open a WebSocket. */
        virtual void upgradeRead() = 0;
    };

    QtServer();

    /** Gives @p head to Qt's parser as if it had just come from @p socket. */
    void give(QTcpSocket &socket, const QByteArray &head, bool upgrade, Client &client);

    /** False for Qt 6.5.0 to 6.8.0, whose WebSockets only send (QTBUG-129798). */
    static bool webSocketsWork();

    /** Called when Qt has opened a WebSocket, some time after give() with an upgrade. */
    std::function<void(std::unique_ptr<QWebSocket>)> webSocketOpened;

protected:
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
#else
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    void missingHandler(
        const QHttpServerRequest &request, QHttpServerResponder &responder) override;
#elif QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    void missingHandler(
        const QHttpServerRequest &request, QHttpServerResponder &&responder) override;
#else
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;
#endif

private:
    void takeWebSockets();

    Client *m_client = nullptr; ///< only while give() runs
    bool m_upgrade = false;
};

} // namespace earshot::http
