// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/personfinder.h"

#include "database/callfinder.h"
#include "domain/searchwords.h"
#include "domain/traces.h"

#include <QUrl>

#include <algorithm>

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

/** All that could be theirs; isWith() says which are. */
CallSearch searchFor(const QString &organizationId, const PersonQuery &person)
{
    CallSearch search{.organizationId = organizationId};
    if (!person.digits.isEmpty()) {
        search.filter.numbers = {person.digits};
        return search;
    }
    SearchTerm term;
    for (const SearchWord &word : searchWords(person.name))
        term.words.append(word.word);
    search.query.terms.push_back(term);
    return search;
}

} // namespace

KeptOfCalls operator+(const KeptOfCalls &a, const KeptOfCalls &b)
{
    return {.recordings = a.recordings + b.recordings,
        .bytes = a.bytes + b.bytes,
        .transcripts = a.transcripts + b.transcripts,
        .notes = a.notes + b.notes,
        .links = a.links + b.links,
        .onHold = a.onHold + b.onHold};
}

Result<PersonPage> PersonFinder::page(const QString &organizationId, const PersonQuery &person,
    const std::optional<CallCursor> &after, int most)
{
    const auto found = CallFinder(m_session).page(
        searchFor(organizationId, person), {.from = after, .limit = most});
    if (!found.ok())
        return found.error();
    PersonPage page;
    for (const Call &call : *found) {
        if (isWith(person, call))
            page.calls.append(call);
    }
    if (person.digits.isEmpty())
        page.mentions = found->size() - page.calls.size();
    if (found->size() == most)
        page.next = cursorAt(found->constLast());
    const auto kept = keptOf(page.calls);
    if (!kept.ok())
        return kept.error();
    page.kept = *kept;
    return page;
}

Result<KeptOfCalls> PersonFinder::keptOf(const QList<Call> &calls)
{
    if (calls.isEmpty())
        return KeptOfCalls();
    QVariantList ids;
    for (const Call &call : calls)
        ids.append(call.id);
    const QString among = u" in ("_s + QStringList(ids.size(), u"?"_s).join(u", "_s) + u')';
    const auto row = m_session.queryOne(
        u"select count(c.recording_storage_path) as recordings, sum(c.has_transcript) as "
        "transcripts, sum(c.legal_hold) as holds, "
        "(select count(*) from call_notes where call_id%1) as notes, "
        "(select count(*) from clip_links where call_id%1) as links, "
        "(select cast(coalesce(sum(size_bytes), 0) as bigint) from stored_objects where call_id%1 "
        "and state in ('writing', 'live')) as bytes from call_logs as c where c.id%1"_s.arg(among),
        ids + ids + ids + ids);
    if (!row.ok())
        return row.error();
    const Row &sums = **row;
    return KeptOfCalls{.recordings = sums.integer("recordings"_L1),
        .bytes = sums.integer("bytes"_L1),
        .transcripts = sums.integer("transcripts"_L1),
        .notes = sums.integer("notes"_L1),
        .links = sums.integer("links"_L1),
        .onHold = sums.integer("holds"_L1)};
}

Result<qint64> PersonFinder::forgetViews(const QString &organizationId, const QStringList &traces)
{
    const auto rows = m_session.query(
        u"select id, name, query from saved_views where organization_id = ?"_s, {organizationId});
    if (!rows.ok())
        return rows.error();
    const TraceFinder finder(traces);
    qint64 forgotten = 0;
    for (const Row &row : *rows) {
        const QString query =
            QUrl::fromPercentEncoding(row.text("query"_L1).replace(u'+', u' ').toUtf8());
        if (!finder.isIn(query) && !finder.isIn(row.text("name"_L1)))
            continue;
        const auto gone =
            m_session.exec(u"delete from saved_views where id = ?"_s, {row.text("id"_L1)});
        if (!gone.ok())
            return gone.error();
        forgotten += *gone;
    }
    return forgotten;
}

Result<qint64> PersonFinder::blankUnnamed(
    const QString &organizationId, const QStringList &traces, qint64 &after, int most)
{
    const auto rows = m_session.query(
        u"select id, payload from webhook_inbox where provider = 'vapi' and "
        "dedupe_key >= 'unnamed|' and dedupe_key < 'unnamed}' and organization_id = ? and id > ? "
        "and processed_at is not null order by id limit ?"_s,
        {organizationId, after, most});
    if (!rows.ok())
        return rows.error();
    const TraceFinder finder(traces);
    for (const Row &row : *rows) {
        after = row.integer("id"_L1);
        if (!finder.isIn(QString::fromUtf8(row.bytes("payload"_L1))))
            continue;
        const auto blanked =
            m_session.exec(u"update webhook_inbox set payload = substr(payload, 1, 0), "
                           "dedupe_key = 'removed|' || id, error = null where id = ?"_s,
                {after});
        if (!blanked.ok())
            return blanked.error();
    }
    return qint64(rows->size());
}

} // namespace earshot::database
