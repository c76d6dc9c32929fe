// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/callchange.h"

#include "database/callrepository.h"
#include "ingest/callwriter.h"
#include "ingest/news.h"

namespace earshot::api {

using namespace Qt::StringLiterals;

Result<Call> callOf(
    database::Session &session, const QString &organizationId, const QString &callId)
{
    const auto call = database::CallRepository(session).find(organizationId, callId);
    if (!call)
        return call.error();
    if (!call->has_value())
        return worded(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Receiver", "There is no such call."));
    return **call;
}

Result<Call> tellOthers(database::Session &session, const QString &organizationId,
    const QString &callId, const QString &receiverId)
{
    const auto call = callOf(session, organizationId, callId);
    if (!call)
        return call.error();
    const QList<ingest::CallChange> changes{{.call = *call}};
    const auto told = ingest::tellOthers(session, receiverId, changes);
    return told ? call : told.error();
}

} // namespace earshot::api
