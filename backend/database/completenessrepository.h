// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"
#include "domain/call.h"

#include <QList>

namespace earshot::database {

/** What became of a call that the provider has, or had. Every call has exactly one. */
enum class Fate {
    Kept, ///< the recording is here, or was until a rule or a person deleted it
    Fetching, ///< a job is on its way to it
    NotRecorded, ///< there is none, and the reason is known
    Failed, ///< nothing goes on by itself: a person decides
    Open, ///< the call is not over
    Missing, ///< the provider lists it and we have no row of it; never, if all is well
};

/** "kept", "fetching", "not_recorded", "failed", "open", "missing". */
QString toWord(Fate fate);

/** How many calls met one fate, for NotRecorded by reason. */
struct FateCount
{
    Fate fate = Fate::Missing;
    std::optional<RecordingAbsence> absence; ///< only of NotRecorded
    qint64 count = 0;
    qint64 unlisted = 0; ///< of them, those the provider's list has not shown (yet)

    bool operator==(const FateCount &) const = default;
};

/** A call in the account of what there is, with what is being done about it. */
struct AccountedCall
{
    QString callId; ///< ours; empty when it is missing
    QString vapiCallId;
    Timestamp at; ///< when the provider made it; else when we first heard of it
    Fate fate = Fate::Missing;
    Customer customer;
    Direction direction = Direction::Unknown;
    std::optional<RecordingAbsence> absence; ///< only of NotRecorded
    QString reason; ///< in words for a person; empty where there is nothing to explain
    int attempt = 0; ///< how often the recording was tried
    std::optional<Timestamp> nextAttemptAt; ///< while a job waits
    std::optional<Timestamp>
        deadline; ///< while there is something to lose: the provider deletes it

    bool operator==(const AccountedCall &) const = default;
};

/** Where a page of calls ended: the next one begins after it. */
struct AccountCursor
{
    Timestamp at;
    QString vapiCallId;

    bool operator==(const AccountCursor &) const = default;
};

/**
 * Holds what the provider listed against what is kept. A call counts on the day the provider made
 * it, once, whether the list or a webhook told of it.
 */
class CompletenessRepository
{
public:
    struct Span
    {
        Timestamp begin;
        Timestamp end; ///< not part of it
    };

    explicit CompletenessRepository(Session &session)
        : m_session(session)
    { }

    Result<QList<FateCount>> count(const QString &organizationId, const Span &span);

    /** Newest first, after @p after; without the kept ones unless @p withKept. */
    Result<QList<AccountedCall>> list(const QString &organizationId, const Span &span,
        const std::optional<AccountCursor> &after, bool withKept, int limit);

private:
    Session &m_session;
};

} // namespace earshot::database
