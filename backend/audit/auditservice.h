// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "database/auditrepository.h"
#include "domain/access.h"

#include <QHostAddress>
#include <QJsonObject>
#include <QString>

#include <qcoro/qcorotask.h>

#include <memory>

namespace earshot::database {
class Database;
}

namespace earshot::audit {

class AuditLog;

/** Where a request came from. Both are as hostile as any input. */
struct Origin
{
    QHostAddress address;
    QString userAgent;
};

/** What will be written, and by whom. */
struct Entry : database::AuditEvent
{
    std::shared_ptr<const AuditLog> log;
};

/**
 * The one way into the audit log, which only grows. Belongs to the backend's thread; the database
 * and the clock must outlive it and its coroutines.
 */
class AuditService
{
public:
    AuditService(
        database::Database &database, const Clock &clock, std::shared_ptr<const AuditLog> log);

    /**
     * Records that @p principal did @p action (see database::action). On disk when this returns a
     * value; after an error (Unavailable, StorageFull or Storage) the action must not go on. @p
     * detail takes facts such as sizes and times; texts in it are cut to one line of 200
     * characters, and one that holds a link is left out.
     */
    QCoro::Task<Result<void>> record(Principal principal, QString action, QString callId,
        Origin origin, QJsonObject detail = {});

    /** What record() would write now; for append(). */
    [[nodiscard]] Entry entry(const Principal &principal, const QString &action,
        const QString &callId, const Origin &origin, QJsonObject detail) const;

private:
    database::Database &m_database;
    const Clock &m_clock;
    std::shared_ptr<const AuditLog> m_log;
};

/** Writes @p entry in the transaction of what it records: both are kept, or neither. Errors as
 * those of AuditService::record(). */
Result<void> append(database::Session &session, const Entry &entry);

/** @p text without control and invisible formatting characters, at most @p longest characters. */
QString oneLine(const QString &text, qsizetype longest);

} // namespace earshot::audit
