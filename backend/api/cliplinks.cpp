// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/authorised.h"
#include "api/baseurl.h"
#include "api/callchange.h"
#include "api/cliporder.h"
#include "api/clippages.h"
#include "api/lookup.h"
#include "core/identifier.h"
#include "core/json.h"
#include "database/auditrepository.h"
#include "database/cliplinkrepository.h"
#include "database/database.h"
#include "ingest/callwriter.h"

#include <QJsonArray>

#include <cmath>

namespace earshot::api {

using namespace Qt::StringLiterals;
using database::ClipLinkRepository;
using http::Method;
using http::Reply;
using http::Request;

namespace {

/** What a client wants of a link besides the clip. */
struct LinkWish
{
    ClipOrder clip;
    std::chrono::seconds life{0};
    Secret passcode; ///< empty: none
};

Error refused(const QString &message)
{
    return {.code = ErrorCode::InvalidInput, .message = message};
}

Result<std::chrono::seconds> lifeIn(const QJsonValue &json)
{
    const double seconds = json.toDouble(NAN);
    const bool isWhole = std::isfinite(seconds) && seconds == std::floor(seconds);
    if (!isWhole || seconds < double(shortestLinkLife.count())
        || seconds > double(longestLinkLife.count()))
        return refused(
            u"\"expiresInSeconds\" is a number from %1 to %2."_s.arg(shortestLinkLife.count())
                .arg(longestLinkLife.count()));
    return std::chrono::seconds(qint64(seconds));
}

Result<Secret> passcodeIn(const QJsonValue &json)
{
    if (json.isUndefined() || json.isNull())
        return Secret();
    const QString passcode = json.toString();
    if (!json.isString() || passcode.size() < shortestPasscode || passcode.size() > longestPasscode)
        return refused(u"\"passcode\" has from %1 to %2 characters."_s.arg(shortestPasscode)
                           .arg(longestPasscode));
    return Secret(passcode.toUtf8());
}

Result<LinkWish> wishIn(const QByteArray &body, const Call &call)
{
    const auto json = parseJsonObject(body);
    if (!json)
        return json.error();
    const auto clip = clipOrderFrom(*json, lengthOf(call), {u"expiresInSeconds"_s, u"passcode"_s});
    if (!clip)
        return clip.error();
    const auto life = lifeIn(json->value(u"expiresInSeconds"_s));
    if (!life)
        return life.error();
    const auto passcode = passcodeIn(json->value(u"passcode"_s));
    if (!passcode)
        return passcode.error();
    return LinkWish{.clip = *clip, .life = *life, .passcode = *passcode};
}

QJsonValue timeOrNull(const std::optional<Timestamp> &time)
{
    return time ? QJsonValue(time->toString()) : QJsonValue();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject linkJson(const ClipLink &link)
{
    return {{u"id"_s, link.id}, {u"callId"_s, link.callId}, {u"from"_s, link.fromSeconds},
        {u"to"_s, link.toSeconds}, {u"format"_s, link.format}, {u"name"_s, textOrNull(link.name)},
        {u"createdAt"_s, link.createdAt.toString()},
        {u"createdBy"_s, textOrNull(link.createdByName)},
        {u"expiresAt"_s, link.expiresAt.toString()}, {u"revokedAt"_s, timeOrNull(link.revokedAt)},
        {u"hasPasscode"_s, !link.passcodeHash.isEmpty()}, {u"opened"_s, link.opened},
        {u"lastOpenedAt"_s, timeOrNull(link.lastOpenedAt)}};
}

ClipLink linkOf(const Principal &who, const QString &callId, const LinkWish &wish, Timestamp now)
{
    const audio::ClipRange &range = wish.clip.range;
    return {.id = newId(),
        .organizationId = who.organizationId,
        .callId = callId,
        .fromSeconds = range.fromSeconds,
        .toSeconds = range.toSeconds,
        .fadeSeconds = range.fadeSeconds,
        .format = audio::toWord(range.format),
        .name = wish.clip.name,
        .createdBy = listenerOf(who),
        .createdByName = who.name,
        .createdAt = now,
        .expiresAt = now + wish.life};
}

QJsonObject detailOf(const ClipLink &link)
{
    return {{u"linkId"_s, link.id}, {u"fromSeconds"_s, link.fromSeconds},
        {u"toSeconds"_s, link.toSeconds}, {u"format"_s, link.format},
        {u"expiresAt"_s, link.expiresAt.toString()},
        {u"hasPasscode"_s, !link.passcodeHash.isEmpty()}};
}

/** In the turn of those who merge: a call that becomes another one takes its links with it. */
Result<void> keep(database::Session &session, const ClipLink &link, const QString &tokenSha256,
    const audit::Entry &entry)
{
    if (const auto turn = ingest::takeTurnToMerge(session, link.organizationId); !turn)
        return turn;
    if (const auto call = callOf(session, link.organizationId, link.callId); !call)
        return call.error();
    if (const auto added = ClipLinkRepository(session).add(link, tokenSha256); !added)
        return added;
    const auto recorded = audit::append(session, entry);
    return recorded ? Result<void>() : recorded.error();
}

QCoro::Task<Result<QString>> hashed(SharedContext context, Secret passcode)
{
    if (passcode.isEmpty())
        co_return QString();
    co_return co_await context->passcodes->hash(passcode);
}

/** Whoever makes the link: who opens it does not judge consent. */
Disclosure sharing(const Principal &who, const QString &callId, const Request &request)
{
    return {.to = who,
        .action = u"clip.link"_s,
        .callId = callId,
        .origin = originOf(request),
        .detail = {},
        .sitting = {},
        .judgesConsent = false};
}

QCoro::Task<Reply> makeLink(SharedContext context, Principal who, Request request)
{
    const auto call =
        co_await findCallWithRecording(context, who, request.arguments.value(u"id"_s));
    if (!call)
        co_return refusal(call.error());
    const auto wish = wishIn(request.body, *call);
    if (!wish)
        co_return refusal(wish.error());
    const Disclosure toAnybody = sharing(who, call->id, request);
    if (const auto passed = co_await context->disclosures.pass(toAnybody); !passed)
        co_return refusal(passed.error());
    const auto base = baseUrl(context->parts.publicUrl, request);
    if (!base)
        co_return refusal(base.error());
    const auto passcodeHash = co_await hashed(context, wish->passcode);
    if (!passcodeHash)
        co_return refusal(passcodeHash.error());
    ClipLink link = linkOf(who, call->id, *wish, context->parts.clock.now());
    link.passcodeHash = *passcodeHash;
    const QByteArray token = randomToken();
    const auto entry = context->parts.audit.entry(
        who, u"clip.link"_s, call->id, originOf(request), detailOf(link));
    auto work = [link, sum = clipTokenHash(token), entry](
                    database::Session &session) { return keep(session, link, sum, entry); };
    const auto kept = co_await context->parts.database.write(work);
    if (!kept)
        co_return refusal(kept.error());
    QJsonObject json = linkJson(link);
    const QString url = base->toString() + u"/c/"_s + QString::fromLatin1(token);
    json.insert(u"url"_s, url);
    co_return Reply::json(json, 201);
}

QCoro::Task<Reply> listLinks(SharedContext context, Principal who, Request request)
{
    const auto call = co_await findCall(context, who, request.arguments.value(u"id"_s));
    if (!call)
        co_return refusal(call.error());
    auto read = [id = call->id](
                    database::Session &session) { return ClipLinkRepository(session).ofCall(id); };
    const auto links = co_await context->parts.database.read(read);
    if (!links)
        co_return refusal(links.error());
    QJsonArray items;
    for (const ClipLink &link : *links)
        items.append(linkJson(link));
    QJsonObject json;
    json.insert(u"links"_s, items);
    co_return Reply::json(json);
}

bool mayRevoke(const Principal &who, const ClipLink &link)
{
    return link.createdBy == listenerOf(who) || allows(who.role, Permission::Administer);
}

/** Withdrawn once stays withdrawn, at the time of the first. */
Result<ClipLink> revoke(
    database::Session &session, const Principal &who, const QString &id, const audit::Entry &draft)
{
    ClipLinkRepository links(session);
    const auto link = links.find(who.organizationId, id);
    if (!link)
        return link.error();
    if (!link->has_value())
        return worded(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Receiver", "There is no such link."));
    const auto call = callOf(session, who.organizationId, (*link)->callId);
    if (call && !who.scope.includes(*call))
        return worded(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Receiver", "There is no such link."));
    if (!mayRevoke(who, **link))
        return worded(ErrorCode::Forbidden,
            QT_TRANSLATE_NOOP(
                "Receiver", "Only who made a link, or an administrator, can withdraw it."));
    if ((*link)->revokedAt)
        return **link;
    if (const auto revoked = links.revoke(id, draft.at); !revoked)
        return revoked.error();
    audit::Entry entry = draft;
    entry.callId = (*link)->callId;
    if (const auto recorded = audit::append(session, entry); !recorded)
        return recorded.error();
    ClipLink after = **link;
    after.revokedAt = draft.at;
    return after;
}

QCoro::Task<Reply> revokeLink(SharedContext context, Principal who, Request request)
{
    const QString id = request.arguments.value(u"link"_s).toLower();
    const QJsonObject detail{{u"linkId"_s, id}};
    const auto entry =
        context->parts.audit.entry(who, u"clip.link_revoke"_s, {}, originOf(request), detail);
    auto work = [who, id, entry](
                    database::Session &session) { return revoke(session, who, id, entry); };
    const auto link = co_await context->parts.database.write(work);
    if (!link)
        co_return refusal(link.error());
    const QJsonObject json = linkJson(*link);
    co_return Reply::json(json);
}

} // namespace

Routes clipLinkRoutes(const SharedContext &context)
{
    const QString ofCall = u"/api/calls/{id}/links"_s;
    return {
        {.pattern = ofCall, .handler = authorised(context, listLinks)},
        {.method = Method::Post,
            .pattern = ofCall,
            .handler = authorised(context, makeLink),
            .bodyLimit = 8 * 1024},
        {.method = Method::Delete,
            .pattern = u"/api/links/{link}"_s,
            .handler = authorised(context, revokeLink)},
    };
}

} // namespace earshot::api
