// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>

#include <qcoro/qcorotask.h>

namespace earshot {

namespace audit {
class AuditService;
}
namespace database {
class Database;
}
namespace upkeep {
class PersonErasures;
}

/**
 * The administration commands about people who called or were called, for the default organisation
 * and in its audit log, by "command line". "number" or "name" says who is meant.
 *
 * - "person.show" {"number" | "name", "cursor", "export"} → a page of GET /api/person; with
 *   "export" the log says that it is handed over, and not looked at
 * - "person.erase" {"number" | "name", "reason"} → GET /api/person/erasure, begun
 * - "person.status" → GET /api/person/erasure
 * - "person.stop" → the same
 *
 * InvalidInput names what is wrong with the arguments.
 */
class PersonCommands
{
public:
    PersonCommands(database::Database &database, upkeep::PersonErasures &erasures,
        const audit::AuditService &audit, QString organizationId);

    [[nodiscard]] static bool knows(const QString &command);
    QCoro::Task<Result<QJsonObject>> run(QString command, QJsonObject arguments);

private:
    QCoro::Task<Result<QJsonObject>> show(QJsonObject arguments);
    Result<QJsonObject> erase(const QJsonObject &arguments);
    [[nodiscard]] QJsonObject status() const;

    database::Database &m_database;
    upkeep::PersonErasures &m_erasures;
    const audit::AuditService &m_audit;
    const QString m_organizationId;
};

} // namespace earshot
