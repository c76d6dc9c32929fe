// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/retentionrepository.h"

#include "core/json.h"
#include "database/parameters.h"
#include "domain/calltag.h"

#include <algorithm>

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

struct Statement
{
    QString sql;
    QVariantList values;
};

/** Numbers stand there last digit first, so that an end is a beginning; ':' follows '9'. */
void addNumber(QStringList &conditions, QVariantList &values, QString digits)
{
    std::reverse(digits.begin(), digits.end());
    const QString end = digits + u':';
    conditions.append(u"exists (select 1 from call_search as s where s.call_id = c.id and "
                      "(s.customer_digits >= ? and s.customer_digits < ? or "
                      "s.own_digits >= ? and s.own_digits < ?))"_s);
    values << digits << end << digits << end;
}

QString conditionOf(const RetentionRule &rule, QVariantList &values)
{
    QStringList conditions;
    if (!rule.assistant.isEmpty()) {
        conditions.append(u"(c.assistant_id = ? or c.assistant_name = ?)"_s);
        values << rule.assistant << rule.assistant;
    }
    if (!rule.number.isEmpty())
        addNumber(conditions, values, rule.number);
    if (!rule.tag.isEmpty()) {
        conditions.append(
            u"exists (select 1 from call_tags as t where t.call_id = c.id and t.tag_key = ?)"_s);
        values << tagKey(rule.tag);
    }
    if (rule.direction) {
        conditions.append(u"c.direction = ?"_s);
        values << toWord(*rule.direction);
    }
    return conditions.isEmpty() ? u"1 = 1"_s : conditions.join(u" and "_s);
}

Timestamp cutoffOf(const RetentionRule &rule, Timestamp now)
{
    return now - std::chrono::hours(24) * rule.keepDays;
}

/** All that is due, as a table "d". @p more: further conditions on the call "c". */
Statement dueTable(const QString &organizationId, const std::vector<RetentionRule> &rules,
    Timestamp now, const QString &more, const QVariantList &moreValues)
{
    QString choice = u"case"_s;
    QString cutoffs = u"case d.rule_place"_s;
    QVariantList values;
    QVariantList times;
    Timestamp latest = cutoffOf(rules.front(), now);
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const QString place = QString::number(i);
        choice += u" when "_s + conditionOf(rules[i], values) + u" then "_s + place;
        cutoffs += u" when "_s + place + u" then "_s + u"?"_s;
        times.append(parameter(cutoffOf(rules[i], now)));
        latest = std::max(latest, cutoffOf(rules[i], now));
    }
    values << organizationId << parameter(latest);
    const QString sql =
        u"(select c.id, c.sort_at, c.legal_hold, c.trashed_at, (select coalesce(cast(sum("
        "o.size_bytes) as bigint), 0) from stored_objects as o where o.call_id = c.id and "
        "o.state in ('writing', 'live')) as bytes, %1 else -1 end as rule_place "
        "from call_logs as c where c.organization_id = ? and c.sort_at < ?%2) as d "
        "where d.sort_at < %3 else d.sort_at end"_s.arg(choice, more, cutoffs);
    return {sql, values + moreValues + times};
}

DueCall dueFrom(const Row &row)
{
    return {.callId = row.text("id"_L1),
        .place = {.sortAt = row.time("sort_at"_L1), .id = row.text("id"_L1)},
        .rule = std::size_t(row.integer("rule_place"_L1)),
        .bytes = row.integer("bytes"_L1),
        .isOnHold = row.integer("legal_hold"_L1) != 0,
        .trashedAt = row.optionalTime("trashed_at"_L1)};
}

std::vector<QVariantList> rowsOf(const QStringList &ids)
{
    std::vector<QVariantList> rows;
    for (const QString &id : ids)
        rows.push_back({id});
    return rows;
}

} // namespace

Result<KeptPolicy> RetentionRepository::policy(const QString &organizationId)
{
    const auto row = m_session.queryOne(
        u"select * from retention_policies where organization_id = ?"_s, {organizationId});
    if (!row.ok())
        return row.error();
    if (!row->has_value())
        return KeptPolicy();
    const auto json = parseJsonObject((*row)->text("policy"_L1).toUtf8());
    if (!json.ok())
        return json.error();
    const auto policy = policyFromJson(*json);
    if (!policy.ok())
        return policy.error();
    return KeptPolicy{.policy = *policy,
        .changedByName = (*row)->text("changed_by_name"_L1),
        .changedAt = (*row)->time("changed_at"_L1)};
}

Result<void> RetentionRepository::save(const QString &organizationId, const RetentionPolicy &policy,
    const QString &by, const QString &byName, Timestamp at)
{
    const auto saved = m_session.exec(
        u"insert into retention_policies (organization_id, policy, changed_by, changed_by_name, "
        "changed_at) values (?, ?, ?, ?, ?) on conflict (organization_id) do update set "
        "policy = excluded.policy, changed_by = excluded.changed_by, "
        "changed_by_name = excluded.changed_by_name, changed_at = excluded.changed_at"_s,
        {organizationId, QString::fromUtf8(toJson(policyJson(policy))), textOrEmpty(by),
            textOrNull(byName), parameter(at)});
    return saved.ok() ? Result<void>() : saved.error();
}

Result<QStringList> RetentionRepository::organizations()
{
    const auto rows =
        m_session.query(u"select organization_id from retention_policies order by 1"_s);
    if (!rows.ok())
        return rows.error();
    QStringList ids;
    for (const Row &row : *rows)
        ids.append(row.text("organization_id"_L1));
    return ids;
}

Result<QList<DueCall>> RetentionRepository::due(const QString &organizationId,
    const RetentionPolicy &policy, Timestamp now, const std::optional<CallCursor> &after, int limit)
{
    if (policy.rules.empty())
        return QList<DueCall>();
    const QString more = after ? u" and (c.sort_at, c.id) < (?, ?)"_s : QString();
    const QVariantList place =
        after ? QVariantList{parameter(after->sortAt), after->id} : QVariantList();
    const Statement table = dueTable(organizationId, policy.inOrder(), now, more, place);
    const auto rows = m_session.query(
        u"select * from "_s + table.sql + u" order by d.sort_at desc, d.id desc limit ?"_s,
        table.values + QVariantList{limit});
    if (!rows.ok())
        return rows.error();
    QList<DueCall> calls;
    for (const Row &row : *rows)
        calls.append(dueFrom(row));
    return calls;
}

Result<std::optional<DueCall>> RetentionRepository::dueCall(const QString &organizationId,
    const RetentionPolicy &policy, Timestamp now, const QString &callId)
{
    if (policy.rules.empty())
        return std::optional<DueCall>();
    const Statement table =
        dueTable(organizationId, policy.inOrder(), now, u" and c.id = ?"_s, {callId});
    const auto row = m_session.queryOne(u"select * from "_s + table.sql, table.values);
    if (!row.ok())
        return row.error();
    return row->has_value() ? std::optional(dueFrom(**row)) : std::optional<DueCall>();
}

Result<DueSums> RetentionRepository::sums(
    const QString &organizationId, const RetentionPolicy &policy, Timestamp now)
{
    if (policy.rules.empty())
        return DueSums();
    const Statement table = dueTable(organizationId, policy.inOrder(), now, {}, {});
    const auto row = m_session.queryOne(
        u"select count(*) as calls, cast(coalesce(sum(d.bytes), 0) as bigint) as bytes, "
        "cast(coalesce(sum(d.legal_hold), 0) as bigint) as holds, cast(coalesce(sum("
        "d.legal_hold * d.bytes), 0) as bigint) as held_bytes, count(d.trashed_at) as trashed "
        "from "_s
            + table.sql,
        table.values);
    if (!row.ok())
        return row.error();
    return DueSums{.calls = (*row)->integer("calls"_L1),
        .bytes = (*row)->integer("bytes"_L1),
        .onHold = (*row)->integer("holds"_L1),
        .bytesOnHold = (*row)->integer("held_bytes"_L1),
        .inTrash = (*row)->integer("trashed"_L1)};
}

Result<void> RetentionRepository::moveToTrash(const QStringList &callIds, Timestamp at)
{
    std::vector<QVariantList> rows;
    for (const QString &id : callIds)
        rows.push_back({parameter(at), id});
    return m_session.execEach(u"update call_logs set trashed_at = ? where id = ? and "
                              "trashed_at is null and legal_hold = 0"_s,
        rows);
}

Result<void> RetentionRepository::takeFromTrash(const QStringList &callIds)
{
    return m_session.execEach(
        u"update call_logs set trashed_at = null where id = ?"_s, rowsOf(callIds));
}

Result<QStringList> RetentionRepository::trash(
    const QString &organizationId, const QString &after, int limit)
{
    const auto rows = m_session.query(
        u"select id from call_logs where organization_id = ? and trashed_at is not null "
        "and id > ? order by id limit ?"_s,
        {organizationId, textOrEmpty(after), limit});
    if (!rows.ok())
        return rows.error();
    QStringList ids;
    for (const Row &row : *rows)
        ids.append(row.text("id"_L1));
    return ids;
}

} // namespace earshot::database
