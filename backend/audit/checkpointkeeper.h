// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/auditlog.h"
#include "audit/seennote.h"
#include "core/taskscope.h"

#include <qcoro/qcorotask.h>

#include <functional>
#include <memory>

namespace earshot::database {
class Database;
}

namespace earshot::audit {

/**
 * Keeps the signed end of an organisation's log once a minute, where it has grown: in the database,
 * and in a file beside the key, as what was seen. What does not go on from what was seen is said in
 * the program's log, and the file stays as it is, so that a check finds it, too. Lives in the
 * backend's thread; the database must outlive it.
 */
class CheckpointKeeper
{
public:
    CheckpointKeeper(database::Database &database, std::shared_ptr<const AuditLog> log,
        QString organizationId, SeenNote seen,
        std::chrono::milliseconds pause = std::chrono::minutes(1));

    /** Told of each end that was kept, and at the start of the one there is. */
    void setOnKept(std::function<void(const QByteArray &note, qint64 size)> onKept)
    {
        m_onKept = std::move(onKept);
    }
    void start();
    /** Calling twice is fine. */
    QCoro::Task<> stop();

    /** Once; whether there was something to keep. */
    QCoro::Task<Result<bool>> keep();

private:
    QCoro::Task<> run(std::stop_token stop);
    /** Conflict when @p head does not go on from what was seen. */
    QCoro::Task<Result<void>> see(database::AuditHead head);

    database::Database &m_database;
    const std::shared_ptr<const AuditLog> m_log;
    const QString m_organizationId;
    const SeenNote m_seen;
    const std::chrono::milliseconds m_pause;
    std::function<void(const QByteArray &, qint64)> m_onKept;
    qint64 m_keptSize = 0; ///< of the last one that is known to be kept
    TaskScope m_scope;
};

} // namespace earshot::audit
