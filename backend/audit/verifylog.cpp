// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/verifylog.h"

#include "database/database.h"

#include <algorithm>

namespace earshot::audit {

using namespace Qt::StringLiterals;
using database::AuditCheckpoint;
using database::AuditHead;
using database::AuditNode;
using database::AuditRepository;
using database::SealedEvent;
using database::Session;

namespace {

constexpr int batch = 1000; // of entries; also the pace of checkpoints

/** Of one moment. */
struct Ends
{
    AuditHead head;
    qint64 last = 0; ///< number of an entry in the database
    qint64 checkpointed = 0; ///< the greatest size of a checkpoint
    qint64 rows = 0;
    bool hasProofs = false;
};

/** What belongs together: entries, what the database has of their tree, and what was signed. */
struct Piece
{
    QList<SealedEvent> entries;
    QList<AuditCheckpoint> checkpoints;
    StoredNodes nodes; ///< subtrees that these entries complete
};

Result<Ends> readEnds(Session &session, const QString &organizationId)
{
    AuditRepository log(session);
    const auto head = log.head(organizationId);
    if (!head)
        return head.error();
    const auto last = log.lastSeq(organizationId);
    if (!last)
        return last.error();
    const auto checkpointed = log.lastCheckpoint(organizationId);
    if (!checkpointed)
        return checkpointed.error();
    const auto rows = log.count(organizationId);
    if (!rows)
        return rows.error();
    const auto hasProofs = log.hasProofs(organizationId);
    if (!hasProofs)
        return hasProofs.error();
    return Ends{.head = *head,
        .last = *last,
        .checkpointed = *checkpointed,
        .rows = *rows,
        .hasProofs = *hasProofs || !head->note.isEmpty()};
}

/** Subtrees that end within the @p count entries after the first @p after. */
Result<StoredNodes> readNodes(
    Session &session, const QString &organizationId, qint64 after, qint64 count)
{
    StoredNodes found;
    for (int level = 1; level < 63; ++level) {
        const qint64 first = after >> level;
        const qint64 end = (after + count) >> level;
        if (first == end)
            continue;
        const auto nodes =
            AuditRepository(session).nodes(organizationId, level, first, int(end - first));
        if (!nodes)
            return nodes.error();
        for (const AuditNode &node : *nodes)
            found.insert({node.level, node.position}, node.hash);
    }
    return found;
}

Result<Piece> readPiece(Session &session, const QString &organizationId, qint64 after, qint64 end)
{
    AuditRepository log(session);
    const auto entries =
        log.listSealed(organizationId, after, int(std::min<qint64>(batch, end - after)));
    if (!entries)
        return entries.error();
    const auto checkpoints = log.checkpoints(organizationId, after, batch);
    if (!checkpoints)
        return checkpoints.error();
    const auto nodes = readNodes(session, organizationId, after, entries->size());
    return nodes ? Result<Piece>(Piece{*entries, *checkpoints, *nodes}) : nodes.error();
}

/** The entries up to each checkpoint, then the checkpoint. */
void follow(LogVerifier &verifier, const Piece &piece, const std::optional<Checkpoint> &seen)
{
    auto checkpoint = piece.checkpoints.begin();
    for (const SealedEvent &entry : piece.entries) {
        verifier.add(entry, piece.nodes);
        for (; checkpoint != piece.checkpoints.end() && checkpoint->size <= verifier.entries();
             ++checkpoint)
            verifier.check(*checkpoint);
        if (seen && seen->size == verifier.entries())
            verifier.checkSeen(*seen);
    }
}

/** One batch; where it ended. */
QCoro::Task<Result<qint64>> verifyPiece(
    database::Database &database, LogVerifier &verifier, LogCheck check, qint64 after, qint64 end)
{
    const QString id = check.organizationId;
    auto read = [id, after, end](Session &session) { return readPiece(session, id, after, end); };
    const auto piece = co_await database.read(read);
    if (!piece)
        co_return piece.error();
    follow(verifier, *piece, check.seen);
    co_return piece->entries.isEmpty() ? end : piece->entries.constLast().event.seq;
}

/** How far it is, and whom to tell. */
struct Reading
{
    LogCheck check;
    std::stop_token stop;
    LogProgress progress;
};

/** The entries after those that @p verifier has, up to @p end. */
QCoro::Task<Result<void>> verifyTo(
    database::Database &database, LogVerifier &verifier, Reading reading, qint64 after, qint64 end)
{
    while (after < end) {
        if (reading.progress)
            reading.progress(after, end);
        if (reading.stop.stop_requested())
            co_return Error{.code = ErrorCode::Cancelled, .message = u"The check was stopped."_s};
        const auto read = co_await verifyPiece(database, verifier, reading.check, after, end);
        if (!read)
            co_return read.error();
        after = *read;
    }
    co_return Result<void>();
}

LogVerdict verdictOf(LogVerifier &verifier, const std::optional<Checkpoint> &seen, const Ends &ends)
{
    if (seen && seen->size > verifier.entries())
        verifier.checkSeen(*seen);
    verifier.end(ends.checkpointed, ends.rows);
    return {
        .entries = verifier.entries(), .root = verifier.root(), .problems = verifier.problems()};
}

} // namespace

std::optional<LogProblem> LogVerdict::first() const
{
    const auto first = std::ranges::min_element(problems, {}, &LogProblem::from);
    return first == problems.end() ? std::nullopt : std::optional(*first);
}

QCoro::Task<Result<LogVerdict>> verifyLog(
    database::Database &database, LogCheck check, std::stop_token stop, LogProgress progress)
{
    const Reading reading{.check = check, .stop = stop, .progress = std::move(progress)};
    auto look = [id = check.organizationId](Session &session) { return readEnds(session, id); };
    LogVerifier verifier(check.organizationId, check.publicKey);
    Ends ends;
    qint64 after = 0;
    bool isAtEnd = false;
    while (!isAtEnd) {
        const auto looked = co_await database.read(look);
        if (!looked)
            co_return looked.error();
        ends = *looked;
        if (!ends.hasProofs && !check.seen) {
            LogVerdict verdict;
            verdict.unproved = ends.rows;
            co_return verdict;
        }
        verifier.begin(ends.head);
        const auto done = co_await verifyTo(database, verifier, reading, after, ends.last);
        if (!done)
            co_return done.error();
        // What was erased meanwhile is gone from what was read, but behind what was read it says
        // so.
        isAtEnd = verifier.lastGap() <= after || ends.last <= after;
        after = std::max(after, ends.last);
    }
    co_return verdictOf(verifier, check.seen, ends);
}

} // namespace earshot::audit
