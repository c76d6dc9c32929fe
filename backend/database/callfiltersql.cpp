// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/callfiltersql.h"

#include "database/parameters.h"
#include "domain/calltag.h"

#include <algorithm>

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

QString places(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

void addOneOf(Conditions &all, const QString &column, const QStringList &values)
{
    if (values.isEmpty())
        return;
    QVariantList given;
    for (const QString &value : values)
        given.append(textOrEmpty(value));
    all.add(u"c.%1 in (%2)"_s.arg(column, places(given.size())), given);
}

void addAssistants(Conditions &all, const QStringList &assistants)
{
    if (assistants.isEmpty())
        return;
    QVariantList given;
    for (const QString &assistant : assistants)
        given.append(textOrEmpty(assistant));
    const QString list = places(given.size());
    all.add(u"(c.assistant_id in (%1) or c.assistant_name in (%1))"_s.arg(list), given + given);
}

/** Numbers stand there last digit first, so that an end is a beginning; ':' follows '9'. */
void addNumbers(Conditions &all, const QString &organizationId, const QStringList &numbers)
{
    if (numbers.isEmpty())
        return;
    QStringList searches;
    QVariantList given;
    for (QString digits : numbers) {
        std::reverse(digits.begin(), digits.end());
        for (const QString &column : {u"customer_digits"_s, u"own_digits"_s}) {
            searches.append(
                u"select call_id from call_search where %1 >= ? and %1 < ? and owner_id = ?"_s.arg(
                    column));
            given << digits << QString(digits + u':') << organizationId;
        }
    }
    all.add(u"c.id in ("_s + searches.join(u" union all "_s) + u')', given);
}

/** By the calls of the tag, which are few beside all calls. */
void addTags(Conditions &all, const QString &organizationId, const QStringList &tags)
{
    if (tags.isEmpty())
        return;
    QVariantList given{organizationId};
    for (const QString &tag : tags)
        given.append(textOrEmpty(tagKey(tag)));
    all.add(u"c.id in (select t.call_id from call_tags as t where t.organization_id = ? and "
            "t.tag_key in (%1))"_s.arg(places(tags.size())),
        given);
}

template <typename T>
QStringList wordsOf(const QList<T> &values)
{
    QStringList words;
    for (const T value : values)
        words.append(toWord(value));
    return words;
}

/** The first in just the words of the index call_logs_unproven. */
void addConsent(Conditions &all, const CallFilter &filter)
{
    const QString unproven = u"c.recording_state = 'ready' and c.consent_confirmed_at is null and "
                             "c.consent_state <> 'provider' and c.consent_state <> 'transcript'"_s;
    const QStringList states = wordsOf(filter.consents);
    if (filter.isUnproven && states.isEmpty())
        return all.add(unproven);
    if (states.isEmpty())
        return;
    const QString known = u"(case when c.consent_confirmed_at is null then c.consent_state "
                          "else 'confirmed' end) in (%1)"_s.arg(places(states.size()));
    const QVariantList given(states.begin(), states.end());
    all.add(filter.isUnproven ? u"(%1 or (%2))"_s.arg(known, unproven) : known, given);
}

void addNumber(Conditions &all, const QString &comparison, const std::optional<double> &value)
{
    if (value)
        all.add(comparison, {*value});
}

QString quotedTerm(const SearchTerm &term, const QString &prefixMark)
{
    return u'"' + term.words.join(u' ') + u'"' + (term.isPrefix ? prefixMark : QString());
}

QString tsTerm(const SearchTerm &term)
{
    QStringList lexemes;
    for (const QString &word : term.words)
        lexemes.append(u'\'' + word + u'\'');
    if (term.isPrefix)
        lexemes.last() += u":*"_s;
    return (term.isExcluded ? u"!("_s : u"("_s) + lexemes.join(u" <-> "_s) + u')';
}

} // namespace

void Conditions::add(const QString &part, const QVariantList &ofPart)
{
    parts.append(part);
    values += ofPart;
}

QString Conditions::sql() const
{
    return parts.join(u" and "_s);
}

void addScope(Conditions &all, const CallScope &scope, const QString &prefix)
{
    if (scope.isEverything())
        return;
    QStringList parts;
    QVariantList given;
    const auto addIn = [&](const QString &column, const QStringList &values) {
        if (values.isEmpty())
            return;
        parts.append(u"%1%2 in (%3)"_s.arg(prefix, column, places(values.size())));
        for (const QString &value : values)
            given.append(textOrEmpty(value));
    };
    addIn(u"assistant_id"_s, scope.assistants);
    addIn(u"assistant_name"_s, scope.assistants);
    addIn(u"own_number"_s, scope.numberSpellings());
    all.add(u'(' + parts.join(u" or "_s) + u')', given);
}

Conditions filterConditions(const QString &organizationId, const CallFilter &filter)
{
    Conditions all;
    all.add(u"c.organization_id = ?"_s, {organizationId});
    addOneOf(all, u"id"_s, filter.ids);
    if (filter.since)
        all.add(u"c.sort_at >= ?"_s, {parameter(*filter.since)});
    if (filter.until)
        all.add(u"c.sort_at < ?"_s, {parameter(*filter.until)});
    addOneOf(all, u"direction"_s, wordsOf(filter.directions));
    addAssistants(all, filter.assistants);
    addScope(all, filter.scope, u"c."_s);
    addNumbers(all, organizationId, filter.numbers);
    addOneOf(all, u"outcome"_s, filter.outcomes);
    addOneOf(all, u"ended_reason"_s, filter.endedReasons);
    addOneOf(all, u"recording_state"_s, wordsOf(filter.recordingStates));
    addNumber(all, u"c.duration_seconds >= ?"_s, filter.shortestSeconds);
    addNumber(all, u"c.duration_seconds <= ?"_s, filter.longestSeconds);
    addNumber(all, u"c.cost_usd >= ?"_s, filter.cheapestUsd);
    addNumber(all, u"c.cost_usd <= ?"_s, filter.dearestUsd);
    if (filter.hasTranscript)
        all.add((*filter.hasTranscript ? u"exists"_s : u"not exists"_s)
            + u" (select 1 from transcript_turns as t where t.call_id = c.id)"_s);
    if (filter.isUnheard)
        all.add((*filter.isUnheard ? u"not exists"_s : u"exists"_s)
            + u" (select 1 from call_playback as h where h.call_id = c.id)"_s);
    addOneOf(all, u"review"_s, wordsOf(filter.verdicts));
    addConsent(all, filter);
    addTags(all, organizationId, filter.tags);
    if (filter.hasNote)
        all.add((*filter.hasNote ? u"exists"_s : u"not exists"_s)
            + u" (select 1 from call_notes as n where n.call_id = c.id)"_s);
    return all;
}

QString ftsQuery(const SearchQuery &query)
{
    QStringList wanted;
    QString unwanted;
    for (const SearchTerm &term : query.terms) {
        const QString quoted = quotedTerm(term, u" *"_s);
        if (term.isExcluded)
            unwanted += u" NOT "_s + quoted;
        else
            wanted.append(quoted);
    }
    return u'(' + wanted.join(u" AND "_s) + u')' + unwanted;
}

QString tsQuery(const SearchQuery &query)
{
    QStringList terms;
    for (const SearchTerm &term : query.terms)
        terms.append(tsTerm(term));
    return terms.join(u" & "_s);
}

} // namespace earshot::database
