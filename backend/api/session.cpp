// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/authorised.h"
#include "database/database.h"
#include "database/organizationrepository.h"

namespace earshot::api {

using namespace Qt::StringLiterals;
using http::Reply;
using http::Request;

namespace {

QCoro::Task<Reply> showSession(SharedContext context, Principal who, Request)
{
    auto find = [id = who.organizationId](database::Session &session) {
        return database::OrganizationRepository(session).find(id);
    };
    const auto organization = co_await context->parts.database.read(find);
    if (!organization)
        co_return refusal(organization.error());
    const QString name = *organization ? (*organization)->name : QString();
    co_return Reply::json({{u"name"_s, who.name}, {u"role"_s, toWord(who.role)},
        {u"organization"_s, QJsonObject{{u"id"_s, who.organizationId}, {u"name"_s, name}}}});
}

} // namespace

Routes sessionRoutes(const SharedContext &context)
{
    return {{.pattern = u"/api/session"_s,
        .handler = authorised(context, Permission::List, showSession)}};
}

} // namespace earshot::api
