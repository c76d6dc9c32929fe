// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/calljson.h"

#include "api/consentjson.h"

namespace earshot::api {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWord = 500;
constexpr qsizetype longestSummary = 4000;

QJsonValue orNull(const QString &text, qsizetype longest = longestWord)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text.left(longest));
}

QJsonValue orNull(const std::optional<Timestamp> &time)
{
    return time ? QJsonValue(time->toString()) : QJsonValue();
}

QJsonValue orNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

/** While nobody has the audio; afterwards it is history. */
QJsonValue absenceOf(const Recording &recording)
{
    const bool isShown = recording.state == RecordingState::TranscriptOnly && recording.absence;
    return isShown ? QJsonValue(toWord(*recording.absence)) : QJsonValue();
}

QJsonValue recordingOf(const Recording &recording)
{
    if (recording.state != RecordingState::Ready)
        return {};
    return QJsonObject{
        {u"format"_s, recording.format},
        {u"sizeBytes"_s, recording.sizeBytes},
        {u"durationSeconds"_s, recording.durationSeconds},
        {u"channels"_s, recording.channels},
        {u"sha256"_s, recording.sha256},
        {u"outline"_s, orNull(QString::fromLatin1(recording.outline.base64()))},
        {u"uploadedAt"_s, orNull(recording.uploadedAt)},
    };
}

QJsonObject wordJson(const TranscriptWord &word)
{
    return {{u"startSeconds"_s, word.startSeconds}, {u"endSeconds"_s, word.endSeconds},
        {u"text"_s, word.text}};
}

/** None while only the phone network has told of the call: its own id stands in then. */
QJsonValue providerIdOf(const Call &call)
{
    const bool isCarriers = !call.carrierCallId.isEmpty() && call.vapiCallId == call.carrierCallId;
    return isCarriers ? QJsonValue() : orNull(call.vapiCallId);
}

QJsonObject turnJson(const TranscriptTurn &turn)
{
    QJsonArray words;
    for (const TranscriptWord &word : turn.words)
        words.append(wordJson(word));
    return {{u"speaker"_s, toWord(turn.speaker)}, {u"startSeconds"_s, turn.startSeconds},
        {u"endSeconds"_s, turn.endSeconds}, {u"text"_s, turn.text}, {u"words"_s, words}};
}

} // namespace

QJsonObject callSummary(const Call &call)
{
    return {
        {u"id"_s, call.id},
        {u"vapiCallId"_s, providerIdOf(call)},
        {u"carrierCallId"_s, orNull(call.carrierCallId)},
        {u"redactedAt"_s, orNull(call.redactedAt)},
        {u"direction"_s, toWord(call.direction)},
        {u"status"_s, toWord(call.status)},
        {u"providerStatus"_s, orNull(call.providerStatus)},
        {u"recordingState"_s, toWord(call.recording.state)},
        {u"recordingStateReason"_s, orNull(call.recording.stateReason)},
        {u"recordingAbsence"_s, absenceOf(call.recording)},
        {u"customer"_s,
            QJsonObject{{u"name"_s, orNull(call.customer.name)},
                {u"number"_s, orNull(call.customer.number)}}},
        {u"ownNumber"_s, orNull(call.ownNumber)},
        {u"assistant"_s,
            QJsonObject{
                {u"id"_s, orNull(call.assistantId)}, {u"name"_s, orNull(call.assistantName)}}},
        {u"startedAt"_s, orNull(call.startedAt)},
        {u"endedAt"_s, orNull(call.endedAt)},
        {u"createdAt"_s, call.createdAt.toString()},
        {u"updatedAt"_s, call.updatedAt.toString()},
        {u"durationSeconds"_s, orNull(call.durationSeconds)},
        {u"outcome"_s, orNull(call.outcome)},
        {u"endedReason"_s, orNull(call.endedReason)},
        {u"costUsd"_s, orNull(call.costUsd)},
        {u"summary"_s, orNull(call.summary, longestSummary)},
        {u"recording"_s, recordingOf(call.recording)},
        {u"review"_s, call.review ? QJsonValue(toWord(call.review->verdict)) : QJsonValue()},
        {u"reviewedAt"_s, call.review ? QJsonValue(call.review->at.toString()) : QJsonValue()},
        {u"reviewedBy"_s, call.review ? orNull(call.review->byName) : QJsonValue()},
        {u"tags"_s, QJsonArray::fromStringList(call.tags)},
        {u"signs"_s, toJson(call.signs)},
        {u"consent"_s, consentJson(call.consent)},
    };
}

QJsonArray rangesJson(const HeardRanges &heard)
{
    QJsonArray ranges;
    for (const HeardRange &range : heard)
        ranges.append(QJsonObject{{u"from"_s, range.from}, {u"to"_s, range.to}});
    return ranges;
}

QJsonObject playbackJson(const HeardRanges &heard)
{
    return {{u"ranges"_s, rangesJson(heard)}, {u"heardSeconds"_s, heardSeconds(heard)}};
}

QJsonObject callDetails(const Call &call, const Transcript &transcript)
{
    QJsonObject details = callSummary(call);
    details.insert(u"summary"_s, orNull(call.summary, call.summary.size()));
    QJsonArray turns;
    for (const TranscriptTurn &turn : transcript)
        turns.append(turnJson(turn));
    details.insert(u"transcript"_s, turns);
    return details;
}

} // namespace earshot::api
