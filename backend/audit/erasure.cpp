// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/erasure.h"

#include "audit/auditlog.h"
#include "audit/erasedpart.h"
#include "database/database.h"

#include <algorithm>

namespace earshot::audit {

using namespace Qt::StringLiterals;
using database::AuditEvent;
using database::AuditRepository;
using database::SealedEvent;
using database::Session;

namespace {

constexpr int pageSize = 500; // entries

bool canGo(const SealedEvent &entry, Part part)
{
    return entry.event.action != database::action::auditErased
        && partText(entry.event, part) != partText({}, part);
}

/** Each once, in order. */
Result<QList<ErasedPart>> erasable(
    Session &session, const QString &organizationId, const QList<qint64> &seqs, Part part)
{
    const auto entries = AuditRepository(session).these(organizationId, seqs);
    if (!entries)
        return entries.error();
    QList<ErasedPart> found;
    for (const SealedEvent &entry : *entries) {
        if (canGo(entry, part))
            found.append({.seq = entry.event.seq, .part = part});
    }
    return found;
}

/** First, because it also seals what is older than the proofs. */
Result<void> note(Session &session, Entry entry, const QList<ErasedPart> &gone)
{
    const QJsonObject further = entry.detail;
    entry.action = database::action::auditErased;
    for (qsizetype at = 0; at < gone.size(); at += mostErased) {
        entry.detail = further;
        entry.detail.insert(erasedMember, partsJson(gone.mid(at, mostErased)));
        if (const auto written = append(session, entry); !written)
            return written;
    }
    return {};
}

/** As they are sealed now. */
Result<void> blank(Session &session, const QString &organizationId, const QList<ErasedPart> &gone)
{
    AuditRepository log(session);
    for (const ErasedPart &one : gone) {
        const auto found = log.these(organizationId, {one.seq});
        if (!found)
            return found.error();
        const SealedEvent entry = found->value(0);
        if (!changesOf(entry).isEmpty())
            return Error{.code = ErrorCode::Conflict,
                .message = u"Entry %1 of the audit log is not as it was written, so nothing of it "
                           "is erased; \"earshotd audit verify\" says more."_s.arg(one.seq)};
        const QByteArray salts = withoutSalt(entry.seal.salts, one.part);
        if (const auto done = log.erase(organizationId, one.seq, one.part, salts); !done)
            return done;
    }
    return {};
}

/** What is found among the entries after @p after; the last that was looked at. */
struct Found
{
    QList<qint64> seqs;
    qint64 last = 0;
};

Result<Found> look(
    Session &session, const QString &organizationId, qint64 after, const MentionMatcher &matcher)
{
    const auto events = AuditRepository(session).list(organizationId, after, pageSize);
    if (!events)
        return events.error();
    Found found{.seqs = {}, .last = after};
    for (const AuditEvent &event : *events) {
        if (matcher.fits(event))
            found.seqs.append(event.seq);
        found.last = event.seq;
    }
    return found;
}

} // namespace

Result<qint64> eraseParts(
    Session &session, const Entry &draft, const QList<qint64> &seqs, Part part)
{
    const QString id = draft.organizationId;
    // Two that erase the same are one after the other, so that only one says so.
    if (const auto locked = AuditRepository(session).lockHead(id); !locked)
        return unwritten(locked.error());
    const auto found = erasable(session, id, seqs, part);
    if (!found)
        return found.error();
    if (const auto noted = note(session, draft, *found); !noted)
        return noted.error();
    if (const auto done = blank(session, id, *found); !done)
        return done.error();
    return found->size();
}

QCoro::Task<Result<qint64>> eraseMentions(
    database::Database &database, Entry draft, Mentions what, std::stop_token stop)
{
    const MentionMatcher matcher(what);
    qint64 erased = 0;
    qint64 after = -1;
    qint64 last = 0;
    while (last > after) {
        if (stop.stop_requested())
            co_return Error{.code = ErrorCode::Cancelled, .message = u"The erasing was stopped."_s};
        after = last;
        auto read = [&matcher, after, id = draft.organizationId](
                        Session &session) { return look(session, id, after, matcher); };
        const auto found = co_await database.read(read);
        if (!found)
            co_return found.error();
        last = found->last;
        if (found->seqs.isEmpty())
            continue;
        auto write = [draft, seqs = found->seqs](Session &session) {
            return eraseParts(session, draft, seqs, Part::Detail);
        };
        const auto gone = co_await database.write(write);
        if (!gone)
            co_return gone.error();
        erased += *gone;
    }
    co_return erased;
}

} // namespace earshot::audit
