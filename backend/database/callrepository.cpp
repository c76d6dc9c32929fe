// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/callrepository.h"

#include "database/callindex.h"
#include "database/callrow.h"
#include "database/cliplinkrepository.h"
#include "database/consentrepository.h"
#include "database/holdrepository.h"
#include "database/noterepository.h"
#include "database/parameters.h"
#include "database/playbackrepository.h"
#include "database/redactionrepository.h"
#include "database/scorerepository.h"
#include "database/signrepository.h"
#include "database/tagrepository.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

/** The id and the time of first notice stay those of the row that was there first. */
QString saveSql()
{
    QStringList assignments;
    for (const QString &column : callColumns().mid(3)) {
        if (column != "created_at"_L1 && column != "sort_at"_L1)
            assignments.append(column + u" = excluded."_s + column);
    }
    const QStringList places(callColumns().size(), u"?"_s);
    return u"insert into call_logs (%1) values (%2) "
           "on conflict (organization_id, vapi_call_id) do update set %3, "
           "sort_at = coalesce(excluded.started_at, excluded.provider_created_at, "
           "call_logs.created_at) "
           "returning id, sort_at"_s.arg(
               callColumns().join(u", "_s), places.join(u", "_s), assignments.join(u", "_s));
}

Error noSuchCall(const QString &callId)
{
    return {.code = ErrorCode::NotFound, .message = u"There is no call %1."_s.arg(callId)};
}

Result<void> oneChanged(const Result<qint64> &changed, const QString &callId)
{
    if (!changed.ok())
        return changed.error();
    return *changed == 1 ? Result<void>() : noSuchCall(callId);
}

QVariant findingsJson(const QStringList &findings)
{
    if (findings.isEmpty())
        return {};
    return jsonText(
        QJsonDocument(QJsonArray::fromStringList(findings)).toJson(QJsonDocument::Compact));
}

QVariant outlineText(const SoundOutline &outline)
{
    return textOrNull(QString::fromLatin1(outline.base64()));
}

QVariantList recordingValues(const Recording &recording, const RecordingEvidence &evidence)
{
    return {toWord(recording.state), textOrNull(recording.stateReason),
        textOrNull(recording.storagePath), textOrNull(recording.format), recording.sizeBytes,
        recording.durationSeconds, recording.channels, textOrNull(recording.sha256),
        textOrNull(evidence.sourceSha256), findingsJson(evidence.findings),
        parameter(recording.uploadedAt), int(recording.state == RecordingState::TranscriptOnly),
        outlineText(recording.outline)};
}

} // namespace

CallCursor cursorAt(const Call &call)
{
    return {.sortAt = sortTime(call), .id = call.id};
}

Result<std::optional<MergedCall>> CallRepository::findByVapiId(
    const QString &organizationId, const QString &vapiCallId)
{
    return findOne(u"organization_id = ? and vapi_call_id = ?"_s, {organizationId, vapiCallId});
}

Result<void> CallRepository::takeTurnToMerge(const QString &organizationId)
{
    return m_session.serialise(u"merge "_s + organizationId);
}

Result<std::optional<MergedCall>> CallRepository::findMerged(
    const QString &organizationId, const QString &id)
{
    return findOne(u"organization_id = ? and id = ?"_s, {organizationId, id});
}

Result<std::optional<MergedCall>> CallRepository::findByCarrierId(
    const QString &organizationId, const QString &carrierCallId)
{
    return findOne(u"organization_id = ? and carrier_call_id = ? order by created_at, id limit 1"_s,
        {organizationId, carrierCallId});
}

Result<void> CallRepository::adopt(const QString &callId, const QString &vapiCallId)
{
    return oneChanged(m_session.exec(u"update call_logs set vapi_call_id = ? where id = ?"_s,
                          {vapiCallId, callId}),
        callId);
}

Result<void> CallRepository::absorb(const QString &keptId, const QString &goneId, Timestamp now)
{
    const std::array<std::pair<QString, QVariantList>, 9> steps{{
        // One call has one recording, but nothing is given up that somebody has put on hold.
        {u"update stored_objects set state = 'deleting', updated_at = ? "
         "where call_id = ? and state in ('writing', 'live') and exists (select 1 from call_logs "
         "as kept where kept.id = ? and kept.recording_state in ('ready', 'deleted') "
         "and not exists (select 1 from stored_objects as taken where taken.call_id = ? "
         "and taken.path = kept.recording_storage_path)) and not exists (select 1 from call_logs "
         "as held where held.id in (?, ?) and held.legal_hold = 1)"_s,
            {parameter(now), goneId, keptId, goneId, keptId, goneId}},
        {u"update stored_objects set call_id = ? where call_id = ?"_s, {keptId, goneId}},
        // An open failure of the row that goes is over with it.
        {u"delete from failed_recording_uploads where call_id = ? and resolved_at is null"_s,
            {goneId}},
        {u"update failed_recording_uploads set call_id = ? where call_id = ?"_s, {keptId, goneId}},
        {u"update call_logs set legal_hold = 1 where id = ? and exists (select 1 from call_logs as "
         "gone where gone.id = ? and gone.legal_hold = 1)"_s,
            {keptId, goneId}},
        {u"update call_logs set created_at = (select min(both_rows.created_at) from call_logs as "
         "both_rows where both_rows.id in (?, ?)) where id = ?"_s,
            {keptId, goneId, keptId}},
        {u"update call_logs set (review, reviewed_at, reviewed_by, reviewed_by_name) = (select "
         "gone.review, gone.reviewed_at, gone.reviewed_by, gone.reviewed_by_name from call_logs "
         "as gone where gone.id = ?) where id = ? and (reviewed_at is null or "
         "reviewed_at < (select gone.reviewed_at from call_logs as gone where gone.id = ?))"_s,
            {goneId, keptId, goneId}},
        {u"delete from recording_jobs where call_id = ?"_s, {goneId}},
        {u"delete from call_logs where id = ?"_s, {goneId}},
    }};
    if (const auto moved = PlaybackRepository(m_session).absorb(keptId, goneId, now); !moved.ok())
        return moved;
    if (const auto moved = HoldRepository(m_session).absorb(keptId, goneId); !moved.ok())
        return moved;
    if (const auto moved = NoteRepository(m_session).absorb(keptId, goneId); !moved.ok())
        return moved;
    if (const auto moved = TagRepository(m_session).absorb(keptId, goneId); !moved.ok())
        return moved;
    if (const auto moved = ScoreRepository(m_session).absorb(keptId, goneId); !moved.ok())
        return moved;
    if (const auto moved = ClipLinkRepository(m_session).absorb(keptId, goneId); !moved.ok())
        return moved;
    if (const auto moved = RedactionRepository(m_session).absorb(keptId, goneId); !moved.ok())
        return moved;
    if (const auto moved = ConsentRepository(m_session).absorb(keptId, goneId); !moved.ok())
        return moved;
    if (const auto forgotten = CallIndex(m_session).remove(goneId); !forgotten.ok())
        return forgotten;
    for (const auto &[sql, values] : steps) {
        if (const auto done = m_session.exec(sql, values); !done.ok())
            return done.error();
    }
    return {};
}

Result<std::optional<MergedCall>> CallRepository::findOne(
    const QString &condition, const QVariantList &values)
{
    const auto row = m_session.queryOne(
        u"select "_s + callSelection() + u" from call_logs where "_s + condition, values);
    if (!row.ok())
        return row.error();
    if (!row->has_value())
        return std::optional<MergedCall>();
    MergedCall merged{.call = callFrom(**row),
        .failedTools = failedToolsFrom(**row),
        .provenance = provenanceFromJson((*row)->text("provenance"_L1).toUtf8()),
        .namesRecording = (*row)->integer("recording_named"_L1) != 0};
    const Result<Transcript> turns = transcript(merged.call.id);
    if (!turns.ok())
        return turns.error();
    merged.transcript = *turns;
    return std::optional(std::move(merged));
}

Result<QString> CallRepository::save(const MergedCall &merged)
{
    static const QString sql = saveSql();
    const auto words = SignRepository(m_session).words(merged.call.organizationId);
    if (!words.ok())
        return words.error();
    const auto consent = ConsentRepository(m_session).judge(merged);
    if (!consent.ok())
        return consent.error();
    const auto row =
        m_session.queryOne(sql, callValues(merged, problemSigns(merged, *words), *consent));
    if (!row.ok())
        return row.error();
    if (!row->has_value())
        return Error{.code = ErrorCode::Internal, .message = u"A call was not saved."_s};
    const QString id = (*row)->text("id"_L1);
    const Result<void> saved = saveTranscript(id, merged.transcript);
    if (!saved.ok())
        return saved.error();
    const Result<void> indexed =
        CallIndex(m_session).update(id, merged.call, merged.transcript, (*row)->time("sort_at"_L1));
    if (!indexed.ok())
        return indexed.error();
    return id;
}

Result<void> CallRepository::reindex(const QString &organizationId, const QString &callId)
{
    const auto merged = findMerged(organizationId, callId);
    if (!merged.ok())
        return merged.error();
    if (!merged->has_value())
        return {};
    const Call &call = (*merged)->call;
    return CallIndex(m_session).update(callId, call, (*merged)->transcript, sortTime(call));
}

Result<void> CallRepository::saveTranscript(const QString &callId, const Transcript &transcript)
{
    Transcript wanted = transcript;
    for (TranscriptTurn &turn : wanted)
        turn.text = withoutNul(turn.text);
    const Result<Transcript> kept = this->transcript(callId);
    if (!kept.ok())
        return kept.error();
    if (*kept == wanted)
        return {};
    const auto removed =
        m_session.exec(u"delete from transcript_turns where call_id = ?"_s, {callId});
    if (!removed.ok())
        return removed.error();
    std::vector<QVariantList> rows;
    for (const TranscriptTurn &turn : wanted)
        rows.push_back(turnValues(callId, int(rows.size()), turn));
    return m_session.execEach(
        u"insert into transcript_turns (call_id, n, speaker, start_seconds, end_seconds, text, "
        "words) values (?, ?, ?, ?, ?, ?, ?)"_s,
        rows);
}

Result<std::optional<Call>> CallRepository::find(const QString &organizationId, const QString &id)
{
    const auto row = m_session.queryOne(
        u"select "_s + callSelection() + u" from call_logs where id = ? and organization_id = ?"_s,
        {id, organizationId});
    if (!row.ok())
        return row.error();
    return row->has_value() ? std::optional(callFrom(**row)) : std::nullopt;
}

Result<Transcript> CallRepository::transcript(const QString &callId)
{
    const auto rows = m_session.query(
        u"select speaker, start_seconds, end_seconds, text, words from transcript_turns "
        "where call_id = ? order by n"_s,
        {callId});
    if (!rows.ok())
        return rows.error();
    Transcript turns;
    turns.reserve(rows->size());
    for (const Row &row : *rows)
        turns.push_back(turnFrom(row));
    return turns;
}

Result<QList<Call>> CallRepository::list(
    const QString &organizationId, const std::optional<CallCursor> &after, int limit)
{
    const auto rows = after
        ? m_session.query(u"select "_s + callSelection()
                + u" from call_logs where organization_id = ? "
                  "and (sort_at, id) < (?, ?) order by sort_at desc, id desc limit ?"_s,
            {organizationId, parameter(after->sortAt), textOrEmpty(after->id), limit})
        : m_session.query(u"select "_s + callSelection()
                + u" from call_logs where organization_id = ? "
                  "order by sort_at desc, id desc limit ?"_s,
            {organizationId, limit});
    if (!rows.ok())
        return rows.error();
    QList<Call> calls;
    for (const Row &row : *rows)
        calls.append(callFrom(row));
    return calls;
}

Result<void> CallRepository::setRecording(const QString &callId, const Recording &recording,
    const RecordingEvidence &evidence, Timestamp at)
{
    QVariantList values = recordingValues(recording, evidence);
    values << parameter(at) << callId;
    return oneChanged(
        m_session.exec(u"update call_logs set recording_state = ?, recording_state_reason = ?, "
                       "recording_storage_path = ?, recording_format = ?, "
                       "recording_size_bytes = ?, recording_duration_seconds = ?, "
                       "recording_channels = ?, recording_sha256 = ?, "
                       "recording_source_sha256 = ?, recording_findings = ?, "
                       "recording_uploaded_at = ?, transcript_only_fallback = ?, "
                       "recording_outline = ?, updated_at = ? where id = ?"_s,
            values),
        callId);
}

Result<void> CallRepository::setOutline(const QString &callId, const SoundOutline &outline)
{
    return oneChanged(m_session.exec(u"update call_logs set recording_outline = ? where id = ?"_s,
                          {outlineText(outline), callId}),
        callId);
}

Result<RecordingEvidence> CallRepository::evidence(const QString &callId)
{
    const auto row = m_session.queryOne(
        u"select recording_source_sha256, recording_findings from call_logs where id = ?"_s,
        {callId});
    if (!row.ok())
        return row.error();
    if (!row->has_value())
        return noSuchCall(callId);
    RecordingEvidence evidence{.sourceSha256 = (*row)->text("recording_source_sha256"_L1)};
    const QByteArray findings = (*row)->text("recording_findings"_L1).toUtf8();
    for (const QJsonValue &finding : QJsonDocument::fromJson(findings).array())
        evidence.findings.append(finding.toString());
    return evidence;
}

Result<void> CallRepository::setRecordingState(
    const QString &callId, RecordingState state, const QString &reason, Timestamp at)
{
    return oneChanged(
        m_session.exec(u"update call_logs set recording_state = ?, recording_state_reason = ?, "
                       "transcript_only_fallback = ?, updated_at = ? where id = ?"_s,
            {toWord(state), textOrNull(reason), int(state == RecordingState::TranscriptOnly),
                parameter(at), callId}),
        callId);
}

Result<void> CallRepository::setNoRecording(
    const QString &callId, const NoRecording &noRecording, Timestamp at)
{
    return oneChanged(
        m_session.exec(u"update call_logs set recording_state = ?, recording_state_reason = ?, "
                       "recording_absence = ?, recording_absence_reason = ?, "
                       "transcript_only_fallback = 1, updated_at = ? where id = ?"_s,
            {toWord(RecordingState::TranscriptOnly), textOrNull(noRecording.reason),
                toWord(noRecording.absence), textOrNull(noRecording.reason), parameter(at),
                callId}),
        callId);
}

Result<void> CallRepository::setReview(
    const QString &callId, const std::optional<CallReview> &review, Timestamp at)
{
    const QVariantList values = review
        ? QVariantList{toWord(review->verdict), parameter(review->at), textOrNull(review->by),
            textOrNull(review->byName), parameter(at), callId}
        : QVariantList{QVariant(), parameter(std::optional<Timestamp>()), QVariant(), QVariant(),
            parameter(at), callId};
    return oneChanged(
        m_session.exec(u"update call_logs set review = ?, reviewed_at = ?, reviewed_by = ?, "
                       "reviewed_by_name = ?, updated_at = ? where id = ?"_s,
            values),
        callId);
}

} // namespace earshot::database
