// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/logverifier.h"

#include "audit/leaf.h"

#include <algorithm>

namespace earshot::audit {

using namespace Qt::StringLiterals;
using database::AuditHead;
using database::AuditNode;
using database::SealedEvent;

namespace {

QString range(qint64 from, qint64 to)
{
    return from == to ? u"Entry %1"_s.arg(from) : u"Entries %1 to %2"_s.arg(from).arg(to);
}

QString partName(Part part)
{
    switch (part) {
    case Part::Who:
        return u"who did it"_s;
    case Part::Origin:
        return u"where it came from"_s;
    case Part::Detail:
        break;
    }
    return u"its details"_s;
}

qint64 firstOf(int level, qint64 position)
{
    return (position << level) + 1;
}

qint64 lastOf(int level, qint64 position)
{
    return (position + 1) << level;
}

} // namespace

LogVerifier::LogVerifier(QString organizationId, QByteArray publicKey)
    : m_organizationId(std::move(organizationId))
    , m_publicKey(std::move(publicKey))
{ }

void LogVerifier::begin(const AuditHead &head)
{
    const auto said = openNote(head.note, m_publicKey);
    if (!said || said->origin != originOf(m_organizationId))
        return;
    m_head = *said;
    const auto edge = TreeEdge::restore(head.size, head.peaks);
    m_isHeadChanged = head.size != said->size || !edge || edge->root() != said->root;
}

void LogVerifier::add(const SealedEvent &entry)
{
    const qint64 expected = m_edge.size() + 1;
    const qint64 seq = entry.event.seq;
    if (seq != expected && !m_isGapped) {
        add(expected, std::max(expected, seq - 1),
            seq > expected ? range(expected, seq - 1) + u" are missing."_s
                           : u"Entry %1 is there twice."_s.arg(seq));
        m_isGapped = true;
    }
    checkSeal(entry);
    m_completed += m_edge.append(entry.seal.leafHash);
    if (m_head && m_head->size == m_edge.size())
        checkRoot(*m_head, u"the signed end of the log"_s);
}

/** The entry against what its leaf says; whether the leaf itself is that of the tree is seen there.
 */
void LogVerifier::checkSeal(const SealedEvent &entry)
{
    const qint64 seq = entry.event.seq;
    const database::AuditSeal &seal = entry.seal;
    const bool isWhole = seal.salts.size() == saltBytes * qsizetype(parts.size())
        && seal.commitments.size() == hashBytes * qsizetype(parts.size());
    if (!isWhole)
        return add(seq, seq, u"Entry %1 is not sealed."_s.arg(seq));
    for (const Part part : parts) {
        const QByteArray made = commitment(saltOf(seal, part), partText(entry.event, part));
        if (made != commitmentOf(seal, part))
            add(seq, seq, u"Entry %1: %2 is not as it was written."_s.arg(seq).arg(partName(part)));
    }
    if (leafHash(leafText(entry.event, seal.commitments)) != seal.leafHash)
        add(seq, seq,
            u"Entry %1: its number, time, action or call is not as it was written."_s.arg(seq));
}

/** The lowest one that differs says it best; those above it follow from it. */
void LogVerifier::compare(const QList<TreeNode> &completed, const QList<AuditNode> &stored)
{
    for (const TreeNode &node : completed) {
        const AuditNode wanted{.level = node.level, .position = node.position, .hash = node.hash};
        const qint64 from = firstOf(node.level, node.position);
        const qint64 to = lastOf(node.level, node.position);
        if (!stored.contains(wanted) && !isExplained(from, to))
            add(from, to, range(from, to) + u" are not those of the log’s tree."_s);
    }
}

void LogVerifier::check(const database::AuditCheckpoint &checkpoint)
{
    const auto said = openNote(checkpoint.note, m_publicKey);
    if (!said || said->origin != originOf(m_organizationId) || said->size != checkpoint.size)
        return add(checkpoint.size, checkpoint.size,
            u"The checkpoint after entry %1 is not signed with the log’s key."_s.arg(
                checkpoint.size));
    checkRoot(*said, u"the checkpoint after entry %1"_s.arg(said->size));
}

void LogVerifier::checkSeen(const Checkpoint &seen)
{
    if (seen.origin != originOf(m_organizationId))
        return;
    if (seen.size > m_edge.size())
        return miss(seen.size);
    checkRoot(seen, u"what this receiver saw after entry %1"_s.arg(seen.size));
}

void LogVerifier::checkRoot(const Checkpoint &said, const QString &what)
{
    if (said.size != m_edge.size())
        return;
    if (said.root == m_edge.root()) {
        m_sound = said.size;
        return;
    }
    const qint64 from = m_sound + 1;
    if (!isExplained(from, said.size))
        add(from, said.size, range(from, said.size) + u" are not those of %1."_s.arg(what));
}

void LogVerifier::end(qint64 checkpointed)
{
    const qint64 size = m_edge.size();
    miss(std::max(checkpointed, m_head ? m_head->size : 0));
    if (!m_head && std::max(size, checkpointed) > 0)
        add(std::max<qint64>(std::min(m_sound + 1, size), 1), std::max<qint64>(size, 1),
            u"The log is not signed with its key after entry %1."_s.arg(m_sound));
    if (m_head && size > m_head->size)
        add(m_head->size + 1, size,
            range(m_head->size + 1, size) + u" were put in behind the end of the log."_s);
    if (m_isHeadChanged && m_problems.isEmpty())
        add(size, size, u"The end of the log is not as it was signed."_s);
}

/** Entries up to @p last were there once. What stands after the last proof may be others, too. */
void LogVerifier::miss(qint64 last)
{
    const qint64 size = m_edge.size();
    if (last <= size || m_isGapped)
        return;
    const QString text = range(size + 1, last) + u" are missing at the end."_s;
    if (m_sound >= size)
        return add(size + 1, last, text);
    add(m_sound + 1, last, text + u" Those from %1 on are not proved."_s.arg(m_sound + 1));
}

void LogVerifier::add(qint64 from, qint64 to, const QString &text)
{
    if (m_problems.size() < mostProblems)
        m_problems.append({.from = from, .to = to, .text = text});
}

bool LogVerifier::isExplained(qint64 from, qint64 to) const
{
    return m_isGapped || std::ranges::any_of(m_problems, [&](const LogProblem &problem) {
        return problem.from <= to && problem.to >= from;
    });
}

} // namespace earshot::audit
