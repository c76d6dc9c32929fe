// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/personjson.h"

#include "api/calljson.h"
#include "api/cursor.h"

#include <QJsonArray>

namespace earshot::api {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestReason = 2000;

QJsonObject keptJson(const database::KeptOfCalls &kept)
{
    return {{u"recordings"_s, kept.recordings}, {u"bytes"_s, kept.bytes},
        {u"transcripts"_s, kept.transcripts}, {u"notes"_s, kept.notes}, {u"links"_s, kept.links},
        {u"onHold"_s, kept.onHold}};
}

} // namespace

Result<PersonQuery> personIn(const QJsonObject &body)
{
    return personQuery(body.value(u"number"_s).toString(), body.value(u"name"_s).toString());
}

Result<QString> erasureReasonIn(const QJsonObject &body)
{
    const QString reason = body.value(u"reason"_s).toString().trimmed();
    if (reason.isEmpty() || reason.size() > longestReason)
        return Error{.code = ErrorCode::InvalidInput,
            .message =
                u"\"reason\" has from 1 to %1 characters; do not name the person in it."_s.arg(
                    longestReason)};
    return reason;
}

QJsonObject personPageJson(const database::PersonPage &page)
{
    QJsonArray calls;
    for (const Call &call : page.calls)
        calls.append(callSummary(call));
    QJsonObject json{
        {u"items"_s, calls}, {u"kept"_s, keptJson(page.kept)}, {u"mentions"_s, page.mentions}};
    json.insert(u"next"_s, page.next ? QJsonValue(encodeCursor({.at = *page.next})) : QJsonValue());
    return json;
}

QJsonObject erasureJson(const upkeep::ErasureState &state)
{
    const upkeep::ErasureReport &report = state.report;
    const bool wasThere = !state.id.isEmpty();
    const QString stage = !state.isRunning ? (wasThere ? u"ended"_s : u"none"_s)
        : state.isClearingLog              ? u"log"_s
                                           : u"calls"_s;
    return {{u"id"_s, state.id}, {u"running"_s, state.isRunning}, {u"stage"_s, stage},
        {u"seen"_s, state.seen}, {u"stopped"_s, state.isCancelled},
        {u"error"_s, state.error.isEmpty() ? QJsonValue() : QJsonValue(state.error)},
        {u"removed"_s, report.removed}, {u"bytes"_s, report.bytes}, {u"onHold"_s, report.onHold},
        {u"inUse"_s, report.inUse}, {u"objectsLeft"_s, report.objectsLeft},
        {u"logParts"_s, report.logParts}, {u"views"_s, report.views},
        {u"mentions"_s, report.mentions}};
}

} // namespace earshot::api
