// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/server.h"

#include "core/logging.h"
#include "core/taskscope.h"
#include "http/connection.h"
#include "http/listener.h"
#include "http/serverstate.h"
#include "http/websocketpeer.h"

#include <QPointer>
#include <QTcpSocket>

namespace earshot::http {

using namespace Qt::StringLiterals;

namespace {

/** Connections above the limit that may still be told 503; more are cut without a word. */
constexpr int toldThatFull = 64;
constexpr quint16 goingAway = 1001;

} // namespace

class Server::Private
{
public:
    Private(std::vector<Route> routes, std::vector<WebSocketRoute> webSockets, Limits limits,
        AddressRanges proxies);

    void onAccepted(QTcpSocket &socket);
    void onWebSocket(std::unique_ptr<QWebSocket> socket);
    void announceStop();
    void cutAll();

    std::shared_ptr<ServerState> state;
    std::unique_ptr<QtServer> qt = std::make_unique<QtServer>();
    std::vector<std::shared_ptr<WebSocketPeer>> peers;
    QPointer<Listener> listener; ///< owned by qt
};

Server::Private::Private(std::vector<Route> routes, std::vector<WebSocketRoute> webSockets,
    Limits limits, AddressRanges proxies)
    : state(std::make_shared<ServerState>(ServerState{.limits = limits,
        .proxies = std::move(proxies),
        .routes = RouteTable(std::move(routes)),
        .webSocketRoutes = std::move(webSockets)}))
{
    qt->webSocketOpened = [this](std::unique_ptr<QWebSocket> socket) {
        onWebSocket(std::move(socket));
    };
}

void Server::Private::onAccepted(QTcpSocket &socket)
{
    const bool full = state->connections.size() >= state->limits.connections;
    auto *connection = new Connection(socket, state, *qt);
    if (full)
        connection->refuseConnection();
}

void Server::Private::onWebSocket(std::unique_ptr<QWebSocket> socket)
{
    auto upgrade = state->takeUpgrade(unmapped(socket->peerAddress()), socket->peerPort());
    // Qt opens a WebSocket on every path it is asked for; only the one that was checked may pass.
    if (!upgrade || socket->request().url().path(QUrl::FullyDecoded) != upgrade->route->path)
        return socket->abort();
    upgrade->connection->upgraded();
    const auto peer = std::make_shared<WebSocketPeer>(std::move(socket), state->limits.socketPing);
    ++state->webSockets;
    peers.push_back(peer);
    peer->ended = [this](WebSocketPeer *ended) {
        --state->webSockets;
        std::erase_if(peers, [ended](const auto &known) { return known.get() == ended; });
    };
    if (upgrade->route->opened)
        upgrade->route->opened(std::move(upgrade->request), peer);
}

void Server::Private::announceStop()
{
    state->stopping = true;
    if (listener)
        listener->close();
    for (Connection *connection : QSet(state->connections))
        connection->closeIfIdle();
    for (const auto &peer : std::vector(peers))
        peer->close(goingAway, u"the server is stopping"_s);
}

void Server::Private::cutAll()
{
    for (Connection *connection : QSet(state->connections))
        connection->cut();
}

Server::Server(std::vector<Route> routes, std::vector<WebSocketRoute> webSockets, Limits limits,
    AddressRanges proxies)
    : d(std::make_unique<Private>(
        std::move(routes), std::move(webSockets), limits, std::move(proxies)))
{ }

Server::~Server()
{
    d->state->stopping = true;
    // A peer may outlive the server in its user's hands.
    for (const auto &peer : std::exchange(d->peers, {})) {
        peer->ended = {};
        peer->cut();
    }
    d->qt.reset();
}

Result<QUrl> Server::listen(const QHostAddress &address, quint16 port)
{
    const auto hasRoom = [state = d->state] {
        return state->connections.size() < state->limits.connections + toldThatFull;
    };
    auto listener =
        std::make_unique<Listener>(hasRoom, [this](QTcpSocket &socket) { d->onAccepted(socket); });
    if (!listener->listen(address, port))
        return Error{.code = ErrorCode::Unavailable,
            .message = u"The server cannot listen on %1, port %2: %3."_s.arg(
                address.toString(), QString::number(port), listener->errorString())};
    QUrl url;
    url.setScheme(u"http"_s);
    const QHostAddress bound = listener->serverAddress();
    const bool any = bound == QHostAddress::Any || bound == QHostAddress::AnyIPv4
        || bound == QHostAddress::AnyIPv6;
    url.setHost(any ? u"127.0.0.1"_s : bound.toString());
    url.setPort(listener->serverPort());
    d->listener = listener.get();
    d->qt->bind(listener.release());
    return url;
}

QCoro::Task<> Server::stop(std::chrono::milliseconds grace)
{
    const QPointer<Server> self(this);
    d->announceStop();
    const std::stop_token ended = d->state->lastExchangeEnded.get_token();
    if (d->state->exchanges > 0)
        co_await sleepFor(grace, ended);
    if (self)
        self->d->cutAll();
}

int Server::connectionCount() const
{
    return int(d->state->connections.size());
}

} // namespace earshot::http
