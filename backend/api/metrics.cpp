// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/metrics.h"

#include "api/authorised.h"
#include "database/database.h"

namespace earshot::api {

using namespace Qt::StringLiterals;
using http::Reply;
using http::Request;

namespace {

QCoro::Task<Reply> showMetrics(SharedContext context, Principal who, Request)
{
    auto load = [id = who.organizationId, now = context->parts.clock.now()](
                    database::Session &session) {
        return monitoring::readMetricFigures(session, id, now);
    };
    auto figures = co_await context->parts.database.read(load);
    if (!figures)
        co_return refusal(figures.error());
    const LinkProblems problems = context->linkProblems.value(who.organizationId);
    figures->linksExpired = problems.expired;
    figures->linksRefused = problems.refused;
    Reply reply = Reply::text(monitoring::metricsText(*figures));
    reply.headers.set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
    co_return reply;
}

} // namespace

Routes metricRoutes(const SharedContext &context)
{
    return {
        {.pattern = u"/metrics"_s, .handler = authorised(context, showMetrics)},
    };
}

} // namespace earshot::api
