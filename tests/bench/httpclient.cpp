// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/httpclient.h"

#include "tests/support/await.h"

#include <stdexcept>

namespace earshot::bench {

namespace {

constexpr std::chrono::seconds patience(60);
const QByteArray headEnd("\r\n\r\n");

} // namespace

HttpClient::HttpClient(const QUrl &server, QByteArray token)
    : m_token(std::move(token))
{
    QObject::connect(
        &m_socket, &QTcpSocket::readyRead, &m_socket, [this] { m_received += m_socket.readAll(); });
    m_socket.connectToHost(server.host(), quint16(server.port()));
}

/** The server says in the head how long the body is. */
bool HttpClient::isWhole() const
{
    const qsizetype head = m_received.indexOf(headEnd);
    if (head < 0)
        return false;
    const QByteArray name("content-length:");
    const qsizetype at = m_received.left(head).toLower().indexOf(name);
    const qsizetype lineEnd = m_received.indexOf('\r', at);
    const qsizetype from = at + name.size();
    return at >= 0
        && m_received.size() - head - headEnd.size()
        >= m_received.mid(from, lineEnd - from).trimmed().toLongLong();
}

QByteArray HttpClient::get(const QString &pathAndQuery)
{
    m_received.clear();
    m_socket.write("GET " + pathAndQuery.toUtf8()
        + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + m_token + "\r\n\r\n");
    const bool isThere = test::runUntil([this] { return isWhole(); }, patience);
    if (!isThere || !m_received.startsWith("HTTP/1.1 200"))
        throw std::runtime_error(
            pathAndQuery.toStdString() + ": " + m_received.left(1000).toStdString());
    return m_received.mid(m_received.indexOf(headEnd) + headEnd.size());
}

} // namespace earshot::bench
