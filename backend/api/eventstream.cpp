// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/eventstream.h"

#include "access/accessservice.h"
#include "api/authorised.h"
#include "api/eventhub.h"

namespace earshot::api {

using namespace Qt::StringLiterals;
using http::Reply;
using http::Request;
using http::WebSocket;

namespace {

constexpr int mostWaiting = 64;

// RFC 6455 section 7.4.1, and our own.
constexpr quint16 goingAway = 1001;
constexpr quint16 tryAgainLater = 1013;
constexpr quint16 badToken = 4401;
constexpr quint16 notAllowed = 4403;

void closeFor(WebSocket &socket, const Error &error)
{
    if (error.code == ErrorCode::Unauthorised)
        socket.close(badToken, u"The access token is not valid."_s);
    else if (error.code == ErrorCode::Forbidden)
        socket.close(notAllowed, u"The role does not allow this."_s);
    else
        socket.close(tryAgainLater, u"Try again later."_s);
}

} // namespace

EventStream::EventStream(
    EventHub &hub, access::AccessService &access, std::chrono::milliseconds heartbeat)
    : m_hub(hub)
    , m_access(access)
    , m_heartbeat(heartbeat)
{
    m_scope.start([this](std::stop_token stop) { return keepBeating(stop); });
}

http::WebSocketRoute EventStream::route()
{
    return {.path = u"/api/events"_s,
        .refuse = [this](const Request &request) { return refuse(request); },
        .opened = [this](Request request,
                      std::shared_ptr<WebSocket> socket) { open(request, std::move(socket)); }};
}

std::optional<Reply> EventStream::refuse(const Request &request) const
{
    if (!bearerToken(request))
        return unauthorised(tokenNeeded());
    if (m_waiting >= mostWaiting || m_scope.stopToken().stop_requested())
        return refusal({.code = ErrorCode::Unavailable,
            .message = u"Too many event streams are being opened."_s});
    return std::nullopt;
}

void EventStream::open(const Request &request, std::shared_ptr<WebSocket> socket)
{
    const auto token = bearerToken(request);
    if (!token || m_scope.stopToken().stop_requested())
        return socket->close(goingAway, u"The receiver is stopping."_s);
    const QString after = request.query.queryItemValue(u"after"_s, QUrl::FullyDecoded);
    const Viewer viewer{std::move(socket), *token, {}};
    m_scope.start([this, viewer, after](std::stop_token) { return admit(viewer, after); });
}

QCoro::Task<> EventStream::admit(Viewer viewer, QString after)
{
    ++m_waiting;
    const auto audience = co_await audienceFor(viewer.token);
    --m_waiting;
    if (!audience)
        co_return closeFor(*viewer.socket, audience.error());
    if (m_scope.stopToken().stop_requested())
        co_return viewer.socket->close(goingAway, u"The receiver is stopping."_s);
    viewer.audience = *audience;
    m_viewers.push_back(viewer);
    m_hub.add(viewer.socket, *audience, after);
}

QCoro::Task<Result<Audience>> EventStream::audienceFor(Secret token)
{
    const auto who = co_await m_access.authenticate(token);
    if (!who)
        co_return who.error();
    if (const auto allowed = access::require(*who, Permission::List); !allowed)
        co_return allowed.error();
    co_return audienceOf(*who);
}

QCoro::Task<> EventStream::keepBeating(std::stop_token stop)
{
    while (co_await sleepFor(m_heartbeat, stop)) {
        std::erase_if(m_viewers, [](const Viewer &viewer) { return !viewer.socket->isOpen(); });
        const std::vector<Viewer> viewers = m_viewers;
        for (const Viewer &viewer : viewers) {
            if (!stop.stop_requested())
                co_await beat(viewer);
        }
    }
}

QCoro::Task<> EventStream::beat(Viewer viewer)
{
    const auto still = co_await audienceFor(viewer.token);
    // A database that is away for a moment is no reason to turn people out.
    const bool isOver = !still
        && (still.error().code == ErrorCode::Unauthorised
            || still.error().code == ErrorCode::Forbidden);
    if (isOver)
        closeFor(*viewer.socket, still.error());
    else if (still && *still != viewer.audience)
        viewer.socket->close(tryAgainLater, u"What you may see has changed."_s);
    else
        viewer.socket->send(u"{\"type\":\"heartbeat\"}"_s);
}

QCoro::Task<> EventStream::stop()
{
    co_await m_scope.cancelAndWait();
    for (const Viewer &viewer : m_viewers)
        viewer.socket->close(goingAway, u"The receiver is stopping."_s);
    m_viewers.clear();
}

} // namespace earshot::api
