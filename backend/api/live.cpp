// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/authorised.h"
#include "api/calljson.h"
#include "api/livejson.h"
#include "api/permissions.h"
#include "database/callsinprogress.h"
#include "database/database.h"
#include "ingest/livecalls.h"

#include <QJsonArray>

namespace earshot::api {

using namespace Qt::StringLiterals;
using http::Reply;
using http::Request;

namespace {

constexpr int mostCalls = 200;
constexpr auto longestCall = std::chrono::hours(12); ///< the provider ends every call by then

QJsonObject liveJson(const SharedContext &context, const Principal &who, const Call &call)
{
    QJsonArray pieces;
    if (const ingest::LiveCalls *live = context->parts.live) {
        for (const LivePiece &piece : live->piecesOf(call.vapiCallId))
            pieces.append(pieceJson(piece));
    }
    return {{u"call"_s, callSummary(shownTo(who, call))},
        {u"since"_s, call.startedAt.value_or(call.createdAt).toString()}, {u"pieces"_s, pieces}};
}

QCoro::Task<Reply> showLive(SharedContext context, Principal who, Request request)
{
    Q_UNUSED(request)
    const Timestamp since = context->parts.clock.now() - longestCall;
    auto read = [who, since](database::Session &session) {
        return database::callsInProgress(session, who.organizationId, since, mostCalls, who.scope);
    };
    const auto calls = co_await context->parts.database.read(read);
    if (!calls)
        co_return refusal(calls.error());
    QJsonArray items;
    for (const Call &call : *calls)
        items.append(liveJson(context, who, call));
    const QJsonObject answer{{u"calls"_s, items}};
    co_return Reply::json(answer);
}

} // namespace

QJsonObject pieceJson(const LivePiece &piece)
{
    return {{u"vapiCallId"_s, piece.vapiCallId}, {u"speaker"_s, toWord(piece.speaker)},
        {u"text"_s, piece.text}, {u"final"_s, piece.isFinal}, {u"at"_s, piece.at.toString()},
        {u"number"_s, piece.number}};
}

/** Who may read the transcript of a call, see calls.cpp, may read it while it comes. */
Routes liveRoutes(const SharedContext &context)
{
    return {{.pattern = u"/api/live"_s, .handler = authorised(context, showLive)}};
}

} // namespace earshot::api
