// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/authorised.h"
#include "database/database.h"
#include "database/storagerepository.h"

namespace earshot::api {

using namespace Qt::StringLiterals;
using http::Reply;
using http::Request;

namespace {

QJsonObject storageJson(const StorageState &state)
{
    const qint64 quota = state.limits.quotaBytes;
    const auto &free = state.figures.freeDiskBytes;
    return {
        {u"usedBytes"_s, state.figures.usedBytes},
        {u"quotaBytes"_s, quota > 0 ? QJsonValue(quota) : QJsonValue()},
        {u"freeDiskBytes"_s, free ? QJsonValue(*free) : QJsonValue()},
        {u"state"_s, toWord(state.worst())},
    };
}

QCoro::Task<Reply> showStorage(SharedContext context, Principal who, Request)
{
    StorageState state;
    if (context->parts.storage)
        state = co_await context->parts.storage();
    auto load = [id = who.organizationId](database::Session &session) {
        return database::StorageRepository(session).usedBytes(id);
    };
    const auto used = co_await context->parts.database.read(load);
    if (!used)
        co_return refusal(used.error());
    // What was measured is the receiver's own organisation; each sees how full its own is.
    StorageFigures own = state.figures;
    own.usedBytes = *used;
    co_return Reply::json(storageJson(judgeStorage(state.limits, own, state)));
}

} // namespace

Routes storageRoutes(const SharedContext &context)
{
    return {{.pattern = u"/api/storage"_s, .handler = authorised(context, showStorage)}};
}

} // namespace earshot::api
