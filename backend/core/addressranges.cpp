// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addressranges.h"

namespace earshot {

namespace {

QHostAddress unmapped(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

/** Qt takes "10" and "1.2.3" for addresses as well, as inet_aton() does. */
bool isWhole(const QString &word)
{
    const QHostAddress address(word);
    const bool isIpv4 = address.protocol() == QAbstractSocket::IPv4Protocol;
    return !address.isNull() && (!isIpv4 || address.toString() == word);
}

} // namespace

std::optional<AddressRanges> AddressRanges::fromText(const QString &text)
{
    AddressRanges ranges;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString word = part.trimmed();
        const auto [network, bits] = QHostAddress::parseSubnet(word);
        const bool isNetwork = word.contains(u'/');
        if (bits < 0 || (!isNetwork && !isWhole(word)))
            return std::nullopt;
        ranges.m_subnets.append({isNetwork ? network : QHostAddress(word), bits});
    }
    return ranges;
}

bool AddressRanges::contains(const QHostAddress &address) const
{
    const QHostAddress plain = unmapped(address);
    for (const auto &[network, bits] : m_subnets) {
        if (plain.protocol() == network.protocol() && plain.isInSubnet(network, bits))
            return true;
    }
    return false;
}

} // namespace earshot
