// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/routetable.h"
#include "http/server.h"

#include <QHash>
#include <QHostAddress>
#include <QSet>

#include <optional>
#include <stop_token>

namespace earshot::http {

class Connection;

/** What the connections of one server share: its tables, and the counts its limits are about. */
struct ServerState
{
    /** A WebSocket that is allowed and that Qt is about to open. */
    struct Upgrade
    {
        Connection *connection = nullptr;
        const WebSocketRoute *route = nullptr;
        Request request;
        QHostAddress peer; ///< of the socket, which a proxy may hold
        quint16 peerPort = 0; ///< with that it tells the connections apart
    };

    Limits limits;
    AddressRanges proxies; ///< ours, before us
    RouteTable routes;
    std::vector<WebSocketRoute> webSocketRoutes;
    QSet<Connection *> connections; ///< each adds and removes itself
    int exchanges = 0; ///< requests whose handler runs or whose answer is being sent
    int webSockets = 0;
    qint64 bodyBytes = 0; ///< of all requests together
    QHash<QHostAddress, qint64> bodyBytesOf; ///< the same by peer; none stands with 0
    bool stopping = false;
    std::stop_source lastExchangeEnded; ///< asked to stop when exchanges falls to 0 while stopping
    std::vector<Upgrade> upgrades; ///< each removed by its connection at the latest

    /** Counts @p more (or less) bytes that @p peer makes us hold. */
    void countBody(const QHostAddress &peer, qint64 more);
    /** The last quarter is kept for peers that hold less than a quarter, so that one alone cannot
     * shut all others out. */
    [[nodiscard]] bool isBodyWithinLimit(const QHostAddress &peer) const;
    [[nodiscard]] const WebSocketRoute *webSocketRoute(const QString &path) const;
    [[nodiscard]] std::optional<Upgrade> takeUpgrade(const QHostAddress &peer, quint16 peerPort);
};

/** An IPv4-mapped IPv6 address as IPv4, others as they are. */
QHostAddress unmapped(const QHostAddress &address);

} // namespace earshot::http
