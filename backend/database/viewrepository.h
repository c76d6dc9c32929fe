// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"
#include "domain/savedview.h"

#include <QList>

namespace earshot::database {

/** The saved views of an organisation. */
class ViewRepository
{
public:
    explicit ViewRepository(Session &session)
        : m_session(session)
    { }

    /** Conflict when there are mostViews already, or one of that name, whatever the case. */
    Result<void> add(const SavedView &view);
    /** By name. */
    Result<QList<SavedView>> list(const QString &organizationId);
    Result<std::optional<SavedView>> find(const QString &organizationId, const QString &id);
    /** Name, query, span and changedAt; whether it is there. Conflict as above. */
    Result<bool> change(const SavedView &view);
    Result<bool> remove(const QString &organizationId, const QString &id);

private:
    Result<void> checkName(const SavedView &view);

    Session &m_session;
};

} // namespace earshot::database
