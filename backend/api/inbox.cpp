// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/authorised.h"
#include "api/calljson.h"
#include "api/permissions.h"
#include "api/viewed.h"
#include "database/database.h"
#include "database/waitingcalls.h"

namespace earshot::api {

using namespace Qt::StringLiterals;
using database::WaitingCalls;
using database::WaitingFigures;
using http::Reply;
using http::Request;

namespace {

constexpr int usualLimit = 50;
constexpr int mostItems = 200;

struct Stack
{
    QList<Call> calls;
    WaitingFigures figures;
};

Result<int> limitOf(const QUrlQuery &query)
{
    for (const auto &[name, value] : query.queryItems()) {
        if (name != u"limit"_s)
            return Error{.code = ErrorCode::InvalidInput,
                .message = u"There is no parameter \"%1\" here; there is \"limit\"."_s.arg(
                    name.left(100))};
    }
    if (!query.hasQueryItem(u"limit"_s))
        return usualLimit;
    bool isNumber = false;
    const int limit = query.queryItemValue(u"limit"_s).toInt(&isNumber);
    if (isNumber && limit >= 1 && limit <= mostItems)
        return limit;
    return Error{.code = ErrorCode::InvalidInput,
        .message = u"\"limit\" is a number from 1 to %1."_s.arg(mostItems)};
}

Result<Stack> readStack(database::Session &session, const Principal &who, int limit)
{
    auto calls = WaitingCalls(session).mostPressing(who.organizationId, limit, who.scope);
    if (!calls.ok())
        return calls.error();
    const auto figures = WaitingCalls(session).figures(who.organizationId, who.scope);
    if (!figures.ok())
        return figures.error();
    return Stack{.calls = std::move(*calls), .figures = *figures};
}

/** Nobody has heard any of them. */
QJsonObject itemJson(const Principal &who, const Call &call)
{
    QJsonObject item = callSummary(shownTo(who, call));
    item.insert(u"heardSeconds"_s, 0);
    item.insert(u"isHeard"_s, false);
    return item;
}

QJsonObject stackJson(const Principal &who, const Stack &stack)
{
    QJsonArray items;
    for (const Call &call : stack.calls)
        items.append(itemJson(who, call));
    const QJsonObject waiting{{u"count"_s, stack.figures.count.count},
        {u"exact"_s, stack.figures.count.isExact}, {u"seconds"_s, stack.figures.seconds}};
    return {{u"items"_s, items}, {u"waiting"_s, waiting}};
}

QCoro::Task<Reply> listInbox(SharedContext context, Principal who, Request request)
{
    const auto limit = limitOf(request.query);
    if (!limit)
        co_return refusal(limit.error());
    co_await noteListViewed(context, who, u"inbox"_s, request);
    auto read = [who, limit = *limit](
                    database::Session &session) { return readStack(session, who, limit); };
    const auto stack = co_await context->parts.database.read(read);
    if (!stack)
        co_return refusal(stack.error());
    co_return Reply::json(stackJson(who, *stack));
}

} // namespace

Routes inboxRoutes(const SharedContext &context)
{
    return {{.pattern = u"/api/inbox"_s, .handler = authorised(context, listInbox)}};
}

} // namespace earshot::api
