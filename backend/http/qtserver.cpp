// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/qtserver.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QScopedValueRollback>
#include <QTcpSocket>
#include <QVersionNumber>

namespace earshot::http {

QtServer::QtServer()
{
    connect(this, &QAbstractHttpServer::newWebSocketConnection, this, &QtServer::takeWebSockets);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    addWebSocketUpgradeVerifier(this, [this](const QHttpServerRequest &) {
        if (!m_client || !m_upgrade)
            return QHttpServerWebSocketUpgradeResponse::deny();
        m_client->upgradeRead();
        return QHttpServerWebSocketUpgradeResponse::accept();
    });
#endif
}

void QtServer::give(QTcpSocket &socket, const QByteArray &head, bool upgrade, Client &client)
{
    const QScopedValueRollback giving(m_client, &client);
    const QScopedValueRollback upgrading(m_upgrade, upgrade);
    // Qt opens a transaction on each arrival; ours have left nothing for it to read.
    if (socket.isTransactionStarted())
        socket.commitTransaction();
    for (auto byte = head.crbegin(); byte != head.crend(); ++byte)
        socket.ungetChar(*byte);
    Q_EMIT socket.readyRead();
}

bool QtServer::webSocketsWork()
{
    const QVersionNumber version = QVersionNumber::fromString(QLatin1StringView(qVersion()));
    return version < QVersionNumber(6, 5, 0) || version > QVersionNumber(6, 8, 0);
}

void QtServer::takeWebSockets()
{
    while (hasPendingWebSocketConnections()) {
        auto socket = nextPendingWebSocketConnection();
        if (socket && webSocketOpened)
            webSocketOpened(std::move(socket));
    }
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)

bool QtServer::handleRequest(const QHttpServerRequest &, QHttpServerResponder &responder)
{
    if (!m_client)
        return false;
    if (m_upgrade)
        m_client->upgradeRead();
    else
        m_client->requestRead(std::make_shared<QHttpServerResponder>(std::move(responder)));
    return true;
}

#else

bool QtServer::handleRequest(const QHttpServerRequest &, QTcpSocket *)
{
    if (!m_client)
        return false;
    if (m_upgrade)
        m_client->upgradeRead();
    else
        m_client->requestRead({});
    return true;
}

#endif

// A request that did not come through give() gets no answer: the connection closes.
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
void QtServer::missingHandler(const QHttpServerRequest &, QHttpServerResponder &)
#elif QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
void QtServer::missingHandler(const QHttpServerRequest &, QHttpServerResponder &&)
#else
void QtServer::missingHandler(const QHttpServerRequest &, QTcpSocket *)
#endif
{ }

} // namespace earshot::http
