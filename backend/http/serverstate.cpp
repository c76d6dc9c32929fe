// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/serverstate.h"

#include <algorithm>

namespace earshot::http {

void ServerState::countBody(const QHostAddress &peer, qint64 more)
{
    if (more == 0)
        return;
    bodyBytes += more;
    if ((bodyBytesOf[peer] += more) == 0)
        bodyBytesOf.remove(peer);
}

bool ServerState::isBodyWithinLimit(const QHostAddress &peer) const
{
    const qint64 quarter = limits.bodyBytes / 4;
    return bodyBytes <= limits.bodyBytes - quarter
        || (bodyBytes <= limits.bodyBytes && bodyBytesOf.value(peer) <= quarter);
}

const WebSocketRoute *ServerState::webSocketRoute(const QString &path) const
{
    const auto found = std::find_if(webSocketRoutes.cbegin(), webSocketRoutes.cend(),
        [&path](const WebSocketRoute &route) { return route.path == path; });
    return found == webSocketRoutes.cend() ? nullptr : &*found;
}

std::optional<ServerState::Upgrade> ServerState::takeUpgrade(
    const QHostAddress &peer, quint16 peerPort)
{
    const auto found = std::find_if(upgrades.begin(), upgrades.end(), [&](const Upgrade &upgrade) {
        return upgrade.peerPort == peerPort && upgrade.peer == peer;
    });
    if (found == upgrades.end())
        return std::nullopt;
    std::optional upgrade = std::move(*found);
    upgrades.erase(found);
    return upgrade;
}

QHostAddress unmapped(const QHostAddress &address)
{
    bool mapped = false;
    const quint32 ip4 = address.toIPv4Address(&mapped);
    return mapped ? QHostAddress(ip4) : address;
}

} // namespace earshot::http
