// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/viewrepository.h"

#include "database/parameters.h"

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

SavedView viewFrom(const Row &row)
{
    return {.id = row.text("id"_L1),
        .organizationId = row.text("organization_id"_L1),
        .name = row.text("name"_L1),
        .query = row.text("query"_L1),
        .span = row.text("span"_L1),
        .author = row.text("author"_L1),
        .authorName = row.text("author_name"_L1),
        .createdAt = row.time("created_at"_L1),
        .changedAt = row.optionalTime("changed_at"_L1)};
}

QString keyOf(const SavedView &view)
{
    return view.name.toCaseFolded();
}

Result<bool> oneOf(const Result<qint64> &changed)
{
    if (!changed.ok())
        return changed.error();
    return *changed == 1;
}

} // namespace

Result<void> ViewRepository::checkName(const SavedView &view)
{
    const auto other = m_session.queryOne(
        u"select id from saved_views where organization_id = ? and name_key = ? and id <> ?"_s,
        {view.organizationId, keyOf(view), view.id});
    if (!other.ok())
        return other.error();
    if (!other->has_value())
        return {};
    return worded(ErrorCode::Conflict,
        QT_TRANSLATE_NOOP(
            "Receiver", "There is a view with this name already. Choose another one."));
}

Result<void> ViewRepository::add(const SavedView &view)
{
    if (const Result<void> free = checkName(view); !free.ok())
        return free;
    const auto count =
        m_session.queryOne(u"select count(*) as n from saved_views where organization_id = ?"_s,
            {view.organizationId});
    if (!count.ok())
        return count.error();
    if ((*count)->integer("n"_L1) >= mostViews)
        return worded(ErrorCode::Conflict,
            QT_TRANSLATE_NOOP("Receiver", "There are at most %1 views. Delete some first."),
            {QString::number(mostViews)});
    const auto added = m_session.exec(
        u"insert into saved_views (id, organization_id, name, name_key, query, span, author, "
        "author_name, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {view.id, view.organizationId, view.name, keyOf(view), textOrEmpty(view.query),
            textOrEmpty(view.span), view.author, textOrNull(view.authorName),
            parameter(view.createdAt)});
    return added.ok() ? Result<void>() : added.error();
}

Result<QList<SavedView>> ViewRepository::list(const QString &organizationId)
{
    const auto rows =
        m_session.query(u"select * from saved_views where organization_id = ? order by name_key"_s,
            {organizationId});
    if (!rows.ok())
        return rows.error();
    QList<SavedView> views;
    for (const Row &row : *rows)
        views.append(viewFrom(row));
    return views;
}

Result<std::optional<SavedView>> ViewRepository::find(
    const QString &organizationId, const QString &id)
{
    const auto row = m_session.queryOne(
        u"select * from saved_views where id = ? and organization_id = ?"_s, {id, organizationId});
    if (!row.ok())
        return row.error();
    return row->has_value() ? std::optional(viewFrom(**row)) : std::nullopt;
}

Result<bool> ViewRepository::change(const SavedView &view)
{
    if (const Result<void> free = checkName(view); !free.ok())
        return free.error();
    return oneOf(
        m_session.exec(u"update saved_views set name = ?, name_key = ?, query = ?, span = ?, "
                       "changed_at = ? where id = ? and organization_id = ?"_s,
            {view.name, keyOf(view), textOrEmpty(view.query), textOrEmpty(view.span),
                parameter(view.changedAt), view.id, view.organizationId}));
}

Result<bool> ViewRepository::remove(const QString &organizationId, const QString &id)
{
    return oneOf(m_session.exec(
        u"delete from saved_views where id = ? and organization_id = ?"_s, {id, organizationId}));
}

} // namespace earshot::database
