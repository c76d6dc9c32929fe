// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/auditrepository.h"

#include "core/json.h"
#include "database/parameters.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

AuditSeal sealFrom(const Row &row)
{
    return {.salts = row.bytes("salts"_L1),
        .commitments = row.bytes("commitments"_L1),
        .leafHash = row.bytes("leaf_hash"_L1)};
}

Result<AuditHead> headFrom(const QString &organizationId, const Result<std::optional<Row>> &row)
{
    if (!row.ok())
        return row.error();
    if (!row->has_value())
        return AuditHead{.organizationId = organizationId, .peaks = {}, .note = {}};
    return AuditHead{.organizationId = organizationId,
        .size = (*row)->integer("size"_L1),
        .peaks = (*row)->bytes("peaks"_L1),
        .note = (*row)->bytes("note"_L1)};
}

/** Of the column "n". */
Result<qint64> numberFrom(const Result<std::optional<Row>> &row)
{
    if (!row.ok())
        return row.error();
    return row->has_value() ? (*row)->integer("n"_L1) : 0;
}

/** What would be read as if it were nothing, and so would give the same leaf. */
bool isOdd(const Row &row)
{
    const QString address = row.text("ip_address"_L1);
    const bool isAddress = address.isEmpty() || !QHostAddress(address).isNull();
    const auto seconds = row.optionalReal("duration_seconds"_L1);
    return !QJsonDocument::fromJson(row.text("detail"_L1).toUtf8()).isObject() || !isAddress
        || address.contains(u'%') || (seconds && !std::isfinite(*seconds));
}

SealedEvent sealedEventFrom(const Row &row)
{
    return {auditEventFrom(row), sealFrom(row), isOdd(row)};
}

QString eraseSql(AuditPart part)
{
    const auto setting = [](const QString &texts) -> QString {
        return u"update audit_events set "_s + texts
            + u", salts = ? where organization_id = ? and seq = ?"_s;
    };
    switch (part) {
    case AuditPart::Who:
        return setting(u"actor = '', actor_name = null"_s);
    case AuditPart::Origin:
        return setting(u"ip_address = null, user_agent = null"_s);
    case AuditPart::Detail:
        break;
    }
    return setting(u"detail = '{}'"_s);
}

QString eventsSql()
{
    return u"select * from audit_events where organization_id = ? and seq > ? "
           "order by seq limit ?"_s;
}

template <typename Function>
auto allOf(const Result<std::vector<Row>> &rows, Function from)
    -> Result<QList<std::invoke_result_t<Function, const Row &>>>
{
    if (!rows.ok())
        return rows.error();
    QList<std::invoke_result_t<Function, const Row &>> all;
    for (const Row &row : *rows)
        all.append(from(row));
    return all;
}

/** As PostgreSQL's inet reads it: without the zone of a link-local address. */
QVariant ipOrNull(const QString &text)
{
    const QHostAddress address(text.section(u'%', 0, 0));
    return address.isNull() ? QVariant() : QVariant(address.toString());
}

} // namespace

AuditEvent auditEventFrom(const Row &row)
{
    const QByteArray detail = row.text("detail"_L1).toUtf8();
    return {.organizationId = row.text("organization_id"_L1),
        .seq = row.integer("seq"_L1),
        .at = row.time("at"_L1),
        .actor = row.text("actor"_L1),
        .actorName = row.text("actor_name"_L1),
        .action = row.text("action"_L1),
        .callId = row.text("call_id"_L1),
        .ipAddress = row.text("ip_address"_L1),
        .userAgent = row.text("user_agent"_L1),
        .durationSeconds = row.optionalReal("duration_seconds"_L1),
        .detail = QJsonDocument::fromJson(detail).object()};
}

Result<AuditHead> AuditRepository::lockHead(const QString &organizationId)
{
    const auto made =
        m_session.exec(u"insert into audit_heads (organization_id, size) values (?, 0) "
                       "on conflict (organization_id) do nothing"_s,
            {organizationId});
    if (!made.ok())
        return made.error();
    return headFrom(organizationId,
        m_session.queryOne(u"select * from audit_heads where organization_id = ?"_s
                + m_session.dialect().forUpdate(),
            {organizationId}));
}

Result<AuditHead> AuditRepository::head(const QString &organizationId)
{
    return headFrom(organizationId,
        m_session.queryOne(
            u"select * from audit_heads where organization_id = ?"_s, {organizationId}));
}

Result<void> AuditRepository::moveHead(const AuditHead &head)
{
    const auto moved = m_session.exec(
        u"update audit_heads set size = ?, peaks = ?, note = ? where organization_id = ?"_s,
        {head.size, head.peaks, head.note, head.organizationId});
    return moved.ok() ? Result<void>() : moved.error();
}

Result<void> AuditRepository::insert(const AuditEvent &event, const AuditSeal &seal)
{
    const auto inserted = m_session.exec(
        u"insert into audit_events (organization_id, seq, at, actor, actor_name, action, call_id, "
        "ip_address, user_agent, duration_seconds, detail, salts, commitments, leaf_hash) "
        "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {event.organizationId, event.seq, parameter(event.at), textOrEmpty(event.actor),
            textOrNull(event.actorName), event.action, textOrNull(event.callId),
            ipOrNull(event.ipAddress), textOrNull(event.userAgent),
            parameter(event.durationSeconds), jsonText(toJson(event.detail)), seal.salts,
            seal.commitments, seal.leafHash});
    return inserted.ok() ? Result<void>() : inserted.error();
}

Result<void> AuditRepository::addSeal(
    const QString &organizationId, qint64 seq, const AuditSeal &seal)
{
    const auto sealed =
        m_session.exec(u"update audit_events set salts = ?, commitments = ?, leaf_hash = ? "
                       "where organization_id = ? and seq = ?"_s,
            {seal.salts, seal.commitments, seal.leafHash, organizationId, seq});
    return sealed.ok() ? Result<void>() : sealed.error();
}

Result<void> AuditRepository::erase(
    const QString &organizationId, qint64 seq, AuditPart part, const QByteArray &salts)
{
    const auto erased = m_session.exec(eraseSql(part), {salts, organizationId, seq});
    return erased.ok() ? Result<void>() : erased.error();
}

Result<void> AuditRepository::addNodes(const QString &organizationId, const QList<AuditNode> &nodes)
{
    std::vector<QVariantList> rows;
    for (const AuditNode &node : nodes)
        rows.push_back({organizationId, qint64(node.level), node.position, node.hash});
    return m_session.execEach(
        u"insert into audit_nodes (organization_id, level, position, hash) values (?, ?, ?, ?) "
        // One that somebody has put there before must not keep anything from being written down.
        "on conflict (organization_id, level, position) do nothing"_s,
        rows);
}

Result<bool> AuditRepository::addCheckpoint(const AuditHead &head)
{
    const auto added = m_session.exec(
        u"insert into audit_checkpoints (organization_id, size, note) values (?, ?, ?) "
        "on conflict (organization_id, size) do nothing"_s,
        {head.organizationId, head.size, head.note});
    return added.ok() ? Result<bool>(*added > 0) : added.error();
}

Result<qint64> AuditRepository::downloadCount(const QString &callId)
{
    return numberFrom(m_session.queryOne(
        u"select count(*) as n from recording_downloads where call_id = ?"_s, {callId}));
}

Result<ManyDownloads> AuditRepository::manyDownloads(
    const QString &organizationId, Timestamp since, int least)
{
    const auto row = m_session.queryOne(
        u"select count(*) as people, coalesce(max(n), 0) as most from (select count(*) as n "
        "from audit_events where organization_id = ? and action = ? and at >= ? group by actor "
        "having count(*) >= ?) as heaps"_s,
        {organizationId, QString(action::recordingDownload), parameter(since), least});
    if (!row)
        return row.error();
    return *row
        ? ManyDownloads{.people = (*row)->integer("people"_L1), .most = (*row)->integer("most"_L1)}
        : ManyDownloads();
}

Result<QList<AuditEvent>> AuditRepository::list(
    const QString &organizationId, qint64 afterSeq, int limit)
{
    return allOf(m_session.query(eventsSql(), {organizationId, afterSeq, limit}), auditEventFrom);
}

Result<QList<AuditEvent>> AuditRepository::listOf(
    const QString &organizationId, const QString &action, qint64 afterSeq, int limit)
{
    return allOf(m_session.query(u"select * from audit_events where organization_id = ? "
                                 "and action = ? and seq > ? order by seq limit ?"_s,
                     {organizationId, action, afterSeq, limit}),
        auditEventFrom);
}

Result<QList<SealedEvent>> AuditRepository::listSealed(
    const QString &organizationId, qint64 afterSeq, int limit)
{
    return allOf(m_session.query(eventsSql(), {organizationId, afterSeq, limit}), sealedEventFrom);
}

Result<QList<SealedEvent>> AuditRepository::these(
    const QString &organizationId, const QList<qint64> &seqs)
{
    QJsonArray wanted;
    for (const qint64 seq : seqs)
        wanted.append(QJsonObject{{u"seq"_s, seq}});
    const QString rows = m_session.dialect().jsonRows({{"seq"_L1, JsonColumn::Type::Integer}});
    const QByteArray json = QJsonDocument(wanted).toJson(QJsonDocument::Compact);
    return allOf(m_session.query(u"select * from audit_events where organization_id = ? "
                                 "and seq in (select seq from %1) order by seq"_s.arg(rows),
                     {organizationId, jsonText(json)}),
        sealedEventFrom);
}

Result<qint64> AuditRepository::count(const QString &organizationId)
{
    return numberFrom(m_session.queryOne(
        u"select count(*) as n from audit_events where organization_id = ?"_s, {organizationId}));
}

Result<bool> AuditRepository::hasProofs(const QString &organizationId)
{
    const auto found = numberFrom(m_session.queryOne(
        u"select (select count(*) from (select 1 from audit_events where organization_id = ? "
        "and leaf_hash is not null limit 1) as a) + (select count(*) from (select 1 from "
        "audit_nodes where organization_id = ? limit 1) as b) + (select count(*) from (select 1 "
        "from audit_checkpoints where organization_id = ? limit 1) as c) as n"_s,
        {organizationId, organizationId, organizationId}));
    return found ? Result<bool>(*found > 0) : found.error();
}

Result<qint64> AuditRepository::lastSeq(const QString &organizationId)
{
    return numberFrom(m_session.queryOne(u"select coalesce(max(seq), 0) as n from audit_events "
                                         "where organization_id = ?"_s,
        {organizationId}));
}

Result<qint64> AuditRepository::lastCheckpoint(const QString &organizationId)
{
    return numberFrom(m_session.queryOne(u"select coalesce(max(size), 0) as n "
                                         "from audit_checkpoints where organization_id = ?"_s,
        {organizationId}));
}

Result<QList<AuditNode>> AuditRepository::nodes(
    const QString &organizationId, int level, qint64 position, int limit)
{
    return allOf(m_session.query(u"select * from audit_nodes where organization_id = ? "
                                 "and level = ? and position >= ? order by position limit ?"_s,
                     {organizationId, qint64(level), position, limit}),
        [](const Row &row) {
            return AuditNode{.level = int(row.integer("level"_L1)),
                .position = row.integer("position"_L1),
                .hash = row.bytes("hash"_L1)};
        });
}

Result<QList<AuditCheckpoint>> AuditRepository::checkpoints(
    const QString &organizationId, qint64 afterSize, int limit)
{
    return allOf(m_session.query(u"select size, note from audit_checkpoints "
                                 "where organization_id = ? and size > ? order by size limit ?"_s,
                     {organizationId, afterSize, limit}),
        [](const Row &row) {
            return AuditCheckpoint{.size = row.integer("size"_L1), .note = row.bytes("note"_L1)};
        });
}

} // namespace earshot::database
