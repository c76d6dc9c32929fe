// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/auditfinder.h"

#include "database/auditsearchsql.h"
#include "database/parameters.h"

#include <algorithm>

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

FoundEntry entryFrom(const Row &row)
{
    FoundEntry entry{
        .event = auditEventFrom(row), .salts = row.bytes("salts"_L1), .call = std::nullopt};
    if (!row.isNull("direction"_L1))
        entry.call = AuditedCall{.caller = row.text("customer_name"_L1),
            .number = row.text("customer_number"_L1),
            .direction = row.text("direction"_L1),
            .recordingSeconds = row.real("recording_duration_seconds"_L1)};
    return entry;
}

QString pageSql(const QString &where)
{
    // Bytes that left through a link may have no name; giving out the link has.
    return u"select e.organization_id, e.seq, e.at, e.actor, coalesce(e.actor_name, "
           "(select n.actor_name from audit_events as n where n.organization_id = "
           "e.organization_id "
           "and n.call_id = e.call_id and n.actor = e.actor and n.actor_name is not null limit 1)) "
           "as actor_name, e.action, e.call_id, "
           "e.ip_address, e.user_agent, e.duration_seconds, e.detail, e.salts, c.customer_name, "
           "c.customer_number, c.direction, c.recording_duration_seconds from audit_events as e "
           "left join call_logs as c on c.id = e.call_id "
           "and c.organization_id = e.organization_id where "_s
        + where + u" order by e.at desc, e.seq desc limit ?"_s;
}

} // namespace

Result<FoundEntries> AuditFinder::find(
    const AuditSearch &search, std::optional<AuditPlace> place, int limit)
{
    const AuditWay way = auditWay(search, place, m_session.dialect());
    FoundEntries found;
    Conditions all = way.walked;
    if (!way.looked.parts.isEmpty()) {
        const auto end = endOfPiece(way.walked.sql(), way.walked.values);
        if (!end)
            return end.error();
        found.next = *end;
        if (*end)
            all.add(u"(e.at, e.seq) >= (?, ?)"_s, {parameter((*end)->at), (*end)->seq});
        all.add(way.looked.sql(), way.looked.values);
    }
    const auto rows = m_session.query(pageSql(all.sql()), all.values + QVariantList{limit + 1});
    if (!rows)
        return rows.error();
    const std::size_t shown = std::min(rows->size(), std::size_t(limit));
    for (std::size_t i = 0; i < shown; ++i) {
        const FoundEntry entry = entryFrom(rows->at(i));
        if (fits(entry, search))
            found.entries.append(entry);
    }
    if (rows->size() > shown)
        found.next = {{rows->at(shown - 1).time("at"_L1), rows->at(shown - 1).integer("seq"_L1)}};
    return found;
}

/** The last of the entries that are looked at; nothing when they are the last of all. */
Result<std::optional<AuditPlace>> AuditFinder::endOfPiece(
    const QString &where, const QVariantList &values)
{
    const auto row = m_session.queryOne(u"select e.at, e.seq from audit_events as e where "_s
            + where + u" order by e.at desc, e.seq desc limit 1 offset ?"_s,
        values + QVariantList{lookedAt - 1});
    if (!row)
        return row.error();
    if (!row->has_value())
        return std::optional<AuditPlace>();
    return std::optional(AuditPlace{(*row)->time("at"_L1), (*row)->integer("seq"_L1)});
}

Result<QStringList> AuditFinder::persons(const QString &organizationId, int limit)
{
    return distinct(organizationId, auditPersonSql, limit);
}

Result<QStringList> AuditFinder::actions(const QString &organizationId, int limit)
{
    return distinct(organizationId, u"e.action"_s, limit);
}

/** From one value to the next along the index; `select distinct` would read all of it. */
Result<QStringList> AuditFinder::distinct(
    const QString &organizationId, const QString &column, int limit)
{
    QStringList values;
    QString last = u""_s;
    while (values.size() < limit) {
        const auto row = m_session.queryOne(u"select %1 as value from audit_events as e "
                                            "where e.organization_id = ? and %1 > ? "
                                            "order by %1 limit 1"_s.arg(column),
            {organizationId, last});
        if (!row)
            return row.error();
        if (!row->has_value())
            break;
        last = (*row)->text("value"_L1);
        values.append(last);
    }
    return values;
}

Result<std::optional<AuditEvent>> AuditFinder::newest(
    const QString &organizationId, const QString &action)
{
    const AuditSearch search{.organizationId = organizationId, .action = action};
    const auto found = find(search, std::nullopt, 1);
    if (!found)
        return found.error();
    return found->entries.isEmpty() ? std::optional<AuditEvent>()
                                    : std::optional(found->entries.constFirst().event);
}

} // namespace earshot::database
