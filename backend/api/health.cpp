// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/authorised.h"
#include "database/database.h"
#include "database/organizationrepository.h"

#include <QFile>

static void initialiseResources()
{
    Q_INIT_RESOURCE(openapi);
}

namespace earshot::api {

using namespace Qt::StringLiterals;
using http::Reply;
using http::Request;

namespace {

QCoro::Task<Reply> alive(Request)
{
    co_return Reply::json({{u"status"_s, u"ok"_s}});
}

/** Ready means that the database answers. */
QCoro::Task<Reply> ready(SharedContext context, Request)
{
    auto ask = [](database::Session &session) {
        return database::OrganizationRepository(session).defaultOrganization();
    };
    const auto answer = co_await context->parts.database.read(ask);
    if (!answer)
        co_return refusal(answer.error());
    co_return Reply::json({{u"status"_s, u"ready"_s}});
}

QCoro::Task<Reply> welcome(Request)
{
    co_return Reply::text(
        "This is an Earshot receiver: it collects the recordings of phone calls.\n"
        "Its interface is described at /api/openapi.yaml.\n");
}

QCoro::Task<Reply> description(Request)
{
    QFile file(u":/api/openapi.yaml"_s);
    if (!file.open(QIODevice::ReadOnly))
        co_return refusal({.message = u"The description of the API is not compiled in."_s});
    Reply reply;
    reply.headers.set("Content-Type", "application/yaml");
    reply.body = file.readAll();
    co_return reply;
}

} // namespace

Routes healthRoutes(const SharedContext &context)
{
    initialiseResources();
    const auto askReady = [context](Request request) { return ready(context, std::move(request)); };
    return {
        {.pattern = u"/"_s, .handler = welcome},
        {.pattern = u"/healthz"_s, .handler = alive},
        {.pattern = u"/readyz"_s, .handler = askReady},
        {.pattern = u"/api/openapi.yaml"_s, .handler = description},
    };
}

} // namespace earshot::api
