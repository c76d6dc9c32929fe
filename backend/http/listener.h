// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>

#include <functional>

namespace earshot::http {

/**
 * The listening socket. Each accepted socket passes accepted() before Qt's HTTP server connects to
 * it, so that ours is the first to see every arrival. After the process ran out of descriptors it
 * accepts again by itself, which a bare QTcpServer never does.
 */
class Listener final : public QTcpServer
{
    Q_OBJECT
public:
    /** @p hasRoom is asked before a socket object is made; without room the connection is cut. */
    Listener(std::function<bool()> hasRoom, std::function<void(QTcpSocket &)> accepted);

    QTcpSocket *nextPendingConnection() override;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void onAcceptError();

    std::function<bool()> m_hasRoom;
    std::function<void(QTcpSocket &)> m_accepted;
};

} // namespace earshot::http
