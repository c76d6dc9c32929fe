// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/eventhub.h"
#include "core/result.h"
#include "core/secret.h"
#include "core/taskscope.h"
#include "http/server.h"

#include <chrono>

namespace earshot::access {
class AccessService;
}

namespace earshot::api {

/**
 * WS /api/events: lets in who shows a good token, sends heartbeats, and turns out whose token has
 * ended meanwhile (close code 4401, or 4403 when the role does not allow it). Nothing is sent to a
 * socket before its token was found good.
 */
class EventStream
{
public:
    EventStream(EventHub &hub, access::AccessService &access, std::chrono::milliseconds heartbeat);

    http::WebSocketRoute route();

    /** Closes every stream. Calling twice is fine. */
    QCoro::Task<> stop();

private:
    struct Viewer
    {
        std::shared_ptr<http::WebSocket> socket;
        Secret token;
        Audience audience;
    };

    std::optional<http::Reply> refuse(const http::Request &request) const;
    void open(const http::Request &request, std::shared_ptr<http::WebSocket> socket);
    QCoro::Task<> admit(Viewer viewer, QString after);
    /** Which events the holder of @p token may see. */
    QCoro::Task<Result<Audience>> audienceFor(Secret token);
    QCoro::Task<> keepBeating(std::stop_token stop);
    QCoro::Task<> beat(Viewer viewer);

    EventHub &m_hub;
    access::AccessService &m_access;
    const std::chrono::milliseconds m_heartbeat;
    std::vector<Viewer> m_viewers;
    int m_waiting = 0; ///< sockets whose token is being looked up
    TaskScope m_scope;
};

} // namespace earshot::api
