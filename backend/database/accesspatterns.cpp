// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/accesspatterns.h"

#include "database/parameters.h"

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

Result<PatternFigures> figuresFrom(const Result<std::optional<Row>> &row)
{
    if (!row.ok())
        return row.error();
    if (!row->has_value())
        return PatternFigures();
    return PatternFigures{
        .people = (*row)->integer("people"_L1), .times = (*row)->integer("times"_L1)};
}

} // namespace

Result<PatternFigures> AccessPatterns::newAddresses(const QString &organizationId, Timestamp since)
{
    return figuresFrom(m_session.queryOne(
        u"select count(distinct e.actor) as people, count(*) as times from audit_events as e "
        "where e.organization_id = ? and e.action = 'session.start' and e.at >= ? "
        "and e.ip_address is not null and exists (select 1 from audit_events as b "
        "where b.organization_id = e.organization_id and b.action = 'session.start' "
        "and b.actor = e.actor and b.at < ?) and not exists (select 1 from audit_events as o "
        "where o.organization_id = e.organization_id and o.ip_address = e.ip_address "
        "and o.action = 'session.start' and o.actor = e.actor and o.seq < e.seq)"_s,
        {organizationId, parameter(since), parameter(since)}));
}

Result<PatternFigures> AccessPatterns::accesses(const QString &organizationId, Timestamp since)
{
    return figuresFrom(m_session.queryOne(
        u"select count(distinct actor) as people, count(*) as times from audit_events "
        "where organization_id = ? and at >= ? and action in ('recording.link', 'recording.play', "
        "'recording.download', 'recording.original', 'clip.link', 'completeness.export', "
        "'audit.export', 'caller.export')"_s,
        {organizationId, parameter(since)}));
}

} // namespace earshot::database
