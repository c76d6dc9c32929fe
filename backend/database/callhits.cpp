// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/callhits.h"

#include "database/callindex.h"
#include "database/callrow.h"
#include "database/parameters.h"

#include <QRegularExpression>

namespace earshot::database {

using namespace Qt::StringLiterals;

QString comparison(const CallWindow &window)
{
    return (window.isNewer ? u">"_s : u"<"_s) + (window.includesFrom ? u"="_s : QString());
}

QString order(const CallWindow &window)
{
    return window.isNewer ? QString() : u" desc"_s;
}

QString newestFirst(const CallWindow &window)
{
    return u" order by c.sort_at%1, c.id%1"_s.arg(order(window));
}

void addFrom(Conditions &all, const CallWindow &window)
{
    if (window.from)
        all.add(u"(c.sort_at, c.id) "_s + comparison(window) + u" (?, ?)"_s,
            {parameter(window.from->sortAt), textOrEmpty(window.from->id)});
}

void addPlaces(Conditions &all, const QString &column, const CallFilter &filter,
    const CallWindow &window, qint64 aside)
{
    const auto bound = [](Timestamp at, const QString &id) { return placeInList(at, id); };
    if (filter.since)
        all.add(column + u" >= ?"_s, {bound(*filter.since, u"00"_s)});
    if (filter.until)
        all.add(column + u" <= ?"_s, {bound(*filter.until, u"ff"_s) + aside});
    if (window.from)
        all.add(column + (window.isNewer ? u" >= ?"_s : u" <= ?"_s),
            {window.isNewer ? bound(window.from->sortAt, u"00"_s)
                            : bound(window.from->sortAt, u"ff"_s) + aside});
}

Result<void> planWithIndex(Session &session)
{
    if (isFile(session))
        return {};
    const auto set = session.query(
        u"select set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true), "
        "set_config('plan_cache_mode', 'force_custom_plan', true), "
        "set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true), "
        "set_config('max_parallel_workers_per_gather', '0', true)"_s);
    return set.ok() ? Result<void>() : set.error();
}

Result<double> plannedRows(Session &session, const QString &sql, const QVariantList &values)
{
    const auto plan = session.query(u"explain "_s + sql, values);
    if (!plan.ok())
        return plan.error();
    static const QRegularExpression rows(u"rows=(\\d+)"_s);
    const QString first = plan->empty() ? QString() : plan->front().text("QUERY PLAN"_L1);
    return rows.match(first).captured(1).toDouble();
}

Result<CallHits> callHits(
    Session &session, const CallSearch &search, const CallWindow &window, bool isRanked)
{
    return isFile(session) ? Result<CallHits>(hitsOfFile(search, window, isRanked))
                           : hitsOfServer(session, search, window, isRanked);
}

/** FTS5 walks its own list of a word by rowid, which is the place: no sorting, and only as far as
 * the page needs. The joins keep their order by "cross". A place that was taken made its call stand
 * higher, so whatever may belong before the last one of the page is looked at as well. */
CallHits hitsOfFile(const CallSearch &search, const CallWindow &window, bool isRanked)
{
    Conditions all;
    all.add(u"call_words match ?"_s, {ftsQuery(search.query)});
    addPlaces(all, u"call_words.rowid"_s, search.filter, window, furthestAside);
    const Conditions filter = filterConditions(search.organizationId, search.filter);
    all.add(filter.sql(), filter.values);
    addFrom(all, window);
    const QString matching =
        u"select s.call_id as call_id, c.sort_at as sort_at, s.place as place, %1 as score from "
        "call_words cross join call_search as s on s.place = call_words.rowid cross join "
        "call_logs as c on c.id = s.call_id where "_s.arg(
            isRanked ? u"-bm25(call_words)"_s : u"0"_s)
        + all.sql();
    const QString last = window.isNewer ? u"(select max(place) from walked)"_s
                                        : u"(select min(place) from walked)"_s;
    const QString aside = window.isNewer
        ? u" and call_words.rowid > %1 and call_words.rowid <= %1 + %2"_s
        : u" and call_words.rowid < %1 and call_words.rowid >= %1 - %2"_s;
    return {.with = u"with walked as materialized ("_s + matching + u" order by call_words.rowid"_s
            + order(window)
            + u" limit ?), hits as materialized (select call_id, score from "
              "(select * from walked union all "_s
            + matching + aside.arg(last).arg(furthestAside)
            + u") order by sort_at%1, call_id%1 limit ?)"_s.arg(order(window)),
        .values =
            all.values + QVariantList{window.limit} + all.values + QVariantList{window.limit}};
}

} // namespace earshot::database
