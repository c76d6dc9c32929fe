// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/authorised.h"
#include "api/calldetails.h"
#include "api/calljson.h"
#include "api/lookup.h"
#include "api/permissions.h"
#include "api/viewed.h"
#include "database/callrepository.h"
#include "database/database.h"
#include "database/playbackrepository.h"

namespace earshot::api {

using namespace Qt::StringLiterals;
using database::CallRepository;
using database::HeardFigures;
using database::PlaybackRepository;
using http::Reply;
using http::Request;

namespace {

/** What belongs to a call, read in one snapshot. */
struct Belongings
{
    Transcript transcript;
    HeardRanges heard; ///< by the one who asks
    HeardFigures figures;
};

Result<Belongings> read(database::Session &session, const QString &callId, const QString &listener)
{
    const auto transcript = CallRepository(session).transcript(callId);
    if (!transcript)
        return transcript.error();
    const auto heard = PlaybackRepository(session).heard(callId, listener);
    if (!heard)
        return heard.error();
    const auto figures = PlaybackRepository(session).figures({callId}, listener);
    if (!figures)
        return figures.error();
    return Belongings{
        .transcript = *transcript, .heard = *heard, .figures = figures->value(callId)};
}

QJsonObject detailsJson(const Call &call, const Belongings &belongings)
{
    QJsonObject details = callDetails(call, belongings.transcript);
    details.insert(u"heard"_s, rangesJson(belongings.heard));
    details.insert(u"heardSeconds"_s, belongings.figures.seconds);
    details.insert(u"isHeard"_s, belongings.figures.isHeard);
    return details;
}

QCoro::Task<Reply> showCall(SharedContext context, Principal who, Request request)
{
    const auto call = co_await findCall(context, who, request.arguments.value(u"id"_s));
    if (!call)
        co_return refusal(call.error());
    co_return co_await callReply(context, who, *call, request);
}

} // namespace

QCoro::Task<Reply> callReply(SharedContext context, Principal who, Call call, Request request)
{
    co_await noteCallViewed(context, who, call.id, request);
    auto work = [id = call.id, listener = listenerOf(who)](
                    database::Session &session) { return read(session, id, listener); };
    const auto belongings = co_await context->parts.database.read(work);
    if (!belongings)
        co_return refusal(belongings.error());
    const QJsonObject details = detailsJson(shownTo(who, call), *belongings);
    co_return Reply::json(details);
}

Routes callRoutes(const SharedContext &context)
{
    return {
        {.pattern = u"/api/calls/{id}"_s, .handler = authorised(context, showCall)},
    };
}

} // namespace earshot::api
