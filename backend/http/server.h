// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addressranges.h"
#include "core/result.h"
#include "http/message.h"
#include "http/websocket.h"

#include <QObject>
#include <QUrl>

#include <qcoro/qcorotask.h>

#include <chrono>
#include <memory>
#include <vector>

namespace earshot::http {

using Handler = std::function<QCoro::Task<Reply>(Request)>;

/** One row of the routing table. */
struct Route
{
    Method method = Method::Get; ///< a Get route answers HEAD as well
    QString pattern; ///< "/api/calls/{id}/recording": {name} is exactly one segment
    Handler handler;
    qint64 bodyLimit =
        64 * 1024; ///< bytes; a larger announced body is answered 413 before it is read
    std::chrono::milliseconds deadline =
        std::chrono::seconds(30); ///< no reply by then: 503, a late one is dropped
};

struct WebSocketRoute
{
    QString path;
    /** Called on the upgrade request; a reply refuses the upgrade with it. Must not wait. */
    std::function<std::optional<Reply>(const Request &)> refuse;
    /** Called when the socket is open. */
    std::function<void(Request, std::shared_ptr<WebSocket>)> opened;
};

/** Each number is a promise about memory or time; together they bound what strangers can cost us.
 */
struct Limits
{
    qint64 headBytes = 32 * 1024;
    int headerFields = 100;
    qint64 bodyBytes = 64 * 1024 * 1024; ///< of all request bodies held at one time; beyond: 503
    int connections = 1024; ///< one more is answered 503 and closed
    int webSockets = 256;
    std::chrono::milliseconds headTime =
        std::chrono::seconds(10); ///< from the first byte to the end of the head
    std::chrono::milliseconds idleTime = std::chrono::seconds(60); ///< between requests
    std::chrono::milliseconds bodyTime =
        std::chrono::seconds(10); ///< plus one second for every 64 KiB announced
    std::chrono::milliseconds sendStall =
        std::chrono::seconds(60); ///< without progress while sending
    std::chrono::milliseconds socketPing =
        std::chrono::seconds(20); ///< two missed pongs close a WebSocket
};

/**
 * The HTTP/1.1 server, as everything else sees it: a table from Request to Task<Reply>. It lives in
 * one thread with an event loop; handlers are called there and may finish whenever they like, also
 * after the client has left or the server has stopped. Framing, limits, deadlines, ranges and order
 * of answers are its own business.
 */
class Server : public QObject
{
    Q_OBJECT
public:
    /** Requests through one of @p proxies come from whom it names, see clientAddress(). */
    explicit Server(std::vector<Route> routes, std::vector<WebSocketRoute> webSockets = {},
        Limits limits = {}, AddressRanges proxies = {});
    ~Server() override;

    /** Starts listening; port 0 takes a free one. Gives the base URL, for instance
     * http://127.0.0.1:8787. */
    Result<QUrl> listen(const QHostAddress &address, quint16 port);

    /** Stops accepting, lets pending answers finish for @p grace, then cuts the rest. */
    QCoro::Task<> stop(std::chrono::milliseconds grace);

    [[nodiscard]] int connectionCount() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace earshot::http
