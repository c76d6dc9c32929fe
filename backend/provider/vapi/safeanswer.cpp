// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/safeanswer.h"

#include "core/json.h"
#include "provider/vapi/payload.h"

namespace earshot::provider::vapi {

using namespace Qt::StringLiterals;

namespace {

const QString nobodyAnswers = u"This service is not available at the moment."_s;

/** Every generation's list of tool calls; the entries carry the id at the same place. */
QJsonArray toolCalls(const Payload &payload)
{
    for (const QStringView place : {u"toolCallList", u"toolCalls"}) {
        if (const QJsonArray calls = payload.message.array(place); !calls.isEmpty())
            return calls;
    }
    QJsonArray calls;
    for (const QJsonValue entry : payload.message.array(u"toolWithToolCallList"))
        calls.append(JsonView(entry).at(u"toolCall"));
    return calls;
}

QJsonObject toolResults(const Payload &payload)
{
    QJsonArray results;
    for (const QJsonValue entry : toolCalls(payload)) {
        const JsonView call{entry};
        QJsonObject result{
            {u"toolCallId"_s, call.text(u"id").value_or(QString())}, {u"error"_s, nobodyAnswers}};
        if (const auto name = call.firstText({u"function.name", u"name"}))
            result.insert(u"name"_s, *name);
        results.append(result);
    }
    return {{u"results"_s, results}};
}

QJsonObject answerTo(
    const QString &type, const Payload &payload, const QString &fallbackAssistantId)
{
    if (type == u"tool-calls"_s)
        return toolResults(payload);
    if (type == u"function-call"_s)
        return {{u"result"_s, nobodyAnswers}};
    if (type == u"assistant-request"_s && !fallbackAssistantId.isEmpty())
        return {{u"assistantId"_s, fallbackAssistantId}};
    if (type == u"assistant-request"_s || type == u"transfer-destination-request"_s
        || type == u"handoff-destination-request"_s)
        return {{u"error"_s, nobodyAnswers}};
    if (type == u"knowledge-base-request"_s)
        return {{u"documents"_s, QJsonArray()}};
    if (type == u"call.endpointing.request"_s)
        return {{u"timeoutSeconds"_s, 0.5}};
    if (type == u"campaign.predial"_s)
        return {{u"eligible"_s, true}};
    return {};
}

} // namespace

QByteArray safeAnswer(const QJsonObject &body, const QString &fallbackAssistantId)
{
    const auto payload = Payload::fromDelivery(body);
    return payload ? toJson(answerTo(payload->type(), *payload, fallbackAssistantId))
                   : QByteArray("{}");
}

} // namespace earshot::provider::vapi
