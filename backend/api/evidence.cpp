// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/accessservice.h"
#include "api/authorised.h"
#include "api/packs.h"

namespace earshot::api {

using namespace Qt::StringLiterals;
using http::Method;
using http::Reply;
using http::Request;

namespace {

constexpr qsizetype longestTicket = 100;

/** Besides the recording there are whole numbers in a pack, and who listened to the call. */
Result<void> mayPack(const Principal &who)
{
    for (const Permission also : {Permission::Audit, Permission::UnmaskNumbers}) {
        if (const auto allowed = access::require(who, also); !allowed)
            return allowed;
    }
    return {};
}

QCoro::Task<Reply> beginPack(SharedContext context, Principal who, Request request)
{
    const auto allowed = mayPack(who);
    if (!allowed)
        co_return refusal(allowed.error());
    const QString id = request.arguments.value(u"id"_s).toLower();
    const Packer packer{.who = who, .origin = originOf(request)};
    const auto begun = co_await context->packs->begin(packer, id, PackKind::Evidence);
    if (!begun)
        co_return refusal(begun.error());
    co_return Reply::json(*begun);
}

QCoro::Task<Reply> readAudio(SharedContext context, Principal who, Request request)
{
    const auto allowed = mayPack(who);
    if (!allowed)
        co_return refusal(allowed.error());
    const QString ticket = request.query.queryItemValue(u"ticket"_s);
    bool isNumber = false;
    const qint64 offset = request.query.queryItemValue(u"offset"_s).toLongLong(&isNumber);
    if (ticket.isEmpty() || ticket.size() > longestTicket || !isNumber || offset < 0) {
        const Error error{.code = ErrorCode::InvalidInput,
            .message =
                u"Send the \"ticket\" of the answer before, and as \"offset\" a whole number."_s};
        co_return refusal(error);
    }
    const auto part = co_await context->packs->audio(who.tokenId, ticket, offset);
    if (!part)
        co_return refusal(part.error());
    co_return Reply::json(*part);
}

} // namespace

Routes evidenceRoutes(const SharedContext &context)
{
    const QString path = u"/api/calls/{id}/evidence"_s;
    return {
        {.method = Method::Post, .pattern = path, .handler = authorised(context, beginPack)},
        {.pattern = path, .handler = authorised(context, readAudio)},
    };
}

} // namespace earshot::api
