// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/callhits.h"

#include "database/callindex.h"
#include "database/callrow.h"
#include "database/parameters.h"

#include <algorithm>

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

// What reading one call costs against another, roughly and not measured: its words, its place, the
// call itself.
constexpr double wordsCost = 12;
constexpr double nextWordsCost = 4; ///< of the next call in the list
constexpr double placeCost = 1.5;
constexpr double callCost = 5;
constexpr double entryCost = 0.2; ///< only that an index names it
constexpr int twice = 2; ///< as many hits as are wanted, because they come unevenly
constexpr int judgedCalls = 1000;

/** Through the list, through the index of words and what is near in the list, or through the index
 * of words alone. */
enum class Way { Walk, Near, LookUp };

/** What the planner expects. */
struct Likely
{
    double hits = 1;
    double all = 1;
    /** How many calls of the list have @p count hits among them. */
    [[nodiscard]] double callsFor(int count) const { return count * all / hits; }
};

bool isOnlyWords(const CallFilter &filter)
{
    return !filter.asksMoreThanTime() && !filter.since && !filter.until;
}

/** The organisation and the window, of call_search alone. */
Conditions ownPlaces(const CallSearch &search, const CallWindow &window)
{
    Conditions all;
    all.add(u"owner_id = ?"_s, {search.organizationId});
    addPlaces(all, u"place"_s, search.filter, window);
    if (window.from)
        all.add(u"(place, call_id) %1 (?, ?)"_s.arg(comparison(window)),
            {placeInList(window.from->sortAt, window.from->id), textOrEmpty(window.from->id)});
    return all;
}

QString scoreSql(bool isRanked)
{
    return isRanked ? u"ts_rank_cd(document, ?::text::tsquery)"_s : u"0"_s;
}

QVariantList scoreValues(bool isRanked, const QString &words)
{
    return isRanked ? QVariantList{words} : QVariantList();
}

/** Call by call; the function, which no index serves, for the operator. */
CallHits walkedCalls(const CallSearch &search, const CallWindow &window, bool isRanked)
{
    const QString words = tsQuery(search.query);
    Conditions filter = filterConditions(search.organizationId, search.filter);
    addFrom(filter, window);
    filter.add(u"ts_match_vq(s.document, ?::text::tsquery)"_s, {words});
    return {.with = u"with hits as materialized (select c.id as call_id, "_s + scoreSql(isRanked)
            + u" as score from call_logs as c join call_search as s on s.call_id = c.id where "_s
            + filter.sql() + newestFirst(window) + u" limit ?)"_s,
        .values = scoreValues(isRanked, words) + filter.values + QVariantList{window.limit}};
}

/** As walkedCalls() without a filter, and so without another table. */
CallHits walkedPlaces(const CallSearch &search, const CallWindow &window, bool isRanked)
{
    const QString words = tsQuery(search.query);
    Conditions all = ownPlaces(search, window);
    all.add(u"ts_match_vq(document, ?::text::tsquery)"_s, {words});
    return {.with = u"with hits as materialized (select call_id, "_s + scoreSql(isRanked)
            + u" as score from call_search where "_s + all.sql()
            + u" order by place%1, call_id%1 limit ?)"_s.arg(order(window)),
        .values = scoreValues(isRanked, words) + all.values + QVariantList{window.limit}};
}

/** The hits of the calls up to @p edge, which two indexes know together; the others only if these
 * are too few. */
CallHits nearHits(const CallSearch &search, const CallWindow &window, bool isRanked, qint64 edge)
{
    const QString words = tsQuery(search.query);
    Conditions close = ownPlaces(search, window);
    close.add(u"document @@ ?::text::tsquery"_s, {words});
    Conditions other = close;
    close.add(window.isNewer ? u"place <= ?"_s : u"place >= ?"_s, {edge});
    other.add(window.isNewer ? u"place > ?"_s : u"place < ?"_s, {edge});
    other.add(u"(select count(*) from near_hits) < ?"_s, {window.limit});
    const QString some = u"select call_id, place, document from call_search where %2"
                         " order by place + 0%1, call_id%1 limit ?"_s.arg(order(window));
    return {.with = u"with near_hits as materialized ("_s + some.arg(close.sql())
            + u"), found as materialized (select * from near_hits union all ("_s
            + some.arg(other.sql())
            + u")), hits as materialized (select call_id, %2 as score from found "
              "order by place%1, call_id%1 limit ?)"_s.arg(order(window), scoreSql(isRanked)),
        .values = close.values + QVariantList{window.limit} + other.values
            + QVariantList{window.limit} + scoreValues(isRanked, words)
            + QVariantList{window.limit}};
}

/** All of them, of which the newest are taken. No index serves the order: it would be walked. */
CallHits foundHits(const CallSearch &search, const CallWindow &window, bool isRanked)
{
    const QString words = tsQuery(search.query);
    Conditions of = ownPlaces(search, window);
    of.add(u"document @@ ?::text::tsquery"_s, {words});
    const QString columns = isRanked ? u"call_id, place, document"_s : u"call_id, place"_s;
    QString found =
        u"with found as materialized (select %1 from call_search where "_s.arg(columns) + of.sql();
    QVariantList ofFound = of.values;
    if (isOnlyWords(search.filter)) {
        found += u" order by place + 0%1, call_id%1 limit ?"_s.arg(order(window));
        ofFound << window.limit;
    }
    Conditions filter = filterConditions(search.organizationId, search.filter);
    addFrom(filter, window);
    return {.with = found
            + u"), hits as materialized (select f.call_id, %1 as score from found as f join "
              "call_logs as c on c.id = f.call_id where "_s.arg(scoreSql(isRanked))
            + filter.sql() + u" order by f.place%1, f.call_id%1 limit ?)"_s.arg(order(window)),
        .values =
            ofFound + scoreValues(isRanked, words) + filter.values + QVariantList{window.limit}};
}

/** The place up to which about @p calls stand, judged by the nearest of them; nothing where there
 * are hardly any. */
Result<std::optional<qint64>> edgeOf(
    Session &session, const CallSearch &search, const CallWindow &window, double calls)
{
    const Conditions all = ownPlaces(search, window);
    const auto row = session.queryOne(
        u"select min(place) as low, max(place) as high, count(*) as n from (select place from "
        "call_search where "_s
            + all.sql() + u" order by place%1, call_id%1 limit ?) as nearest"_s.arg(order(window)),
        all.values + QVariantList{judgedCalls});
    if (!row.ok())
        return row.error();
    if ((*row)->integer("n"_L1) < judgedCalls)
        return std::optional<qint64>();
    constexpr double furthest = double(qint64(1) << 61);
    const auto low = double((*row)->integer("low"_L1));
    const auto high = double((*row)->integer("high"_L1));
    const double span = (high - low) * std::max(1.0, calls / judgedCalls);
    const double edge = window.isNewer ? low + span : high - span;
    return std::optional(qint64(std::clamp(edge, -furthest, furthest)));
}

Result<Likely> likelyHits(Session &session, const CallSearch &search)
{
    const Result<double> hits = plannedRows(session,
        u"select 1 from call_search where owner_id = ? and document @@ ?::text::tsquery"_s,
        {search.organizationId, tsQuery(search.query)});
    if (!hits.ok())
        return hits.error();
    const Result<double> all = plannedRows(session, u"select 1 from call_search"_s, {});
    if (!all.ok())
        return all.error();
    return Likely{.hits = std::max(*hits, 1.0), .all = std::max(*all, 1.0)};
}

Way wayTo(const Likely &likely, const CallFilter &filter, int limit)
{
    const bool isFiltered = filter.asksMoreThanTime();
    const double perCall = isOnlyWords(filter) ? nextWordsCost : wordsCost;
    const double walk = likely.callsFor(limit) * perCall
        * (isFiltered ? 4 : 1); // others of the same word are passed by
    const double lookUp = likely.hits * (isFiltered ? placeCost + callCost : placeCost);
    const double close = (likely.hits + likely.callsFor(twice * limit)) * entryCost
        + twice * limit * placeCost + judgedCalls * entryCost;
    if (isOnlyWords(filter) && close < std::min(walk, lookUp))
        return Way::Near;
    return walk < lookUp ? Way::Walk : Way::LookUp;
}

CallHits walked(const CallSearch &search, const CallWindow &window, bool isRanked)
{
    return isOnlyWords(search.filter) ? walkedPlaces(search, window, isRanked)
                                      : walkedCalls(search, window, isRanked);
}

/** @p near: among how many calls of the list there should be enough; nothing: look at all. */
Result<CallHits> lookedUp(Session &session, const CallSearch &search, const CallWindow &window,
    bool isRanked, std::optional<double> near)
{
    const Result<void> ready = planWithIndex(session);
    if (!ready.ok())
        return ready.error();
    std::optional<qint64> edge;
    if (near) {
        const auto found = edgeOf(session, search, window, *near);
        if (!found.ok())
            return found.error();
        edge = *found;
    }
    CallHits hits =
        edge ? nearHits(search, window, isRanked, *edge) : foundHits(search, window, isRanked);
    hits.isPlanned = true;
    return hits;
}

} // namespace

/** A common word is met soon on the way through the list; of a rare one, the index knows all calls
 * at once. Left to itself the planner walks the whole list for a word that nobody said. */
Result<CallHits> hitsOfServer(
    Session &session, const CallSearch &search, const CallWindow &window, bool isRanked)
{
    const Result<Likely> likely = likelyHits(session, search);
    if (!likely.ok())
        return likely.error();
    const Way way = wayTo(*likely, search.filter, window.limit);
    Result<CallHits> hits = way == Way::Walk
        ? walked(search, window, isRanked)
        : lookedUp(session, search, window, isRanked,
            way == Way::Near ? std::optional(likely->callsFor(twice * window.limit))
                             : std::nullopt);
    if (hits.ok())
        hits->likely = likely->hits;
    return hits;
}

} // namespace earshot::database
