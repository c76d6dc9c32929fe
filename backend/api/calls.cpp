// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/authorised.h"
#include "api/calljson.h"
#include "api/cursor.h"
#include "api/lookup.h"
#include "database/callrepository.h"
#include "database/database.h"

namespace earshot::api {

using namespace Qt::StringLiterals;
using database::CallCursor;
using database::CallRepository;
using http::Reply;
using http::Request;

namespace {

constexpr int usualPage = 50;
constexpr int largestPage = 200;

struct Page
{
    int limit = usualPage;
    std::optional<CallCursor> after;
};

Result<Page> pageIn(const QUrlQuery &query)
{
    Page page;
    if (query.hasQueryItem(u"limit"_s)) {
        bool isNumber = false;
        page.limit = std::min(query.queryItemValue(u"limit"_s).toInt(&isNumber), largestPage);
        if (!isNumber || page.limit < 1)
            return Error{.code = ErrorCode::InvalidInput,
                .message = u"\"limit\" is a whole number from 1 to %1."_s.arg(largestPage)};
    }
    if (query.hasQueryItem(u"cursor"_s)) {
        page.after = decodeCursor(query.queryItemValue(u"cursor"_s, QUrl::FullyDecoded));
        if (!page.after)
            return Error{.code = ErrorCode::InvalidInput,
                .message = u"\"cursor\" is a nextCursor of an earlier answer."_s};
    }
    return page;
}

QJsonObject pageJson(const QList<Call> &calls, int limit)
{
    const qsizetype shown = std::min<qsizetype>(calls.size(), limit);
    QJsonArray items;
    for (const Call &call : calls.first(shown))
        items.append(callSummary(call));
    QJsonValue next;
    if (calls.size() > shown)
        next = encodeCursor(database::cursorAt(calls.at(shown - 1)));
    return {{u"items"_s, items}, {u"nextCursor"_s, next}};
}

QCoro::Task<Reply> listCalls(SharedContext context, Principal who, Request request)
{
    const auto page = pageIn(request.query);
    if (!page)
        co_return refusal(page.error());
    auto list = [organizationId = who.organizationId, page = *page](database::Session &session) {
        return CallRepository(session).list(organizationId, page.after, page.limit + 1);
    };
    const auto calls = co_await context->parts.database.read(list);
    if (!calls)
        co_return refusal(calls.error());
    co_return Reply::json(pageJson(*calls, page->limit));
}

QCoro::Task<Reply> showCall(SharedContext context, Principal who, Request request)
{
    const auto call =
        co_await findCall(context, who.organizationId, request.arguments.value(u"id"_s));
    if (!call)
        co_return refusal(call.error());
    auto read = [id = call->id](
                    database::Session &session) { return CallRepository(session).transcript(id); };
    const auto transcript = co_await context->parts.database.read(read);
    if (!transcript)
        co_return refusal(transcript.error());
    co_return Reply::json(callDetails(*call, *transcript));
}

} // namespace

Routes callRoutes(const SharedContext &context)
{
    return {
        {.pattern = u"/api/calls"_s, .handler = authorised(context, Permission::List, listCalls)},
        {.pattern = u"/api/calls/{id}"_s,
            .handler = authorised(context, Permission::List, showCall)},
    };
}

} // namespace earshot::api
