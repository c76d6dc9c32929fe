// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/invitations.h"

#include <QJsonObject>
#include <QUrl>

namespace earshot {

namespace audit {
class AuditService;
}

/**
 * The administration command that invites somebody, by "command line".
 *
 * - "people.invite" {"email", "name", "role", "organization", "assistants", "numbers"} →
 *   {"invitation"} with the "url", which is said this once; the organisation has to be there
 *
 * InvalidInput names what is wrong with the arguments.
 */
class InviteCommands
{
public:
    /** @p address is how people reach the receiver; empty where nobody knows, and then nobody can
     * be invited from here. */
    InviteCommands(database::Database &database, access::SignIn &signIn,
        const audit::AuditService &audit, const Clock &clock, QUrl address);

    [[nodiscard]] static bool knows(const QString &command);
    QCoro::Task<Result<QJsonObject>> run(QString command, QJsonObject arguments);

private:
    [[nodiscard]] QCoro::Task<Result<QString>> organizationId(QString slug);
    [[nodiscard]] access::Invitations::InviteNote note() const;

    database::Database &m_database;
    const audit::AuditService &m_audit;
    const QUrl m_address;
    access::Invitations m_invitations;
};

} // namespace earshot
