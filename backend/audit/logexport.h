// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/auditservice.h"
#include "audit/logpage.h"

namespace earshot::audit {

/** Who reads an export, and from where. */
struct Exporter
{
    Principal who; ///< whose organisation's log it is
    Origin origin = {};
};

/**
 * An export of an audit log, read in pieces: by the control socket and by the HTTP interface. The
 * filter is {"from", "to", "person", "action", "call", "report"}, times in RFC 3339.
 *
 * - begin {filter, "zone", "format"} → {"head": first line, "size", "complete", "organization": its
 *   name}; it is written into the log itself before, and is the last entry of what is exported
 * - page {the same, "size", "after"} → {"lines", "after"}; the size, when there is no more
 *
 * InvalidInput names what is wrong with the arguments. Conflict: the log is not as it was written,
 * or was erased from meanwhile, or has no entry of this export that is its exporter's and of today.
 */
class LogExport
{
public:
    /** @p pageBytes: about how much a page has at most. */
    LogExport(database::Database &database, const AuditService &service, qsizetype pageBytes);

    QCoro::Task<Result<QJsonObject>> begin(Exporter exporter, QJsonObject arguments);
    QCoro::Task<Result<QJsonObject>> page(Exporter exporter, QJsonObject arguments);

    static constexpr std::chrono::hours goodFor{24};

private:
    database::Database &m_database;
    const AuditService &m_service;
    const qsizetype m_pageBytes;
};

} // namespace earshot::audit
