// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/removalrepository.h"

#include "database/callindex.h"
#include "database/callrepository.h"
#include "database/holdrepository.h"
#include "database/parameters.h"

#include <QCryptographicHash>
#include <QSet>

#include <array>

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

/** Ids of others are long and random: nobody guesses one from its hash. */
QString hashOf(const QString &id)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QString places(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

/** Whatever the clocks of several receivers say. */
constexpr Timestamp atOnce{0};

Result<void> done(const Result<qint64> &changed)
{
    return changed.ok() ? Result<void>() : changed.error();
}

} // namespace

bool isBlank(const QString &dedupeKey)
{
    return dedupeKey.startsWith("removed|"_L1);
}

/** What of a call decides whether it can go, and where more of it is. */
struct RemovalRepository::Known
{
    QString organizationId;
    QString id;
    QString vapiCallId;
    QString carrierCallId;
    bool isOnHold = false;
    bool isOver = false;
    Timestamp updatedAt;
};

Result<std::optional<RemovalRepository::Known>> RemovalRepository::find(
    const QString &organizationId, const QString &callId)
{
    const auto row = m_session.queryOne(
        u"select vapi_call_id, carrier_call_id, legal_hold, updated_at, "
        "case when status = 'ended' or recording_state in ('ready', 'transcript_only') then 1 "
        "else 0 end as is_over from call_logs where organization_id = ? and id = ?"_s,
        {organizationId, callId});
    if (!row.ok())
        return row.error();
    if (!row->has_value())
        return std::optional<Known>();
    return std::optional(Known{.organizationId = organizationId,
        .id = callId,
        .vapiCallId = (*row)->text("vapi_call_id"_L1),
        .carrierCallId = (*row)->text("carrier_call_id"_L1),
        .isOnHold = (*row)->integer("legal_hold"_L1) != 0,
        .isOver = (*row)->integer("is_over"_L1) != 0,
        .updatedAt = (*row)->time("updated_at"_L1)});
}

Result<RemovalOutcome> RemovalRepository::remove(
    const QString &organizationId, const QString &callId, bool clearsLog, Timestamp now)
{
    if (const auto turn = CallRepository(m_session).takeTurnToMerge(organizationId); !turn.ok())
        return turn.error();
    if (const auto turn = HoldRepository(m_session).takeTurn(organizationId); !turn.ok())
        return turn.error();
    auto call = find(organizationId, callId);
    if (!call.ok())
        return call.error();
    if (!call->has_value())
        return RemovalOutcome::Unknown;
    if ((*call)->isOnHold)
        return RemovalOutcome::OnHold;
    const auto fetched = isBeingFetched(callId, now);
    if (!fetched.ok())
        return fetched.error();
    const bool isGoingOn = !(*call)->isOver && (*call)->updatedAt > now - longestSilence;
    if (*fetched || isGoingOn)
        return RemovalOutcome::InUse;
    const auto shared = isCarrierIdShared(**call);
    if (!shared.ok())
        return shared.error();
    if (*shared) // what the phone network tells of it is another call's as well
        (*call)->carrierCallId.clear();
    const auto gone = noteRemoved(**call, clearsLog, now)
                          .andThen([&] { return handOverObjects(**call, now); })
                          .andThen([&] { return forgetDeliveries(**call); })
                          .andThen([&] { return forget(**call); });
    return gone.ok() ? Result<RemovalOutcome>(RemovalOutcome::Removed) : gone.error();
}

Result<bool> RemovalRepository::isCarrierIdShared(const Known &call)
{
    if (call.carrierCallId.isEmpty())
        return false;
    const auto row = m_session.queryOne(u"select 1 as n from call_logs where organization_id = ? "
                                        "and carrier_call_id = ? and id <> ? limit 1"_s,
        {call.organizationId, call.carrierCallId, call.id});
    return row.ok() ? Result<bool>(row->has_value()) : row.error();
}

Result<bool> RemovalRepository::isBeingFetched(const QString &callId, Timestamp now)
{
    const auto row = m_session.queryOne(u"select 1 as n from recording_jobs where call_id = ? "
                                        "and state = 'leased' and lease_until > ?"_s,
        {callId, parameter(now)});
    return row.ok() ? Result<bool>(row->has_value()) : row.error();
}

Result<void> RemovalRepository::noteRemoved(const Known &call, bool clearsLog, Timestamp now)
{
    return noteIds(
        call.organizationId, call.id, {call.vapiCallId, call.carrierCallId}, clearsLog, now);
}

Result<void> RemovalRepository::noteIds(const QString &organizationId, const QString &callId,
    const QStringList &ids, bool clearsLog, Timestamp now)
{
    std::vector<QVariantList> rows;
    for (const QString &id : ids) {
        if (!id.isEmpty())
            rows.push_back({organizationId, hashOf(id), callId, parameter(now), clearsLog ? 1 : 0});
    }
    return m_session.execEach(
        u"insert into removed_calls (organization_id, id_sha256, call_id, removed_at, log_pending) "
        "values (?, ?, ?, ?, ?) on conflict do nothing"_s,
        rows);
}

Result<void> RemovalRepository::handOverObjects(const Known &call, Timestamp now)
{
    const QString hand =
        u"insert into removed_objects (path, organization_id, call_id, kind, size_bytes, sha256, "
        "due_at) select path, ?, call_id, kind, size_bytes, sha256, ? from stored_objects "
        "where call_id = ? and state in (%1)"_s;
    const auto written = m_session.exec(
        hand.arg(u"'live', 'deleting'"_s), {call.organizationId, parameter(atOnce), call.id});
    if (!written.ok())
        return written.error();
    const auto handed = m_session.exec(
        hand.arg(u"'writing'"_s), {call.organizationId, parameter(now + writingGrace), call.id});
    if (!handed.ok())
        return handed.error();
    return done(m_session.exec(u"delete from stored_objects where call_id = ?"_s, {call.id}));
}

Result<void> RemovalRepository::forgetDeliveries(const Known &call)
{
    if (const auto blanked = blankDeliveries(call.organizationId, u"vapi"_s, call.vapiCallId);
        !blanked.ok() || call.carrierCallId.isEmpty())
        return blanked;
    const auto rows = m_session.query(
        u"select recording_sid from twilio_recordings where organization_id = ? and call_sid = ?"_s,
        {call.organizationId, call.carrierCallId});
    if (!rows.ok())
        return rows.error();
    for (const Row &row : *rows) {
        const auto blanked =
            blankDeliveries(call.organizationId, u"twilio"_s, row.text("recording_sid"_L1));
        if (!blanked.ok())
            return blanked;
    }
    return {};
}

Result<void> RemovalRepository::forget(const Known &call)
{
    const std::array<std::pair<QString, QVariantList>, 5> steps{{
        {u"delete from twilio_recordings where organization_id = ? and call_sid = ?"_s,
            {call.organizationId, call.carrierCallId}},
        {u"delete from provider_calls where organization_id = ? and vapi_call_id = ?"_s,
            {call.organizationId, call.vapiCallId}},
        {u"delete from inbound_calls_without_recording where call_id = ?"_s, {call.id}},
        {u"delete from alerts where organization_id = ? and subject = ?"_s,
            {call.organizationId, call.id}},
        {u"delete from call_logs where id = ?"_s, {call.id}}, // and what refers to it
    }};
    if (const auto forgotten = CallIndex(m_session).remove(call.id); !forgotten.ok())
        return forgotten;
    for (const auto &[sql, values] : steps) {
        if (const auto gone = m_session.exec(sql, values); !gone.ok())
            return gone.error();
    }
    return {};
}

/** The rows stay, so that a repeated delivery is known: of the calls they named they say nothing.
 * '}' follows '|'. */
Result<void> RemovalRepository::blank(const QString &organizationId, const QString &provider,
    const QString &key, const QString &condition)
{
    if (key.isEmpty())
        return {};
    return done(m_session.exec(
        u"update webhook_inbox set payload = substr(payload, 1, 0), "
        "dedupe_key = 'removed|' || id, error = null where provider = ? and dedupe_key >= ? "
        "and dedupe_key < ? and organization_id = ?"_s
            + condition,
        {provider, QString(key + u'|'), QString(key + u'}'), organizationId}));
}

Result<void> RemovalRepository::blankDeliveries(
    const QString &organizationId, const QString &provider, const QString &key)
{
    return blank(organizationId, provider, key, {});
}

Result<void> RemovalRepository::blankProcessed(
    const QString &organizationId, const QString &provider, const QString &key)
{
    return blank(organizationId, provider, key, u" and processed_at is not null"_s);
}

Result<void> RemovalRepository::blankRedacted(
    const QString &organizationId, const QStringList &vapiCallIds)
{
    if (vapiCallIds.isEmpty())
        return {};
    QVariantList values{organizationId};
    for (const QString &id : vapiCallIds)
        values.append(id);
    const auto rows = m_session.query(
        u"select vapi_call_id from call_logs where organization_id = ? "
        "and redacted_at is not null and vapi_call_id in (%1)"_s.arg(places(vapiCallIds.size())),
        values);
    if (!rows.ok())
        return rows.error();
    for (const Row &row : *rows) {
        const auto blanked = blankProcessed(organizationId, u"vapi"_s, row.text("vapi_call_id"_L1));
        if (!blanked.ok())
            return blanked;
    }
    return {};
}

/** Others may tell of a call by another id than the one that it was known by when it went. */
Result<bool> RemovalRepository::isRemovedAs(
    const QString &organizationId, const QStringList &ids, Timestamp now)
{
    QVariantList values{organizationId};
    QStringList known;
    for (const QString &id : ids) {
        if (id.isEmpty())
            continue;
        known.append(id);
        values.append(hashOf(id));
    }
    if (known.isEmpty())
        return false;
    const auto row = m_session.queryOne(
        u"select call_id from removed_calls where "
        "organization_id = ? and id_sha256 in (%1) limit 1"_s.arg(places(known.size())),
        values);
    if (!row.ok() || !row->has_value())
        return row.ok() ? Result<bool>(false) : row.error();
    const auto noted = noteIds(organizationId, (*row)->text("call_id"_L1), known, false, now);
    return noted.ok() ? Result<bool>(true) : noted.error();
}

Result<bool> RemovalRepository::isRemoved(const QString &organizationId, const QStringList &ids)
{
    QVariantList values{organizationId};
    for (const QString &id : ids) {
        if (!id.isEmpty())
            values.append(hashOf(id));
    }
    if (values.size() == 1)
        return false;
    const auto row = m_session.queryOne(
        u"select 1 as n from removed_calls where "
        "organization_id = ? and id_sha256 in (%1)"_s.arg(places(values.size() - 1)),
        values);
    return row.ok() ? Result<bool>(row->has_value()) : row.error();
}

Result<QStringList> RemovalRepository::stillWanted(
    const QString &organizationId, const QStringList &ids)
{
    if (ids.isEmpty())
        return ids;
    QVariantList values{organizationId};
    for (const QString &id : ids)
        values.append(hashOf(id));
    const auto rows =
        m_session.query(u"select id_sha256 from removed_calls where "
                        "organization_id = ? and id_sha256 in (%1)"_s.arg(places(ids.size())),
            values);
    if (!rows.ok())
        return rows.error();
    QSet<QString> removed;
    for (const Row &row : *rows)
        removed.insert(row.text("id_sha256"_L1));
    QStringList wanted;
    for (const QString &id : ids) {
        if (!removed.contains(hashOf(id)))
            wanted.append(id);
    }
    return wanted;
}

Result<QStringList> RemovalRepository::logPending(const QString &organizationId, int limit)
{
    const auto rows =
        m_session.query(u"select distinct call_id from removed_calls where organization_id = ? "
                        "and log_pending = 1 order by call_id limit ?"_s,
            {organizationId, limit});
    if (!rows.ok())
        return rows.error();
    QStringList ids;
    for (const Row &row : *rows)
        ids.append(row.text("call_id"_L1));
    return ids;
}

Result<void> RemovalRepository::logCleared(
    const QString &organizationId, const QStringList &callIds)
{
    std::vector<QVariantList> rows;
    for (const QString &id : callIds)
        rows.push_back({organizationId, id});
    return m_session.execEach(u"update removed_calls set log_pending = 0 where "
                              "organization_id = ? and call_id = ? and log_pending = 1"_s,
        rows);
}

} // namespace earshot::database
