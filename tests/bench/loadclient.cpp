// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/loadclient.h"

#include <QElapsedTimer>

#include <arpa/inet.h>
#include <array>
#include <csignal>
#include <cstdlib>
#include <map>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace earshot::bench {

namespace {

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

int connectTo(quint16 port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    const sockaddr_in address = loopback(port);
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
        return socket;
    ::close(socket);
    return -1;
}

/** False when the other side is gone. */
bool sendAll(int socket, const QByteArray &bytes)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const ssize_t more = ::send(
            socket, bytes.constData() + sent, std::size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (more <= 0)
            return false;
        sent += more;
    }
    return true;
}

/** The bytes of the message at the beginning of @p buffer, or 0 while it is not whole. */
qsizetype messageSize(const QByteArray &buffer)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return 0;
    const QByteArray head = buffer.first(headEnd).toLower();
    const qsizetype at = head.indexOf("content-length:");
    const qsizetype length = at < 0 ? 0 : std::atoll(head.constData() + at + 15);
    return buffer.size() >= headEnd + 4 + length ? headEnd + 4 + length : 0;
}

/** Sockets that wait for bytes, with what has come so far. */
class Sockets
{
public:
    Sockets() = default;
    ~Sockets()
    {
        while (!m_buffers.empty())
            remove(m_buffers.begin()->first);
        ::close(m_poll);
    }
    Sockets(const Sockets &) = delete;
    Sockets &operator=(const Sockets &) = delete;

    void add(int socket)
    {
        epoll_event event{.events = EPOLLIN, .data = {.fd = socket}};
        ::epoll_ctl(m_poll, EPOLL_CTL_ADD, socket, &event);
        m_buffers[socket];
    }
    void remove(int socket)
    {
        ::close(socket);
        m_buffers.erase(socket);
    }
    [[nodiscard]] bool isEmpty() const { return m_buffers.empty(); }

    /** Calls @p ready(socket) for each that can be read; waits for 100 ms at most. */
    template <typename Ready>
    void wait(Ready ready)
    {
        std::array<epoll_event, 64> events{};
        const int count = ::epoll_wait(m_poll, events.data(), int(events.size()), 100);
        for (int i = 0; i < count; ++i)
            ready(events.at(std::size_t(i)).data.fd);
    }

    enum class Got { Nothing, Message, End };
    /** One whole message is taken out of what came, into @p message. */
    Got read(int socket, QByteArray &message)
    {
        std::array<char, 65536> bytes; // NOLINT: filled by recv
        const ssize_t size = ::recv(socket, bytes.data(), bytes.size(), 0);
        if (size <= 0)
            return Got::End;
        QByteArray &buffer = m_buffers[socket];
        buffer.append(bytes.data(), size);
        const qsizetype whole = messageSize(buffer);
        if (whole == 0)
            return Got::Nothing;
        message = buffer.first(whole);
        buffer.remove(0, whole);
        return Got::Message;
    }

private:
    int m_poll = ::epoll_create1(EPOLL_CLOEXEC);
    std::map<int, QByteArray> m_buffers;
};

[[noreturn]] void answerForEver(int listening)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    Sockets sockets;
    sockets.add(listening);
    QByteArray message;
    for (;;) {
        sockets.wait([&](int socket) {
            if (socket == listening) {
                sockets.add(::accept(listening, nullptr, nullptr));
                return;
            }
            const Sockets::Got got = sockets.read(socket, message);
            if (got == Sockets::Got::Message)
                sendAll(socket, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
            else if (got == Sockets::Got::End)
                sockets.remove(socket);
        });
    }
}

} // namespace

Load sendReports(ReportRequest &reports, const std::vector<quint16> &ports, int connections,
    std::chrono::milliseconds time)
{
    Load load;
    Sockets sockets;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < connections; ++i) {
        const int socket = connectTo(ports.at(std::size_t(i) % ports.size()));
        if (socket < 0 || !sendAll(socket, reports.next())) {
            ++load.refused;
            continue;
        }
        sockets.add(socket);
    }
    QByteArray answer;
    while (!sockets.isEmpty() && timer.elapsed() < time.count()) {
        sockets.wait([&](int socket) {
            const Sockets::Got got = sockets.read(socket, answer);
            if (got == Sockets::Got::Nothing)
                return;
            const bool isAccepted =
                got == Sockets::Got::Message && answer.startsWith("HTTP/1.1 200");
            ++(isAccepted ? load.accepted : load.refused);
            if (got == Sockets::Got::End || !sendAll(socket, reports.next()))
                sockets.remove(socket);
        });
    }
    load.seconds = double(timer.nsecsElapsed()) / 1e9;
    return load;
}

Load clientCeiling(ReportRequest &reports, int connections, std::chrono::milliseconds time)
{
    const int listening = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    auto *raw = reinterpret_cast<sockaddr *>(&address);
    if (::bind(listening, raw, size) != 0 || ::listen(listening, connections) != 0
        || ::getsockname(listening, raw, &size) != 0)
        return {};
    const pid_t server = ::fork();
    if (server == 0)
        answerForEver(listening);
    ::close(listening);
    const Load load = sendReports(reports, {ntohs(address.sin_port)}, connections, time);
    ::kill(server, SIGKILL);
    ::waitpid(server, nullptr, 0);
    return load;
}

} // namespace earshot::bench
