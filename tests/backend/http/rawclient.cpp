// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>

namespace earshot::test {

using Clock = std::chrono::steady_clock;

RawClient::RawClient(quint16 port, int receiveBuffer, const char *from)
    : m_descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    if (receiveBuffer > 0)
        ::setsockopt(m_descriptor, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof(receiveBuffer));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    if (from != nullptr && ::inet_pton(AF_INET, from, &address.sin_addr) == 1)
        ::bind(m_descriptor, reinterpret_cast<sockaddr *>(&address), sizeof(address));
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_descriptor, reinterpret_cast<sockaddr *>(&address), sizeof(address)) != 0)
        m_closed = true;
    const int noDelay = 1;
    ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &noDelay, sizeof(noDelay));
}

RawClient::~RawClient()
{
    close();
}

void RawClient::close()
{
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
}

void RawClient::finishSending()
{
    ::shutdown(m_descriptor, SHUT_WR);
}

void RawClient::reset()
{
    const linger now{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &now, sizeof(now));
    close();
}

bool RawClient::send(const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        pollfd ready{.fd = m_descriptor, .events = POLLOUT, .revents = 0};
        if (::poll(&ready, 1, 10'000) <= 0)
            return false;
        const ssize_t n = ::send(m_descriptor, bytes.constData() + sent,
            size_t(bytes.size() - sent), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (n < 0)
            return false;
        sent += n;
    }
    return true;
}

bool RawClient::fill(Clock::time_point deadline)
{
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
    pollfd ready{.fd = m_descriptor, .events = POLLIN, .revents = 0};
    if (m_closed || ::poll(&ready, 1, int(std::max<qint64>(left.count(), 0))) <= 0)
        return false;
    const qsizetype had = m_received.size();
    m_received.resize(had + 64 * 1024);
    const ssize_t n = ::recv(m_descriptor, m_received.data() + had, 64 * 1024, 0);
    m_received.truncate(had + std::max<ssize_t>(n, 0));
    m_closed = n <= 0;
    return n > 0;
}

RawAnswer RawClient::receive(bool toHead, std::chrono::milliseconds limit)
{
    const auto deadline = Clock::now() + limit;
    qsizetype end = -1;
    while ((end = m_received.indexOf("\r\n\r\n")) < 0) {
        if (!fill(deadline))
            return {};
    }
    const QList<QByteArray> lines = m_received.first(end).split('\n');
    if (!lines.first().startsWith("HTTP/1.1 "))
        return {};
    RawAnswer answer{.status = lines.first().sliced(9, 3).toInt()};
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    m_received.remove(0, end + 4);
    if (answer.status == 100)
        return answer;
    const qsizetype length = toHead ? 0 : answer.headers.value("content-length").toLongLong();
    while (m_received.size() < length) {
        if (!fill(deadline))
            return {};
    }
    answer.body = m_received.first(length);
    m_received.remove(0, length);
    return answer;
}

QByteArray RawClient::receiveAll(std::chrono::milliseconds limit)
{
    const auto deadline = Clock::now() + limit;
    while (fill(deadline)) { }
    return std::exchange(m_received, {});
}

QByteArray RawClient::receiveSome(qsizetype size, std::chrono::milliseconds limit)
{
    const auto deadline = Clock::now() + limit;
    while (m_received.size() < size && fill(deadline)) { }
    return std::exchange(m_received, {});
}

QByteArray get(const QByteArray &target, const QByteArray &fields)
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n";
}

} // namespace earshot::test
