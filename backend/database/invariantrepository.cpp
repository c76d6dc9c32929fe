// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/invariantrepository.h"

#include "database/parameters.h"
#include "database/removalrepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
Result<QList<T>> allOf(const Result<std::vector<Row>> &rows, T (*from)(const Row &))
{
    if (!rows.ok())
        return rows.error();
    QList<T> all;
    for (const Row &row : *rows)
        all.append(from(row));
    return all;
}

InboxFact inboxFactFrom(const Row &row)
{
    return {.id = row.integer("id"_L1),
        .organizationId = row.text("organization_id"_L1),
        .provider = row.text("provider"_L1),
        .dedupeKey = row.text("dedupe_key"_L1),
        .receivedAt = row.time("received_at"_L1),
        .isProcessed = !row.isNull("processed_at"_L1),
        .error = row.text("error"_L1)};
}

CallFact callFactFrom(const Row &row)
{
    CallFact fact{.id = row.text("call"_L1),
        .recordingState = row.text("recording_state"_L1),
        .path = row.text("recording_storage_path"_L1),
        .sizeBytes = row.integer("recording_size_bytes"_L1),
        .sha256 = row.text("recording_sha256"_L1),
        .jobState = row.text("job_state"_L1),
        .leaseUntil = row.optionalTime("lease_until"_L1),
        .otherAudio = row.integer("other_audio"_L1),
        .peaks = row.integer("live_peaks"_L1),
        .leftOver = row.integer("left_over"_L1),
        .liveOriginals = row.integer("live_originals"_L1),
        .sealed = row.integer("sealed"_L1),
        .sealedThere = row.integer("sealed_there"_L1)};
    if (!row.isNull("path"_L1))
        fact.object = objectFrom(row);
    return fact;
}

AuditFact auditFactFrom(const Row &row)
{
    return {.seq = row.integer("seq"_L1), .at = row.time("at"_L1)};
}

QString textFrom(const Row &row)
{
    return row.text("id"_L1);
}

/** The call that a delivery of the provider names is the first part of its key. */
QString namedCalls(const QList<InboxFact> &events)
{
    QJsonArray named;
    for (const InboxFact &event : events) {
        const QString call = event.dedupeKey.section(u'|', 0, 0);
        if (event.provider == "vapi"_L1 && call != "unnamed"_L1 && !isBlank(event.dedupeKey))
            named.append(QJsonObject{{u"id"_s, event.id},
                {u"organization_id"_s, event.organizationId}, {u"call"_s, call}});
    }
    return QString::fromUtf8(QJsonDocument(named).toJson(QJsonDocument::Compact));
}

} // namespace

Result<QList<InboxFact>> InvariantRepository::inboxAfter(qint64 id, int limit)
{
    return allOf(
        m_session.query(
            u"select id, organization_id, provider, dedupe_key, received_at, processed_at, error "
            "from webhook_inbox where id > ? order by id limit ?"_s,
            {id, limit}),
        inboxFactFrom);
}

Result<QSet<qint64>> InvariantRepository::withoutCall(const QList<InboxFact> &events)
{
    using enum JsonColumn::Type;
    const QString sql =
        u"select id from %1 where not exists (select 1 from call_logs as c "
        "where c.organization_id = incoming.organization_id and c.vapi_call_id = incoming.call)"_s
            .arg(m_session.dialect().jsonRows(
                {{"id"_L1, Integer}, {"organization_id"_L1, Text}, {"call"_L1, Text}}));
    const auto rows = m_session.query(sql, {namedCalls(events)});
    if (!rows.ok())
        return rows.error();
    QSet<qint64> ids;
    for (const Row &row : *rows)
        ids.insert(row.integer("id"_L1));
    return ids;
}

Result<QList<CallFact>> InvariantRepository::callsAfter(
    const QString &id, Timestamp leftBefore, int limit)
{
    return allOf(
        m_session.query(
            u"select c.id as call, c.recording_state, c.recording_storage_path, "
            "c.recording_size_bytes, c.recording_sha256, j.state as job_state, j.lease_until, o.*, "
            "(select count(*) from stored_objects as s where s.call_id = c.id "
            "and s.state = 'live' and s.kind = 'audio' "
            "and s.path <> coalesce(c.recording_storage_path, '')) as other_audio, "
            "(select count(*) from stored_objects as s where s.call_id = c.id "
            "and s.state = 'live' and s.kind = 'peaks') as live_peaks, "
            "(select count(*) from stored_objects as s where s.call_id = c.id "
            "and s.state = 'live' and s.kind = 'original') as live_originals, "
            "(select count(*) from sealed_originals as e where e.call_id = c.id) as sealed, "
            "(select count(*) from sealed_originals as e join stored_objects as s "
            "on s.path = e.storage_path where e.call_id = c.id and s.call_id = c.id "
            "and s.state = 'live' and s.kind = 'original') as sealed_there, "
            "(select count(*) from stored_objects as s where s.call_id = c.id "
            "and s.updated_at < ? "
            "and (s.state = 'writing' and coalesce(j.state, 'done') = 'done' "
            "and not exists (select 1 from redactions as r where r.call_id = c.id "
            "and r.state = 'waiting') "
            "or s.state = 'deleting' and c.legal_hold = 0)) as left_over "
            "from call_logs as c left join recording_jobs as j on j.call_id = c.id "
            "left join stored_objects as o on o.path = c.recording_storage_path "
            "where c.id > ? order by c.id limit ?"_s,
            {parameter(leftBefore), textOrEmpty(id), limit}),
        callFactFrom);
}

Result<QList<StoredObject>> InvariantRepository::objectsAfter(
    const QString &path, const QString &last, int limit)
{
    const QString begin = u"select * from stored_objects where path > ? "_s;
    const QString end = u"order by path limit ?"_s;
    if (last.isEmpty())
        return allOf(m_session.query(begin + end, {textOrEmpty(path), limit}), objectFrom);
    return allOf(
        m_session.query(begin + u"and path <= ? "_s + end, {textOrEmpty(path), last, limit}),
        objectFrom);
}

Result<QStringList> InvariantRepository::organizations()
{
    const auto ids =
        allOf(m_session.query(u"select id from organizations order by id"_s), textFrom);
    return ids.ok() ? Result<QStringList>(QStringList(*ids)) : ids.error();
}

Result<QList<AuditFact>> InvariantRepository::auditAfter(
    const QString &organizationId, qint64 seq, int limit)
{
    return allOf(m_session.query(u"select seq, at from audit_events where organization_id = ? "
                                 "and seq > ? order by seq limit ?"_s,
                     {organizationId, seq, limit}),
        auditFactFrom);
}

Result<UsageFact> InvariantRepository::usage(const QString &organizationId)
{
    // One statement, so that both are of the same moment.
    const auto row = m_session.queryOne(
        u"select (select cast(coalesce(sum(bytes), 0) as bigint) from storage_usage "
        "where organization_id = ?) as counted, "
        "(select cast(coalesce(sum(o.size_bytes), 0) as bigint) from stored_objects as o "
        "join call_logs as c on c.id = o.call_id where c.organization_id = ? "
        "and o.state in ('writing', 'live')) as summed"_s,
        {organizationId, organizationId});
    if (!row.ok())
        return row.error();
    if (!row->has_value())
        return UsageFact();
    return UsageFact{
        .countedBytes = (*row)->integer("counted"_L1), .summedBytes = (*row)->integer("summed"_L1)};
}

Result<QStringList> InvariantRepository::callsWithKeptLinks(int limit)
{
    // The mark is a parameter because in the statement it would be one.
    const auto ids = allOf(m_session.query(u"select call_id as id from failed_recording_uploads "
                                           "where vapi_recording_url like ? order by id limit ?"_s,
                               {u"%?%"_s, limit}),
        textFrom);
    return ids.ok() ? Result<QStringList>(QStringList(*ids)) : ids.error();
}

} // namespace earshot::database
