// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/callfiltersql.h"
#include "database/callrepository.h"

#include <QHash>

namespace earshot::database {

/** Which calls are looked for. */
struct CallSearch
{
    QString organizationId;
    CallFilter filter;
    SearchQuery query; ///< empty: all of the filter

    bool operator==(const CallSearch &) const = default;
};

/** Which part of the list. */
struct CallWindow
{
    std::optional<CallCursor> from; ///< none: the newest
    bool includesFrom = false; ///< whether the page begins with that very place
    bool isNewer = false; ///< the calls just before (newer than) that place, else those after it
    int limit = 50;
};

/** How many calls; not exact where only guessed, or counted up to a limit. */
struct CallCount
{
    qint64 count = 0;
    bool isExact = true;

    bool operator==(const CallCount &) const = default;
};

/** How many of the newest hits are ranked. */
constexpr int mostRanked = 2000;

/** A page of the best hits. */
struct RankedPage
{
    QList<Call> calls;
    bool isBounded = false; ///< there are older hits that were not ranked
};

struct CallHits;

/** Pages and counts of calls, by filter and by words. Newest first; see README.md beside it. */
class CallFinder
{
public:
    explicit CallFinder(Session &session)
        : m_session(session)
    { }

    /** Newest first, whichever way is asked. */
    Result<QList<Call>> page(const CallSearch &search, const CallWindow &window);

    /** The best of the newest mostRanked hits that are not newer than @p newest (none: all), after
     * the first @p skipped. */
    Result<RankedPage> ranked(
        const CallSearch &search, const std::optional<CallCursor> &newest, int skipped, int limit);

    /** The transcripts of these calls without their words, by the calls' ids; of many long ones
     * only the first turns, 20,000 together. */
    Result<QHash<QString, Transcript>> transcripts(const QList<Call> &calls);

    /** What costs next to nothing to know; nothing where that is nothing. */
    Result<std::optional<CallCount>> estimate(const CallSearch &search);

    /** Counts them all; Timeout on a server after @p limit. */
    Result<qint64> count(const CallSearch &search, std::chrono::milliseconds limit);

    /** The place of the last of window.limit calls, for a page that begins after them; nothing when
     * there are fewer. */
    Result<std::optional<CallCursor>> lastOf(const CallSearch &search, const CallWindow &window);

    /** The count where the index of words alone knows it, else nothing. */
    Result<std::optional<qint64>> quickCount(const CallSearch &search);

    /** Where @p steps calls of the organisation after @p from end; nothing when there are fewer. */
    Result<std::optional<CallCursor>> placeAfter(
        const QString &organizationId, const std::optional<CallCursor> &from, int steps);
    /** As count(), of those after @p after (none: from the newest) up to and with @p last (none:
     * to the oldest). */
    Result<qint64> countBetween(const CallSearch &search, const std::optional<CallCursor> &after,
        const std::optional<CallCursor> &last);

    /** Whether counting has to be done piece by piece, because nothing ends a long statement. */
    [[nodiscard]] bool countsInPieces() const;

private:
    Result<QList<Call>> calls(const QString &sql, const QVariantList &values);
    Result<CallHits> hits(const CallSearch &search, const CallWindow &window, bool isRanked);
    Result<double> plannedHits(const CallSearch &search);

    Session &m_session;
    std::optional<double> m_likely; ///< CallHits::likely of the last hits,
    CallSearch m_hitsOf; ///< which were asked for with this
    bool m_isPlanned = false; ///< planWithIndex() was called
};

} // namespace earshot::database
