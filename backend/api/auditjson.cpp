// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auditjson.h"

#include "audit/leaf.h"

#include <QJsonArray>

namespace earshot::api {

using namespace Qt::StringLiterals;
using audit::Verification;
using audit::VerificationState;
using database::AuditedCall;
using database::AuditEvent;
using database::FoundEntry;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue firstJson(const std::optional<audit::LogProblem> &first)
{
    if (!first)
        return {};
    return QJsonObject{{u"from"_s, first->from}, {u"to"_s, first->to}, {u"text"_s, first->text}};
}

QJsonValue lastJson(const std::optional<Verification> &last)
{
    if (!last)
        return {};
    return QJsonObject{{u"at"_s, last->at.toString()}, {u"by"_s, orNull(last->by)},
        {u"through"_s, last->through}, {u"unproved"_s, last->unproved},
        {u"problems"_s, last->problems}, {u"first"_s, firstJson(last->first)}};
}

/** Only where something is. */
void insertErased(QJsonObject &json, const FoundEntry &entry)
{
    QJsonArray erased;
    for (const audit::Part part : audit::parts) {
        if (audit::isGone(entry.event, entry.salts, part))
            erased.append(QString(audit::wordOf(part)));
    }
    if (!erased.isEmpty())
        json.insert(u"erased"_s, erased);
}

} // namespace

QJsonObject entryJson(const FoundEntry &entry)
{
    const AuditEvent &event = entry.event;
    const AuditedCall call = entry.call.value_or(AuditedCall());
    const bool hasLength = call.recordingSeconds > 0;
    QJsonObject json{{u"seq"_s, event.seq}, {u"at"_s, event.at.toString()},
        {u"actor"_s, event.actor}, {u"actorName"_s, orNull(event.actorName)},
        {u"action"_s, event.action}, {u"callId"_s, orNull(event.callId)},
        {u"caller"_s, orNull(call.caller)}, {u"number"_s, orNull(call.number)},
        {u"direction"_s, orNull(call.direction)},
        {u"recordingSeconds"_s, hasLength ? QJsonValue(call.recordingSeconds) : QJsonValue()},
        {u"ipAddress"_s, orNull(event.ipAddress)}, {u"userAgent"_s, orNull(event.userAgent)},
        {u"durationSeconds"_s,
            event.durationSeconds ? QJsonValue(*event.durationSeconds) : QJsonValue()},
        {u"detail"_s, event.detail}};
    insertErased(json, entry);
    return json;
}

QJsonObject verificationJson(
    const VerificationState &state, const std::optional<Verification> &last)
{
    return {{u"state"_s, state.isRunning ? u"running"_s : u"idle"_s},
        {u"done"_s, state.isRunning ? state.done : 0}, {u"of"_s, state.isRunning ? state.of : 0},
        {u"by"_s, state.isRunning ? orNull(state.by) : QJsonValue()},
        {u"failed"_s, !state.isRunning && !state.error.isEmpty()}, {u"last"_s, lastJson(last)}};
}

} // namespace earshot::api
