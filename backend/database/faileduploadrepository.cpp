// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/faileduploadrepository.h"

#include "core/identifier.h"
#include "database/parameters.h"

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

FailedUpload failedUploadFrom(const Row &row)
{
    return {.id = row.text("id"_L1),
        .callId = row.text("call_id"_L1),
        .vapiRecordingUrl = row.text("vapi_recording_url"_L1),
        .errorMessage = row.text("error_message"_L1),
        .retryCount = int(row.integer("retry_count"_L1)),
        .nextRetryAt = row.optionalTime("next_retry_at"_L1),
        .createdAt = row.time("created_at"_L1),
        .resolvedAt = row.optionalTime("resolved_at"_L1)};
}

} // namespace

Result<void> FailedUploadRepository::record(const QString &callId, const QString &redactedUrl,
    const QString &message, int retryCount, std::optional<Timestamp> nextRetryAt, Timestamp now)
{
    const auto done = m_session.exec(
        u"insert into failed_recording_uploads (id, call_id, vapi_recording_url, error_message, "
        "retry_count, next_retry_at, created_at) values (?, ?, ?, ?, ?, ?, ?) "
        "on conflict (call_id) where resolved_at is null do update set "
        "vapi_recording_url = excluded.vapi_recording_url, "
        "error_message = excluded.error_message, retry_count = excluded.retry_count, "
        "next_retry_at = excluded.next_retry_at"_s,
        {newId(), callId, textOrNull(redactedUrl), textOrEmpty(message), retryCount,
            parameter(nextRetryAt), parameter(now)});
    return done.ok() ? Result<void>() : done.error();
}

Result<void> FailedUploadRepository::resolve(const QString &callId, Timestamp at)
{
    const auto done =
        m_session.exec(u"update failed_recording_uploads set resolved_at = ?, "
                       "next_retry_at = null where call_id = ? and resolved_at is null"_s,
            {parameter(at), callId});
    return done.ok() ? Result<void>() : done.error();
}

Result<QList<FailedUpload>> FailedUploadRepository::list(const QString &organizationId, int limit)
{
    const auto rows = m_session.query(
        u"select f.* from failed_recording_uploads as f join call_logs as c on c.id = f.call_id "
        "where c.organization_id = ? and f.resolved_at is null "
        "order by f.created_at, f.id limit ?"_s,
        {organizationId, limit});
    if (!rows.ok())
        return rows.error();
    QList<FailedUpload> uploads;
    for (const Row &row : *rows)
        uploads.append(failedUploadFrom(row));
    return uploads;
}

} // namespace earshot::database
