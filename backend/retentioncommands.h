// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
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
class Retention;
}

/**
 * The administration commands about how long calls are kept, for the default organisation and in
 * its audit log, by "command line". A policy is as GET /api/retention says it.
 *
 * - "retention.show" → the policy that is kept
 * - "retention.set" {"policy"} → the policy that is kept now
 * - "retention.rehearse" {"policy"} → as POST /api/retention/rehearsal; without one, by what is
 * kept
 * - "retention.begin" → {}; unless a run that was asked for goes on
 * - "retention.stop", "retention.status" → {"running", "error", "trashed", "returned", "removed",
 * "bytes", "onHold", "inUse", "objectsLeft"} of the last one
 *
 * InvalidInput names what is wrong with the arguments.
 */
class RetentionCommands
{
public:
    struct Parts
    {
        database::Database &database;
        upkeep::Retention &retention;
        const audit::AuditService &audit;
        const Clock &clock;
    };

    RetentionCommands(Parts parts, QString organizationId);

    [[nodiscard]] static bool knows(const QString &command);
    QCoro::Task<Result<QJsonObject>> run(QString command, QJsonObject arguments);

private:
    QCoro::Task<Result<QJsonObject>> show();
    QCoro::Task<Result<QJsonObject>> set(QJsonObject arguments);
    QCoro::Task<Result<QJsonObject>> rehearse(QJsonObject arguments);
    [[nodiscard]] QJsonObject status() const;

    const Parts m_parts;
    const QString m_organizationId;
};

} // namespace earshot
