// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/auditlog.h"

#include "audit/leaf.h"
#include "audit/merkletree.h"
#include "core/json.h"
#include "database/parameters.h"

#include <QJsonDocument>

namespace earshot::audit {

using namespace Qt::StringLiterals;
using database::AuditEvent;
using database::AuditHead;
using database::AuditNode;
using database::AuditRepository;
using database::Session;

namespace {

constexpr int batch = 1000;

QList<AuditNode> nodesFrom(const QList<TreeNode> &completed)
{
    QList<AuditNode> nodes;
    for (const TreeNode &node : completed)
        nodes.append({.level = node.level, .position = node.position, .hash = node.hash});
    return nodes;
}

/** As the database gives it back: it is sealed as it will be read. */
AuditEvent asKept(AuditEvent event)
{
    for (QString *text : {&event.actor, &event.actorName, &event.action, &event.callId,
             &event.ipAddress, &event.userAgent})
        *text = database::withoutNul(*text);
    const QString detail = database::jsonText(toJson(event.detail));
    event.detail = QJsonDocument::fromJson(detail.toUtf8()).object();
    return event;
}

Error changedHead()
{
    return {.code = ErrorCode::Storage,
        .message = u"The end of the audit log is not as it was signed. \"earshotd audit verify\" "
                   "says more."_s};
}

Error foreignHead()
{
    return {.code = ErrorCode::Storage,
        .message =
            u"The audit log is signed with another key than this receiver has. All receivers of a "
            "team need the same audit_key, or a copy of audit.key from the first one's data "
            "folder."_s};
}

} // namespace

Error unwritten(const Error &cause)
{
    const QString context = u"The audit log could not be written"_s;
    Error error = cause.message.startsWith(context) ? cause : cause.withContext(context);
    const bool isKnown =
        error.code == ErrorCode::Unavailable || error.code == ErrorCode::StorageFull;
    if (!isKnown)
        error.code = ErrorCode::Storage;
    return error;
}

AuditLog::AuditLog(SigningKey key, std::optional<Checkpoint> seen)
    : m_key(std::move(key))
    , m_seen(std::move(seen))
{ }

void AuditLog::see(const Checkpoint &checkpoint) const
{
    const std::lock_guard lock(m_mutex);
    m_seen = checkpoint;
}

/** A log that is shorter than it was, or is begun anew, does not get our signature. */
Result<void> AuditLog::checkSeen(const AuditHead &head) const
{
    const std::lock_guard lock(m_mutex);
    if (!m_seen || m_seen->origin != originOf(head.organizationId) || head.size >= m_seen->size)
        return {};
    return Error{.code = ErrorCode::Storage,
        .message = u"The audit log had %1 entries before and has only %2 now: the database is not "
                   "the one of then. Put the newest one back; if there is none, keep a copy of "
                   "audit.seen in the data folder as evidence, and remove it."_s.arg(m_seen->size)
                       .arg(head.size)};
}

Result<qint64> AuditLog::append(Session &session, AuditEvent event) const
{
    AuditRepository log(session);
    const auto head = begunHead(session, event.organizationId);
    if (!head)
        return unwritten(head.error());
    auto edge = edgeOf(*head);
    if (!edge)
        return unwritten(edge.error());
    event = asKept(event);
    event.seq = edge->size() + 1;
    const database::AuditSeal sealed = seal(event);
    if (const auto inserted = log.insert(event, sealed); !inserted)
        return unwritten(inserted.error());
    const auto nodes = nodesFrom(edge->append(sealed.leafHash));
    if (const auto added = log.addNodes(event.organizationId, nodes); !added)
        return unwritten(added.error());
    const AuditHead next = signedHead(event.organizationId, *edge);
    if (const auto moved = log.moveHead(next); !moved)
        return unwritten(moved.error());
    if (event.seq % checkpointEvery == 0) {
        if (const auto kept = log.addCheckpoint(next); !kept)
            return unwritten(kept.error());
    }
    return event.seq;
}

/** The end of the log, with what is older than the proofs before it. */
Result<AuditHead> AuditLog::begunHead(Session &session, const QString &organizationId) const
{
    AuditRepository log(session);
    auto head = log.lockHead(organizationId);
    if (!head)
        return head;
    if (const auto seen = checkSeen(*head); !seen)
        return seen.error();
    if (!head->note.isEmpty())
        return head;
    const auto hasProofs = log.hasProofs(organizationId);
    if (!hasProofs)
        return hasProofs.error();
    if (*hasProofs)
        return changedHead();
    if (const auto sealed = sealEarlier(session, organizationId); !sealed)
        return sealed.error();
    return log.head(organizationId);
}

/** In one transaction: half of a log that is signed would let the other half be rewritten. */
Result<void> AuditLog::sealEarlier(Session &session, const QString &organizationId) const
{
    AuditRepository log(session);
    TreeEdge edge;
    while (true) {
        const auto events = log.list(organizationId, edge.size(), batch);
        if (!events)
            return events.error();
        for (const AuditEvent &event : *events) {
            if (event.seq != edge.size() + 1)
                return Error{.code = ErrorCode::Storage,
                    .message = u"The entry %1 is missing in the audit log."_s.arg(edge.size() + 1)};
            const database::AuditSeal sealed = seal(event);
            if (const auto done = log.addSeal(organizationId, event.seq, sealed); !done)
                return done.error();
            const auto nodes = nodesFrom(edge.append(sealed.leafHash));
            if (const auto added = log.addNodes(organizationId, nodes); !added)
                return added.error();
        }
        if (events->isEmpty())
            break;
    }
    return log.moveHead(signedHead(organizationId, edge));
}

Result<bool> AuditLog::keepCheckpoint(Session &session, const QString &organizationId) const
{
    AuditRepository log(session);
    const auto head = log.lockHead(organizationId);
    if (!head)
        return head.error();
    if (head->size == 0)
        return false;
    if (const auto ours = checkHead(*head); !ours)
        return ours.error();
    return log.addCheckpoint(*head);
}

Result<TreeEdge> AuditLog::edgeOf(const AuditHead &head) const
{
    if (const auto ours = checkHead(head); !ours)
        return ours.error();
    return TreeEdge::restore(head.size, head.peaks);
}

/** What is not signed with our key is not continued, so that nobody's changes get our signature. */
Result<void> AuditLog::checkHead(const AuditHead &head) const
{
    if (head.note.isEmpty() && head.size == 0)
        return {};
    const auto said = isKnown(head.note) ? readNote(head.note) : openNote(head.note, publicKey());
    const auto edge = TreeEdge::restore(head.size, head.peaks);
    if (!said || !edge)
        return foreignHead();
    const Checkpoint there{
        .origin = originOf(head.organizationId), .size = head.size, .root = edge->root()};
    if (*said != there)
        return changedHead();
    know(head.note);
    return {};
}

bool AuditLog::isKnown(const QByteArray &note) const
{
    const std::lock_guard lock(m_mutex);
    return note == m_known;
}

void AuditLog::know(const QByteArray &note) const
{
    const std::lock_guard lock(m_mutex);
    m_known = note;
}

AuditHead AuditLog::signedHead(const QString &organizationId, const TreeEdge &edge) const
{
    const Checkpoint checkpoint{
        .origin = originOf(organizationId), .size = edge.size(), .root = edge.root()};
    const QByteArray note = signedNote(checkpoint, m_key);
    know(note); // whether or not it is committed: it is ours
    return {
        .organizationId = organizationId, .size = edge.size(), .peaks = edge.peaks(), .note = note};
}

} // namespace earshot::audit
