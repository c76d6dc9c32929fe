// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/authorised.h"
#include "api/calljson.h"
#include "api/lookup.h"
#include "core/json.h"
#include "database/database.h"
#include "database/playbackrepository.h"

#include <cmath>

namespace earshot::api {

using namespace Qt::StringLiterals;
using http::Method;
using http::Reply;
using http::Request;

namespace {

constexpr qsizetype mostRanges = 200; ///< in one request

Error refused(const QString &message)
{
    return {.code = ErrorCode::InvalidInput, .message = message};
}

double toMilliseconds(double seconds)
{
    return std::round(seconds * 1000) / 1000;
}

Result<HeardRange> rangeIn(const QJsonValue &json, qsizetype number, double length)
{
    const HeardRange range{.from = json[u"from"].toDouble(NAN), .to = json[u"to"].toDouble(NAN)};
    const bool isRange =
        std::isfinite(range.from) && std::isfinite(range.to) && range.from < range.to;
    if (!isRange)
        return refused(u"Range %1 needs the numbers \"from\" and \"to\" in seconds, and \"from\" "
                       "has to be less than \"to\"."_s.arg(number));
    if (range.from < 0 || range.to > length + slackSeconds)
        return refused(
            u"Range %1 is not within the recording, which is %2 seconds long."_s.arg(number).arg(
                length));
    return range;
}

Result<HeardRanges> rangesIn(const QByteArray &body, double length)
{
    const auto json = parseJsonObject(body);
    const QJsonValue list = json.valueOr({}).value(u"ranges"_s);
    if (!list.isArray())
        return refused(u"Send {\"ranges\": [{\"from\": 0, \"to\": 12.5}]}, in seconds."_s);
    const QJsonArray given = list.toArray();
    if (given.size() > mostRanges)
        return refused(u"Send at most %1 ranges at once."_s.arg(mostRanges));
    HeardRanges ranges;
    for (const QJsonValue &each : given) {
        const auto range = rangeIn(each, qsizetype(ranges.size()) + 1, length);
        if (!range)
            return range.error();
        ranges.push_back(*range);
    }
    HeardRanges inside = within(ranges, length);
    for (HeardRange &range : inside)
        range = {.from = toMilliseconds(range.from), .to = toMilliseconds(range.to)};
    return inside;
}

QCoro::Task<Reply> addHeard(SharedContext context, Principal who, Request request)
{
    const auto call =
        co_await findCallWithRecording(context, who, request.arguments.value(u"id"_s));
    if (!call)
        co_return refusal(call.error());
    const auto ranges = rangesIn(request.body, lengthOf(*call));
    if (!ranges)
        co_return refusal(ranges.error());
    auto add = [id = call->id, listener = listenerOf(who), ranges = *ranges,
                   now = context->parts.clock.now()](database::Session &session) {
        return database::PlaybackRepository(session).add(id, listener, ranges, now);
    };
    const auto heard = co_await context->parts.database.write(add);
    if (!heard)
        co_return refusal(heard.error());
    context->heard->add(who, call->id, originOf(request), *ranges);
    const QJsonObject answer = playbackJson(*heard);
    co_return Reply::json(answer);
}

} // namespace

Routes playbackRoutes(const SharedContext &context)
{
    return {
        {.method = Method::Post,
            .pattern = u"/api/calls/{id}/playback"_s,
            .handler = authorised(context, addHeard)},
    };
}

} // namespace earshot::api
