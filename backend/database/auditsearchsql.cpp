// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/auditsearchsql.h"

#include "database/parameters.h"
#include "domain/searchwords.h"

#include <algorithm>

namespace earshot::database {

using namespace Qt::StringLiterals;

const QString auditPersonSql = u"coalesce(e.actor_name, e.actor)"_s;

namespace {

constexpr qsizetype shortestNumber = 3;
/** The condition that leaves the fewest is the way; the others must not tempt to another one. */
AuditWay wayOf(const AuditSearch &search, const Dialect &dialect)
{
    AuditWay way;
    way.walked.add(u"e.organization_id = ?"_s, {search.organizationId});
    bool hasWay = false;
    const auto add = [&](const QString &column, const QString &value) {
        if (value.isEmpty())
            return;
        if (hasWay)
            way.looked.add(dialect.unindexed(column) + u" = ?"_s, {value});
        else
            way.walked.add(column + u" = ?"_s, {value});
        hasWay = true;
    };
    add(u"e.call_id"_s, search.callId);
    add(u"e.ip_address"_s, search.address);
    add(auditPersonSql, search.person);
    add(u"e.action"_s, search.action);
    return way;
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
    QStringList parts{u"lower("_s + auditPersonSql + u") like ? escape '!'"_s,
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

} // namespace

AuditWay auditWay(
    const AuditSearch &search, const std::optional<AuditPlace> &place, const Dialect &dialect)
{
    AuditWay way = wayOf(search, dialect);
    addBounds(way.walked, beginOf(search, place), search.from);
    addLooked(way.looked, search);
    return way;
}

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

} // namespace earshot::database
