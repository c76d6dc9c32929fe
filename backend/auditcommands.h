// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/logexport.h"

#include <functional>

namespace earshot {

/** The administration commands "audit.export" and "audit.page", by which an export of the audit log
 * is read: see audit::LogExport, whose begin and page they are. */
class AuditCommands
{
public:
    /** @p before completes the log before an export of it begins. */
    using Before = std::function<QCoro::Task<>()>;

    AuditCommands(database::Database &database, const audit::AuditService &service,
        const QString &organizationId, Before before = {});

    [[nodiscard]] static bool knows(const QString &command);
    QCoro::Task<Result<QJsonObject>> run(QString command, QJsonObject arguments);

private:
    audit::LogExport m_export;
    const audit::Exporter m_exporter;
    const Before m_before;
};

} // namespace earshot
