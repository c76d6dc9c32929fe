// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/callrow.h"

#include "core/json.h"
#include "database/parameters.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

Recording recordingFrom(const Row &row)
{
    return {
        .state =
            recordingStateFromWord(row.text("recording_state"_L1)).value_or(RecordingState::None),
        .stateReason = row.text("recording_state_reason"_L1),
        .absence = recordingAbsenceFromWord(row.text("recording_absence"_L1)),
        .absenceReason = row.text("recording_absence_reason"_L1),
        .storagePath = row.text("recording_storage_path"_L1),
        .format = row.text("recording_format"_L1),
        .sizeBytes = row.integer("recording_size_bytes"_L1),
        .durationSeconds = row.real("recording_duration_seconds"_L1),
        .channels = int(row.integer("recording_channels"_L1)),
        .sha256 = row.text("recording_sha256"_L1),
        .outline = SoundOutline::fromBase64(row.text("recording_outline"_L1).toLatin1()),
        .uploadedAt = row.optionalTime("recording_uploaded_at"_L1)};
}

std::optional<CallReview> reviewFrom(const Row &row)
{
    const auto verdict = verdictFromWord(row.text("review"_L1));
    if (!verdict)
        return std::nullopt;
    return CallReview{.verdict = *verdict,
        .at = row.time("reviewed_at"_L1),
        .by = row.text("reviewed_by"_L1),
        .byName = row.text("reviewed_by_name"_L1)};
}

QVariant wordsJson(const std::vector<TranscriptWord> &words)
{
    if (words.empty())
        return {};
    QJsonArray array;
    for (const TranscriptWord &word : words)
        array.append(QJsonArray{word.startSeconds, word.endSeconds, word.text});
    return jsonText(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<TranscriptWord> wordsFrom(const QString &json)
{
    std::vector<TranscriptWord> words;
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array()) {
        const QJsonArray word = value.toArray();
        words.push_back({.startSeconds = word.at(0).toDouble(),
            .endSeconds = word.at(1).toDouble(),
            .text = word.at(2).toString()});
    }
    return words;
}

QStringList tagsFrom(const QString &json)
{
    QStringList tags;
    for (const QJsonValue &tag : QJsonDocument::fromJson(json.toUtf8()).array())
        tags.append(tag.toString());
    return tags;
}

QVariant failedToolsJson(const FailedTools &failed)
{
    if (failed.empty())
        return {};
    QJsonArray array;
    for (const FailedTool &tool : failed)
        array.append(QJsonArray{tool.name, tool.seconds});
    return jsonText(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::optional<ConsentConfirmation> confirmationFrom(const Row &row)
{
    const auto at = row.optionalTime("consent_confirmed_at"_L1);
    if (!at)
        return std::nullopt;
    return ConsentConfirmation{.at = *at,
        .by = row.text("consent_confirmed_by"_L1),
        .byName = row.text("consent_confirmed_by_name"_L1),
        .reason = row.text("consent_reason"_L1)};
}

Consent consentFrom(const Row &row)
{
    const QByteArray json = row.text("consent"_L1).toUtf8();
    Consent consent = consentFromJson(QJsonDocument::fromJson(json).object());
    consent.confirmation = confirmationFrom(row);
    return consent;
}

QVariant absenceWord(const std::optional<RecordingAbsence> &absence)
{
    return absence ? QVariant(toWord(*absence)) : QVariant();
}

} // namespace

QVariant signsJson(const std::vector<ProblemSign> &signs)
{
    if (signs.empty())
        return {};
    return jsonText(QJsonDocument(toJson(signs)).toJson(QJsonDocument::Compact));
}

QVariant consentJson(const Consent &consent)
{
    if (!consent.provider && !consent.isLookedThrough)
        return {};
    return jsonText(toJson(toJson(consent)));
}

std::vector<ProblemSign> signsFrom(const Row &row)
{
    return problemSignsFrom(QJsonDocument::fromJson(row.text("signs"_L1).toUtf8()).array());
}

FailedTools failedToolsFrom(const Row &row)
{
    FailedTools failed;
    const QByteArray json = row.text("failed_tools"_L1).toUtf8();
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array())
        failed.push_back({.name = value[0].toString(), .seconds = value[1].toDouble()});
    return failed;
}

Timestamp sortTime(const Call &call)
{
    return call.startedAt.value_or(call.providerCreatedAt.value_or(call.createdAt));
}

const QStringList &callColumns()
{
    static const QStringList columns{u"id"_s, u"organization_id"_s, u"vapi_call_id"_s,
        u"direction"_s, u"status"_s, u"outcome"_s, u"customer_name"_s, u"customer_number"_s,
        u"own_number"_s, u"assistant_id"_s, u"assistant_name"_s, u"started_at"_s, u"ended_at"_s,
        u"duration_seconds"_s, u"ended_reason"_s, u"cost_usd"_s, u"summary"_s, u"provenance"_s,
        u"created_at"_s, u"updated_at"_s, u"sort_at"_s, u"carrier_call_id"_s, u"provider_status"_s,
        u"provider_created_at"_s, u"recording_absence"_s, u"recording_absence_reason"_s,
        u"recording_named"_s, u"failed_tools"_s, u"has_transcript"_s, u"signs"_s, u"sign_weight"_s,
        u"consent_state"_s, u"consent"_s};
    return columns;
}

const QString &callSelection()
{
    static const QString selection = callColumns().join(u", "_s)
        + u", recording_state, recording_state_reason, recording_storage_path, recording_format, "
          "recording_size_bytes, recording_duration_seconds, recording_channels, "
          "recording_sha256, recording_outline, recording_uploaded_at, review, reviewed_at, "
          "reviewed_by, "
          "reviewed_by_name, tags, redacted_at, consent_confirmed_at, consent_confirmed_by, "
          "consent_confirmed_by_name, consent_reason"_s;
    return selection;
}

QVariantList callValues(
    const MergedCall &merged, const std::vector<ProblemSign> &signs, const Consent &consent)
{
    const Call &call = merged.call;
    return {call.id, call.organizationId, call.vapiCallId, toWord(call.direction),
        toWord(call.status), textOrNull(call.outcome), textOrNull(call.customer.name),
        textOrNull(call.customer.number), textOrNull(call.ownNumber), textOrNull(call.assistantId),
        textOrNull(call.assistantName), parameter(call.startedAt), parameter(call.endedAt),
        parameter(call.durationSeconds), textOrNull(call.endedReason), parameter(call.costUsd),
        textOrNull(call.summary), jsonText(provenanceToJson(merged.provenance)),
        parameter(call.createdAt), parameter(call.updatedAt), parameter(sortTime(call)),
        textOrNull(call.carrierCallId), textOrNull(call.providerStatus),
        parameter(call.providerCreatedAt), absenceWord(call.recording.absence),
        textOrNull(call.recording.absenceReason), int(merged.namesRecording),
        failedToolsJson(merged.failedTools), int(!merged.transcript.empty()), signsJson(signs),
        weightOf(signs), toWord(consent.found()), consentJson(consent)};
}

Call callFrom(const Row &row)
{
    return {.id = row.text("id"_L1),
        .organizationId = row.text("organization_id"_L1),
        .vapiCallId = row.text("vapi_call_id"_L1),
        .carrierCallId = row.text("carrier_call_id"_L1),
        .direction = directionFromWord(row.text("direction"_L1)).value_or(Direction::Unknown),
        .status = callStatusFromWord(row.text("status"_L1)).value_or(CallStatus::Unknown),
        .providerStatus = row.text("provider_status"_L1),
        .outcome = row.text("outcome"_L1),
        .customer = {.name = row.text("customer_name"_L1),
            .number = row.text("customer_number"_L1)},
        .ownNumber = row.text("own_number"_L1),
        .assistantId = row.text("assistant_id"_L1),
        .assistantName = row.text("assistant_name"_L1),
        .startedAt = row.optionalTime("started_at"_L1),
        .endedAt = row.optionalTime("ended_at"_L1),
        .durationSeconds = row.optionalReal("duration_seconds"_L1),
        .endedReason = row.text("ended_reason"_L1),
        .costUsd = row.optionalReal("cost_usd"_L1),
        .summary = row.text("summary"_L1),
        .providerCreatedAt = row.optionalTime("provider_created_at"_L1),
        .createdAt = row.time("created_at"_L1),
        .updatedAt = row.time("updated_at"_L1),
        .recording = recordingFrom(row),
        .redactedAt = row.optionalTime("redacted_at"_L1),
        .review = reviewFrom(row),
        .tags = tagsFrom(row.text("tags"_L1)),
        .signs = signsFrom(row),
        .consent = consentFrom(row)};
}

QVariantList turnValues(const QString &callId, int n, const TranscriptTurn &turn)
{
    return {callId, n, toWord(turn.speaker), turn.startSeconds, turn.endSeconds,
        textOrEmpty(turn.text), wordsJson(turn.words)};
}

TranscriptTurn turnFrom(const Row &row)
{
    return {.speaker = speakerFromWord(row.text("speaker"_L1)),
        .startSeconds = row.real("start_seconds"_L1),
        .endSeconds = row.real("end_seconds"_L1),
        .text = row.text("text"_L1),
        .words = wordsFrom(row.text("words"_L1))};
}

} // namespace earshot::database
