// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/redactionrepository.h"

#include "database/parameters.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QJsonArray &array)
{
    return withoutNul(QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

QString spansJson(const RedactedSpans &spans)
{
    QJsonArray array;
    for (const RedactedSpan &span : spans)
        array.append(QJsonArray{span.fromSeconds, span.toSeconds, toWord(span.kind)});
    return textOf(array);
}

RedactedSpans spansFrom(const QString &json)
{
    RedactedSpans spans;
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array())
        spans.push_back({.fromSeconds = value[0].toDouble(),
            .toSeconds = value[1].toDouble(),
            .kind = redactionKindFromWord(value[2].toString()).value_or(RedactionKind::Other)});
    return spans;
}

QString transcriptJson(const Transcript &transcript)
{
    QJsonArray turns;
    for (const TranscriptTurn &turn : transcript) {
        QJsonArray words;
        for (const TranscriptWord &word : turn.words)
            words.append(QJsonArray{word.startSeconds, word.endSeconds, word.text});
        turns.append(
            QJsonArray{toWord(turn.speaker), turn.startSeconds, turn.endSeconds, turn.text, words});
    }
    return textOf(turns);
}

TranscriptTurn turnFrom(const QJsonValue &value)
{
    TranscriptTurn turn{.speaker = speakerFromWord(value[0].toString()),
        .startSeconds = value[1].toDouble(),
        .endSeconds = value[2].toDouble(),
        .text = value[3].toString(),
        .words = {}};
    for (const QJsonValue &word : value[4].toArray())
        turn.words.push_back({.startSeconds = word[0].toDouble(),
            .endSeconds = word[1].toDouble(),
            .text = word[2].toString()});
    return turn;
}

Transcript transcriptFrom(const QString &json)
{
    Transcript transcript;
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array())
        transcript.push_back(turnFrom(value));
    return transcript;
}

CallRedaction redactionFrom(const Row &row)
{
    return {.callId = row.text("call_id"_L1),
        .organizationId = row.text("organization_id"_L1),
        .version = row.integer("version"_L1),
        .attempt = row.integer("attempt"_L1),
        .state = redactionStateFromWord(row.text("state"_L1)).value_or(RedactionState::Failed),
        .spans = spansFrom(row.text("spans"_L1)),
        .sound = redactionSoundFromWord(row.text("sound"_L1)).value_or(RedactionSound::Silence),
        .keepsOriginal = row.integer("keeps_original"_L1) != 0,
        .reason = row.text("reason"_L1),
        .askedBy = row.text("asked_by"_L1),
        .askedByName = row.text("asked_by_name"_L1),
        .askedAt = row.time("asked_at"_L1),
        .finishedAt = row.optionalTime("finished_at"_L1),
        .error = row.text("error"_L1)};
}

SealedOriginal originalFrom(const Row &row)
{
    return {.callId = row.text("call_id"_L1),
        .recording = {.state = RecordingState::Ready,
            .storagePath = row.text("storage_path"_L1),
            .format = row.text("format"_L1),
            .sizeBytes = row.integer("size_bytes"_L1),
            .durationSeconds = row.real("duration_seconds"_L1),
            .channels = int(row.integer("channels"_L1)),
            .sha256 = row.text("sha256"_L1)},
        .summary = row.text("summary"_L1),
        .transcript = transcriptFrom(row.text("transcript"_L1)),
        .sealedAt = row.time("sealed_at"_L1)};
}

Result<void> done(const Result<qint64> &changed)
{
    return changed.ok() ? Result<void>() : changed.error();
}

} // namespace

Result<qint64> RedactionRepository::ask(const CallRedaction &redaction)
{
    const auto row = m_session.queryOne(
        u"insert into redactions (call_id, organization_id, version, state, spans, sound, "
        "keeps_original, reason, asked_by, asked_by_name, asked_at) "
        "values (?, ?, 1, 'waiting', ?, ?, ?, ?, ?, ?, ?) on conflict (call_id) do update set "
        "version = redactions.version + 1, state = 'waiting', spans = excluded.spans, "
        "sound = excluded.sound, keeps_original = excluded.keeps_original, "
        "reason = excluded.reason, asked_by = excluded.asked_by, "
        "asked_by_name = excluded.asked_by_name, asked_at = excluded.asked_at, "
        "finished_at = null, error = null, claimed_by = null, claimed_until = null "
        "returning version"_s,
        {redaction.callId, redaction.organizationId, spansJson(redaction.spans),
            toWord(redaction.sound), int(redaction.keepsOriginal), withoutNul(redaction.reason),
            redaction.askedBy, textOrNull(redaction.askedByName), parameter(redaction.askedAt)});
    if (!row.ok())
        return row.error();
    if (!row->has_value())
        return Error{.code = ErrorCode::Internal, .message = u"A redaction was not kept."_s};
    return (*row)->integer("version"_L1);
}

Result<std::optional<CallRedaction>> RedactionRepository::find(const QString &callId)
{
    const auto row = m_session.queryOne(u"select * from redactions where call_id = ?"_s, {callId});
    if (!row.ok())
        return row.error();
    return row->has_value() ? std::optional(redactionFrom(**row)) : std::nullopt;
}

Result<std::optional<CallRedaction>> RedactionRepository::claim(
    const QString &receiver, Timestamp now, Timestamp until)
{
    const auto row = m_session.queryOne(
        u"update redactions set claimed_by = ?, claimed_until = ?, attempt = attempt + 1 where "
        u"state = 'waiting' "
        "and (claimed_until is null or claimed_until < ?) and call_id = (select call_id "
        "from redactions where state = 'waiting' and (claimed_until is null or claimed_until < ?) "
        "order by asked_at, call_id limit 1) returning *"_s,
        {receiver, parameter(until), parameter(now), parameter(now)});
    if (!row.ok())
        return row.error();
    return row->has_value() ? std::optional(redactionFrom(**row)) : std::nullopt;
}

Result<void> RedactionRepository::keep(
    const CallRedaction &redaction, const QString &receiver, Timestamp until)
{
    return change(redaction, receiver, u"claimed_until = ?"_s, {parameter(until)});
}

Result<void> RedactionRepository::free()
{
    return done(m_session.exec(u"update redactions set claimed_by = null, claimed_until = null "
                               "where state = 'waiting' and claimed_by is not null"_s));
}

Result<bool> RedactionRepository::isOurs(const CallRedaction &redaction, const QString &receiver)
{
    const auto row = m_session.queryOne(u"select 1 as n from redactions where call_id = ? "
                                        "and version = ? and attempt = ? and state = 'waiting' "
                                        "and claimed_by = ?"_s,
        {redaction.callId, redaction.version, redaction.attempt, receiver});
    return row.ok() ? Result<bool>(row->has_value()) : row.error();
}

/** Of what was asked for anew, or is somebody else's by now, nothing is changed. */
Result<void> RedactionRepository::change(const CallRedaction &redaction, const QString &receiver,
    const QString &columns, const QVariantList &values)
{
    return done(m_session.exec(
        u"update redactions set %1 where call_id = ? and version = ? and attempt = ? "
        "and state = 'waiting' and claimed_by = ?"_s.arg(columns),
        values + QVariantList{redaction.callId, redaction.version, redaction.attempt, receiver}));
}

Result<void> RedactionRepository::postpone(
    const CallRedaction &redaction, const QString &receiver, const QString &error, Timestamp until)
{
    return change(redaction, receiver, u"claimed_by = null, claimed_until = ?, error = ?"_s,
        {parameter(until), withoutNul(error)});
}

Result<void> RedactionRepository::fail(
    const CallRedaction &redaction, const QString &receiver, const QString &error, Timestamp at)
{
    return change(redaction, receiver, u"state = 'failed', finished_at = ?, error = ?"_s,
        {parameter(at), withoutNul(error)});
}

Result<void> RedactionRepository::finish(const CallRedaction &redaction, Timestamp at)
{
    const auto finished = m_session.exec(
        u"update redactions set state = 'done', finished_at = ?, error = null, claimed_by = null, "
        "claimed_until = null where call_id = ? and version = ? and attempt = ? "
        "and state = 'waiting'"_s,
        {parameter(at), redaction.callId, redaction.version, redaction.attempt});
    if (!finished.ok())
        return finished.error();
    if (*finished != 1)
        return Error{.code = ErrorCode::Conflict,
            .message = u"Something else is to be taken out of the call by now."_s,
            .retryable = true};
    return done(m_session.exec(
        u"update call_logs set redacted_at = ? where id = ?"_s, {parameter(at), redaction.callId}));
}

Result<void> RedactionRepository::seal(const SealedOriginal &original)
{
    const Recording &recording = original.recording;
    return done(
        m_session.exec(u"insert into sealed_originals (call_id, storage_path, format, size_bytes, "
                       "duration_seconds, channels, sha256, summary, transcript, sealed_at) "
                       "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {original.callId, recording.storagePath, recording.format, recording.sizeBytes,
                recording.durationSeconds, recording.channels, recording.sha256,
                textOrNull(original.summary), transcriptJson(original.transcript),
                parameter(original.sealedAt)}));
}

Result<std::optional<SealedOriginal>> RedactionRepository::sealed(const QString &callId)
{
    const auto row =
        m_session.queryOne(u"select * from sealed_originals where call_id = ?"_s, {callId});
    if (!row.ok())
        return row.error();
    return row->has_value() ? std::optional(originalFrom(**row)) : std::nullopt;
}

Result<void> RedactionRepository::forgetSealed(const QString &callId)
{
    return done(m_session.exec(u"delete from sealed_originals where call_id = ?"_s, {callId}));
}

Result<void> RedactionRepository::setSealedWords(
    const QString &callId, const QString &summary, const Transcript &transcript)
{
    return done(m_session.exec(
        u"update sealed_originals set summary = ?, transcript = ? where call_id = ?"_s,
        {textOrNull(summary), transcriptJson(transcript), callId}));
}

/** Whether @p keptId has a recording that is none of @p goneId's. */
Result<bool> RedactionRepository::hasOwnRecording(const QString &keptId, const QString &goneId)
{
    const auto row = m_session.queryOne(
        u"select 1 as n from call_logs as kept where kept.id = ? "
        "and kept.recording_state in ('ready', 'deleted') and not exists (select 1 "
        "from stored_objects as taken where taken.call_id = ? "
        "and taken.path = kept.recording_storage_path)"_s,
        {keptId, goneId});
    return row.ok() ? Result<bool>(row->has_value()) : row.error();
}

/** Of the other recording, which is given up, or kept as it is where somebody holds it: its parts
 * say nothing of where the same was said in this one. */
Result<void> RedactionRepository::absorbUndone(const QString &keptId, const QString &goneId)
{
    const std::array<std::pair<QString, QVariantList>, 2> steps{{
        {u"update stored_objects set kind = 'audio' where call_id = ? and kind = 'original'"_s,
            {goneId}},
        {u"update redactions set call_id = ?, version = version + 1, state = 'failed', error = ?, "
         "claimed_by = null, claimed_until = null where call_id = ? "
         "and not exists (select 1 from redactions as own where own.call_id = ?)"_s,
            {keptId,
                u"There is another recording of this call by now. Choose again what to take out."_s,
                goneId, keptId}},
    }};
    for (const auto &[sql, values] : steps) {
        if (const auto moved = m_session.exec(sql, values); !moved.ok())
            return moved.error();
    }
    return {};
}

Result<void> RedactionRepository::absorb(const QString &keptId, const QString &goneId)
{
    const auto hasOwn = hasOwnRecording(keptId, goneId);
    if (!hasOwn.ok())
        return hasOwn.error();
    if (*hasOwn)
        return absorbUndone(keptId, goneId);
    const QVariantList both{keptId, goneId};
    const std::array<std::pair<QString, QVariantList>, 4> steps{{
        // Without a recording nothing could be taken out of the kept call.
        {u"delete from redactions where call_id = ? and exists (select 1 from redactions as theirs "
         "where theirs.call_id = ?)"_s,
            both},
        {u"update sealed_originals set call_id = ? where call_id = ?"_s, both},
        {u"update redactions set call_id = ? where call_id = ?"_s, both},
        {u"update call_logs set redacted_at = (select theirs.redacted_at from call_logs as theirs "
         "where theirs.id = ?) where id = ? and redacted_at is null"_s,
            {goneId, keptId}},
    }};
    for (const auto &[sql, values] : steps) {
        if (const auto moved = m_session.exec(sql, values); !moved.ok())
            return moved.error();
    }
    return {};
}

} // namespace earshot::database
