// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/auditservice.h"
#include "core/result.h"

#include <QJsonObject>

#include <qcoro/qcorotask.h>

namespace earshot {

/**
 * The administration commands by which an export of the audit log is read, in pieces that fit into
 * an answer of the control socket. The filter is {"from", "to", "person", "call"}, times in RFC
 * 3339.
 *
 * - "audit.export" {filter, "zone", "format"} → {"head": first line, "size", "complete",
 *   "organization": its name}; written into the log itself before
 * - "audit.page" {filter, "zone", "size", "complete", "after"} → {"lines", "after"}; the size, when
 *   there is no more
 *
 * InvalidInput names what is wrong with the arguments.
 */
class AuditCommands
{
public:
    /** @p before completes the log before an export of it begins. */
    using Before = std::function<QCoro::Task<>()>;

    AuditCommands(database::Database &database, const audit::AuditService &service,
        std::shared_ptr<const audit::AuditLog> log, QString organizationId, Before before = {});

    [[nodiscard]] static bool knows(const QString &command);
    QCoro::Task<Result<QJsonObject>> run(QString command, QJsonObject arguments);

private:
    QCoro::Task<Result<QJsonObject>> begin(QJsonObject arguments);
    QCoro::Task<Result<QJsonObject>> page(QJsonObject arguments);

    database::Database &m_database;
    const audit::AuditService &m_service;
    const std::shared_ptr<const audit::AuditLog> m_log;
    const QString m_organizationId;
    const Before m_before;
};

} // namespace earshot
