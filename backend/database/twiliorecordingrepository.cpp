// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/twiliorecordingrepository.h"

#include "database/parameters.h"

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

CarrierRecording recordingFrom(const Row &row)
{
    CarrierRecording recording{.recordingSid = row.text("recording_sid"_L1),
        .accountSid = row.text("account_sid"_L1),
        .callSid = row.text("call_sid"_L1),
        .status = row.text("status"_L1),
        .durationSeconds = row.optionalReal("duration_seconds"_L1),
        .source = row.text("source"_L1),
        .errorCode = row.text("error_code"_L1),
        .startedAt = row.optionalTime("started_at"_L1)};
    if (const auto channels = int(row.integer("channels"_L1)); channels > 0)
        recording.channels = channels;
    return recording;
}

/** A later word, or of two that stand equal the greater one, so that the order does not matter. */
bool isLater(const QString &status, const QString &than)
{
    return std::pair(carrierStatusRank(status), status) >= std::pair(carrierStatusRank(than), than);
}

template <typename Value>
void fill(std::optional<Value> &field, const std::optional<Value> &weaker)
{
    if (!field)
        field = weaker;
}

void fill(QString &field, const QString &weaker)
{
    if (field.isEmpty())
        field = weaker;
}

CarrierRecording joined(const CarrierRecording &known, const CarrierRecording &told)
{
    const bool isNewer = isLater(told.status, known.status);
    CarrierRecording strong = isNewer ? told : known;
    const CarrierRecording &weak = isNewer ? known : told;
    fill(strong.callSid, weak.callSid);
    fill(strong.durationSeconds, weak.durationSeconds);
    fill(strong.channels, weak.channels);
    fill(strong.source, weak.source);
    fill(strong.startedAt, weak.startedAt);
    return strong;
}

QVariant channelsOrNull(const CarrierRecording &recording)
{
    return recording.channels ? QVariant(*recording.channels) : QVariant();
}

} // namespace

Result<bool> TwilioRecordingRepository::save(
    const QString &organizationId, const CarrierRecording &recording, Timestamp now)
{
    const auto known = find(recording.recordingSid);
    if (!known)
        return known.error();
    const CarrierRecording wanted = *known ? joined(**known, recording) : recording;
    if (*known && wanted == **known)
        return false;
    const auto saved = m_session.exec(
        u"insert into twilio_recordings (recording_sid, organization_id, account_sid, call_sid, "
        "status, duration_seconds, channels, source, error_code, started_at, created_at, "
        "updated_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "on conflict (recording_sid) do update set call_sid = excluded.call_sid, "
        "status = excluded.status, duration_seconds = excluded.duration_seconds, "
        "channels = excluded.channels, source = excluded.source, "
        "error_code = excluded.error_code, started_at = excluded.started_at, "
        "updated_at = excluded.updated_at"_s,
        {wanted.recordingSid, organizationId, wanted.accountSid, textOrNull(wanted.callSid),
            withoutNul(wanted.status), parameter(wanted.durationSeconds), channelsOrNull(wanted),
            textOrNull(wanted.source), textOrNull(wanted.errorCode), parameter(wanted.startedAt),
            parameter(now), parameter(now)});
    if (!saved.ok())
        return saved.error();
    return true;
}

Result<QList<CarrierRecording>> TwilioRecordingRepository::ofCall(
    const QString &organizationId, const QString &callSid)
{
    QList<CarrierRecording> recordings;
    if (callSid.isEmpty())
        return recordings;
    const auto rows = m_session.query(u"select * from twilio_recordings where organization_id = ? "
                                      "and call_sid = ? order by recording_sid limit 100"_s,
        {organizationId, callSid});
    if (!rows.ok())
        return rows.error();
    for (const Row &row : *rows)
        recordings.append(recordingFrom(row));
    return recordings;
}

Result<bool> TwilioRecordingRepository::isCompletedSince(
    const QString &organizationId, const QString &callSid, Timestamp since)
{
    const auto row = m_session.queryOne(
        u"select 1 as found from twilio_recordings where organization_id = ? and call_sid = ? "
        "and status = 'completed' and updated_at >= ? limit 1"_s,
        {organizationId, callSid, parameter(since)});
    if (!row.ok())
        return row.error();
    return row->has_value();
}

Result<std::optional<CarrierRecording>> TwilioRecordingRepository::find(const QString &recordingSid)
{
    const auto row = m_session.queryOne(
        u"select * from twilio_recordings where recording_sid = ?"_s, {recordingSid});
    if (!row.ok())
        return row.error();
    return row->has_value() ? std::optional(recordingFrom(**row)) : std::nullopt;
}

} // namespace earshot::database
