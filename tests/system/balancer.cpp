// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/balancer.h"

namespace earshot::test {

Balancer::Balancer(std::vector<quint16> ports)
    : m_ports(std::move(ports))
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("The balancer can't listen.");
    connect(&m_server, &QTcpServer::newConnection, this, &Balancer::accept);
}

void Balancer::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connectTo(client, m_ports.size());
    }
}

void Balancer::connectTo(QTcpSocket *client, std::size_t tries)
{
    if (tries == 0)
        return client->abort();
    auto *receiver = new QTcpSocket(client);
    connect(
        receiver, &QTcpSocket::connected, client, [client, receiver] { join(client, receiver); });
    connect(receiver, &QTcpSocket::errorOccurred, client, [this, client, receiver, tries] {
        if (receiver->property("joined").toBool())
            client->abort();
        else
            connectTo(client, tries - 1);
    });
    receiver->connectToHost(QHostAddress::LocalHost, m_ports[m_next++ % m_ports.size()]);
}

void Balancer::join(QTcpSocket *client, QTcpSocket *receiver)
{
    receiver->setProperty("joined", true);
    const auto pass = [](QTcpSocket *from, QTcpSocket *to) { to->write(from->readAll()); };
    connect(client, &QTcpSocket::readyRead, receiver, [=] { pass(client, receiver); });
    connect(receiver, &QTcpSocket::readyRead, client, [=] { pass(receiver, client); });
    connect(
        receiver, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
    pass(client, receiver);
}

} // namespace earshot::test
