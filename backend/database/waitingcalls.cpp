// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/waitingcalls.h"

#include "database/callrow.h"

#include <algorithm>

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

/** What follows FROM: in the words of the index call_logs_waiting, and in its order, so that it
 * serves. */
QString waiting()
{
    return u"call_logs where organization_id = ? and status = 'ended' and review is null and "
           "is_heard = 0 and (recording_state = 'ready' or has_transcript = 1) "
           "order by sign_weight desc, sort_at desc, id desc limit ?"_s;
}

} // namespace

QString mostPressingSql()
{
    return u"select "_s + callSelection() + u" from "_s + waiting();
}

QString waitingFiguresSql()
{
    return u"select count(*) as n, sum(seconds) as seconds from (select "
           "coalesce(nullif(recording_duration_seconds, 0), duration_seconds, 0) as seconds from "_s
        + waiting() + u") as counted"_s;
}

Result<QList<Call>> WaitingCalls::mostPressing(const QString &organizationId, int limit)
{
    const auto rows = m_session.query(mostPressingSql(), {organizationId, limit});
    if (!rows.ok())
        return rows.error();
    QList<Call> calls;
    for (const Row &row : *rows)
        calls.append(callFrom(row));
    return calls;
}

Result<WaitingFigures> WaitingCalls::figures(const QString &organizationId)
{
    const auto row = m_session.queryOne(waitingFiguresSql(), {organizationId, mostCounted + 1});
    if (!row.ok())
        return row.error();
    const qint64 n = (*row)->integer("n"_L1);
    return WaitingFigures{
        .count = {.count = std::min<qint64>(n, mostCounted), .isExact = n <= mostCounted},
        .seconds = (*row)->real("seconds"_L1)};
}

} // namespace earshot::database
