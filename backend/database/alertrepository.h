// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"
#include "domain/alert.h"

namespace earshot::database {

/**
 * The alerts, open and over. Moves: open → cleared; acknowledging is possible once, before or
 * after. Who changes an alert learns whether it was he who did, so that a change is told once.
 */
class AlertRepository
{
public:
    explicit AlertRepository(Session &session)
        : m_session(session)
    { }

    /** Adds @p alert as an open one; false when there is one of its kind and subject already. */
    Result<bool> raise(const Alert &alert);
    /** Severity, message and detail of an open alert; false when it is not open any more. */
    Result<bool> update(const Alert &alert, Timestamp now);
    /** False when it is not open any more. */
    Result<bool> clear(const QString &id, Timestamp now);
    /** False when it was acknowledged before, or is not an alert of this organisation. */
    Result<bool> acknowledge(
        const QString &organizationId, const QString &id, const QString &by, Timestamp now);

    Result<std::optional<Alert>> find(const QString &organizationId, const QString &id);
    /** Newest first. */
    Result<QList<Alert>> list(const QString &organizationId, bool onlyOpen, int limit);

private:
    Result<bool> change(const QString &sql, const QVariantList &values);

    Session &m_session;
};

} // namespace earshot::database
