// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/storagerepository.h"

#include "core/json.h"
#include "database/parameters.h"
#include "database/providercallrepository.h"

#include <array>

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

const QString progressName = u"integrity"_s;

QString toWord(ObjectCheck check)
{
    switch (check) {
    case ObjectCheck::Damaged:
        return u"damaged"_s;
    case ObjectCheck::Missing:
        return u"missing"_s;
    case ObjectCheck::Sound:
        break;
    }
    return u"ok"_s;
}

} // namespace

Result<qint64> StorageRepository::usedBytes(const QString &organizationId)
{
    const auto row = m_session.queryOne(u"select cast(coalesce(sum(bytes), 0) as bigint) as used "
                                        "from storage_usage where organization_id = ?"_s,
        {organizationId});
    if (!row.ok())
        return row.error();
    return row->has_value() ? (*row)->integer("used"_L1) : 0;
}

/** Two searches of a few rows each, so that each walks its own index. */
Result<std::optional<StoredObject>> StorageRepository::nextToCheck(
    Timestamp before, const QStringList &passedOver)
{
    const qint64 enough = passedOver.size() + 1;
    const std::array searches{
        std::pair(u"select * from stored_objects where state = 'live' and checked_at is null "
                  "order by created_at limit ?"_s,
            QVariantList{enough}),
        std::pair(u"select * from stored_objects where state = 'live' and checked_at is not null "
                  "and checked_at <= ? order by checked_at limit ?"_s,
            QVariantList{parameter(before), enough})};
    for (const auto &[sql, values] : searches) {
        const auto rows = m_session.query(sql, values);
        if (!rows.ok())
            return rows.error();
        for (const Row &row : *rows) {
            if (!passedOver.contains(row.text("path"_L1)))
                return std::optional(objectFrom(row));
        }
    }
    return std::optional<StoredObject>();
}

Result<bool> StorageRepository::noteCheck(
    const StoredObject &object, ObjectCheck outcome, Timestamp at)
{
    const auto changed =
        m_session.exec(u"update stored_objects set checked_at = ?, check_result = ? where path = ? "
                       "and state = 'live' and updated_at = ? and size_bytes = ? and sha256 = ?"_s,
            {parameter(at), toWord(outcome), object.path, parameter(object.updatedAt),
                object.sizeBytes, object.sha256});
    if (!changed.ok())
        return changed.error();
    if (*changed != 1)
        return false;
    const auto counted = countCheck(object.callId, at);
    return counted.ok() ? Result<bool>(true) : counted.error();
}

Result<void> StorageRepository::countCheck(const QString &callId, Timestamp at)
{
    const auto call =
        m_session.queryOne(u"select organization_id from call_logs where id = ?"_s, {callId});
    if (!call.ok() || !call->has_value())
        return call.ok() ? Result<void>() : call.error();
    const QString organizationId = (*call)->text("organization_id"_L1);
    const auto progress = checkProgress(organizationId);
    if (!progress.ok())
        return progress.error();
    const QJsonObject next{{u"checked"_s, progress->checked + 1}, {u"lastAt"_s, at.toString()}};
    return WorkProgressRepository(m_session).save(
        organizationId, progressName, QString::fromUtf8(toJson(next)), at);
}

Result<CheckProgress> StorageRepository::checkProgress(const QString &organizationId)
{
    const auto value = WorkProgressRepository(m_session).find(organizationId, progressName);
    if (!value.ok())
        return value.error();
    const auto parsed = parseJsonObject(value->toUtf8());
    if (!parsed)
        return CheckProgress(); // none yet
    const JsonView json(*parsed);
    return CheckProgress{
        .checked = qint64(json.number(u"checked").value_or(0)), .lastAt = json.time(u"lastAt")};
}

Result<UnsoundFigures> StorageRepository::unsound(const QString &organizationId, int mostCalls)
{
    // Written as a cross join so that SQLite begins with the few unsound, not with all calls.
    const QString those =
        u"from stored_objects as o cross join call_logs as c where c.id = o.call_id "
        "and o.state = 'live' and o.check_result in ('damaged', 'missing') "
        "and c.organization_id = ?"_s;
    const auto count = m_session.queryOne(u"select count(*) as n "_s + those, {organizationId});
    if (!count.ok())
        return count.error();
    UnsoundFigures figures{.count = count->has_value() ? (*count)->integer("n"_L1) : 0};
    if (figures.count == 0)
        return figures;
    const auto rows =
        m_session.query(u"select distinct o.call_id "_s + those + u" order by o.call_id limit ?"_s,
            {organizationId, mostCalls});
    if (!rows.ok())
        return rows.error();
    for (const Row &row : *rows)
        figures.callIds.append(row.text("call_id"_L1));
    return figures;
}

} // namespace earshot::database
