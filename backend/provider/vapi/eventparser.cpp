// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/eventparser.h"

#include "provider/vapi/failedtools.h"
#include "provider/vapi/payload.h"
#include "provider/vapi/recordingabsence.h"
#include "provider/vapi/recordingconsent.h"
#include "provider/vapi/redaction.h"
#include "provider/vapi/transcriptparser.h"

#include <cmath>

namespace earshot::provider::vapi {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype nameLength = 300;
constexpr qsizetype summaryLength = 50'000;
constexpr double longestCallSeconds = 7 * 24 * 3600.0;

std::optional<QString> shortened(const std::optional<QString> &text, qsizetype longest = nameLength)
{
    const QString kept = text ? cleaned(*text, longest) : QString();
    return kept.isEmpty() ? std::nullopt : std::optional(kept);
}

std::optional<Direction> directionOf(const Payload &payload)
{
    const QString type = payload.call.text(u"type").value_or(QString());
    if (type == u"inboundPhoneCall"_s)
        return Direction::Inbound;
    if (type == u"outboundPhoneCall"_s)
        return Direction::Outbound;
    if (type == u"webCall"_s || type == u"vapi.websocketCall"_s)
        return Direction::Web;
    return std::nullopt;
}

bool isAboutDeletion(const Payload &payload)
{
    const QString type = payload.type();
    return type == u"call.deleted"_s || type == u"call.delete.failed"_s;
}

/** In the messages about a deletion the status of the call itself is the news; in all others it is
 * that of the call's creation. */
std::optional<QString> statusWordOf(const Payload &payload)
{
    return isAboutDeletion(payload) ? payload.text({u"status"}, {u"status"})
                                    : payload.message.text(u"status");
}

/** Words that are not known say nothing, but only what is over has an end or can be deleted. */
std::optional<CallStatus> statusOf(const Payload &payload)
{
    QString word = statusWordOf(payload).value_or(QString()).toLower();
    const auto status = callStatusFromWord(word.replace(u'-', u'_'));
    if (status && status != CallStatus::Unknown)
        return status;
    const bool isOver = isAboutDeletion(payload) || word == u"not_found"_s
        || word == u"deletion_failed"_s || payload.message.time(u"endedAt");
    return isOver ? std::optional(CallStatus::Ended) : std::nullopt;
}

/** A result of a structured output whose name contains one of @p words. */
std::optional<QString> structuredOutput(
    const Payload &payload, std::initializer_list<QLatin1StringView> words)
{
    const QJsonObject outputs = payload.message.at(u"artifact.structuredOutputs").toObject();
    for (const QJsonValue item : outputs) {
        const JsonView output{item};
        const QString name = output.text(u"name").value_or(QString());
        for (const QLatin1StringView word : words) {
            if (name.contains(word, Qt::CaseInsensitive) && output.text(u"result"))
                return output.text(u"result");
        }
    }
    return std::nullopt;
}

std::optional<QString> outcomeOf(const Payload &payload)
{
    auto word = payload.text({u"analysis.successEvaluation"}, {u"analysis.successEvaluation"});
    if (!word)
        word = structuredOutput(payload, {"outcome"_L1, "success"_L1});
    if (word && word->compare("true"_L1, Qt::CaseInsensitive) == 0)
        return u"successful"_s;
    if (word && word->compare("false"_L1, Qt::CaseInsensitive) == 0)
        return u"unsuccessful"_s;
    return shortened(word);
}

std::optional<QString> summaryOf(const Payload &payload)
{
    auto text = payload.text({u"analysis.summary", u"summary"}, {u"analysis.summary", u"summary"});
    if (!text)
        text = structuredOutput(payload, {"summary"_L1});
    return shortened(text, summaryLength);
}

std::optional<double> costOf(const Payload &payload)
{
    std::optional<double> cost = payload.message.firstNumber({u"cost", u"costBreakdown.total"});
    const QJsonArray parts = payload.message.array(u"costs");
    const bool hasTotal = cost.has_value();
    for (qsizetype i = 0; !hasTotal && i < parts.size(); ++i) {
        if (const auto part = JsonView(parts.at(i)).number(u"cost"))
            cost = cost.value_or(0) + *part;
    }
    if (!cost)
        cost = payload.call.firstNumber({u"cost", u"costBreakdown.total"});
    return cost && *cost >= 0 && std::isfinite(*cost) ? cost : std::nullopt;
}

/** The first that can be true: captures also hold zeros and nonsense. */
std::optional<double> durationOf(const Payload &payload, const CallEvent &event)
{
    const auto scaled = [&payload](QStringView path, double factor) {
        const auto number = payload.message.number(path);
        return number ? std::optional(*number * factor) : std::nullopt;
    };
    std::optional<double> between;
    if (event.startedAt && event.endedAt)
        between = double((*event.endedAt - *event.startedAt).count()) / 1e6;
    for (const std::optional<double> seconds : {scaled(u"durationSeconds", 1),
             scaled(u"call.durationSeconds", 1), scaled(u"durationMs", 0.001), between,
             scaled(u"durationMinutes", 60), scaled(u"duration", 1)}) {
        if (seconds && *seconds >= 0 && *seconds <= longestCallSeconds)
            return seconds;
    }
    return std::nullopt;
}

void readParties(CallEvent &event, const Payload &payload)
{
    event.direction = directionOf(payload);
    event.carrierCallId =
        shortened(payload.call.firstText({u"phoneCallProviderId", u"transport.callSid"}));
    event.providerCreatedAt = payload.call.time(u"createdAt");
    event.customerName = shortened(payload.text({u"customer.name"}, {u"customer.name"}));
    auto number = payload.text({u"customer.number"}, {u"customer.number"});
    if (!number)
        number = payload.text({u"customer.sipUri"}, {u"customer.sipUri"});
    event.customerNumber = shortened(number);
    event.ownNumber =
        shortened(payload.text({u"phoneNumber.number", u"phoneNumber.twilioPhoneNumber"},
            {u"phoneNumber.number", u"phoneNumber.twilioPhoneNumber", u"phoneNumber.sipUri"}));
    event.assistantId =
        shortened(payload.text({u"assistant.id", u"artifact.assistantActivations.0.assistantId"},
            {u"assistantId", u"assistant.id"}));
    event.assistantName = shortened(
        payload.text({u"assistant.name", u"artifact.assistantActivations.0.assistantName"},
            {u"assistant.name"}));
}

/** Never from createdAt: that is when the call was asked for, not when anybody spoke. */
void readTimes(CallEvent &event, const Payload &payload)
{
    event.startedAt = payload.message.firstTime({u"startedAt", u"call.startedAt"});
    event.endedAt = payload.message.firstTime({u"endedAt", u"call.endedAt"});
    const bool isStatus = payload.type() == u"status-update"_s;
    if (isStatus && event.status == CallStatus::InProgress && !event.startedAt)
        event.startedAt = event.at;
    if (isStatus && event.status == CallStatus::Ended && !event.endedAt)
        event.endedAt = event.at;
    event.durationSeconds = durationOf(payload, event);
}

void readResults(CallEvent &event, const Payload &payload)
{
    event.outcome = outcomeOf(payload);
    event.summary = summaryOf(payload);
    event.costUsd = costOf(payload);
    event.endedReason = shortened(payload.text({u"endedReason"}, {u"endedReason"}));
    if (Transcript transcript = parseTranscript(payload); !transcript.empty())
        event.transcript = std::move(transcript);
    event.failedTools = parseFailedTools(payload);
}

CallEvent::Kind kindOf(const QString &type)
{
    if (type == u"status-update"_s)
        return CallEvent::Kind::StatusUpdate;
    return type == u"end-of-call-report"_s ? CallEvent::Kind::Report : CallEvent::Kind::Other;
}

CallEvent read(const Payload &payload, CallEvent event)
{
    using Kind = CallEvent::Kind;
    readParties(event, payload);
    if (event.kind == Kind::Report)
        event.status = CallStatus::Ended;
    else if (event.kind != Kind::Other || isAboutDeletion(payload))
        event.status = statusOf(payload);
    if (event.kind != Kind::Other || isAboutDeletion(payload))
        event.providerStatus = shortened(statusWordOf(payload));
    if (event.kind != Kind::Other) {
        readTimes(event, payload);
        readResults(event, payload);
    }
    event.consent = recordingConsent(payload, event.status == CallStatus::Ended);
    event.noRecording = recordingAbsence(payload, event.status == CallStatus::Ended);
    event.namesRecording = payload.namesRecording();
    return event;
}

Timestamp messageTime(const Payload &payload, Timestamp receivedAt)
{
    const auto time = payload.message.time(u"timestamp");
    const bool isCredible = time && *time <= receivedAt + std::chrono::hours(24);
    return isCredible ? *time : receivedAt;
}

Error namesNoCall()
{
    return Error{.code = ErrorCode::InvalidInput,
        .message = u"The message names no call by a usable id, so it was kept aside."_s};
}

} // namespace

Result<std::optional<CallEvent>> parseEvent(const QJsonObject &body, Timestamp receivedAt)
{
    const auto payload = Payload::fromDelivery(body);
    if (!payload || !payload->concernsCall())
        return std::optional<CallEvent>();
    const auto id = payload->callId();
    if (!id)
        return namesNoCall();
    CallEvent event{.kind = kindOf(payload->type()),
        .vapiCallId = *id,
        .at = messageTime(*payload, receivedAt)};
    return std::optional(read(*payload, std::move(event)));
}

Result<CallEvent> parseCall(const QJsonObject &call, Timestamp fetchedAt)
{
    const Payload payload = Payload::fromCall(redact(call));
    const auto id = payload.callId();
    if (!id)
        return namesNoCall();
    const bool isOver = statusOf(payload) == CallStatus::Ended;
    return read(payload,
        CallEvent{.kind = isOver ? CallEvent::Kind::Report : CallEvent::Kind::StatusUpdate,
            .vapiCallId = *id,
            .at = payload.call.time(u"updatedAt").value_or(fetchedAt)});
}

} // namespace earshot::provider::vapi
