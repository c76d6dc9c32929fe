// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/auditfinder.h"

#include "database/callfiltersql.h"
#include "database/parameters.h"
#include "domain/searchwords.h"

#include <algorithm>

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestNumber = 3;
const QString personSql = u"coalesce(e.actor_name, e.actor)"_s;

/** What is walked along an index, and what is looked at in each entry on the way. */
struct Plan
{
    Conditions walked;
    Conditions looked;
};

/** The condition that leaves the fewest is the way; the others must not tempt to another one. */
Plan planOf(const AuditSearch &search, const Dialect &dialect)
{
    Plan plan;
    plan.walked.add(u"e.organization_id = ?"_s, {search.organizationId});
    bool hasWay = false;
    const auto add = [&](const QString &column, const QString &value) {
        if (value.isEmpty())
            return;
        if (hasWay)
            plan.looked.add(dialect.unindexed(column) + u" = ?"_s, {value});
        else
            plan.walked.add(column + u" = ?"_s, {value});
        hasWay = true;
    };
    add(u"e.call_id"_s, search.callId);
    add(u"e.ip_address"_s, search.address);
    add(personSql, search.person);
    add(u"e.action"_s, search.action);
    return plan;
}

/** A pattern for lower(): neither database knows all letters as the other one does, so that what
 * is beyond ASCII stands for anything here, and fits() decides. */
QString patternOf(const QString &part)
{
    QString pattern = u"%"_s;
    for (const QChar c : part) {
        if (c.unicode() >= 128)
            pattern += u'%';
        else if (c == u'%' || c == u'_' || c == u'!')
            pattern += u"!"_s + c;
        else
            pattern += c.toLower();
    }
    return pattern + u'%';
}

QString reversed(QString digits)
{
    std::reverse(digits.begin(), digits.end());
    return digits;
}

QString numberSql()
{
    return u"e.call_id in (select call_id from call_search where customer_digits >= ? and "
           "customer_digits < ? and owner_id = ?)"_s;
}

/** Numbers stand there last digit first, so that an end is a beginning; ':' follows '9'. */
QVariantList numberValues(const QString &digits, const QString &organizationId)
{
    return {reversed(digits), QString(reversed(digits) + u':'), organizationId};
}

/** "Room 12" is no number, "+1 (555) 01" is. */
bool isNumber(const QString &words)
{
    const bool hasOthers = std::ranges::any_of(
        words, [](QChar c) { return !c.isDigit() && !u" +-()./"_s.contains(c); });
    return !hasOthers && numberDigits(words).size() >= shortestNumber;
}

void addWords(Conditions &all, const AuditSearch &search)
{
    const QString pattern = patternOf(search.words);
    QStringList parts{u"lower("_s + personSql + u") like ? escape '!'"_s,
        u"lower(c.customer_name) like ? escape '!'"_s,
        u"lower(cast(e.ip_address as text)) like ? escape '!'"_s};
    QVariantList values{pattern, pattern, pattern};
    if (isNumber(search.words)) {
        parts.append(numberSql());
        values += numberValues(numberDigits(search.words), search.organizationId);
    }
    all.add(u'(' + parts.join(u" or "_s) + u')', values);
}

void addLooked(Conditions &all, const AuditSearch &search)
{
    if (!search.client.isEmpty())
        all.add(u"lower(e.user_agent) like ? escape '!'"_s, {patternOf(search.client)});
    if (!search.number.isEmpty())
        all.add(numberSql(), numberValues(search.number, search.organizationId));
    if (!search.words.isEmpty())
        addWords(all, search);
}

void addBounds(
    Conditions &all, std::optional<AuditPlace> before, const std::optional<Timestamp> &from)
{
    if (before)
        all.add(u"(e.at, e.seq) < (?, ?)"_s, {parameter(before->at), before->seq});
    if (from)
        all.add(u"e.at >= ?"_s, {parameter(*from)});
}

/** From @p place, or the end of what is asked for. */
std::optional<AuditPlace> beginOf(const AuditSearch &search, const std::optional<AuditPlace> &place)
{
    if (!search.to)
        return place;
    const AuditPlace end{*search.to, 0};
    return place ? std::min(*place, end) : end;
}

bool has(const QString &text, const QString &part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

/** What a pattern can't say. */
bool fits(const FoundEntry &entry, const AuditSearch &search)
{
    const AuditEvent &event = entry.event;
    if (!search.client.isEmpty() && !has(event.userAgent, search.client))
        return false;
    if (search.words.isEmpty() || has(event.actorName, search.words)
        || has(event.ipAddress, search.words)
        || (event.actorName.isEmpty() && has(event.actor, search.words)))
        return true;
    return entry.call
        && (has(entry.call->caller, search.words)
            || (isNumber(search.words)
                && numberDigits(entry.call->number).endsWith(numberDigits(search.words))));
}

FoundEntry entryFrom(const Row &row)
{
    FoundEntry entry{.event = auditEventFrom(row), .call = std::nullopt};
    if (!row.isNull("direction"_L1))
        entry.call = AuditedCall{.caller = row.text("customer_name"_L1),
            .number = row.text("customer_number"_L1),
            .direction = row.text("direction"_L1),
            .recordingSeconds = row.real("recording_duration_seconds"_L1)};
    return entry;
}

QString pageSql(const QString &where)
{
    // Bytes that left through a link may have no name; giving out the link has.
    return u"select e.organization_id, e.seq, e.at, e.actor, coalesce(e.actor_name, "
           "(select n.actor_name from audit_events as n where n.organization_id = "
           "e.organization_id "
           "and n.call_id = e.call_id and n.actor = e.actor and n.actor_name is not null limit 1)) "
           "as actor_name, e.action, e.call_id, "
           "e.ip_address, e.user_agent, e.duration_seconds, e.detail, c.customer_name, "
           "c.customer_number, c.direction, c.recording_duration_seconds from audit_events as e "
           "left join call_logs as c on c.id = e.call_id "
           "and c.organization_id = e.organization_id where "_s
        + where + u" order by e.at desc, e.seq desc limit ?"_s;
}

} // namespace

Result<FoundEntries> AuditFinder::find(
    const AuditSearch &search, std::optional<AuditPlace> place, int limit)
{
    Plan plan = planOf(search, m_session.dialect());
    addBounds(plan.walked, beginOf(search, place), search.from);
    addLooked(plan.looked, search);
    FoundEntries found;
    Conditions all = plan.walked;
    if (!plan.looked.parts.isEmpty()) {
        const auto end = endOfPiece(plan.walked.sql(), plan.walked.values);
        if (!end)
            return end.error();
        found.next = *end;
        if (*end)
            all.add(u"(e.at, e.seq) >= (?, ?)"_s, {parameter((*end)->at), (*end)->seq});
        all.add(plan.looked.sql(), plan.looked.values);
    }
    const auto rows = m_session.query(pageSql(all.sql()), all.values + QVariantList{limit + 1});
    if (!rows)
        return rows.error();
    const std::size_t shown = std::min(rows->size(), std::size_t(limit));
    for (std::size_t i = 0; i < shown; ++i) {
        const FoundEntry entry = entryFrom(rows->at(i));
        if (fits(entry, search))
            found.entries.append(entry);
    }
    if (rows->size() > shown)
        found.next = {{rows->at(shown - 1).time("at"_L1), rows->at(shown - 1).integer("seq"_L1)}};
    return found;
}

/** The last of the entries that are looked at; nothing when they are the last of all. */
Result<std::optional<AuditPlace>> AuditFinder::endOfPiece(
    const QString &where, const QVariantList &values)
{
    const auto row = m_session.queryOne(u"select e.at, e.seq from audit_events as e where "_s
            + where + u" order by e.at desc, e.seq desc limit 1 offset ?"_s,
        values + QVariantList{lookedAt - 1});
    if (!row)
        return row.error();
    if (!row->has_value())
        return std::optional<AuditPlace>();
    return std::optional(AuditPlace{(*row)->time("at"_L1), (*row)->integer("seq"_L1)});
}

Result<QStringList> AuditFinder::persons(const QString &organizationId, int limit)
{
    return distinct(organizationId, personSql, limit);
}

Result<QStringList> AuditFinder::actions(const QString &organizationId, int limit)
{
    return distinct(organizationId, u"e.action"_s, limit);
}

/** From one value to the next along the index; `select distinct` would read all of it. */
Result<QStringList> AuditFinder::distinct(
    const QString &organizationId, const QString &column, int limit)
{
    QStringList values;
    QString last = u""_s;
    while (values.size() < limit) {
        const auto row = m_session.queryOne(u"select %1 as value from audit_events as e "
                                            "where e.organization_id = ? and %1 > ? "
                                            "order by %1 limit 1"_s.arg(column),
            {organizationId, last});
        if (!row)
            return row.error();
        if (!row->has_value())
            break;
        last = (*row)->text("value"_L1);
        values.append(last);
    }
    return values;
}

Result<std::optional<AuditEvent>> AuditFinder::newest(
    const QString &organizationId, const QString &action)
{
    const AuditSearch search{.organizationId = organizationId, .action = action};
    const auto found = find(search, std::nullopt, 1);
    if (!found)
        return found.error();
    return found->entries.isEmpty() ? std::optional<AuditEvent>()
                                    : std::optional(found->entries.constFirst().event);
}

} // namespace earshot::database
