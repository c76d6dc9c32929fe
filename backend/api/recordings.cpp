// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/accessservice.h"
#include "access/linksigner.h"
#include "api/audioreply.h"
#include "api/authorised.h"
#include "api/baseurl.h"
#include "api/lookup.h"
#include "database/auditrepository.h"
#include "database/database.h"

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
};

Result<Link> linkTo(
    const Call &call, const Dependencies &parts, const Principal &who, const Request &request)
{
    const auto base = baseUrl(parts.publicUrl, request);
    if (!base)
        return base.error();
    constexpr qint64 second = 1'000'000;
    const Timestamp until{(parts.clock.now() + parts.linkLife).microseconds / second * second};
    const QByteArray link = parts.links.sign({.organizationId = call.organizationId,
        .callId = call.id,
        .objectPath = call.recording.storagePath,
        .tokenId = who.tokenId,
        .expiresAt = until});
    const QString address = base->toString(QUrl::FullyEncoded);
    return Link{address + u"/media/"_s + QString::fromLatin1(link), until};
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

/** Gives out a link after the audit log has it as @p what. */
QCoro::Task<Reply> giveLink(
    SharedContext context, Principal who, Request request, QLatin1StringView what)
{
    const auto call = co_await findCallWithRecording(
        context, who.organizationId, request.arguments.value(u"id"_s));
    if (!call)
        co_return refusal(call.error());
    const auto link = linkTo(*call, context->parts, who, request);
    if (!link)
        co_return refusal(link.error());
    const Disclosure disclosure{.to = who,
        .action = what,
        .callId = call->id,
        .origin = originOf(request),
        .detail = {{u"expiresAt"_s, link->expiresAt.toString()}}};
    if (const auto committed = co_await context->disclosures.commit(disclosure); !committed)
        co_return refusal(committed.error());
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

QCoro::Task<Reply> nextLink(SharedContext context, Principal who, Request request)
{
    return giveLink(
        std::move(context), std::move(who), std::move(request), action::recordingRefresh);
}

/** What goes into the audit log when @p request takes bytes of @p call. */
Disclosure bytesTo(const Principal &who, const Call &call, const Request &request, bool download)
{
    const QByteArray range = request.headers.value("Range");
    Disclosure disclosure{.to = who,
        .action = download ? action::recordingDownload : action::recordingPlay,
        .callId = call.id,
        .origin = originOf(request),
        .detail = {{u"sizeBytes"_s, call.recording.sizeBytes}}};
    if (range.isEmpty() || download)
        return disclosure;
    disclosure.detail.insert(u"range"_s, QString::fromLatin1(range));
    disclosure.sitting = who.tokenId + u' ' + call.id;
    return disclosure;
}

QCoro::Task<Reply> sendContent(SharedContext context, Principal who, Request request)
{
    const bool download = request.query.queryItemValue(u"download"_s) == u"1";
    if (const auto allowed =
            access::require(who, download ? Permission::Download : Permission::Play);
        !allowed)
        co_return refusal(allowed.error());
    const auto call = co_await findCallWithRecording(
        context, who.organizationId, request.arguments.value(u"id"_s));
    if (!call)
        co_return refusal(call.error());
    const auto file =
        co_await openObject(context, call->recording.storagePath, call->recording.sizeBytes);
    if (!file)
        co_return refusal(file.error());
    if (request.method != Method::Head) {
        const Disclosure disclosure = bytesTo(who, *call, request, download);
        if (const auto committed = co_await context->disclosures.commit(disclosure); !committed)
            co_return refusal(committed.error());
    }
    co_return audioReply(*call, *file, download);
}

} // namespace

Routes recordingRoutes(const SharedContext &context)
{
    const QString base = u"/api/calls/{id}/recording"_s;
    return {
        {.pattern = base, .handler = authorised(context, Permission::Play, firstLink)},
        {.method = Method::Post,
            .pattern = base + u"/refresh"_s,
            .handler = authorised(context, Permission::Play, nextLink)},
        {.pattern = base + u"/content"_s,
            .handler = authorised(context, Permission::Play, sendContent)},
    };
}

} // namespace earshot::api
