// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/payload.h"

#include "simulator/absence.h"
#include "simulator/account.h"
#include "simulator/costs.h"
#include "simulator/recordingfile.h"
#include "simulator/transcriptjson.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <cmath>

namespace earshot::simulator {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void add(QJsonObject &object, const QJsonObject &fields)
{
    for (auto it = fields.begin(); it != fields.end(); ++it)
        object.insert(it.key(), it.value());
}

QJsonObject customerJson(const Call &call)
{
    const Person &person = call.talk->script.caller;
    QJsonObject customer{{u"number"_s, person.number}};
    if (call.nameKnown)
        customer.insert(u"name"_s, person.name);
    return customer;
}

QJsonObject transportJson(const Call &call)
{
    if (call.kind == CallKind::Web) {
        return {{u"provider"_s, u"daily"_s}, {u"assistantVideoEnabled"_s, false},
            {u"callUrl"_s, u"https://vapi.daily.co/SIMULATED"_s}};
    }
    return {{u"provider"_s, u"twilio"_s}, {u"conversationType"_s, u"voice"_s},
        {u"accountSid"_s, carrierAccount()}, {u"callSid"_s, carrierCallId(call)},
        {u"callToken"_s, u"simulated-call-token"_s}};
}

QJsonObject monitorJson(const Call &call)
{
    const QString base =
        u"wss://phone-call-websocket.aws-us-west-2-backend-production1.vapi.ai/"_s + call.id;
    return {{u"listenUrl"_s, QString(base + u"/listen"_s)},
        {u"controlUrl"_s, QString(base + u"/control"_s)}};
}

QString kindWord(CallKind kind)
{
    static const std::array words{u"inboundPhoneCall"_s, u"outboundPhoneCall"_s, u"webCall"_s};
    return words.at(std::size_t(kind));
}

/** What a single call is told to do otherwise than its assistant. */
QJsonObject overrideFields(const Call &call)
{
    QJsonObject overrides;
    if (call.absence == absence::paymentMode)
        overrides.insert(u"compliancePlan"_s, QJsonObject{{u"pciEnabled"_s, true}});
    if (call.absence == absence::ownStorage) {
        overrides.insert(u"artifactPlan"_s,
            QJsonObject{{u"recordingEnabled"_s, true},
                {u"recordingUseCustomStorageEnabled"_s, true}, {u"recordingPath"_s, u"calls"_s}});
    }
    return overrides.isEmpty() ? overrides : QJsonObject{{u"assistantOverrides"_s, overrides}};
}

/** The call at its creation: what webhooks repeat unchanged until the end. */
QJsonObject snapshot(const Call &call)
{
    const QString created = call.createdAt.toString();
    QJsonObject json{{u"id"_s, call.id}, {u"orgId"_s, organizationId()}, {u"createdAt"_s, created},
        {u"updatedAt"_s, created}, {u"type"_s, kindWord(call.kind)},
        {u"status"_s, call.kind == CallKind::Inbound ? u"ringing"_s : u"queued"_s},
        {u"assistantId"_s, assistantId(call.talk->script)}, {u"monitor"_s, monitorJson(call)},
        {u"transport"_s, transportJson(call)}};
    if (call.kind == CallKind::Web) {
        json.insert(u"webCallUrl"_s, u"https://vapi.daily.co/SIMULATED"_s);
        add(json, overrideFields(call));
        return json;
    }
    add(json, overrideFields(call));
    add(json,
        {{u"phoneCallProvider"_s, u"twilio"_s}, {u"phoneCallProviderId"_s, carrierCallId(call)},
            {u"phoneCallTransport"_s, u"pstn"_s},
            {u"phoneNumberId"_s, phoneNumberId(call.talk->script)},
            {u"customer"_s, customerJson(call)}});
    return json;
}

/** The block every webhook about a call carries beside its own fields. */
QJsonObject contextFields(const Call &call, const QString &webhook)
{
    QJsonObject fields{{u"call"_s, snapshot(call)},
        {u"assistant"_s,
            call.assistant.isEmpty() ? assistantJson(call.talk->script, webhook) : call.assistant}};
    if (call.kind != CallKind::Web) {
        fields.insert(u"phoneNumber"_s, phoneNumberJson(call.talk->script));
        fields.insert(u"customer"_s, customerJson(call));
    }
    return fields;
}

/** The evaluation is a word of the business's own choice, as a custom rubric gives it. */
QJsonObject analysisJson(const Call &call)
{
    if (!call.answered || call.absence == absence::nothingRetained)
        return {};
    const Script &script = call.talk->script;
    return {{u"summary"_s, script.summary}, {u"successEvaluation"_s, script.outcome},
        {u"structuredData"_s, QJsonObject{{u"outcome"_s, script.outcome}}}};
}

bool hasWords(const Call &call)
{
    return call.answered && call.absence != absence::nothingRetained;
}

/** What is known while a call goes on, or when it was never answered. */
QJsonObject liveArtifact(const Call &call, bool ended)
{
    if (!ended || !hasWords(call)) {
        return {{u"messages"_s, QJsonArray()}, {u"messagesOpenAIFormatted"_s, QJsonArray()}};
    }
    return {{u"messages"_s, messagesJson(call)},
        {u"messagesOpenAIFormatted"_s, openAiMessagesJson(call)}};
}

/** Real deliveries repeat the carrier's secrets here, flattened. */
QJsonObject variablesJson(const Call &call)
{
    if (call.kind == CallKind::Web)
        return {};
    const Script &script = call.talk->script;
    const QString token = u"twilioAuthToken"_s;
    return {{u"customer"_s, QJsonObject{{u"number"_s, script.caller.number}}},
        {u"phoneNumber"_s, QJsonObject{{u"number"_s, script.ownNumber}}},
        {u"phoneNumber.twilioAuthToken"_s, phoneNumberJson(script).value(token)}};
}

/** Links to a bucket of the account's owner, which nobody else can open. */
QJsonObject ownStorageLinks(const Call &call)
{
    const QString base = u"https://harbor-recordings.s3.eu-central-1.amazonaws.com/calls/"_s;
    const auto link = [&](Track track) {
        return QString(base + call.recordingKeys.at(std::size_t(track)));
    };
    const QJsonObject mono{{u"combinedUrl"_s, link(Track::Mono)},
        {u"assistantUrl"_s, link(Track::Assistant)}, {u"customerUrl"_s, link(Track::Customer)}};
    return {{u"recordingUrl"_s, link(Track::Mono)}, {u"stereoRecordingUrl"_s, link(Track::Stereo)},
        {u"recording"_s, QJsonObject{{u"stereoUrl"_s, link(Track::Stereo)}, {u"mono"_s, mono}}}};
}

QJsonObject consentJson(const Call &call)
{
    QJsonObject consent{{u"type"_s, u"stay-on-line"_s}};
    if (call.absence != absence::consentRefused)
        consent.insert(u"grantedAt"_s, (call.startedAt + 5s).toString());
    return {{u"recordingConsent"_s, consent}};
}

QJsonObject activationJson(const Script &script)
{
    return {{u"assistantName"_s, script.assistant}, {u"assistantId"_s, assistantId(script)},
        {u"assistantVersion"_s, QJsonValue::Null}};
}

QJsonObject latenciesJson()
{
    const QJsonObject turn{{u"modelLatency"_s, 611}, {u"voiceLatency"_s, 240},
        {u"transcriberLatency"_s, 130}, {u"endpointingLatency"_s, 310}, {u"turnLatency"_s, 1291}};
    return {{u"turnLatencies"_s, QJsonArray{turn}}, {u"modelLatencyAverage"_s, 611},
        {u"voiceLatencyAverage"_s, 240}, {u"transcriberLatencyAverage"_s, 130},
        {u"endpointingLatencyAverage"_s, 310}, {u"turnLatencyAverage"_s, 1291},
        {u"numUserInterrupted"_s, 0}, {u"numAssistantInterrupted"_s, 0}};
}

QJsonObject durationFields(const Call &call)
{
    const double seconds = std::round(call.talk->durationSeconds * 1000) / 1000;
    return {{u"durationMs"_s, std::round(seconds * 1000)}, {u"durationSeconds"_s, seconds},
        {u"durationMinutes"_s, std::round(seconds / 60 * 10000) / 10000}};
}

/** In payment mode what was said is told once, in the report, and not kept. */
void dropWords(QJsonObject &stored)
{
    for (const QString &name : {u"transcript"_s, u"messages"_s, u"summary"_s, u"artifact"_s})
        stored.remove(name);
    stored.insert(u"analysis"_s, QJsonObject());
}

} // namespace

PayloadWriter::PayloadWriter(LinkSigner signer, QString webhook)
    : m_signer(std::move(signer))
    , m_webhook(std::move(webhook))
{ }

void PayloadWriter::setShape(Generation generation, bool unwrapped)
{
    m_generation = generation;
    m_unwrapped = unwrapped;
}

QJsonObject PayloadWriter::envelope(const QJsonObject &message) const
{
    const QJsonObject shaped = inGeneration(message, m_generation);
    return m_unwrapped ? shaped : QJsonObject{{u"message"_s, shaped}};
}

QJsonObject PayloadWriter::artifact(const Call &call, Timestamp now, bool expiredLinks) const
{
    QJsonObject json = liveArtifact(call, true);
    add(json,
        {{u"transcript"_s, hasWords(call) ? transcriptText(call) : QString()},
            {u"nodes"_s, QJsonArray()}, {u"transfers"_s, QJsonArray()},
            {u"variableValues"_s, variablesJson(call)}, {u"performanceMetrics"_s, latenciesJson()},
            {u"assistantActivations"_s, QJsonArray{activationJson(call.talk->script)}}});
    if (call.absence == absence::ownStorage)
        add(json, ownStorageLinks(call));
    if (isRecorded(call)) {
        add(json, plainLinks(call));
        add(json, presignedLinks(call, expiredLinks ? now - linkLife - 60s : now));
    }
    return json;
}

QJsonObject PayloadWriter::plainLinks(const Call &call) const
{
    const auto link = [&](Track track) {
        return m_signer.plainUrl(call.recordingKeys.at(std::size_t(track))).toString();
    };
    QJsonObject mono{
        {u"assistantUrl"_s, link(Track::Assistant)}, {u"customerUrl"_s, link(Track::Customer)}};
    QJsonObject fields{
        {u"logUrl"_s, m_signer.plainUrl(call.id + u"-call-logs.jsonl.gz"_s).toString()}};
    QJsonObject recording;
    if (!call.singleSides) {
        mono.insert(u"combinedUrl"_s, link(Track::Mono));
        recording.insert(u"stereoUrl"_s, link(Track::Stereo));
        fields.insert(u"recordingUrl"_s, link(Track::Mono));
        fields.insert(u"stereoRecordingUrl"_s, link(Track::Stereo));
    }
    recording.insert(u"mono"_s, mono);
    fields.insert(u"recording"_s, recording);
    return fields;
}

QJsonObject PayloadWriter::presignedLinks(const Call &call, Timestamp signedAt) const
{
    const auto link = [&](Track track) {
        const QString &object = call.recordingKeys.at(std::size_t(track));
        return m_signer.signedUrl(object, signedAt, linkLife).toString(QUrl::FullyEncoded);
    };
    QJsonObject fields{{u"presignedAssistantUrl"_s, link(Track::Assistant)},
        {u"presignedCustomerUrl"_s, link(Track::Customer)},
        {u"presignedUrlsExpiresAt"_s, (signedAt + linkLife).toString()}};
    if (!call.singleSides) {
        fields.insert(u"presignedMonoUrl"_s, link(Track::Mono));
        fields.insert(u"presignedStereoUrl"_s, link(Track::Stereo));
    }
    return fields;
}

QJsonObject PayloadWriter::reportFields(const Call &call, Timestamp now, bool expiredLinks) const
{
    const QJsonObject kept = artifact(call, now, expiredLinks);
    const QJsonObject analysis = analysisJson(call);
    QJsonObject fields{{u"analysis"_s, analysis}, {u"artifact"_s, kept},
        {u"endedAt"_s, call.endedAt.toString()}, {u"endedReason"_s, endedReason(call)},
        {u"summary"_s, analysis.value(u"summary"_s).toString()},
        {u"transcript"_s, kept.value(u"transcript"_s)}, {u"messages"_s, kept.value(u"messages"_s)}};
    add(fields, costFields(call));
    if (!call.answered)
        return fields;
    fields.insert(u"startedAt"_s, call.startedAt.toString());
    fields.insert(u"compliance"_s, consentJson(call));
    for (const QString &link : {u"recordingUrl"_s, u"stereoRecordingUrl"_s}) {
        if (kept.contains(link))
            fields.insert(link, kept.value(link));
    }
    return fields;
}

QJsonObject PayloadWriter::webhook(
    const Call &call, Event event, Timestamp now, bool expiredLinks) const
{
    QJsonObject message{{u"timestamp"_s, double(eventTime(call, event).milliseconds())},
        {u"type"_s, eventType(event)}};
    if (event == Event::Deleted) {
        QJsonObject gone = snapshot(call);
        gone.insert(u"status"_s, statusWord(event));
        message.insert(u"call"_s, gone);
        return envelope(message);
    }
    if (event == Event::Report) {
        add(message, reportFields(call, now, expiredLinks));
        message.insert(u"assistantVersion"_s, QJsonValue::Null);
        if (call.answered)
            add(message, durationFields(call));
    } else {
        message.insert(u"status"_s, statusWord(event));
        message.insert(u"artifact"_s, liveArtifact(call, event == Event::Ended));
        if (event == Event::Ended)
            message.insert(u"endedReason"_s, endedReason(call));
    }
    add(message, contextFields(call, m_webhook));
    return envelope(message);
}

QJsonObject PayloadWriter::assistantRequest(const Call &call) const
{
    QJsonObject context = contextFields(call, m_webhook);
    QJsonObject asking = context.value(u"call"_s).toObject();
    asking.insert(u"assistantId"_s, QJsonValue::Null);
    asking.insert(u"squadId"_s, QJsonValue::Null);
    context.remove(u"assistant"_s);
    context.insert(u"call"_s, asking);
    const Timestamp at = eventTime(call, Event::Ringing);
    add(context,
        {{u"timestamp"_s, double(at.milliseconds())}, {u"type"_s, u"assistant-request"_s}});
    return envelope(context);
}

QJsonObject PayloadWriter::toolCalls(const Call &call) const
{
    const QJsonObject arguments{{u"callId"_s, call.id}};
    const QJsonObject asked{{u"id"_s, QString(u"call_"_s + call.id.right(8))},
        {u"type"_s, u"function"_s},
        {u"function"_s,
            QJsonObject{{u"name"_s, u"lookUpCustomer"_s}, {u"arguments"_s, arguments}}}};
    QJsonObject message = contextFields(call, m_webhook);
    const Timestamp at = eventTime(call, Event::InProgress);
    add(message,
        {{u"timestamp"_s, double(at.milliseconds())}, {u"type"_s, u"tool-calls"_s},
            {u"toolCalls"_s, QJsonArray{asked}}, {u"toolCallList"_s, QJsonArray{asked}},
            {u"toolWithToolCallList"_s,
                QJsonArray{QJsonObject{{u"type"_s, u"function"_s}, {u"toolCall"_s, asked}}}}});
    return envelope(message);
}

QJsonObject PayloadWriter::storedCall(const Call &call, Timestamp now, bool expiredLinks) const
{
    QJsonObject json = snapshot(call);
    json.insert(u"status"_s, statusWord(call.reached));
    json.insert(u"updatedAt"_s, earshot::simulator::updatedAt(call).toString());
    if (call.reached == Event::InProgress)
        json.insert(u"startedAt"_s, call.startedAt.toString());
    if (call.reached == Event::Ended) {
        add(json, {{u"endedAt"_s, call.endedAt.toString()}, {u"endedReason"_s, endedReason(call)}});
        if (call.answered)
            json.insert(u"startedAt"_s, call.startedAt.toString());
    }
    if (call.reached == Event::Report)
        add(json, reportFields(call, now, expiredLinks));
    const bool records = recordsCalls(call.assistant);
    json.insert(u"artifactPlan"_s, QJsonObject{{u"recordingEnabled"_s, records}});
    if (call.absence == absence::paymentMode)
        dropWords(json);
    return inGeneration(json, m_generation);
}

} // namespace earshot::simulator
