// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/callsinprogress.h"

#include "database/callfiltersql.h"
#include "database/callrow.h"
#include "database/parameters.h"

namespace earshot::database {

using namespace Qt::StringLiterals;

Result<QList<Call>> callsInProgress(Session &session, const QString &organizationId,
    Timestamp since, int limit, const CallScope &scope)
{
    Conditions narrowed;
    addScope(narrowed, scope, {});
    const QString ofScope =
        narrowed.parts.isEmpty() ? QString() : QString(u"and "_s + narrowed.sql());
    const QString sql = u"select "_s + callSelection()
        + u" from call_logs where organization_id = ? and sort_at >= ? and status in "
          "('queued', 'ringing', 'in_progress', 'forwarding') "_s
        + ofScope + u" order by sort_at desc, id desc limit ?"_s;
    const auto rows = session.query(sql,
        QVariantList{organizationId, parameter(since)} + narrowed.values + QVariantList{limit});
    if (!rows.ok())
        return rows.error();
    QList<Call> calls;
    for (const Row &row : *rows)
        calls.append(callFrom(row));
    return calls;
}

} // namespace earshot::database
