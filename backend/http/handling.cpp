// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/handling.h"

#include "core/logging.h"
#include "http/connection.h"

namespace earshot::http {

using namespace Qt::StringLiterals;

namespace {

Reply exceptionReply(const QString &what)
{
    logError(lcHttp, u"A handler ended by an exception: "_s + what);
    return Reply::fromError({.code = ErrorCode::Internal});
}

} // namespace

QCoro::Task<> runHandler(
    Handler handler, Request request, QPointer<Connection> connection, quint64 exchange)
{
    Reply reply;
    try {
        auto task = handler(std::move(request));
        reply = co_await task;
    } catch (const std::exception &exception) {
        reply = exceptionReply(QString::fromLocal8Bit(exception.what()));
    } catch (...) {
        reply = exceptionReply(u"of an unknown type"_s);
    }
    if (connection)
        connection->answer(exchange, std::move(reply));
    else
        tellDelivered(reply.delivered, {});
}

std::optional<Reply> refusal(const WebSocketRoute &route, const Request &request)
{
    try {
        return route.refuse ? route.refuse(request) : std::nullopt;
    } catch (const std::exception &exception) {
        return exceptionReply(QString::fromLocal8Bit(exception.what()));
    } catch (...) {
        return exceptionReply(u"of an unknown type"_s);
    }
}

} // namespace earshot::http
