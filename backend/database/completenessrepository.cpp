// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/completenessrepository.h"

#include "database/jobrepository.h"
#include "database/parameters.h"

#include <algorithm>
#include <array>

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<Fate, QLatin1StringView>, 6> fates{{
    {Fate::Kept, "kept"_L1},
    {Fate::Fetching, "fetching"_L1},
    {Fate::NotRecorded, "not_recorded"_L1},
    {Fate::Failed, "failed"_L1},
    {Fate::Open, "open"_L1},
    {Fate::Missing, "missing"_L1},
}};

Fate fateFrom(QStringView word)
{
    for (const auto &[fate, candidate] : fates) {
        if (candidate == word)
            return fate;
    }
    return Fate::Missing;
}

/** A call that is over and that no job looks after is nothing a person should have to guess at:
 * failed. */
const QString fateSql = u"case when c.id is null then 'missing' "
                        "when c.recording_state in ('ready', 'deleted') then 'kept' "
                        "when c.recording_state = 'transcript_only' then 'not_recorded' "
                        "when c.recording_state in ('pending', 'processing', 'retrying') "
                        "then 'fetching' "
                        "when c.recording_state = 'none' and c.status <> 'ended' then 'open' "
                        "else 'failed' end"_s;

/** The calls that the provider listed; takes organisation, begin and end. */
QString listedSql(const QString &columns)
{
    return u"select p.created_at as at, p.vapi_call_id as vapi_call_id, %1 "
           "from provider_calls as p left join call_logs as c "
           "on c.organization_id = p.organization_id and c.vapi_call_id = p.vapi_call_id "
           "where p.organization_id = ? and p.created_at >= ? and p.created_at < ? "_s.arg(columns);
}

/** Those of ours that it has not listed (yet); takes the same. */
QString unlistedSql(const QString &columns)
{
    return u"select coalesce(c.provider_created_at, c.created_at) as at, "
           "c.vapi_call_id as vapi_call_id, %1 from call_logs as c "
           "where c.organization_id = ? and coalesce(c.provider_created_at, c.created_at) >= ? "
           "and coalesce(c.provider_created_at, c.created_at) < ? "
           "and not exists (select 1 from provider_calls as p "
           "where p.organization_id = c.organization_id and p.vapi_call_id = c.vapi_call_id) "_s
               .arg(columns);
}

QString countSql()
{
    const QString columns = fateSql
        + u" as fate, case when c.recording_state = 'transcript_only' "
          "then c.recording_absence end as absence"_s;
    return u"select fate, absence, count(*) as n, sum(unlisted) as unlisted from ("_s
        + listedSql(columns + u", 0 as unlisted"_s) + u"union all "_s
        + unlistedSql(columns + u", 1 as unlisted"_s)
        + u") as account group by fate, absence order by fate, absence"_s;
}

/** One page out of one of the two: each walks its own index and stops when the page is full. */
QString pageSql(const QString &select, const QString &at, const QString &id, bool withKept)
{
    return u"select * from ("_s + select + u"and (%1, %2) < (?, ?) "_s.arg(at, id)
        + (withKept ? QString() : u"and "_s + fateSql + u" <> 'kept' "_s)
        + u"order by %1 desc, %2 desc limit ?) as page%3 "_s.arg(
            at, id, id.startsWith(u'p') ? u"1"_s : u"2"_s);
}

QString listSql(bool withKept)
{
    const QString columns = fateSql
        + u" as fate, c.id, c.customer_name, c.customer_number, c.direction, "
          "c.recording_absence, c.recording_state_reason"_s;
    return u"select account.*, j.state as job_state, j.attempt, j.next_attempt_at, j.deadline, "
           "j.last_error from ("_s
        + pageSql(listedSql(columns), u"p.created_at"_s, u"p.vapi_call_id"_s, withKept)
        + u"union all "_s
        + pageSql(unlistedSql(columns), u"coalesce(c.provider_created_at, c.created_at)"_s,
            u"c.vapi_call_id"_s, withKept)
        + u") as account left join recording_jobs as j on j.call_id = account.id "
          "order by account.at desc, account.vapi_call_id desc limit ?"_s;
}

/** Without the ends that lie after @p from, so that a later page reads only what is left. */
QVariantList pageValues(const QString &organizationId, const CompletenessRepository::Span &span,
    const AccountCursor &from, int limit)
{
    const Timestamp end = std::min(span.end, from.at + std::chrono::microseconds(1));
    const QVariantList once{organizationId, parameter(span.begin), parameter(end),
        parameter(from.at), textOrEmpty(from.vapiCallId), limit};
    return once + once + QVariantList{limit};
}

/** Before reasons had words they were only sentences. */
std::optional<RecordingAbsence> absenceOf(Fate fate, const QString &word)
{
    if (fate != Fate::NotRecorded)
        return std::nullopt;
    return recordingAbsenceFromWord(word).value_or(RecordingAbsence::NotProvided);
}

QString reasonOf(const AccountedCall &call, const Row &row)
{
    if (call.fate == Fate::Missing)
        return u"The provider lists this call, but it is not here."_s;
    for (const QString &text : {row.text("recording_state_reason"_L1), row.text("last_error"_L1)}) {
        if (!text.isEmpty())
            return text;
    }
    return call.absence ? explanation(*call.absence) : QString();
}

AccountedCall accountedFrom(const Row &row)
{
    AccountedCall call{.callId = row.text("id"_L1),
        .vapiCallId = row.text("vapi_call_id"_L1),
        .at = row.time("at"_L1),
        .fate = fateFrom(row.text("fate"_L1)),
        .customer = {.name = row.text("customer_name"_L1),
            .number = row.text("customer_number"_L1)},
        .direction = directionFromWord(row.text("direction"_L1)).value_or(Direction::Unknown),
        .attempt = int(row.integer("attempt"_L1))};
    call.absence = absenceOf(call.fate, row.text("recording_absence"_L1));
    if (call.fate != Fate::Kept)
        call.reason = reasonOf(call, row);
    if (row.text("job_state"_L1) == "waiting"_L1)
        call.nextAttemptAt = row.optionalTime("next_attempt_at"_L1);
    if (call.fate == Fate::Fetching || call.fate == Fate::Failed)
        call.deadline = row.optionalTime("deadline"_L1);
    if (call.deadline == noDeadline)
        call.deadline.reset();
    return call;
}

} // namespace

QString toWord(Fate fate)
{
    for (const auto &[candidate, word] : fates) {
        if (candidate == fate)
            return word;
    }
    return {};
}

Result<QList<FateCount>> CompletenessRepository::count(
    const QString &organizationId, const Span &span)
{
    static const QString sql = countSql();
    const QVariantList once{organizationId, parameter(span.begin), parameter(span.end)};
    const auto rows = m_session.query(sql, once + once);
    if (!rows.ok())
        return rows.error();
    QList<FateCount> counts;
    for (const Row &row : *rows) {
        const Fate fate = fateFrom(row.text("fate"_L1));
        counts.append({.fate = fate,
            .absence = absenceOf(fate, row.text("absence"_L1)),
            .count = row.integer("n"_L1),
            .unlisted = row.integer("unlisted"_L1)});
    }
    return counts;
}

Result<QList<AccountedCall>> CompletenessRepository::list(const QString &organizationId,
    const Span &span, const std::optional<AccountCursor> &after, bool withKept, int limit)
{
    static const QString all = listSql(true);
    static const QString gaps = listSql(false);
    const AccountCursor from = after.value_or(AccountCursor{.at = span.end});
    const auto rows =
        m_session.query(withKept ? all : gaps, pageValues(organizationId, span, from, limit));
    if (!rows.ok())
        return rows.error();
    QList<AccountedCall> calls;
    for (const Row &row : *rows)
        calls.append(accountedFrom(row));
    return calls;
}

} // namespace earshot::database
