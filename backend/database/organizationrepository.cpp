// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/organizationrepository.h"

#include "core/identifier.h"
#include "database/parameters.h"

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

Organization organizationFrom(const Row &row)
{
    return {.id = row.text("id"_L1), .slug = row.text("slug"_L1), .name = row.text("name"_L1)};
}

} // namespace

Result<Organization> OrganizationRepository::defaultOrganization()
{
    const auto row =
        m_session.queryOne(u"select id, slug, name from organizations where slug = 'default'"_s);
    if (!row.ok())
        return row.error();
    if (!row->has_value())
        return Error{
            .code = ErrorCode::NotFound, .message = u"The database has no default organisation."_s};
    return organizationFrom(**row);
}

Result<std::optional<Organization>> OrganizationRepository::find(const QString &id)
{
    const auto row =
        m_session.queryOne(u"select id, slug, name from organizations where id = ?"_s, {id});
    if (!row.ok())
        return row.error();
    return row->has_value() ? std::optional(organizationFrom(**row)) : std::nullopt;
}

Result<std::optional<Organization>> OrganizationRepository::findBySlug(const QString &slug)
{
    const auto row =
        m_session.queryOne(u"select id, slug, name from organizations where slug = ?"_s, {slug});
    if (!row.ok())
        return row.error();
    return row->has_value() ? std::optional(organizationFrom(**row)) : std::nullopt;
}

Result<QList<Organization>> OrganizationRepository::all()
{
    const auto rows = m_session.query(u"select id, slug, name from organizations order by slug"_s);
    if (!rows.ok())
        return rows.error();
    QList<Organization> organizations;
    for (const Row &row : *rows)
        organizations.append(organizationFrom(row));
    return organizations;
}

Result<void> OrganizationRepository::insert(const Organization &organization, Timestamp at)
{
    const auto made = m_session.exec(
        u"insert into organizations (id, slug, name, created_at) values (?, ?, ?, ?)"_s,
        {organization.id, organization.slug, organization.name, parameter(at)});
    return made.ok() ? Result<void>() : made.error();
}

Result<void> OrganizationRepository::ensureDefault(Timestamp at)
{
    const auto made = m_session.exec(u"insert into organizations (id, slug, name, created_at) "
                                     "values (?, 'default', 'Default', ?) "
                                     "on conflict (slug) do nothing"_s,
        {newId(), parameter(at)});
    return made.ok() ? Result<void>() : made.error();
}

} // namespace earshot::database
