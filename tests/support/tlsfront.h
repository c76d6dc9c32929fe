// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpSocket>
#include <QUrl>

#include <algorithm>

namespace earshot::test {

/** Speaks TLS in front of a server of the test's that does not, as a proxy does. */
class TlsFront
{
public:
    explicit TlsFront(const QUrl &behind)
        : m_behind(behind)
    {
        QObject::connect(&m_server, &QSslServer::pendingConnectionAvailable, &m_server, [this] {
            while (auto *socket = qobject_cast<QSslSocket *>(m_server.nextPendingConnection()))
                join(socket);
        });
        m_server.listen(QHostAddress::LocalHost);
    }

    /** For connections from now on; those that are there end. */
    void show(const QSslConfiguration &serverSide)
    {
        m_server.setSslConfiguration(serverSide);
        const auto open = m_server.findChildren<QSslSocket *>();
        std::ranges::for_each(open, &QSslSocket::abort);
    }

    [[nodiscard]] QUrl url() const
    {
        QUrl url(QStringLiteral("https://127.0.0.1"));
        url.setPort(m_server.serverPort());
        return url;
    }
    /** How many bytes came in, decrypted. */
    [[nodiscard]] qint64 received() const { return m_received; }

private:
    void join(QSslSocket *front)
    {
        auto *back = new QTcpSocket(front);
        back->connectToHost(m_behind.host(), quint16(m_behind.port()));
        const auto forward = [this, front, back] {
            const QByteArray bytes = front->readAll();
            m_received += bytes.size();
            back->write(bytes);
        };
        QObject::connect(front, &QSslSocket::readyRead, back, forward);
        QObject::connect(
            back, &QTcpSocket::readyRead, front, [front, back] { front->write(back->readAll()); });
        QObject::connect(back, &QTcpSocket::disconnected, front, &QSslSocket::disconnectFromHost);
        QObject::connect(front, &QSslSocket::disconnected, front, &QObject::deleteLater);
        forward(); // what came with the handshake
    }

    const QUrl m_behind;
    QSslServer m_server;
    qint64 m_received = 0;
};

} // namespace earshot::test
