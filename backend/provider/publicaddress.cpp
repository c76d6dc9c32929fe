// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/publicaddress.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <optional>

namespace earshot::provider {

namespace {

struct Block
{
    quint32 network;
    int prefix;
};

constexpr quint32 ip(quint32 a, quint32 b, quint32 c = 0, quint32 d = 0)
{
    return (a << 24) | (b << 16) | (c << 8) | d;
}

constexpr std::array specialBlocks{
    Block{ip(0, 0), 8}, // this network
    Block{ip(10, 0), 8}, // private
    Block{ip(100, 64), 10}, // shared by carriers
    Block{ip(127, 0), 8}, // loopback
    Block{ip(169, 254), 16}, // link-local, cloud metadata
    Block{ip(172, 16), 12}, // private
    Block{ip(192, 0, 0), 24}, // protocol assignments
    Block{ip(192, 0, 2), 24}, // documentation
    Block{ip(192, 88, 99), 24}, // former 6to4 relays
    Block{ip(192, 168), 16}, // private
    Block{ip(198, 18), 15}, // benchmarking
    Block{ip(198, 51, 100), 24}, // documentation
    Block{ip(203, 0, 113), 24}, // documentation
    Block{ip(224, 0), 4}, // multicast
    Block{ip(240, 0), 4}, // reserved, broadcast
};

bool isPublicIpv4(quint32 address)
{
    return std::none_of(specialBlocks.begin(), specialBlocks.end(), [address](const Block &block) {
        return (address >> (32 - block.prefix)) == (block.network >> (32 - block.prefix));
    });
}

quint32 word(const Q_IPV6ADDR &address, int index)
{
    return qFromBigEndian<quint32>(&address.c[index * 4]);
}

std::optional<quint32> embeddedIpv4(const Q_IPV6ADDR &address)
{
    const bool isMapped =
        word(address, 0) == 0 && word(address, 1) == 0 && word(address, 2) == 0xffff;
    const bool isNat64 =
        word(address, 0) == 0x0064ff9b && word(address, 1) == 0 && word(address, 2) == 0;
    return isMapped || isNat64 ? std::optional(word(address, 3)) : std::nullopt;
}

bool isPublicIpv6(const Q_IPV6ADDR &address)
{
    if (const auto inside = embeddedIpv4(address))
        return isPublicIpv4(*inside);
    const quint32 first = word(address, 0);
    const bool isGlobalUnicast = (first >> 29) == 0b001;
    const bool isProtocolBlock = (first >> 9) == (0x20010000U >> 9); // Teredo, ORCHID and others
    const bool isDocumentation = first == 0x20010db8U || (first >> 12) == (0x3fff0000U >> 12);
    const bool is6to4 = (first >> 16) == 0x2002U;
    return isGlobalUnicast && !isProtocolBlock && !isDocumentation && !is6to4;
}

} // namespace

bool isPublicAddress(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return isPublicIpv4(address.toIPv4Address());
    return address.protocol() == QAbstractSocket::IPv6Protocol
        && isPublicIpv6(address.toIPv6Address());
}

} // namespace earshot::provider
