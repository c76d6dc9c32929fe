// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/callfinder.h"

#include "database/callhits.h"
#include "database/callindex.h"
#include "database/callrow.h"
#include "database/parameters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

constexpr int boundedCount = 1000;
constexpr int mostTurns = 20'000;
/** The hits of words of an organisation, in a file, where the calls themselves need not be read. */
QString fileWords()
{
    return u"call_words cross join call_search as s on s.place = call_words.rowid where call_words "
           "match ? and s.owner_id = ?"_s;
}

} // namespace

bool CallFinder::countsInPieces() const
{
    return isFile(m_session);
}

Result<QList<Call>> CallFinder::calls(const QString &sql, const QVariantList &values)
{
    const auto rows = m_session.query(sql, values);
    if (!rows.ok())
        return rows.error();
    QList<Call> found;
    for (const Row &row : *rows)
        found.append(callFrom(row));
    return found;
}

Result<QList<Call>> CallFinder::page(const CallSearch &search, const CallWindow &window)
{
    QString sql;
    QVariantList values;
    if (search.query.isEmpty()) {
        Conditions all = filterConditions(search.organizationId, search.filter);
        addFrom(all, window);
        sql = u"select "_s + callSelection() + u" from call_logs as c where "_s + all.sql()
            + newestFirst(window) + u" limit ?"_s;
        values = all.values << window.limit;
    } else {
        const Result<CallHits> found = hits(search, window, false);
        if (!found.ok())
            return found.error();
        sql = found->with + u" select "_s + callSelection()
            + u" from hits as h join call_logs as c on c.id = h.call_id"_s + newestFirst(window);
        values = found->values;
    }
    Result<QList<Call>> page = calls(sql, values);
    if (page.ok() && window.isNewer)
        std::reverse(page->begin(), page->end());
    return page;
}

Result<RankedPage> CallFinder::ranked(
    const CallSearch &search, const std::optional<CallCursor> &newest, int skipped, int limit)
{
    const CallWindow window{.from = newest, .includesFrom = true, .limit = mostRanked + 1};
    const Result<CallHits> found = hits(search, window, true);
    if (!found.ok())
        return found.error();
    // The one too many says only that there are more.
    const auto rows = m_session.query(found->with + u" select (select count(*) from hits) as n, "_s
            + callSelection()
            + u" from hits as h join call_logs as c on c.id = h.call_id order by h.score desc, "
              "c.sort_at desc, c.id desc limit ? offset ?"_s,
        found->values + QVariantList{limit, skipped});
    if (!rows.ok())
        return rows.error();
    RankedPage page;
    for (const Row &row : *rows) {
        page.isBounded = row.integer("n"_L1) > mostRanked;
        page.calls.append(callFrom(row));
    }
    return page;
}

Result<QHash<QString, Transcript>> CallFinder::transcripts(const QList<Call> &calls)
{
    if (!m_isPlanned) {
        const Result<void> ready = planWithIndex(m_session);
        if (!ready.ok())
            return ready.error();
    }
    QJsonArray ids;
    for (const Call &call : calls)
        ids.append(QJsonObject{{u"id"_s, call.id}});
    const auto rows = m_session.query(u"select t.call_id, t.start_seconds, t.text from "_s
            + m_session.dialect().jsonRows({{.name = "id"_L1}})
            + u" join transcript_turns as t on t.call_id = incoming.id order by t.call_id, t.n "
              "limit ?"_s,
        {QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact)), mostTurns});
    if (!rows.ok())
        return rows.error();
    QHash<QString, Transcript> transcripts;
    for (const Row &row : *rows)
        transcripts[row.text("call_id"_L1)].push_back(
            {.startSeconds = row.real("start_seconds"_L1), .text = row.text("text"_L1)});
    return transcripts;
}

Result<CallHits> CallFinder::hits(const CallSearch &search, const CallWindow &window, bool isRanked)
{
    Result<CallHits> found = callHits(m_session, search, window, isRanked);
    if (found.ok()) {
        m_likely = found->likely;
        m_hitsOf = search;
        m_isPlanned = m_isPlanned || found->isPlanned;
    }
    return found;
}

/** How many calls a server expects. Of words alone it was asked with the hits. */
Result<double> CallFinder::plannedHits(const CallSearch &search)
{
    const bool hasWords = !search.query.isEmpty();
    if (hasWords && search.filter == CallFilter() && m_likely && m_hitsOf == search)
        return *m_likely;
    Conditions all = filterConditions(search.organizationId, search.filter);
    if (hasWords)
        all.add(u"s.document @@ ?::text::tsquery"_s, {tsQuery(search.query)});
    const QString words = u"join call_search as s on s.call_id = c.id "_s;
    return plannedRows(m_session,
        u"select 1 from call_logs as c "_s + (hasWords ? words : QString()) + u"where "_s
            + all.sql(),
        all.values);
}

Result<std::optional<CallCount>> CallFinder::estimate(const CallSearch &search)
{
    if (!countsInPieces()) {
        const Result<double> rows = plannedHits(search);
        if (!rows.ok())
            return rows.error();
        return std::optional(CallCount{.count = qint64(*rows), .isExact = false});
    }
    const Conditions filter = filterConditions(search.organizationId, search.filter);
    // To look for several words in one call takes as long as counting.
    if (search.filter.asksMoreThanTime() || search.query.terms.size() > 1)
        return std::optional<CallCount>();
    const CallWindow window{.limit = boundedCount + 1};
    CallHits some{.with = u"with hits as materialized (select 1 from call_logs as c where "_s
            + filter.sql() + u" limit ?)"_s,
        .values = filter.values + QVariantList{window.limit}};
    if (!search.query.isEmpty() && search.filter == CallFilter())
        some = {
            .with = u"with hits as materialized (select 1 from "_s + fileWords() + u" limit ?)"_s,
            .values = {ftsQuery(search.query), search.organizationId, window.limit}};
    else if (!search.query.isEmpty())
        some = hitsOfFile(search, window, false);
    const auto row =
        m_session.queryOne(some.with + u" select count(*) as n from hits"_s, some.values);
    if (!row.ok())
        return row.error();
    const qint64 n = (*row)->integer("n"_L1);
    return std::optional(
        CallCount{.count = std::min<qint64>(n, boundedCount), .isExact = n <= boundedCount});
}

Result<qint64> CallFinder::count(const CallSearch &search, std::chrono::milliseconds limit)
{
    if (!countsInPieces()) {
        const auto limited = m_session.query(
            u"select set_config('statement_timeout', ?, true)"_s, {QString::number(limit.count())});
        if (!limited.ok())
            return limited.error();
    }
    const auto quick = quickCount(search);
    if (!quick.ok())
        return quick.error();
    return *quick ? Result<qint64>(**quick) : countBetween(search, std::nullopt, std::nullopt);
}

Result<std::optional<qint64>> CallFinder::quickCount(const CallSearch &search)
{
    if (search.query.isEmpty() || search.filter != CallFilter())
        return std::optional<qint64>();
    const Result<void> ready = planWithIndex(m_session);
    if (!ready.ok())
        return ready.error();
    const auto row = countsInPieces()
        ? m_session.queryOne(u"select count(*) as n from "_s + fileWords(),
            {ftsQuery(search.query), search.organizationId})
        : m_session.queryOne(u"select count(*) as n from call_search where owner_id = ? and "
                             "document @@ ?::text::tsquery"_s,
            {search.organizationId, tsQuery(search.query)});
    if (!row.ok())
        return row.error();
    return std::optional((*row)->integer("n"_L1));
}

Result<std::optional<CallCursor>> CallFinder::placeAfter(
    const QString &organizationId, const std::optional<CallCursor> &from, int steps)
{
    Conditions all;
    all.add(u"c.organization_id = ?"_s, {organizationId});
    addFrom(all, {.from = from});
    const auto row = m_session.queryOne(u"select c.sort_at, c.id from call_logs as c where "_s
            + all.sql() + newestFirst({}) + u" limit 1 offset ?"_s,
        all.values << steps - 1);
    if (!row.ok())
        return row.error();
    if (!row->has_value())
        return std::optional<CallCursor>();
    return std::optional(
        CallCursor{.sortAt = (*row)->time("sort_at"_L1), .id = (*row)->text("id"_L1)});
}

Result<std::optional<CallCursor>> CallFinder::lastOf(
    const CallSearch &search, const CallWindow &window)
{
    QString from = u" from call_logs as c where "_s;
    QVariantList values;
    if (search.query.isEmpty()) {
        Conditions all = filterConditions(search.organizationId, search.filter);
        addFrom(all, window);
        from += all.sql();
        values = all.values;
    }
    CallHits found;
    if (!search.query.isEmpty()) {
        Result<CallHits> some = hits(search, window, false);
        if (!some.ok())
            return some.error();
        found = std::move(*some);
        from = u" from hits as h join call_logs as c on c.id = h.call_id"_s;
        values = found.values;
    }
    const auto row = m_session.queryOne(found.with + u" select c.sort_at, c.id"_s + from
            + newestFirst(window) + u" limit 1 offset ?"_s,
        values << window.limit - 1);
    if (!row.ok())
        return row.error();
    if (!row->has_value())
        return std::optional<CallCursor>();
    return std::optional(
        CallCursor{.sortAt = (*row)->time("sort_at"_L1), .id = (*row)->text("id"_L1)});
}

Result<qint64> CallFinder::countBetween(const CallSearch &search,
    const std::optional<CallCursor> &after, const std::optional<CallCursor> &last)
{
    Conditions all;
    QString from = u"call_logs as c"_s;
    const CallWindow older{.from = after};
    const CallWindow newer{.from = last, .includesFrom = true, .isNewer = true};
    if (!search.query.isEmpty() && countsInPieces()) {
        from = u"call_words cross join call_search as s on s.place = call_words.rowid "
               "cross join call_logs as c on c.id = s.call_id"_s;
        all.add(u"call_words match ?"_s, {ftsQuery(search.query)});
        addPlaces(all, u"call_words.rowid"_s, search.filter, older, furthestAside);
        addPlaces(all, u"call_words.rowid"_s, {}, newer);
    } else if (!search.query.isEmpty()) {
        const QString found =
            u"call_search as s where s.owner_id = ? and s.document @@ ?::text::tsquery"_s;
        all.add(u"c.id in (select s.call_id from "_s + found + u')',
            {search.organizationId, tsQuery(search.query)});
    }
    const Conditions filter = filterConditions(search.organizationId, search.filter);
    all.add(filter.sql(), filter.values);
    addFrom(all, older);
    addFrom(all, newer);
    const auto row = m_session.queryOne(
        u"select count(*) as n from "_s + from + u" where "_s + all.sql(), all.values);
    if (!row.ok())
        return row.error();
    return (*row)->integer("n"_L1);
}

} // namespace earshot::database
