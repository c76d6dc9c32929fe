// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/callfiltersql.h"
#include "database/callfinder.h"

namespace earshot::database {

/** A table "hits" of an SQL statement: the ids of the calls that say the words, in the order of the
 * list, and their rank. */
struct CallHits
{
    QString with; ///< "with … hits as (…)"
    QVariantList values;
    std::optional<double> likely = {}; ///< calls with the words, as the planner of a server expects
    bool isPlanned = false; ///< planWithIndex() was called
};

/** Up to window.limit hits. The session is set up for the statement they become part of. */
Result<CallHits> callHits(
    Session &session, const CallSearch &search, const CallWindow &window, bool isRanked);

/** The same by FTS5, and by PostgreSQL's text search. */
CallHits hitsOfFile(const CallSearch &search, const CallWindow &window, bool isRanked);
Result<CallHits> hitsOfServer(
    Session &session, const CallSearch &search, const CallWindow &window, bool isRanked);

/** What the ways to hits have in common. "c" is call_logs. */
QString comparison(const CallWindow &window);
QString order(const CallWindow &window); ///< " desc", or nothing
QString newestFirst(const CallWindow &window);
void addFrom(Conditions &all, const CallWindow &window);
/** The part of @p filter and @p window that says when, in places of the list: coarser than theirs,
 * so it never leaves out what they mean. Calls may stand higher than their place by @p aside. */
void addPlaces(Conditions &all, const QString &column, const CallFilter &filter,
    const CallWindow &window, qint64 aside = 0);

/** A few calls are meant, so each is looked up; the planner does not know how long documents are.
 */
Result<void> planWithIndex(Session &session);
/** The rows that the planner of a server expects. */
Result<double> plannedRows(Session &session, const QString &sql, const QVariantList &values);

} // namespace earshot::database
