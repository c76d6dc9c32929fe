// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/routetable.h"
#include "http/server.h"

#include <QSet>

#include <optional>
#include <stop_token>

namespace earshot::http {

class Connection;

/** What the connections of one server share: its tables, and the counts its limits are about. */
struct ServerState
{
    struct Upgrade
    {
        const WebSocketRoute *route = nullptr;
        Request request;
    };

    Limits limits;
    RouteTable routes;
    std::vector<WebSocketRoute> webSocketRoutes;
    QSet<Connection *> connections; ///< each adds and removes itself
    int exchanges = 0; ///< requests whose handler runs or whose answer is being sent
    int webSockets = 0;
    qint64 bodyBytes = 0; ///< of all requests together
    bool stopping = false;
    std::stop_source lastExchangeEnded; ///< asked to stop when exchanges falls to 0 while stopping
    std::optional<Upgrade> upgrade; ///< only while a connection gives it to Qt

    [[nodiscard]] const WebSocketRoute *webSocketRoute(const QString &path) const;
};

} // namespace earshot::http
