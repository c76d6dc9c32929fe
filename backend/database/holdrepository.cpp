// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/holdrepository.h"

#include "database/parameters.h"

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

LegalHold holdFrom(const Row &row)
{
    return {.id = row.text("id"_L1),
        .organizationId = row.text("organization_id"_L1),
        .name = row.text("name"_L1),
        .reason = row.text("reason"_L1),
        .createdBy = row.text("created_by"_L1),
        .createdByName = row.text("created_by_name"_L1),
        .createdAt = row.time("created_at"_L1),
        .endsAt = row.optionalTime("ends_at"_L1),
        .releasedAt = row.optionalTime("released_at"_L1),
        .calls = row.integer("calls"_L1)};
}

QString places(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

QVariantList valuesOf(const QStringList &texts)
{
    QVariantList values;
    for (const QString &text : texts)
        values.append(text);
    return values;
}

Result<void> done(const Result<qint64> &changed)
{
    return changed.ok() ? Result<void>() : changed.error();
}

} // namespace

Result<void> HoldRepository::takeTurn(const QString &organizationId)
{
    return m_session.serialise(u"holds of "_s + organizationId);
}

Result<void> HoldRepository::insert(const LegalHold &hold)
{
    return done(m_session.exec(
        u"insert into legal_holds (id, organization_id, name, reason, created_by, "
        "created_by_name, created_at, ends_at) values (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {hold.id, hold.organizationId, hold.name, hold.reason, textOrEmpty(hold.createdBy),
            textOrNull(hold.createdByName), parameter(hold.createdAt), parameter(hold.endsAt)}));
}

Result<QList<LegalHold>> HoldRepository::holds(const QString &condition, const QVariantList &values)
{
    const auto rows = m_session.query(
        u"select h.*, (select count(*) from legal_hold_calls as c where c.hold_id = h.id) as calls "
        "from legal_holds as h where "_s
            + condition,
        values);
    if (!rows.ok())
        return rows.error();
    QList<LegalHold> found;
    for (const Row &row : *rows)
        found.append(holdFrom(row));
    return found;
}

Result<std::optional<LegalHold>> HoldRepository::find(
    const QString &organizationId, const QString &id)
{
    const auto found = holds(u"h.organization_id = ? and h.id = ?"_s, {organizationId, id});
    if (!found.ok())
        return found.error();
    return found->isEmpty() ? std::optional<LegalHold>() : std::optional(found->first());
}

Result<QList<LegalHold>> HoldRepository::list(const QString &organizationId, int limit)
{
    return holds(u"h.organization_id = ? order by case when h.released_at is null then 0 else 1 "
                 "end, h.created_at desc, h.id limit ?"_s,
        {organizationId, limit});
}

Result<QStringList> HoldRepository::known(const QString &organizationId, const QStringList &callIds)
{
    const auto rows =
        m_session.query(u"select id from call_logs where organization_id = ? and id in (%1)"_s.arg(
                            places(callIds.size())),
            QVariantList{organizationId} + valuesOf(callIds));
    if (!rows.ok())
        return rows.error();
    QStringList ids;
    for (const Row &row : *rows)
        ids.append(row.text("id"_L1));
    return ids;
}

Result<bool> HoldRepository::isHeld(const QString &callId)
{
    const auto row = m_session.queryOne(
        u"select 1 as n from call_logs where id = ? and legal_hold = 1"_s, {callId});
    return row.ok() ? Result<bool>(row->has_value()) : row.error();
}

Result<void> HoldRepository::addCalls(const QString &holdId, const QStringList &callIds)
{
    std::vector<QVariantList> rows;
    std::vector<QVariantList> calls;
    for (const QString &id : callIds) {
        rows.push_back({holdId, id});
        calls.push_back({id});
    }
    const auto added = m_session.execEach(u"insert into legal_hold_calls (hold_id, call_id) "
                                          "values (?, ?) on conflict do nothing"_s,
        rows);
    if (!added.ok())
        return added;
    return m_session.execEach(
        u"update call_logs set legal_hold = 1 where id = ? and legal_hold = 0"_s, calls);
}

Result<QStringList> HoldRepository::tooLate(const QStringList &callIds)
{
    const auto rows = m_session.query(
        u"select distinct o.call_id from stored_objects as o where o.state = 'deleting' and "
        "o.claimed_at is not null and o.call_id in (%1) order by o.call_id"_s.arg(
            places(callIds.size())),
        valuesOf(callIds));
    if (!rows.ok())
        return rows.error();
    QStringList ids;
    for (const Row &row : *rows)
        ids.append(row.text("call_id"_L1));
    return ids;
}

Result<bool> HoldRepository::release(const QString &id, Timestamp at)
{
    const auto released = m_session.exec(
        u"update legal_holds set released_at = ? where id = ? and released_at is null"_s,
        {parameter(at), id});
    if (!released.ok())
        return released.error();
    if (*released == 0)
        return false;
    const auto freed = m_session.exec(
        u"update call_logs set legal_hold = 0 where legal_hold = 1 and id in (select mine.call_id "
        "from legal_hold_calls as mine where mine.hold_id = ?) and not exists (select 1 from "
        "legal_hold_calls as o join legal_holds as h on h.id = o.hold_id "
        "where o.call_id = call_logs.id and h.released_at is null)"_s,
        {id});
    return freed.ok() ? Result<bool>(true) : freed.error();
}

Result<QList<LegalHold>> HoldRepository::expired(Timestamp now, int limit)
{
    return holds(u"h.released_at is null and h.ends_at <= ? order by h.ends_at limit ?"_s,
        {parameter(now), limit});
}

Result<void> HoldRepository::absorb(const QString &keptId, const QString &goneId)
{
    return done(
        m_session.exec(u"insert into legal_hold_calls (hold_id, call_id) select g.hold_id, ? "
                       "from legal_hold_calls as g where g.call_id = ? on conflict do nothing"_s,
            {keptId, goneId}));
}

} // namespace earshot::database
