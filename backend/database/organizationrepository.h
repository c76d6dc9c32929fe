// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"

namespace earshot::database {

struct Organization
{
    QString id;
    QString slug;
    QString name;

    bool operator==(const Organization &) const = default;
};

/** Who the data belongs to. */
class OrganizationRepository
{
public:
    explicit OrganizationRepository(Session &session)
        : m_session(session)
    { }

    /** The one that Database::open() made, with the slug "default". */
    Result<Organization> defaultOrganization();
    Result<std::optional<Organization>> find(const QString &id);
    Result<std::optional<Organization>> findBySlug(const QString &slug);
    Result<QList<Organization>> all();
    /** Conflict when there is one with this slug. */
    Result<void> insert(const Organization &organization, Timestamp at);
    /** Makes the default organisation when there is none. */
    Result<void> ensureDefault(Timestamp at);

private:
    Session &m_session;
};

} // namespace earshot::database
