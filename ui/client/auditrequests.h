// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/auditvalues.h"
#include "ui/client/receiverclient.h"

namespace earshot::ui {

/** Who did what, asked through the client, whose promises hold here as well. */
class AuditRequests
{
public:
    static constexpr int pageSize = 100;

    explicit AuditRequests(ReceiverClient &client)
        : m_client(client)
    { }

    /** A cursor belongs to its query. A page may be short, or empty, and not the last one. */
    QCoro::Task<Result<AuditEntries>> entries(AuditQuery query, QString cursor = {});
    QCoro::Task<Result<AuditSummary>> summary();
    QCoro::Task<Result<AuditChecking>> checking();
    /** Has the log checked; unless that runs already. */
    QCoro::Task<Result<AuditChecking>> check();
    QCoro::Task<Result<AuditChecking>> cancelCheck();
    /** Begins an export and reads its pages, both with the fields of /api/audit/export and as that
     * answers: what is exported is what came. */
    QCoro::Task<Result<QJsonObject>> beginExport(QJsonObject wish, std::stop_token stop);
    QCoro::Task<Result<QJsonObject>> exportPage(QJsonObject wish, std::stop_token stop);

private:
    ReceiverClient &m_client;
};

} // namespace earshot::ui
