// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/linksigner.h"
#include "api/authorised.h"
#include "api/baseurl.h"
#include "api/lookup.h"
#include "core/json.h"
#include "core/logging.h"
#include "database/auditrepository.h"
#include "database/database.h"
#include "objectstore/objectstore.h"

namespace earshot::api {

using namespace Qt::StringLiterals;
using http::Method;
using http::Reply;
using http::Request;
namespace action = database::action;

namespace {

struct Link
{
    QString url;
    Timestamp expiresAt;
    bool isDirect = false; ///< it leads to the store, past this receiver
};

/** Our own link, through which every byte passes this receiver and is audited. */
Result<Link> linkThroughUs(
    const Dependencies &parts, const Call &call, const Principal &who, const Request &request)
{
    const auto base = baseUrl(parts.publicUrl, request);
    if (!base)
        return base.error();
    constexpr qint64 second = 1'000'000;
    const Timestamp until{(parts.clock.now() + parts.linkLife).microseconds / second * second};
    const QByteArray link = parts.links.sign({.organizationId = call.organizationId,
        .callId = call.id,
        .objectPath = call.recording.storagePath,
        .tokenId = actorOf(who),
        .expiresAt = until,
        .judgesConsent = allows(who.role, Permission::Hold)});
    const QString address = base->toString(QUrl::FullyEncoded);
    return Link{address + u"/media/"_s + QString::fromLatin1(link), until};
}

/** The store's, which is the same for everybody. */
QCoro::Task<Result<Link>> linkToStore(SharedContext context, Call call, bool mustBeNew)
{
    LinkCache &links = context->storeLinks;
    const QString path = call.recording.storagePath;
    auto task = mustBeNew ? links.newLink(call.id, path) : links.link(call.id, path);
    const auto link = co_await task;
    if (!link) {
        ++context->linkProblems[call.organizationId].refused;
        co_return link.error().withContext(u"Asking the object store for a link"_s);
    }
    co_return Link{link->url.toString(QUrl::FullyEncoded), link->expiresAt, true};
}

bool isDirect(const Dependencies &parts)
{
    return parts.directLinks && parts.store.givesLinks();
}

/** The store refusing us is not the client being refused: it asks again, and a person reads the
 * log. */
Reply noLink(const Error &error)
{
    if (error.code == ErrorCode::Internal)
        return refusal(error);
    logProblem(lcApi, error);
    Reply reply = Reply::problem(503, u"No link"_s,
        worded(ErrorCode::Unavailable,
            QT_TRANSLATE_NOOP("Receiver",
                "The object store gives no link to this recording at the moment. Try again soon; "
                "the receiver’s log says more.")));
    reply.headers.set("Retry-After", "5");
    return reply;
}

QJsonObject linkJson(const Link &link, const Recording &recording, qint64 downloads)
{
    return {
        {u"url"_s, link.url},
        {u"expiresAt"_s, link.expiresAt.toString()},
        {u"format"_s, recording.format},
        {u"sizeBytes"_s, recording.sizeBytes},
        {u"durationSeconds"_s, recording.durationSeconds},
        {u"channels"_s, recording.channels},
        {u"sha256"_s, recording.sha256},
        {u"downloadCount"_s, downloads},
    };
}

Disclosure linkGiven(
    const Principal &who, const Call &call, const Request &request, const Link &link)
{
    Disclosure disclosure{.to = who,
        .action = action::recordingLink,
        .callId = call.id,
        .origin = originOf(request),
        .detail = {{u"expiresAt"_s, link.expiresAt.toString()}}};
    if (link.isDirect) // what is then fetched is known to the store alone
        disclosure.detail.insert(u"direct"_s, true);
    return disclosure;
}

void rememberName(Context &context, const Principal &who)
{
    constexpr qsizetype mostRemembered = 4096;
    if (context.listenerNames.size() >= mostRemembered)
        context.listenerNames.clear();
    context.listenerNames.insert(actorOf(who), who.name);
}

/** Gives out a link after the audit log has it as @p what. */
QCoro::Task<Reply> giveLink(
    SharedContext context, Principal who, Request request, QLatin1StringView what)
{
    const bool mustBeNew = what == action::recordingRefresh;
    const auto call =
        co_await findCallWithRecording(context, who, request.arguments.value(u"id"_s));
    if (!call)
        co_return refusal(call.error());
    const bool direct = isDirect(context->parts);
    Result<Link> link = Error();
    if (direct)
        link = co_await linkToStore(context, *call, mustBeNew);
    else
        link = linkThroughUs(context->parts, *call, who, request);
    if (!link)
        co_return direct ? noLink(link.error()) : refusal(link.error());
    Disclosure disclosure = linkGiven(who, *call, request, *link);
    disclosure.action = what;
    if (const auto committed = co_await context->disclosures.commit(disclosure); !committed)
        co_return refusal(committed.error());
    rememberName(*context, who);
    auto count = [id = call->id](database::Session &session) {
        return database::AuditRepository(session).downloadCount(id);
    };
    const auto downloads = co_await context->parts.database.read(count);
    if (!downloads)
        co_return refusal(downloads.error());
    co_return Reply::json(linkJson(*link, call->recording, *downloads));
}

QCoro::Task<Reply> firstLink(SharedContext context, Principal who, Request request)
{
    return giveLink(std::move(context), std::move(who), std::move(request), action::recordingLink);
}

/** Whether the listener's link had run out before it asked for this one. */
Result<bool> saysExpired(const QByteArray &body)
{
    if (body.isEmpty())
        return false;
    const auto json = parseJsonObject(body);
    if (!json)
        return json.error();
    const QJsonValue reason = json->value(u"reason"_s);
    if (reason.isUndefined() || reason.isNull())
        return false;
    if (reason == u"expired"_s)
        return true;
    return Error{.code = ErrorCode::InvalidInput,
        .message = u"\"reason\" is \"expired\", or left out while the link still works."_s};
}

QCoro::Task<Reply> nextLink(SharedContext context, Principal who, Request request)
{
    const auto isLate = saysExpired(request.body);
    if (!isLate)
        co_return refusal(isLate.error());
    if (*isLate)
        ++context->linkProblems[who.organizationId].expired;
    co_return co_await giveLink(
        context, std::move(who), std::move(request), action::recordingRefresh);
}

} // namespace

Routes linkRoutes(const SharedContext &context)
{
    const QString base = u"/api/calls/{id}/recording"_s;
    return {
        {.pattern = base, .handler = authorised(context, firstLink)},
        {.method = Method::Post,
            .pattern = base + u"/refresh"_s,
            .handler = authorised(context, nextLink)},
    };
}

} // namespace earshot::api
