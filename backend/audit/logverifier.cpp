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

/** Of the entries from @p from on before @p wrong. */
QString unproved(qint64 from, qint64 wrong)
{
    return from < wrong ? u" Those from %1 on are not proved."_s.arg(from) : QString();
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
    m_isResumed = m_edge.size() > 0;
    m_head.reset();
    const auto said = openNote(head.note, m_publicKey);
    if (!said || said->origin != originOf(m_organizationId))
        return;
    m_head = *said;
    const auto edge = TreeEdge::restore(head.size, head.peaks);
    m_isHeadChanged =
        m_isHeadChanged || head.size != said->size || !edge || edge->root() != said->root;
}

void LogVerifier::add(const SealedEvent &entry, const StoredNodes &stored)
{
    const qint64 expected = m_edge.size() + 1;
    const qint64 seq = entry.event.seq;
    if (seq != expected && !m_isGapped) {
        const QString text = seq > expected ? range(expected, seq - 1) + u" are missing."_s
                                            : u"Entry %1 is there twice."_s.arg(seq);
        add({.from = m_sound + 1,
            .to = std::max(expected, seq - 1),
            .text = text + unproved(m_sound + 1, expected)});
        m_isGapped = true;
    }
    checkSeal(entry);
    grow(entry.seal.leafHash, stored);
    if (m_head && m_head->size == m_edge.size())
        checkRoot(*m_head, u"the signed end of the log"_s);
}

/** The tree of the entries, and beside it the one that the database has above them. */
void LogVerifier::grow(const QByteArray &leafHash, const StoredNodes &stored)
{
    QByteArray there = leafHash;
    for (const TreeNode &made : m_edge.append(leafHash)) {
        there = stored.value({made.level, made.position});
        m_storedPeaks.removeLast();
        checkNode(made, there);
    }
    m_storedPeaks.append(there);
}

/** The lowest one that differs says it best; those above it follow from it. */
void LogVerifier::checkNode(const TreeNode &made, const QByteArray &stored)
{
    const qint64 from = firstOf(made.level, made.position);
    const qint64 to = lastOf(made.level, made.position);
    if (made.hash == stored || m_isGapped || m_treeProblem >= from)
        return;
    m_treeProblem = to;
    m_gaps.doubt(from, to);
    add({.from = from, .to = to, .text = range(from, to) + u" are not those of the log’s tree."_s});
}

QByteArray LogVerifier::storedRoot() const
{
    const auto edge = TreeEdge::restore(m_edge.size(), m_storedPeaks.join());
    return edge ? edge->root() : QByteArray();
}

/** The entry against what its leaf says; whether the leaf itself is that of the tree is seen there.
 */
void LogVerifier::checkSeal(const SealedEvent &entry)
{
    const qint64 seq = entry.event.seq;
    const QStringList changes = changesOf(entry);
    for (const QString &change : changes)
        add({.from = seq, .to = seq, .text = u"Entry %1: %2"_s.arg(QString::number(seq), change)});
    checkErased(entry, changes.isEmpty());
}

void LogVerifier::checkErased(const SealedEvent &entry, bool isSound)
{
    const QList<ErasedPart> there = m_gaps.add(entry, isSound);
    if (m_isResumed)
        return;
    const qint64 seq = entry.event.seq;
    for (const ErasedPart &part : there)
        add({.from = seq,
            .to = seq,
            .text = u"Entry %1 says that %2 of entry %3 was erased, and it was not."_s.arg(
                QString::number(seq), nameOf(part.part), QString::number(part.seq))});
}

qint64 LogVerifier::lastGap() const
{
    const QList<ErasedPart> gaps = m_gaps.unexplained();
    return gaps.isEmpty() ? 0 : gaps.constLast().seq;
}

/** Where something else is wrong, that may have been what said who erased them. */
void LogVerifier::checkGaps()
{
    const QList<ErasedPart> gaps = m_gaps.unexplained();
    if (gaps.isEmpty())
        return;
    const bool isOnlyThat = m_problems.isEmpty();
    const qint64 from = gaps.constFirst().seq;
    const qint64 to = std::max(m_lastProblem, gaps.constLast().seq);
    if (!isOnlyThat)
        return add({.from = from,
            .to = to,
            .text = u"Entry %1: %2 is gone, and no entry that is proved says who erased it. There "
                    "are %3 such parts."_s.arg(QString::number(from),
                        nameOf(gaps.constFirst().part), QString::number(gaps.size()))});
    for (const ErasedPart &gap : gaps)
        add({.from = gap.seq,
            .to = gap.seq,
            .text = u"Entry %1: %2 is gone, and no entry says who erased it."_s.arg(
                QString::number(gap.seq), nameOf(gap.part))});
}

void LogVerifier::check(const database::AuditCheckpoint &checkpoint)
{
    const auto said = openNote(checkpoint.note, m_publicKey);
    if (!said || said->origin != originOf(m_organizationId) || said->size != checkpoint.size)
        return add({.from = checkpoint.size,
            .to = checkpoint.size,
            .text = u"The checkpoint after entry %1 is not signed with the log’s key."_s.arg(
                checkpoint.size)});
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

/** Where the database's own subtrees lead to the root that was signed, they have shown already
 * which entries are others. Else it can be any of those after the last proof. */
void LogVerifier::checkRoot(const Checkpoint &said, const QString &what)
{
    if (said.size != m_edge.size() || m_isGapped)
        return;
    if (said.root == m_edge.root()) {
        m_sound = said.size;
        m_gaps.prove(said.size);
        return;
    }
    if (m_treeProblem > m_sound && storedRoot() == said.root)
        return m_gaps.prove(said.size);
    const qint64 from = m_sound + 1;
    add({.from = from,
        .to = said.size,
        .text = range(from, said.size) + u" are not those of %1."_s.arg(what)});
}

void LogVerifier::end(qint64 checkpointed, qint64 rows)
{
    const qint64 size = m_edge.size();
    miss(std::max(checkpointed, m_head ? m_head->size : 0));
    if (rows != size)
        add({.from = 1,
            .to = std::max<qint64>(size, 1),
            .text =
                u"The database has %1 entries that have no place in the log."_s.arg(rows - size)});
    if (!m_head && std::max(size, checkpointed) > 0)
        add({.from = std::max<qint64>(std::min(m_sound + 1, size), 1),
            .to = std::max<qint64>(size, 1),
            .text = u"The log is not signed with its key after entry %1."_s.arg(m_sound)});
    if (m_head && size > m_head->size)
        add({.from = m_head->size + 1,
            .to = size,
            .text = range(m_head->size + 1, size) + u" were put in behind the end of the log."_s});
    if (m_isHeadChanged && m_problems.isEmpty())
        add({.from = size, .to = size, .text = u"The end of the log is not as it was signed."_s});
    checkGaps();
}

/** Entries up to @p last were there once. What stands after the last proof may be others, too. */
void LogVerifier::miss(qint64 last)
{
    const qint64 size = m_edge.size();
    if (last <= size || m_isGapped)
        return;
    add({.from = std::min(m_sound, size) + 1,
        .to = last,
        .text = range(size + 1, last) + u" are missing at the end."_s
            + unproved(m_sound + 1, size + 1)});
}

/** Keeps those that begin first. */
void LogVerifier::add(LogProblem problem)
{
    m_lastProblem = std::max(m_lastProblem, problem.to);
    m_problems.append(std::move(problem));
    if (m_problems.size() > mostProblems)
        m_problems.erase(std::ranges::max_element(m_problems, {}, &LogProblem::from));
}

QList<LogProblem> LogVerifier::problems() const
{
    QList<LogProblem> sorted = m_problems;
    std::ranges::stable_sort(sorted, {}, &LogProblem::from);
    return sorted;
}

} // namespace earshot::audit
