// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/accessservice.h"
#include "api/audioreply.h"
#include "api/authorised.h"
#include "api/lookup.h"
#include "database/auditrepository.h"

namespace earshot::api {

using namespace Qt::StringLiterals;
using http::Method;
using http::Reply;
using http::Request;
namespace action = database::action;

namespace {

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
    const auto call =
        co_await findCallWithRecording(context, who, request.arguments.value(u"id"_s));
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
    return {{.pattern = u"/api/calls/{id}/recording/content"_s,
        .handler = authorised(context, sendContent)}};
}

} // namespace earshot::api
