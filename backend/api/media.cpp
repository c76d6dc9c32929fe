// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/linksigner.h"
#include "api/audioreply.h"
#include "api/authorised.h"
#include "api/lookup.h"
#include "core/logging.h"

#include <QCryptographicHash>

namespace earshot::api {

using namespace Qt::StringLiterals;
using access::LinkClaims;
using http::Method;
using http::Reply;
using http::Request;

namespace {

/** Names one link without holding it. */
QString nameOf(const QByteArray &link)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(link, QCryptographicHash::Sha256).toHex().left(32));
}

Disclosure bytesThrough(const Context &context, const LinkClaims &claims, const QByteArray &link,
    const Request &request)
{
    const QByteArray range = request.headers.value("Range");
    Disclosure disclosure{.to = {.organizationId = claims.organizationId,
                              .tokenId = claims.tokenId,
                              .name = context.listenerNames.value(claims.tokenId)},
        .action = recordingLinkUsed,
        .callId = claims.callId,
        .origin = originOf(request),
        .detail = {},
        .judgesConsent = claims.judgesConsent};
    if (range.isEmpty())
        return disclosure;
    disclosure.detail.insert(u"range"_s, QString::fromLatin1(range));
    disclosure.sitting = nameOf(link);
    return disclosure;
}

/** The call of the link, as long as it still has the recording the link was made for. */
QCoro::Task<Result<Call>> callOf(SharedContext context, LinkClaims claims)
{
    const auto call = co_await findCallWithRecording(context, claims.organizationId, claims.callId);
    if (call && call->recording.storagePath != claims.objectPath)
        co_return worded(ErrorCode::NotFound,
            QT_TRANSLATE_NOOP("Receiver", "The recording was replaced. Ask for a new link."));
    co_return call;
}

/** A player that lets its link run out stops in the middle, so somebody should see it; nothing
 * leaves, so that the log says it where it can. */
QCoro::Task<> noteExpired(SharedContext context, QByteArray link, Request request)
{
    const auto claims = context->parts.links.expired(link);
    if (!claims)
        co_return;
    ++context->linkProblems[claims->organizationId].expired;
    Disclosure refused = bytesThrough(*context, *claims, link, request);
    refused.action = u"recording.link_expired"_s;
    refused.sitting = u"expired "_s + nameOf(link);
    if (const auto noted = co_await context->disclosures.note(refused); !noted)
        logProblem(lcApi, noted.error());
}

QCoro::Task<Reply> sendMedia(SharedContext context, Request request)
{
    const QByteArray link = request.arguments.value(u"signed"_s).toUtf8();
    const auto claims = context->parts.links.verify(link);
    if (!claims) {
        co_await noteExpired(context, link, request);
        co_return refusal(claims.error());
    }
    const auto call = co_await callOf(context, *claims);
    if (!call)
        co_return refusal(call.error());
    const auto file =
        co_await openObject(context, call->recording.storagePath, call->recording.sizeBytes);
    if (!file)
        co_return refusal(file.error());
    if (request.method != Method::Head) {
        const Disclosure disclosure = bytesThrough(*context, *claims, link, request);
        if (const auto committed = co_await context->disclosures.commit(disclosure); !committed)
            co_return refusal(committed.error());
    }
    co_return uncached(audioReply(*call, *file, false));
}

} // namespace

Routes mediaRoutes(const SharedContext &context)
{
    const auto handler = [context](
                             Request request) { return sendMedia(context, std::move(request)); };
    return {{.pattern = u"/media/{signed}"_s, .handler = handler}};
}

} // namespace earshot::api
