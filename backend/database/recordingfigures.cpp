// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/recordingfigures.h"

#include "database/parameters.h"
#include "domain/call.h"

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

RecordingAbsence absenceIn(const Row &row)
{
    return recordingAbsenceFromWord(row.text("reason"_L1)).value_or(RecordingAbsence::NotProvided);
}

void add(InboundFigures &figures, const Row &row)
{
    const qint64 count = row.integer("n"_L1);
    const auto state = recordingStateFromWord(row.text("recording_state"_L1));
    if (state == RecordingState::Ready || state == RecordingState::Deleted)
        figures.recorded += count;
    else if (state == RecordingState::Failed)
        figures.failed += count;
    else
        figures.absences[absenceIn(row)] += count;
}

void add(JobFigures &figures, const Row &row)
{
    const qint64 count = row.integer("n"_L1);
    const QString state = row.text("state"_L1);
    if (state == toWord(JobState::Waiting)) {
        figures.waiting = count;
        figures.oldestDue = row.optionalTime("due"_L1);
    } else if (state == toWord(JobState::Leased)) {
        figures.leased = count;
    } else {
        figures.parked = count;
    }
    const auto deadline = row.optionalTime("deadline"_L1);
    if (deadline && *deadline < noDeadline
        && (!figures.nearestDeadline || *deadline < *figures.nearestDeadline))
        figures.nearestDeadline = deadline;
}

} // namespace

qint64 InboundFigures::finished() const
{
    qint64 sum = recorded + failed;
    for (const qint64 count : absences)
        sum += count;
    return sum;
}

Result<InboundFigures> RecordingFigures::inbound(const QString &organizationId, Timestamp since)
{
    const auto rows = m_session.query(
        u"select recording_state, recording_absence as reason, count(*) as n from call_logs "
        "where organization_id = ? and sort_at > ? and direction = 'inbound' "
        "and status = 'ended' and recording_state in "
        "('ready', 'deleted', 'failed', 'transcript_only') "
        "group by recording_state, recording_absence"_s,
        {organizationId, parameter(since)});
    if (!rows.ok())
        return rows.error();
    InboundFigures figures;
    for (const Row &row : *rows)
        add(figures, row);
    return figures;
}

Result<UnfetchedFigures> RecordingFigures::unfetched(
    const QString &organizationId, Timestamp now, Timestamp until, Timestamp knownBefore)
{
    const auto row = m_session.queryOne(
        u"select count(*) as n, coalesce(sum(case when j.state = 'parked' then 1 else 0 end), 0) "
        "as parked, coalesce(sum(case when j.deadline <= ? then 1 else 0 end), 0) as too_late, "
        "min(j.deadline) as nearest from recording_jobs as j "
        "join call_logs as c on c.id = j.call_id "
        "where j.state in ('waiting', 'leased', 'parked') and j.deadline <= ? "
        "and j.created_at <= ? and c.organization_id = ?"_s,
        {parameter(now), parameter(until), parameter(knownBefore), organizationId});
    if (!row.ok())
        return row.error();
    if (!row->has_value())
        return UnfetchedFigures();
    return UnfetchedFigures{.count = (*row)->integer("n"_L1),
        .parked = (*row)->integer("parked"_L1),
        .tooLate = (*row)->integer("too_late"_L1),
        .nearest = (*row)->optionalTime("nearest"_L1)};
}

Result<AbsenceCounts> RecordingFigures::inboundEverWithout(const QString &organizationId)
{
    const auto rows =
        m_session.query(u"select reason, count(*) as n from inbound_calls_without_recording "
                        "where organization_id = ? group by reason"_s,
            {organizationId});
    if (!rows.ok())
        return rows.error();
    AbsenceCounts counts;
    for (const Row &row : *rows)
        counts[absenceIn(row)] += row.integer("n"_L1);
    return counts;
}

Result<JobFigures> RecordingFigures::jobs(const QString &organizationId)
{
    const auto rows = m_session.query(
        u"select j.state, count(*) as n, min(j.next_attempt_at) as due, "
        "min(j.deadline) as deadline from recording_jobs as j "
        "join call_logs as c on c.id = j.call_id "
        "where j.state in ('waiting', 'leased', 'parked') and c.organization_id = ? "
        "group by j.state"_s,
        {organizationId});
    if (!rows.ok())
        return rows.error();
    JobFigures figures;
    for (const Row &row : *rows)
        add(figures, row);
    return figures;
}

} // namespace earshot::database
