// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/payload.h"

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

QString carrierCallId(const Call &call)
{
    const QByteArray digest = QCryptographicHash::hash(call.id.toLatin1(), QCryptographicHash::Md5);
    return u"CA"_s + QString::fromLatin1(digest.toHex());
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
        return json;
    }
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
    QJsonObject fields{
        {u"call"_s, snapshot(call)}, {u"assistant"_s, assistantJson(call.talk->script, webhook)}};
    if (call.kind != CallKind::Web) {
        fields.insert(u"phoneNumber"_s, phoneNumberJson(call.talk->script));
        fields.insert(u"customer"_s, customerJson(call));
    }
    return fields;
}

/** The evaluation is a word of the business's own choice, as a custom rubric gives it. */
QJsonObject analysisJson(const Call &call)
{
    if (!call.answered)
        return {};
    const Script &script = call.talk->script;
    return {{u"summary"_s, script.summary}, {u"successEvaluation"_s, script.outcome},
        {u"structuredData"_s, QJsonObject{{u"outcome"_s, script.outcome}}}};
}

/** What is known while a call goes on, or when it was never answered. */
QJsonObject liveArtifact(const Call &call, bool ended)
{
    if (!ended || !call.answered) {
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

} // namespace

PayloadWriter::PayloadWriter(LinkSigner signer, QString webhook)
    : m_signer(std::move(signer))
    , m_webhook(std::move(webhook))
{ }

QJsonObject PayloadWriter::artifact(const Call &call, Timestamp now, bool expiredLinks) const
{
    QJsonObject json = liveArtifact(call, true);
    add(json,
        {{u"transcript"_s, call.answered ? transcriptText(call) : QString()},
            {u"nodes"_s, QJsonArray()}, {u"transfers"_s, QJsonArray()},
            {u"variableValues"_s, variablesJson(call)}, {u"performanceMetrics"_s, latenciesJson()},
            {u"assistantActivations"_s, QJsonArray{activationJson(call.talk->script)}}});
    if (call.answered) {
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
    const QJsonObject mono{{u"combinedUrl"_s, link(Track::Mono)},
        {u"assistantUrl"_s, link(Track::Assistant)}, {u"customerUrl"_s, link(Track::Customer)}};
    const QJsonObject recording{{u"stereoUrl"_s, link(Track::Stereo)}, {u"mono"_s, mono}};
    return {{u"recordingUrl"_s, link(Track::Mono)}, {u"stereoRecordingUrl"_s, link(Track::Stereo)},
        {u"recording"_s, recording},
        {u"logUrl"_s, m_signer.plainUrl(call.id + u"-call-logs.jsonl.gz"_s).toString()}};
}

QJsonObject PayloadWriter::presignedLinks(const Call &call, Timestamp signedAt) const
{
    const auto link = [&](Track track) {
        const QString &object = call.recordingKeys.at(std::size_t(track));
        return m_signer.signedUrl(object, signedAt, linkLife).toString(QUrl::FullyEncoded);
    };
    return {{u"presignedMonoUrl"_s, link(Track::Mono)},
        {u"presignedStereoUrl"_s, link(Track::Stereo)},
        {u"presignedAssistantUrl"_s, link(Track::Assistant)},
        {u"presignedCustomerUrl"_s, link(Track::Customer)},
        {u"presignedUrlsExpiresAt"_s, (signedAt + linkLife).toString()}};
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
    fields.insert(u"recordingUrl"_s, kept.value(u"recordingUrl"_s));
    fields.insert(u"stereoRecordingUrl"_s, kept.value(u"stereoRecordingUrl"_s));
    const QJsonObject consent{
        {u"type"_s, u"stay-on-line"_s}, {u"grantedAt"_s, (call.startedAt + 5s).toString()}};
    fields.insert(u"compliance"_s, QJsonObject{{u"recordingConsent"_s, consent}});
    return fields;
}

QJsonObject PayloadWriter::webhook(
    const Call &call, Event event, Timestamp now, bool expiredLinks) const
{
    QJsonObject message{{u"timestamp"_s, double(eventTime(call, event).milliseconds())},
        {u"type"_s, eventType(event)}};
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
    return {{u"message"_s, message}};
}

QJsonObject PayloadWriter::storedCall(const Call &call, Timestamp now, bool expiredLinks) const
{
    QJsonObject json = snapshot(call);
    json.insert(u"status"_s, statusWord(call.reached));
    json.insert(u"updatedAt"_s, earshot::simulator::updatedAt(call).toString());
    if (call.reached == Event::InProgress)
        json.insert(u"startedAt"_s, call.startedAt.toString());
    if (call.reached == Event::Report)
        add(json, reportFields(call, now, expiredLinks));
    return json;
}

} // namespace earshot::simulator
