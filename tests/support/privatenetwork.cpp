// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/privatenetwork.h"

#include <QFile>
#include <QTest>

#include <cerrno>
#include <cstring>
#include <stdexcept>
#include <string>

#include <arpa/inet.h>
#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <unistd.h>

namespace earshot::test {

namespace {

[[noreturn]] void fail(const std::string &what)
{
    throw std::runtime_error(what + ": " + std::strerror(errno));
}

void require(int outcome, const std::string &what)
{
    if (outcome != 0)
        fail(what);
}

bool write(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        && file.write(text) == text.size();
}

/** What the kernel takes for an IPv6 address of a device; its own header clashes with libc's. */
struct DeviceAddress6
{
    in6_addr address;
    quint32 prefixLength;
    int device;
};

class Socket
{
public:
    explicit Socket(int family)
        : m_socket(::socket(family, SOCK_DGRAM | SOCK_CLOEXEC, 0))
    {
        if (m_socket < 0)
            fail("a socket");
    }
    ~Socket() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(Socket)

    void control(unsigned long request, void *argument, const std::string &what) const
    {
        require(::ioctl(m_socket, request, argument), what);
    }

private:
    int m_socket;
};

ifreq device(const std::string &name)
{
    ifreq request{};
    name.copy(request.ifr_name, IFNAMSIZ - 1);
    return request;
}

void setAddress(const ifreq &of, unsigned long what, quint32 address)
{
    ifreq request = of;
    auto *into = reinterpret_cast<sockaddr_in *>(&request.ifr_addr);
    into->sin_family = AF_INET;
    into->sin_addr.s_addr = htonl(address);
    Socket(AF_INET).control(what, &request, "an address");
}

/** The kernel looks at a new IPv6 address in its own time. */
bool isUsable(const QHostAddress &address)
{
    constexpr int tentative = 0x40;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    const QByteArray hex =
        QByteArray::fromRawData(reinterpret_cast<const char *>(&bytes), sizeof bytes).toHex();
    QFile file(QStringLiteral("/proc/self/net/if_inet6"));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.constFirst() == hex)
            return (fields.value(4).toInt(nullptr, 16) & tentative) == 0;
    }
    return false;
}

void bringUpLoopback()
{
    ifreq request = device("lo");
    const Socket socket(AF_INET);
    socket.control(SIOCGIFFLAGS, &request, "the loopback device");
    request.ifr_flags = short(request.ifr_flags | IFF_UP);
    socket.control(SIOCSIFFLAGS, &request, "starting the loopback device");
}

} // namespace

bool PrivateNetwork::enter()
{
    const auto user = QByteArray::number(::getuid());
    const auto group = QByteArray::number(::getgid());
    if (::unshare(CLONE_NEWNET | CLONE_NEWNS) == 0)
        return true;
    return ::unshare(CLONE_NEWUSER | CLONE_NEWNET | CLONE_NEWNS) == 0
        && write("/proc/self/setgroups", "deny")
        && write("/proc/self/uid_map", user + ' ' + user + " 1")
        && write("/proc/self/gid_map", group + ' ' + group + " 1");
}

PrivateNetwork::PrivateNetwork()
{
    bringUpLoopback();
    if (!m_hosts.open())
        throw std::runtime_error("a hosts file can't be made");
    require(::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr), "parting the mounts");
    const QByteArray path = QFile::encodeName(m_hosts.fileName());
    require(::mount(path.constData(), "/etc/hosts", nullptr, MS_BIND, nullptr), "a hosts file");
}

void PrivateNetwork::add(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        const ifreq alias = device("lo:" + std::to_string(++m_added));
        setAddress(alias, SIOCSIFADDR, address.toIPv4Address());
        setAddress(alias, SIOCSIFNETMASK, 0xffffffff);
        return;
    }
    DeviceAddress6 request{
        .address = {}, .prefixLength = 128, .device = int(::if_nametoindex("lo"))};
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    std::memcpy(&request.address, &bytes, sizeof bytes);
    Socket(AF_INET6).control(SIOCSIFADDR, &request, "an IPv6 address");
    if (!QTest::qWaitFor([&address] { return isUsable(address); }))
        throw std::runtime_error("an IPv6 address does not become usable");
}

void PrivateNetwork::setHosts(const QByteArray &lines)
{
    m_hosts.resize(0); // the same file: it is the one that is laid over
    m_hosts.seek(0);
    if (m_hosts.write(lines) != lines.size() || !m_hosts.flush())
        throw std::runtime_error("the hosts file can't be written");
}

int PrivateNetwork::connectionAttempts()
{
    QFile file(QStringLiteral("/proc/self/net/snmp"));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("the kernel's counters can't be read");
    QList<QByteArray> names;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (!line.startsWith("Tcp:"))
            continue;
        const QList<QByteArray> fields = line.split(' ');
        if (!names.isEmpty())
            return fields.value(names.indexOf("ActiveOpens")).toInt();
        names = fields;
    }
    throw std::runtime_error("the kernel does not count connections");
}

} // namespace earshot::test
