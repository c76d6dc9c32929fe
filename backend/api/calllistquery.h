// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/cursor.h"
#include "core/result.h"
#include "domain/callfilter.h"
#include "domain/searchquery.h"

#include <QUrlQuery>

#include <variant>

namespace earshot::api {

/** What a client asks of the list of calls. */
struct CallListQuery
{
    CallFilter filter;
    SearchQuery words;
    bool isRanked = false; ///< the best hits first, else the newest
    int limit = 50;
    int skip = 0; ///< calls between the place the page is asked from and its first
    std::optional<PageCursor> cursor;
    std::variant<std::monostate, Timestamp, QString> from; ///< a moment, or a call's id
    QString fingerprint; ///< of filter, words and order: a cursor serves one of them
};

/** InvalidInput, naming the parameter, for one that is unknown, given twice, or bad. */
Result<CallListQuery> callListQuery(const QUrlQuery &query);

/** The same where only the filter and "q" have a meaning. */
Result<CallListQuery> callCountQuery(const QUrlQuery &query);

/** Whether it can tell something of customers' phone numbers: by the filter, or by a word of
 * digits, since numbers stand in names as well, in pieces. */
bool asksForNumbers(const CallListQuery &list);

} // namespace earshot::api
