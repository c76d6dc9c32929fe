// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QJsonObject>

#include <qcoro/qcorotask.h>

namespace earshot {

namespace database {
class Database;
}

namespace ingest {
class Reconciler;
}

/**
 * The administration commands about the comparison with the provider. Answers are small: the
 * control socket takes one line of 64 KiB.
 *
 * - "reconcile.begin" → {"run"}: the number of the run that was asked for
 * - "reconcile.status" → {"runsEnded", "state", "callsSeen", "readBackTo", "historyComplete",
 *   "lastError"}
 * - "completeness" {"days", "timeZone"} → {"days": […], "totals"}: as the API tells it, without
 *   the reasons
 */
class ReconcileCommands
{
public:
    struct Parts
    {
        database::Database &database;
        ingest::Reconciler &reconciler;
        const Clock &clock;
    };

    ReconcileCommands(Parts parts, QString organizationId);

    [[nodiscard]] static bool knows(const QString &command);
    QCoro::Task<Result<QJsonObject>> run(QString command, QJsonObject arguments);

private:
    [[nodiscard]] Result<QJsonObject> begin() const;
    [[nodiscard]] QJsonObject status() const;
    QCoro::Task<Result<QJsonObject>> completeness(QJsonObject arguments);

    Parts m_parts;
    const QString m_organizationId;
};

} // namespace earshot
