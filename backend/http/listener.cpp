// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/listener.h"

#include "core/logging.h"

#include <QTcpSocket>
#include <QTimer>

namespace earshot::http {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int waitingConnections = 1024;
constexpr auto resumeAfter = 250ms;

} // namespace

Listener::Listener(std::function<bool()> hasRoom, std::function<void(QTcpSocket &)> accepted)
    : m_hasRoom(std::move(hasRoom))
    , m_accepted(std::move(accepted))
{
    setMaxPendingConnections(waitingConnections);
    setListenBacklogSize(waitingConnections);
    connect(this, &QTcpServer::acceptError, this, &Listener::onAcceptError);
}

QTcpSocket *Listener::nextPendingConnection()
{
    QTcpSocket *socket = QTcpServer::nextPendingConnection();
    if (socket)
        m_accepted(*socket);
    return socket;
}

void Listener::incomingConnection(qintptr descriptor)
{
    if (m_hasRoom())
        return QTcpServer::incomingConnection(descriptor);
    QTcpSocket surplus;
    surplus.setSocketDescriptor(descriptor);
    surplus.abort();
}

void Listener::onAcceptError()
{
    logWarning(lcHttp, u"A connection could not be accepted: "_s + errorString());
    QTimer::singleShot(resumeAfter, this, [this] { resumeAccepting(); });
}

} // namespace earshot::http
