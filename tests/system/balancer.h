// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include <vector>

namespace earshot::test {

/**
 * A load balancer as simple as can be: each connection goes to the next port of the list that takes
 * it. What is under way when a receiver dies breaks off, as with a real one.
 */
class Balancer : public QObject
{
public:
    explicit Balancer(std::vector<quint16> ports);

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

private:
    void accept();
    void connectTo(QTcpSocket *client, std::size_t tries);
    static void join(QTcpSocket *client, QTcpSocket *receiver);

    QTcpServer m_server;
    const std::vector<quint16> m_ports;
    std::size_t m_next = 0;
};

} // namespace earshot::test
