// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/jobrepository.h"
#include "domain/recordingabsence.h"

#include <QMap>

namespace earshot::database {

/** How many calls have no recording, by reason. */
using AbsenceCounts = QMap<RecordingAbsence, qint64>;

/**
 * How inbound calls ended up. Calls that are not over, and those whose recording is still being
 * fetched, are in none of the numbers: nobody knows yet.
 */
struct InboundFigures
{
    qint64 recorded = 0; ///< what was deleted later included
    qint64 failed = 0; ///< every attempt to fetch the recording failed
    AbsenceCounts absences; ///< only reasons that occur

    /** All of them together. */
    [[nodiscard]] qint64 finished() const;

    bool operator==(const InboundFigures &) const = default;
};

/** Recordings that were not fetched yet and that the provider soon deletes, or has deleted. */
struct UnfetchedFigures
{
    qint64 count = 0;
    qint64 parked = 0; ///< of them, those that nobody tries any more before a person says so
    qint64 tooLate = 0; ///< of them, those whose time has passed
    std::optional<Timestamp> nearest; ///< when the provider deletes the first of them; may be past

    bool operator==(const UnfetchedFigures &) const = default;
};

/** The recording jobs that are not done. */
struct JobFigures
{
    qint64 waiting = 0;
    qint64 leased = 0;
    qint64 parked = 0;
    std::optional<Timestamp>
        oldestDue; ///< of the waiting ones: when the first was or is to be tried
    std::optional<Timestamp>
        nearestDeadline; ///< of all that have one: when the provider deletes the first

    bool operator==(const JobFigures &) const = default;
};

/** Numbers about an organisation's recordings, for alerts and metrics. Only reads. */
class RecordingFigures
{
public:
    explicit RecordingFigures(Session &session)
        : m_session(session)
    { }

    /** Of the calls that began after @p since. */
    Result<InboundFigures> inbound(const QString &organizationId, Timestamp since);

    /** Of the recordings the provider deletes until @p until, or has deleted by @p now, and that
     * have been waited for since @p knownBefore at least. */
    Result<UnfetchedFigures> unfetched(
        const QString &organizationId, Timestamp now, Timestamp until, Timestamp knownBefore);

    /** The inbound calls ever found to be without a recording, each under the reason that was
     * known first: none of these numbers ever goes back. */
    Result<AbsenceCounts> inboundEverWithout(const QString &organizationId);

    Result<JobFigures> jobs(const QString &organizationId);

private:
    Session &m_session;
};

} // namespace earshot::database
