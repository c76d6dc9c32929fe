// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/deletionrepository.h"

#include "database/holdrepository.h"
#include "database/parameters.h"

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

/** The peaks of a recording lie beside it, under the same name. */
QString soundBeside(const QString &path)
{
    constexpr QLatin1StringView ending(".dat");
    return path.endsWith(ending) ? path.chopped(ending.size()) + ".mp3"_L1 : path;
}

} // namespace

Result<QStringList> DeletionRepository::due(const QString &path, Timestamp before, int limit)
{
    const auto rows =
        m_session.query(u"select o.path from stored_objects as o join call_logs as c "
                        "on c.id = o.call_id where o.state = 'deleting' and o.updated_at < ? "
                        "and o.path > ? and c.legal_hold = 0 order by o.path limit ?"_s,
            {parameter(before), textOrEmpty(path), limit});
    if (!rows.ok())
        return rows.error();
    QStringList paths;
    for (const Row &row : *rows)
        paths.append(row.text("path"_L1));
    return paths;
}

Result<std::optional<DeletableObject>> DeletionRepository::deletable(
    const QString &path, Timestamp before)
{
    const auto row = m_session.queryOne(
        u"select o.*, c.organization_id from stored_objects as o join call_logs as c "
        "on c.id = o.call_id where o.path = ? and o.state = 'deleting' and o.updated_at < ? "
        "and c.legal_hold = 0 and not exists (select 1 from call_logs as r "
        "where r.recording_storage_path in (?, ?)) and not exists (select 1 from sealed_originals "
        "as s where s.storage_path = o.path)"_s,
        {path, parameter(before), path, soundBeside(path)});
    if (!row.ok())
        return row.error();
    if (!row->has_value())
        return std::optional<DeletableObject>();
    return std::optional(DeletableObject{
        .object = objectFrom(**row), .organizationId = (*row)->text("organization_id"_L1)});
}

Result<std::optional<DeletableObject>> DeletionRepository::claim(
    const QString &path, Timestamp before, Timestamp now)
{
    const auto first = deletable(path, before);
    if (!first.ok() || !first->has_value())
        return first;
    if (const auto turn = HoldRepository(m_session).takeTurn((*first)->organizationId); !turn.ok())
        return turn.error();
    // Only now does nobody else set a hold.
    const auto still = deletable(path, before);
    if (!still.ok() || !still->has_value())
        return still;
    const auto claimed = m_session.exec(
        u"update stored_objects set claimed_at = ? where path = ?"_s, {parameter(now), path});
    return claimed.ok() ? still : claimed.error();
}

Result<void> DeletionRepository::markDeleted(const QString &path, Timestamp at)
{
    const auto changed = m_session.exec(u"update stored_objects set state = 'deleted', "
                                        "updated_at = ? where path = ? and state = 'deleting'"_s,
        {parameter(at), path});
    if (!changed.ok())
        return changed.error();
    if (*changed == 1)
        return {};
    return Error{.code = ErrorCode::Conflict,
        .message = u"The stored object %1 is not one that is being deleted."_s.arg(path)};
}

} // namespace earshot::database
