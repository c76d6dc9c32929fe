// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>

#include <qcoro/qcorotask.h>

namespace earshot {

class Clock;
namespace access {
class AccessService;
}
namespace audit {
class AuditService;
}
namespace database {
class Database;
}

/**
 * The administration commands about access tokens of programs, which stand in the audit log of the
 * default organisation, by "command line", in the same transaction. The sessions of people are not
 * among them.
 *
 * - "token.create" {"role", "name", "days", "assistants", "numbers"} → {"id", "token"}: the only
 * copy
 * - "token.list" → {"tokens"}
 * - "token.revoke" {"id"} → {"id"}; it stops at once
 *
 * InvalidInput names what is wrong with the arguments.
 */
class TokenCommands
{
public:
    TokenCommands(database::Database &database, access::AccessService &access,
        const audit::AuditService &audit, const Clock &clock, QString organizationId);

    [[nodiscard]] static bool knows(const QString &command);
    QCoro::Task<Result<QJsonObject>> run(QString command, QJsonObject arguments);

private:
    QCoro::Task<Result<QJsonObject>> create(QJsonObject arguments);
    QCoro::Task<Result<QJsonObject>> list();
    QCoro::Task<Result<QJsonObject>> revoke(QJsonObject arguments);

    database::Database &m_database;
    access::AccessService &m_access;
    const audit::AuditService &m_audit;
    const Clock &m_clock;
    const QString m_organizationId;
};

} // namespace earshot
