// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/waitingcalls.h"

#include "database/callfiltersql.h"
#include "database/callrow.h"

#include <algorithm>

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

/** What follows FROM: in the words of the index call_logs_waiting, and in its order, so that it
 * serves. */
QString waiting(const Conditions &scope = {})
{
    const QString narrowed = scope.parts.isEmpty() ? QString() : QString(u"and "_s + scope.sql());
    return u"call_logs where organization_id = ? and status = 'ended' and review is null and "
           "is_heard = 0 and (recording_state = 'ready' or has_transcript = 1) "_s
        + narrowed + u" order by sign_weight desc, sort_at desc, id desc limit ?"_s;
}

QString pressingSql(const Conditions &scope)
{
    return u"select "_s + callSelection() + u" from "_s + waiting(scope);
}

QString figuresSql(const Conditions &scope)
{
    return u"select count(*) as n, sum(seconds) as seconds from (select "
           "coalesce(nullif(recording_duration_seconds, 0), duration_seconds, 0) as seconds from "_s
        + waiting(scope) + u") as counted"_s;
}

Conditions conditionsOf(const CallScope &scope)
{
    Conditions all;
    addScope(all, scope, {});
    return all;
}

QVariantList valuesOf(const QString &organizationId, const Conditions &scope, int limit)
{
    return QVariantList{organizationId} + scope.values + QVariantList{limit};
}

} // namespace

QString mostPressingSql()
{
    return pressingSql({});
}

QString waitingFiguresSql()
{
    return figuresSql({});
}

Result<QList<Call>> WaitingCalls::mostPressing(
    const QString &organizationId, int limit, const CallScope &scope)
{
    const Conditions narrowed = conditionsOf(scope);
    const auto rows =
        m_session.query(pressingSql(narrowed), valuesOf(organizationId, narrowed, limit));
    if (!rows.ok())
        return rows.error();
    QList<Call> calls;
    for (const Row &row : *rows)
        calls.append(callFrom(row));
    return calls;
}

Result<WaitingFigures> WaitingCalls::figures(const QString &organizationId, const CallScope &scope)
{
    const Conditions narrowed = conditionsOf(scope);
    const auto row = m_session.queryOne(
        figuresSql(narrowed), valuesOf(organizationId, narrowed, mostCounted + 1));
    if (!row.ok())
        return row.error();
    const qint64 n = (*row)->integer("n"_L1);
    return WaitingFigures{
        .count = {.count = std::min<qint64>(n, mostCounted), .isExact = n <= mostCounted},
        .seconds = (*row)->real("seconds"_L1)};
}

} // namespace earshot::database
