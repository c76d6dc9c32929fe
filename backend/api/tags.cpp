// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/authorised.h"
#include "api/callchange.h"
#include "api/calldetails.h"
#include "api/eventhub.h"
#include "api/lookup.h"
#include "core/json.h"
#include "database/auditrepository.h"
#include "database/callrepository.h"
#include "database/database.h"
#include "database/tagrepository.h"
#include "ingest/callwriter.h"

#include <QJsonArray>

namespace earshot::api {

using namespace Qt::StringLiterals;
using database::TagRepository;
using http::Method;
using http::Reply;
using http::Request;

namespace {

constexpr int mostListed = 200;

struct Order
{
    database::TagWriter writer;
    TagChange wish;
    audit::Entry entry;
    QString receiverId;
};

struct Outcome
{
    Call call;
    bool isChanged = false;
};

Error notUnderstood()
{
    return {.code = ErrorCode::InvalidInput,
        .message =
            u"Send {\"add\": [\"Tag\"], \"remove\": [\"Another\"]}; one of both is enough."_s};
}

Result<QStringList> textsIn(const QJsonValue &json)
{
    QStringList texts;
    if (json.isUndefined())
        return texts;
    if (!json.isArray())
        return notUnderstood();
    for (const QJsonValue &value : json.toArray()) {
        if (!value.isString())
            return notUnderstood();
        texts.append(value.toString());
    }
    return texts;
}

Result<TagChange> wishOf(const QByteArray &body)
{
    const auto json = parseJsonObject(body).valueOr({});
    const QJsonValue add = json.value(u"add"_s);
    const QJsonValue remove = json.value(u"remove"_s);
    const qsizetype known = (add.isUndefined() ? 0 : 1) + (remove.isUndefined() ? 0 : 1);
    if (json.isEmpty() || json.size() != known)
        return notUnderstood();
    const auto added = textsIn(add);
    if (!added)
        return added.error();
    const auto removed = textsIn(remove);
    if (!removed)
        return removed.error();
    return tagChange(*added, *removed);
}

Order orderOf(const SharedContext &context, const Principal &who, const Request &request,
    const TagChange &wish, const QString &callId)
{
    return {.writer = {.organizationId = who.organizationId,
                .callId = callId,
                .by = listenerOf(who),
                .at = context->parts.clock.now()},
        .wish = wish,
        .entry = context->parts.audit.entry(who, u"call.tag"_s, callId, originOf(request), {}),
        .receiverId = context->parts.database.receiverId()};
}

/** In the turn of those who merge: a call that becomes another one takes its tags with it. */
Result<Outcome> change(database::Session &session, const Order &order)
{
    const QString &organization = order.writer.organizationId;
    const QString &callId = order.writer.callId;
    if (const auto turn = ingest::takeTurnToMerge(session, organization); !turn)
        return turn.error();
    const auto before = callOf(session, organization, callId);
    if (!before)
        return before.error();
    const auto done = TagRepository(session).change(order.writer, order.wish);
    if (!done)
        return done.error();
    if (done->add.isEmpty() && done->remove.isEmpty())
        return Outcome{.call = *before};
    audit::Entry entry = order.entry;
    entry.detail.insert(u"added"_s, QJsonArray::fromStringList(done->add));
    entry.detail.insert(u"removed"_s, QJsonArray::fromStringList(done->remove));
    if (const auto recorded = audit::append(session, entry); !recorded)
        return recorded.error();
    if (const auto findable = database::CallRepository(session).reindex(organization, callId);
        !findable)
        return findable.error();
    const auto after = tellOthers(session, organization, callId, order.receiverId);
    if (!after)
        return after.error();
    return Outcome{.call = *after, .isChanged = true};
}

QCoro::Task<Reply> tagCall(SharedContext context, Principal who, Request request)
{
    const auto call = co_await findCall(context, who, request.arguments.value(u"id"_s));
    if (!call)
        co_return refusal(call.error());
    const auto wish = wishOf(request.body);
    if (!wish)
        co_return refusal(wish.error());
    auto work = [order = orderOf(context, who, request, *wish, call->id)](
                    database::Session &session) { return change(session, order); };
    const auto outcome = co_await context->parts.database.write(work);
    if (!outcome)
        co_return refusal(outcome.error());
    if (outcome->isChanged)
        context->parts.events.announce(u"call_updated"_s, outcome->call);
    co_return co_await callReply(context, who, outcome->call, request);
}

QJsonObject tagsJson(const QList<database::TagCount> &tags)
{
    QJsonArray items;
    for (const database::TagCount &tag : tags)
        items.append(QJsonObject{{u"tag"_s, tag.tag}, {u"calls"_s, tag.calls}});
    return {{u"items"_s, items}};
}

QCoro::Task<Reply> listTags(SharedContext context, Principal who, Request)
{
    auto read = [who](database::Session &session) {
        return TagRepository(session).mostUsed(who.organizationId, mostListed, who.scope);
    };
    const auto tags = co_await context->parts.database.read(read);
    if (!tags)
        co_return refusal(tags.error());
    const QJsonObject json = tagsJson(*tags);
    co_return Reply::json(json);
}

} // namespace

Routes tagRoutes(const SharedContext &context)
{
    return {
        {.pattern = u"/api/tags"_s, .handler = authorised(context, listTags)},
        {.method = Method::Patch,
            .pattern = u"/api/calls/{id}/tags"_s,
            .handler = authorised(context, tagCall)},
    };
}

} // namespace earshot::api
