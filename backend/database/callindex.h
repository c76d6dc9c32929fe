// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"
#include "domain/call.h"
#include "domain/transcript.h"

namespace earshot::database {

class Connection;

/** Whether the words of calls are in a file's FTS5, else in PostgreSQL's text search. */
bool isFile(const Session &session);

/**
 * One number for where a call stands in the list, newest highest: microseconds times 256, and the
 * first two digits of the id. With the id after it, it orders as time and id do.
 */
qint64 placeInList(Timestamp sortAt, const QString &callId);

/** Where a file keeps one row for a place, a call whose place is taken stands at the next free one
 * above. No further than this, unless thousands of calls begin in one microsecond: a second. */
constexpr qint64 furthestAside = 256'000'000;

/** What is written of one call. */
struct CallIndexRow
{
    QVariantList values; ///< call_id, owner_id, place, customer_digits, own_digits, fingerprint
    QStringList words; ///< in their order, with a gap where a phrase may not go on

    [[nodiscard]] QString body() const; ///< as a file keeps the words
    [[nodiscard]] QString document() const; ///< as a server reads them: a tsvector
    [[nodiscard]] QString fingerprint() const;
};

/** @p notes are what people wrote about the call. */
CallIndexRow callIndexRow(const QString &callId, const Call &call, const Transcript &transcript,
    Timestamp sortAt, const QStringList &notes = {});

/** What calls are found by, beside the calls: one row each, written in the same transaction. */
class CallIndex
{
public:
    explicit CallIndex(Session &session)
        : m_session(session)
    { }

    /** Writes the row of the call @p callId, unless it already says the same. */
    Result<void> update(
        const QString &callId, const Call &call, const Transcript &transcript, Timestamp sortAt);

    /** Before a call goes. */
    Result<void> remove(const QString &callId);

    /** Rewrites a part of the index without the words of calls that are gone, which a file keeps
     * until then; whether there is more to do. A server does that by itself. */
    Result<bool> tidySome();

private:
    Result<void> insert(const CallIndexRow &written);
    Result<qint64> freePlace(qint64 wanted);

    Session &m_session;
};

/** Writes the rows of all calls that were there before the index was; once, in batches of a
 * transaction each. */
Result<void> fillCallIndex(Connection &connection);

} // namespace earshot::database
