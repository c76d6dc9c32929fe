// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/authorised.h"
#include "api/cliporder.h"
#include "api/lookup.h"
#include "core/json.h"
#include "database/auditrepository.h"

namespace earshot::api {

using namespace Qt::StringLiterals;
using http::Method;
using http::Reply;
using http::Request;

namespace {

/** Longer than a clip may take, so that the answer says what was wrong. */
constexpr auto routeDeadline = std::chrono::seconds(90);

Disclosure clipTo(const Principal &who, const Call &call, const Request &request,
    const ClipOrder &order, const audio::Clip &clip)
{
    return {.to = who,
        .action = database::action::recordingDownload,
        .callId = call.id,
        .origin = originOf(request),
        .detail = clipDetail(order.range, clip),
        .sitting = {}};
}

Reply clipReply(const CutClip &clip, const ClipOrder &order, const Call &call)
{
    const bool isWav = order.range.format == audio::ClipFormat::Wav;
    Reply reply;
    reply.headers.set("Content-Type", isWav ? "audio/wav" : "audio/mpeg");
    reply.headers.set("Content-Disposition", attachmentNamed(clipFileName(order, call)));
    reply.body =
        http::FileBody{.file = clip.file, .etag = '"' + clip.facts.sha256.toLatin1() + '"'};
    return reply;
}

Result<ClipOrder> orderIn(const Request &request, const Call &call)
{
    const auto json = parseJsonObject(request.body);
    return json ? clipOrderFrom(*json, lengthOf(call)) : json.error();
}

QCoro::Task<Reply> giveClip(SharedContext context, Principal who, Request request)
{
    const auto call =
        co_await findCallWithRecording(context, who, request.arguments.value(u"id"_s));
    if (!call)
        co_return refusal(call.error());
    const auto order = orderIn(request, *call);
    if (!order)
        co_return refusal(order.error());
    const auto file =
        co_await openObject(context, call->recording.storagePath, call->recording.sizeBytes);
    if (!file)
        co_return refusal(file.error());
    const auto clip = co_await context->clips->cut(*file, order->range, request.abandoned);
    if (!clip)
        co_return refusal(clip.error());
    const Disclosure disclosure = clipTo(who, *call, request, *order, clip->facts);
    const auto committed = co_await context->disclosures.commit(disclosure);
    if (!committed)
        co_return refusal(committed.error());
    co_return clipReply(*clip, *order, *call);
}

} // namespace

Routes clipRoutes(const SharedContext &context)
{
    return {{.method = Method::Post,
        .pattern = u"/api/calls/{id}/clips"_s,
        .handler = authorised(context, giveClip),
        .bodyLimit = 8 * 1024,
        .deadline = routeDeadline}};
}

} // namespace earshot::api
