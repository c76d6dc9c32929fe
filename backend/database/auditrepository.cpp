// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/auditrepository.h"

#include "core/json.h"
#include "database/parameters.h"

#include <QHostAddress>
#include <QJsonDocument>

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

AuditEvent eventFrom(const Row &row)
{
    const QByteArray detail = row.text("detail"_L1).toUtf8();
    return {.organizationId = row.text("organization_id"_L1),
        .seq = row.integer("seq"_L1),
        .at = row.time("at"_L1),
        .actor = row.text("actor"_L1),
        .action = row.text("action"_L1),
        .callId = row.text("call_id"_L1),
        .ipAddress = row.text("ip_address"_L1),
        .userAgent = row.text("user_agent"_L1),
        .durationSeconds = row.optionalReal("duration_seconds"_L1),
        .detail = QJsonDocument::fromJson(detail).object()};
}

/** As PostgreSQL's inet reads it: without the zone of a link-local address. */
QVariant ipOrNull(const QString &text)
{
    const QHostAddress address(text.section(u'%', 0, 0));
    return address.isNull() ? QVariant() : QVariant(address.toString());
}

} // namespace

Result<qint64> AuditRepository::append(const AuditEvent &event)
{
    // The numbers have no gaps and no twins: one append at a time.
    const auto turn = m_session.query(
        u"select id from organizations where id = ?"_s + m_session.dialect().forUpdate(),
        {event.organizationId});
    if (!turn.ok())
        return turn.error();
    const auto row = m_session.queryOne(
        u"insert into audit_events (organization_id, seq, at, actor, action, call_id, ip_address, "
        "user_agent, duration_seconds, detail) values (?, (select coalesce(max(seq), 0) + 1 "
        "from audit_events where organization_id = ?), ?, ?, ?, ?, ?, ?, ?, ?) returning seq"_s,
        {event.organizationId, event.organizationId, parameter(event.at), textOrEmpty(event.actor),
            event.action, textOrNull(event.callId), ipOrNull(event.ipAddress),
            textOrNull(event.userAgent), parameter(event.durationSeconds),
            jsonText(toJson(event.detail))});
    if (!row.ok())
        return row.error();
    if (!row->has_value())
        return Error{.code = ErrorCode::Internal, .message = u"An audit entry was not written."_s};
    return (*row)->integer("seq"_L1);
}

Result<qint64> AuditRepository::downloadCount(const QString &callId)
{
    const auto row = m_session.queryOne(
        u"select count(*) as n from recording_downloads where call_id = ?"_s, {callId});
    if (!row.ok())
        return row.error();
    return row->has_value() ? (*row)->integer("n"_L1) : 0;
}

Result<QList<AuditEvent>> AuditRepository::list(
    const QString &organizationId, qint64 afterSeq, int limit)
{
    const auto rows =
        m_session.query(u"select * from audit_events where organization_id = ? and seq > ? "
                        "order by seq limit ?"_s,
            {organizationId, afterSeq, limit});
    if (!rows.ok())
        return rows.error();
    QList<AuditEvent> events;
    for (const Row &row : *rows)
        events.append(eventFrom(row));
    return events;
}

} // namespace earshot::database
