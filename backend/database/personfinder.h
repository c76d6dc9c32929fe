// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/callrepository.h"
#include "domain/personquery.h"

namespace earshot::database {

/** What is kept of some calls. */
struct KeptOfCalls
{
    qint64 recordings = 0;
    qint64 bytes = 0; ///< of recordings and what belongs to them
    qint64 transcripts = 0;
    qint64 notes = 0;
    qint64 links = 0; ///< to clips, given to somebody
    qint64 onHold = 0; ///< calls
};

KeptOfCalls operator+(const KeptOfCalls &a, const KeptOfCalls &b);

/** A page of a person's calls, newest first. */
struct PersonPage
{
    QList<Call> calls;
    KeptOfCalls kept; ///< of these
    qint64 mentions = 0; ///< calls with others in which the name was found
    std::optional<CallCursor> next; ///< where to go on; none: that was all
};

/** Finds what there is about somebody. */
class PersonFinder
{
public:
    explicit PersonFinder(Session &session)
        : m_session(session)
    { }

    /** What is found among the next @p most calls that could be theirs. */
    Result<PersonPage> page(const QString &organizationId, const PersonQuery &person,
        const std::optional<CallCursor> &after, int most);

    /** Removes saved views that look for one of @p traces; how many. */
    Result<qint64> forgetViews(const QString &organizationId, const QStringList &traces);

    /** Of the next @p most deliveries after @p after that named no call, those with one of @p
     * traces say nothing any more; how many were looked at. */
    Result<qint64> blankUnnamed(
        const QString &organizationId, const QStringList &traces, qint64 &after, int most);

private:
    Result<KeptOfCalls> keptOf(const QList<Call> &calls);

    Session &m_session;
};

} // namespace earshot::database
