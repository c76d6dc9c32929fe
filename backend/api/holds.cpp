// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/authorised.h"
#include "core/identifier.h"
#include "core/json.h"
#include "database/database.h"
#include "database/holdrepository.h"

#include <QJsonArray>

namespace earshot::api {

using namespace Qt::StringLiterals;
using database::HoldRepository;
using http::Method;
using http::Reply;
using http::Request;

namespace {

constexpr int mostListed = 500;

struct Wish
{
    LegalHold hold;
    QStringList callIds; ///< lower case
};

struct Outcome
{
    LegalHold hold;
    QStringList tooLate;
};

Error refused(const QString &message)
{
    return {.code = ErrorCode::InvalidInput, .message = message};
}

Error unknown()
{
    return worded(
        ErrorCode::NotFound, QT_TRANSLATE_NOOP("Receiver", "There is no such legal hold."));
}

QJsonValue orNull(const std::optional<Timestamp> &time)
{
    return time ? QJsonValue(time->toString()) : QJsonValue();
}

QJsonObject holdJson(const LegalHold &hold)
{
    return {{u"id"_s, hold.id}, {u"name"_s, hold.name}, {u"reason"_s, hold.reason},
        {u"calls"_s, hold.calls}, {u"createdBy"_s, hold.createdByName},
        {u"createdAt"_s, hold.createdAt.toString()}, {u"endsAt"_s, orNull(hold.endsAt)},
        {u"releasedAt"_s, orNull(hold.releasedAt)}};
}

QJsonObject outcomeJson(const Outcome &outcome)
{
    return {{u"hold"_s, holdJson(outcome.hold)},
        {u"tooLate"_s, QJsonArray::fromStringList(outcome.tooLate)}};
}

Result<QStringList> callIdsIn(const QJsonObject &body)
{
    const QJsonArray array = body.value(u"callIds"_s).toArray();
    if (array.isEmpty() || array.size() > mostHoldCalls)
        return refused(u"\"callIds\" has from 1 to %1 ids of calls."_s.arg(mostHoldCalls));
    QStringList ids;
    for (const QJsonValue &value : array) {
        if (!isUuid(value.toString()))
            return refused(u"\"callIds\" has ids of calls."_s);
        ids.append(value.toString().toLower());
    }
    ids.removeDuplicates();
    return ids;
}

Result<QString> textIn(const QJsonObject &body, const QString &name, qsizetype longest)
{
    const QString text = body.value(name).toString().trimmed();
    if (text.isEmpty() || text.size() > longest)
        return refused(u"\"%1\" has from 1 to %2 characters."_s.arg(name).arg(longest));
    return text;
}

Result<std::optional<Timestamp>> endIn(const QJsonObject &body, Timestamp now)
{
    const QJsonValue value = body.value(u"endsAt"_s);
    if (value.isUndefined() || value.isNull())
        return std::optional<Timestamp>();
    const auto end = Timestamp::fromString(value.toString());
    if (!end || *end <= now)
        return refused(u"\"endsAt\" is a time to come, such as 2027-11-22T00:00:00Z, or null."_s);
    return end;
}

Result<Wish> wishIn(const Request &request, const Principal &who, Timestamp now)
{
    const auto body = parseJsonObject(request.body);
    if (!body)
        return body.error();
    const auto name = textIn(*body, u"name"_s, longestHoldName);
    if (!name)
        return name.error();
    const auto reason = textIn(*body, u"reason"_s, longestHoldReason);
    if (!reason)
        return reason.error();
    const auto end = endIn(*body, now);
    if (!end)
        return end.error();
    const auto ids = callIdsIn(*body);
    if (!ids)
        return ids.error();
    return Wish{.hold = {.id = newId(),
                    .organizationId = who.organizationId,
                    .name = *name,
                    .reason = *reason,
                    .createdBy = listenerOf(who),
                    .createdByName = who.name,
                    .createdAt = now,
                    .endsAt = *end},
        .callIds = *ids};
}

/** Every id has to be a call's of theirs, or nothing is done: half a hold would be taken for one.
 */
Result<Outcome> cover(
    database::Session &session, const Wish &wish, const audit::Entry &draft, bool isNew)
{
    HoldRepository holds(session);
    if (const auto turn = holds.takeTurn(wish.hold.organizationId); !turn)
        return turn.error();
    const auto known = holds.known(wish.hold.organizationId, wish.callIds);
    if (!known)
        return known.error();
    if (known->size() != wish.callIds.size())
        return worded(ErrorCode::NotFound,
            QT_TRANSLATE_NOOP("Receiver", "%1 of these calls are not there; nothing was held."),
            {QString::number(wish.callIds.size() - known->size())});
    if (isNew) {
        if (const auto inserted = holds.insert(wish.hold); !inserted)
            return inserted.error();
    }
    if (const auto added = holds.addCalls(wish.hold.id, wish.callIds); !added)
        return added.error();
    const auto late = holds.tooLate(wish.callIds);
    if (!late)
        return late.error();
    audit::Entry entry = draft;
    entry.detail.insert(u"calls"_s, qint64(wish.callIds.size()));
    entry.detail.insert(u"tooLate"_s, qint64(late->size()));
    if (const auto written = audit::append(session, entry); !written)
        return written.error();
    const auto hold = holds.find(wish.hold.organizationId, wish.hold.id);
    if (!hold)
        return hold.error();
    return Outcome{.hold = hold->value_or(wish.hold), .tooLate = *late};
}

QJsonObject detailOf(const LegalHold &hold)
{
    QJsonObject detail{
        {u"holdId"_s, hold.id}, {u"holdName"_s, audit::oneLine(hold.name, longestHoldName)}};
    if (hold.endsAt)
        detail.insert(u"endsAt"_s, hold.endsAt->toString());
    return detail;
}

QCoro::Task<Reply> setHold(SharedContext context, Principal who, Request request)
{
    const auto wish = wishIn(request, who, context->parts.clock.now());
    if (!wish)
        co_return refusal(wish.error());
    const audit::Entry entry =
        context->parts.audit.entry(who, u"hold.set"_s, {}, originOf(request), detailOf(wish->hold));
    auto work = [wish = *wish, entry](
                    database::Session &session) { return cover(session, wish, entry, true); };
    const auto outcome = co_await context->parts.database.write(work);
    if (!outcome)
        co_return refusal(outcome.error());
    const QJsonObject json = outcomeJson(*outcome);
    co_return Reply::json(json);
}

Result<Outcome> extend(database::Session &session, const Principal &who, const QString &id,
    const QStringList &callIds, const audit::Entry &draft)
{
    const auto hold = HoldRepository(session).find(who.organizationId, id);
    if (!hold)
        return hold.error();
    if (!hold->has_value())
        return unknown();
    if ((*hold)->releasedAt)
        return worded(ErrorCode::Conflict,
            QT_TRANSLATE_NOOP("Receiver", "This legal hold was released; set a new one."));
    audit::Entry entry = draft;
    const QJsonObject detail = detailOf(**hold);
    for (auto it = detail.begin(); it != detail.end(); ++it)
        entry.detail.insert(it.key(), it.value());
    return cover(session, {.hold = **hold, .callIds = callIds}, entry, false);
}

QString holdIdIn(const Request &request)
{
    return request.arguments.value(u"hold"_s).toLower();
}

QCoro::Task<Reply> addCalls(SharedContext context, Principal who, Request request)
{
    const auto body = parseJsonObject(request.body);
    if (!body)
        co_return refusal(body.error());
    const auto ids = callIdsIn(*body);
    if (!ids)
        co_return refusal(ids.error());
    const audit::Entry entry =
        context->parts.audit.entry(who, u"hold.extend"_s, {}, originOf(request), {});
    auto work = [who, id = holdIdIn(request), ids = *ids, entry](
                    database::Session &session) { return extend(session, who, id, ids, entry); };
    const auto outcome = co_await context->parts.database.write(work);
    if (!outcome)
        co_return refusal(outcome.error());
    const QJsonObject json = outcomeJson(*outcome);
    co_return Reply::json(json);
}

Result<LegalHold> released(
    database::Session &session, const Principal &who, const QString &id, const audit::Entry &draft)
{
    HoldRepository holds(session);
    if (const auto turn = holds.takeTurn(who.organizationId); !turn)
        return turn.error();
    const auto hold = holds.find(who.organizationId, id);
    if (!hold)
        return hold.error();
    if (!hold->has_value())
        return unknown();
    const auto isFirst = holds.release(id, draft.at);
    if (!isFirst)
        return isFirst.error();
    if (!*isFirst)
        return **hold;
    audit::Entry entry = draft;
    entry.detail.insert(u"holdName"_s, audit::oneLine((*hold)->name, longestHoldName));
    entry.detail.insert(u"calls"_s, (*hold)->calls);
    if (const auto written = audit::append(session, entry); !written)
        return written.error();
    LegalHold after = **hold;
    after.releasedAt = draft.at;
    return after;
}

QCoro::Task<Reply> releaseHold(SharedContext context, Principal who, Request request)
{
    const auto body = parseJsonObject(request.body);
    if (!body)
        co_return refusal(body.error());
    const auto reason = textIn(*body, u"reason"_s, longestHoldReason);
    if (!reason)
        co_return refusal(reason.error());
    const QString id = holdIdIn(request);
    const QJsonObject detail{{u"holdId"_s, id}, {u"reason"_s, *reason}};
    const audit::Entry entry =
        context->parts.audit.entry(who, u"hold.release"_s, {}, originOf(request), detail);
    auto work = [who, id, entry](
                    database::Session &session) { return released(session, who, id, entry); };
    const auto hold = co_await context->parts.database.write(work);
    if (!hold)
        co_return refusal(hold.error());
    const QJsonObject json = holdJson(*hold);
    co_return Reply::json(json);
}

QCoro::Task<Reply> listHolds(SharedContext context, Principal who, Request)
{
    auto read = [id = who.organizationId](database::Session &session) {
        return HoldRepository(session).list(id, mostListed);
    };
    const auto holds = co_await context->parts.database.read(read);
    if (!holds)
        co_return refusal(holds.error());
    QJsonArray items;
    for (const LegalHold &hold : *holds)
        items.append(holdJson(hold));
    const QJsonObject json{{u"items"_s, items}};
    co_return Reply::json(json);
}

} // namespace

Routes holdRoutes(const SharedContext &context)
{
    const QString all = u"/api/holds"_s;
    const QString one = u"/api/holds/{hold}"_s;
    return {
        {.pattern = all, .handler = authorised(context, listHolds)},
        {.method = Method::Post, .pattern = all, .handler = authorised(context, setHold)},
        {.method = Method::Post,
            .pattern = one + u"/calls"_s,
            .handler = authorised(context, addCalls)},
        {.method = Method::Post,
            .pattern = one + u"/release"_s,
            .handler = authorised(context, releaseHold)},
    };
}

} // namespace earshot::api
