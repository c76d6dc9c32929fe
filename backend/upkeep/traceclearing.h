// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "database/auditrepository.h"

#include <QStringList>

#include <qcoro/qcorotask.h>

#include <functional>
#include <memory>
#include <stop_token>

namespace earshot::database {
class Database;
}

namespace earshot::upkeep {

/**
 * Takes out what is left of a person when their calls are gone: saved views that look for them,
 * deliveries that named no call, the audit log's words, the search index's, and copies of the
 * database. Lives in the backend's thread; the parts must outlive a call.
 */
class TraceClearing
{
public:
    struct Parts
    {
        database::Database &database;
        const Clock &clock;
        /** Erases what the log says about these calls, or with these traces of a person; by whom
         * is in the entry. How many parts of entries. */
        std::function<QCoro::Task<Result<qint64>>(
            database::AuditEvent by, QStringList callIds, QStringList traces, std::stop_token stop)>
            clearLog;
        /** The last step: copies of the database from before. */
        std::function<void()> forgetCopies;
    };

    /** What an erasure that was cut short has to go on with: kept until it is over. */
    struct Kept
    {
        QStringList traces;
        bool hasRemovedAll = false; ///< what is left is about nobody who is still here
    };

    struct Cleared
    {
        qint64 views = 0;
        qint64 logParts = 0; ///< of entries of the audit log
    };

    explicit TraceClearing(Parts parts)
        : m_parts(std::move(parts))
    { }

    /** @p cleared says what was done, also after an error. Cancelled when @p stop was requested. */
    QCoro::Task<Result<void>> clear(database::AuditEvent by, QStringList traces,
        std::shared_ptr<Cleared> cleared, std::stop_token stop);

    /** Removed calls of which the log may still have words. */
    QCoro::Task<Result<QStringList>> pendingIn(const QString &organizationId) const;
    QCoro::Task<Result<Kept>> kept(const QString &organizationId) const;
    QCoro::Task<Result<void>> keep(const QString &organizationId, const Kept &left) const;

private:
    QCoro::Task<Result<void>> clearDeliveries(
        QString organizationId, QStringList traces, std::stop_token stop);
    QCoro::Task<Result<qint64>> clearLog(
        database::AuditEvent by, QStringList traces, std::stop_token stop);
    QCoro::Task<Result<void>> tidy(std::stop_token stop);

    QCoro::Task<Result<qint64>> forgetViews(
        const QString &organizationId, const QStringList &traces) const;
    QCoro::Task<Result<std::pair<qint64, qint64>>> blankSome(
        const QString &organizationId, const QStringList &traces, qint64 after) const;
    QCoro::Task<Result<void>> noteCleared(
        const QString &organizationId, const QStringList &callIds) const;
    QCoro::Task<Result<qint64>> clearSome(const database::AuditEvent &by,
        const QStringList &callIds, const QStringList &traces, const std::stop_token &stop) const;

    const Parts m_parts;
};

} // namespace earshot::upkeep
