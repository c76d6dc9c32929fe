// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/providercallrepository.h"

#include "database/parameters.h"
#include "database/removalrepository.h"

#include <QSet>

namespace earshot::database {

using namespace Qt::StringLiterals;

Result<void> ProviderCallRepository::note(
    const QString &organizationId, const QList<ListedCall> &calls, Timestamp now)
{
    QStringList ids;
    for (const ListedCall &call : calls)
        ids.append(call.vapiCallId);
    const auto wanted = RemovalRepository(m_session).stillWanted(organizationId, ids);
    if (!wanted.ok())
        return wanted.error();
    const QSet<QString> known(wanted->begin(), wanted->end());
    std::vector<QVariantList> rows;
    for (const ListedCall &call : calls) {
        if (known.contains(call.vapiCallId))
            rows.push_back(
                {organizationId, call.vapiCallId, parameter(call.createdAt), parameter(now)});
    }
    return m_session.execEach(
        u"insert into provider_calls (organization_id, vapi_call_id, created_at, listed_at) "
        "values (?, ?, ?, ?) on conflict (organization_id, vapi_call_id) "
        "do update set created_at = excluded.created_at, listed_at = excluded.listed_at"_s,
        rows);
}

Result<qint64> ProviderCallRepository::count(const QString &organizationId)
{
    const auto row = m_session.queryOne(
        u"select count(*) as n from provider_calls where organization_id = ?"_s, {organizationId});
    if (!row.ok())
        return row.error();
    return row->has_value() ? (*row)->integer("n"_L1) : 0;
}

Result<QStringList> ProviderCallRepository::openCalls(
    const QString &organizationId, const Unseen &unseen, int limit)
{
    const QVariant never = parameter(Timestamp{0});
    const auto rows = m_session.query(
        u"select c.vapi_call_id from call_logs as c left join provider_calls as p "
        "on p.organization_id = c.organization_id and p.vapi_call_id = c.vapi_call_id "
        "where c.organization_id = ? and c.status <> 'ended' and c.recording_state = 'none' "
        "and length(c.vapi_call_id) = 36 and coalesce(p.listed_at, ?) < ? "
        "and ((coalesce(c.provider_created_at, c.created_at) >= ? "
        "and coalesce(c.provider_created_at, c.created_at) < ?) "
        "or coalesce(c.provider_created_at, c.created_at) < ?) "
        "order by coalesce(p.listed_at, ?), c.updated_at limit ?"_s,
        {organizationId, never, parameter(unseen.since), parameter(unseen.sweptFrom),
            parameter(unseen.sweptUntil), parameter(unseen.openBefore), never, limit});
    if (!rows.ok())
        return rows.error();
    QStringList ids;
    for (const Row &row : *rows)
        ids.append(row.text("vapi_call_id"_L1));
    return ids;
}

Result<QString> WorkProgressRepository::find(const QString &organizationId, const QString &name)
{
    const auto row = m_session.queryOne(
        u"select value from work_progress where organization_id = ? and name = ?"_s,
        {organizationId, name});
    if (!row.ok())
        return row.error();
    return row->has_value() ? (*row)->text("value"_L1) : QString();
}

Result<void> WorkProgressRepository::save(
    const QString &organizationId, const QString &name, const QString &value, Timestamp now)
{
    const auto saved =
        m_session.exec(u"insert into work_progress (organization_id, name, value, updated_at) "
                       "values (?, ?, ?, ?) on conflict (organization_id, name) "
                       "do update set value = excluded.value, updated_at = excluded.updated_at"_s,
            {organizationId, name, value, parameter(now)});
    return saved.ok() ? Result<void>() : saved.error();
}

} // namespace earshot::database
