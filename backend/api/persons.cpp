// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/authorised.h"
#include "api/cursor.h"
#include "api/personjson.h"
#include "core/json.h"
#include "database/database.h"

namespace earshot::api {

using namespace Qt::StringLiterals;
using http::Method;
using http::Reply;
using http::Request;

namespace {

constexpr int callsAtOnce = 200; // that are looked at for a page

Error notHere()
{
    return worded(
        ErrorCode::Conflict, QT_TRANSLATE_NOOP("Receiver", "This receiver can’t erase anybody."));
}

Result<std::optional<database::CallCursor>> placeIn(const Request &request)
{
    const QString text = request.query.queryItemValue(u"cursor"_s, QUrl::FullyDecoded);
    if (text.isEmpty())
        return std::optional<database::CallCursor>();
    const auto cursor = decodeCursor(text);
    if (!cursor)
        return Error{
            .code = ErrorCode::InvalidInput, .message = u"\"cursor\" is not one of this list's."_s};
    return std::optional(cursor->at);
}

Result<PersonQuery> personAsked(const Request &request)
{
    const auto value = [&request](const QString &name) {
        return request.query.queryItemValue(name, QUrl::FullyDecoded);
    };
    return personQuery(value(u"number"_s), value(u"name"_s));
}

/** Who looked somebody up is an access to what is kept of them. */
QCoro::Task<Reply> showPerson(SharedContext context, Principal who, Request request)
{
    const auto person = personAsked(request);
    if (!person)
        co_return refusal(person.error());
    const auto after = placeIn(request);
    if (!after)
        co_return refusal(after.error());
    const QJsonObject asked = person->digits.isEmpty() ? QJsonObject{{u"name"_s, person->name}}
                                                       : QJsonObject{{u"number"_s, person->digits}};
    const QString action = u"caller.viewed"_s;
    const QString noCall;
    const auto origin = originOf(request);
    const auto noted = co_await context->parts.audit.record(who, action, noCall, origin, asked);
    if (!noted)
        co_return refusal(noted.error());
    auto read = [id = who.organizationId, person = *person, after = *after](
                    database::Session &session) {
        return database::PersonFinder(session).page(id, person, after, callsAtOnce);
    };
    const auto page = co_await context->parts.database.read(read);
    if (!page)
        co_return refusal(page.error());
    const QJsonObject json = personPageJson(*page);
    co_return Reply::json(json);
}

QCoro::Task<Reply> beginErasure(SharedContext context, Principal who, Request request)
{
    if (!context->parts.erasures)
        co_return refusal(notHere());
    const auto body = parseJsonObject(request.body);
    if (!body)
        co_return refusal(body.error());
    const auto person = personIn(*body);
    if (!person)
        co_return refusal(person.error());
    const auto reason = erasureReasonIn(*body);
    if (!reason)
        co_return refusal(reason.error());
    const audit::Entry by =
        context->parts.audit.entry(who, u"caller.erase"_s, {}, originOf(request), {});
    const auto begun = context->parts.erasures->begin(by, *person, *reason);
    if (!begun)
        co_return refusal(begun.error());
    const QJsonObject json = erasureJson(context->parts.erasures->state(who.organizationId));
    co_return Reply::json(json, 202);
}

QCoro::Task<Reply> showErasure(SharedContext context, Principal who, Request)
{
    if (!context->parts.erasures)
        co_return refusal(notHere());
    const QJsonObject json = erasureJson(context->parts.erasures->state(who.organizationId));
    co_return Reply::json(json);
}

QCoro::Task<Reply> stopErasure(SharedContext context, Principal who, Request request)
{
    if (context->parts.erasures)
        context->parts.erasures->cancel(who.organizationId);
    co_return co_await showErasure(context, who, request);
}

} // namespace

Routes personRoutes(const SharedContext &context)
{
    const QString erasure = u"/api/person/erasure"_s;
    return {
        {.pattern = u"/api/person"_s, .handler = authorised(context, showPerson)},
        {.pattern = erasure, .handler = authorised(context, showErasure)},
        {.method = Method::Post, .pattern = erasure, .handler = authorised(context, beginErasure)},
        {.method = Method::Delete, .pattern = erasure, .handler = authorised(context, stopErasure)},
    };
}

} // namespace earshot::api
