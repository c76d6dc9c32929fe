// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/alertrepository.h"

#include "core/json.h"
#include "database/parameters.h"

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

Alert alertFrom(const Row &row)
{
    const bool isError = row.text("severity"_L1) == toWord(AlertSeverity::Error);
    return {.id = row.text("id"_L1),
        .organizationId = row.text("organization_id"_L1),
        .kind = row.text("kind"_L1),
        .subject = row.text("subject"_L1),
        .severity = isError ? AlertSeverity::Error : AlertSeverity::Warning,
        .message = row.text("message"_L1),
        .detail = parseJsonObject(row.text("detail"_L1).toUtf8()).valueOr({}),
        .raisedAt = row.time("raised_at"_L1),
        .updatedAt = row.time("updated_at"_L1),
        .clearedAt = row.optionalTime("cleared_at"_L1),
        .acknowledgedAt = row.optionalTime("acknowledged_at"_L1),
        .acknowledgedBy = row.text("acknowledged_by"_L1)};
}

QString detailText(const Alert &alert)
{
    return jsonText(toJson(alert.detail));
}

} // namespace

Result<bool> AlertRepository::change(const QString &sql, const QVariantList &values)
{
    const auto changed = m_session.exec(sql, values);
    if (!changed.ok())
        return changed.error();
    return *changed == 1;
}

Result<bool> AlertRepository::raise(const Alert &alert)
{
    return change(
        u"insert into alerts (id, organization_id, kind, subject, severity, message, detail, "
        "raised_at, updated_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "on conflict (organization_id, kind, subject) where cleared_at is null do nothing"_s,
        {alert.id, alert.organizationId, alert.kind, textOrEmpty(alert.subject),
            toWord(alert.severity), textOrEmpty(alert.message), detailText(alert),
            parameter(alert.raisedAt), parameter(alert.updatedAt)});
}

Result<bool> AlertRepository::update(const Alert &alert, Timestamp now)
{
    return change(u"update alerts set severity = ?, message = ?, detail = ?, updated_at = ? "
                  "where id = ? and cleared_at is null"_s,
        {toWord(alert.severity), textOrEmpty(alert.message), detailText(alert), parameter(now),
            alert.id});
}

Result<bool> AlertRepository::clear(const QString &id, Timestamp now)
{
    return change(u"update alerts set cleared_at = ?, updated_at = ? "
                  "where id = ? and cleared_at is null"_s,
        {parameter(now), parameter(now), id});
}

Result<bool> AlertRepository::acknowledge(
    const QString &organizationId, const QString &id, const QString &by, Timestamp now)
{
    return change(u"update alerts set acknowledged_at = ?, acknowledged_by = ? "
                  "where organization_id = ? and id = ? and acknowledged_at is null"_s,
        {parameter(now), textOrNull(by), organizationId, id});
}

Result<std::optional<Alert>> AlertRepository::find(const QString &organizationId, const QString &id)
{
    const auto row = m_session.queryOne(
        u"select * from alerts where organization_id = ? and id = ?"_s, {organizationId, id});
    if (!row.ok())
        return row.error();
    return row->has_value() ? std::optional(alertFrom(**row)) : std::nullopt;
}

Result<QList<Alert>> AlertRepository::list(const QString &organizationId, bool onlyOpen, int limit)
{
    const auto rows = onlyOpen
        ? m_session.query(u"select * from alerts where organization_id = ? and cleared_at is null "
                          "order by raised_at desc, id limit ?"_s,
            {organizationId, limit})
        : m_session.query(u"select * from alerts where organization_id = ? "
                          "order by raised_at desc, id limit ?"_s,
            {organizationId, limit});
    if (!rows.ok())
        return rows.error();
    QList<Alert> alerts;
    for (const Row &row : *rows)
        alerts.append(alertFrom(row));
    return alerts;
}

} // namespace earshot::database
