// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/merkletree.h"

#include <QCryptographicHash>

#include <bit>

namespace earshot::audit {

using namespace Qt::StringLiterals;

namespace {

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Error invalid(const QString &message)
{
    return {.code = ErrorCode::InvalidInput, .message = message};
}

/** The greatest power of two below @p count, which is more than one. */
qint64 splitOf(qint64 count)
{
    return qint64(std::bit_floor(quint64(count - 1)));
}

/** MTH of the @p count entries from @p begin on, which is where such a subtree can begin. */
Result<QByteArray> subtree(qint64 begin, qint64 count, const NodeSource &source)
{
    if (std::has_single_bit(quint64(count))) {
        const int level = std::countr_zero(quint64(count));
        return source(level, begin >> level);
    }
    const qint64 split = splitOf(count);
    const auto left = subtree(begin, split, source);
    if (!left)
        return left;
    const auto right = subtree(begin + split, count - split, source);
    if (!right)
        return right;
    return nodeHash(*left, *right);
}

Result<void> addSubtree(QByteArrayList &proof, qint64 begin, qint64 count, const NodeSource &source)
{
    const auto hash = subtree(begin, count, source);
    if (!hash)
        return hash.error();
    proof.append(*hash);
    return {};
}

/** PATH(index, D[begin : begin + count]). */
Result<void> addPath(
    QByteArrayList &proof, qint64 index, qint64 begin, qint64 count, const NodeSource &source)
{
    if (count == 1)
        return {};
    const qint64 split = splitOf(count);
    const bool isLeft = index < split;
    const auto below = isLeft ? addPath(proof, index, begin, split, source)
                              : addPath(proof, index - split, begin + split, count - split, source);
    if (!below)
        return below;
    return isLeft ? addSubtree(proof, begin + split, count - split, source)
                  : addSubtree(proof, begin, split, source);
}

/** SUBPROOF(before, D[begin : begin + count], isWhole). */
Result<void> addSubproof(QByteArrayList &proof, qint64 before, qint64 begin, qint64 count,
    bool isWhole, const NodeSource &source)
{
    if (before == count)
        return isWhole ? Result<void>() : addSubtree(proof, begin, count, source);
    const qint64 split = splitOf(count);
    const bool isLeft = before <= split;
    const auto below = isLeft
        ? addSubproof(proof, before, begin, split, isWhole, source)
        : addSubproof(proof, before - split, begin + split, count - split, false, source);
    if (!below)
        return below;
    return isLeft ? addSubtree(proof, begin + split, count - split, source)
                  : addSubtree(proof, begin, split, source);
}

} // namespace

QByteArray leafHash(const QByteArray &leaf)
{
    return sha256(QByteArray(1, '\0') + leaf);
}

QByteArray nodeHash(const QByteArray &left, const QByteArray &right)
{
    return sha256(QByteArray(1, '\1') + left + right);
}

Result<TreeEdge> TreeEdge::restore(qint64 size, const QByteArray &peaks)
{
    if (size < 0 || peaks.size() != std::popcount(quint64(size)) * hashBytes)
        return invalid(u"The edge of the audit log's tree does not fit its size."_s);
    TreeEdge edge;
    edge.m_size = size;
    for (qsizetype at = 0; at < peaks.size(); at += hashBytes)
        edge.m_peaks.append(peaks.sliced(at, hashBytes));
    return edge;
}

QList<TreeNode> TreeEdge::append(const QByteArray &leafHash)
{
    QList<TreeNode> completed;
    QByteArray hash = leafHash;
    qint64 position = m_size++;
    for (int level = 1; position % 2 == 1; ++level) {
        position /= 2;
        hash = nodeHash(m_peaks.takeLast(), hash);
        completed.append({level, position, hash});
    }
    m_peaks.append(hash);
    return completed;
}

QByteArray TreeEdge::root() const
{
    if (m_peaks.isEmpty())
        return sha256({});
    QByteArray hash = m_peaks.last();
    for (qsizetype i = m_peaks.size() - 2; i >= 0; --i)
        hash = nodeHash(m_peaks.at(i), hash);
    return hash;
}

Result<QByteArrayList> inclusionProof(qint64 index, qint64 size, const NodeSource &source)
{
    if (index < 0 || index >= size)
        return invalid(u"The audit log has no such entry."_s);
    QByteArrayList proof;
    const auto made = addPath(proof, index, 0, size, source);
    return made ? Result<QByteArrayList>(proof) : made.error();
}

Result<QByteArrayList> consistencyProof(qint64 before, qint64 size, const NodeSource &source)
{
    if (before < 1 || before > size)
        return invalid(u"The audit log never had such a size."_s);
    QByteArrayList proof;
    const auto made = addSubproof(proof, before, 0, size, true, source);
    return made ? Result<QByteArrayList>(proof) : made.error();
}

bool includes(qint64 index, qint64 size, const QByteArray &leafHash, const QByteArrayList &proof,
    const QByteArray &root)
{
    if (index < 0 || index >= size)
        return false;
    qint64 node = index;
    qint64 last = size - 1;
    QByteArray hash = leafHash;
    for (const QByteArray &sibling : proof) {
        if (last == 0)
            return false;
        if (node % 2 == 1 || node == last) {
            hash = nodeHash(sibling, hash);
            for (; node % 2 == 0 && node != 0; node /= 2)
                last /= 2;
        } else {
            hash = nodeHash(hash, sibling);
        }
        node /= 2;
        last /= 2;
    }
    return last == 0 && hash == root;
}

bool isConsistent(qint64 before, qint64 size, const QByteArray &rootBefore, const QByteArray &root,
    const QByteArrayList &proof)
{
    if (before < 1 || before > size)
        return false;
    if (before == size)
        return proof.isEmpty() && rootBefore == root;
    QByteArrayList path = proof;
    if (std::has_single_bit(quint64(before)))
        path.prepend(rootBefore);
    if (path.isEmpty())
        return false;
    qint64 node = before - 1;
    qint64 last = size - 1;
    for (; node % 2 == 1; node /= 2)
        last /= 2;
    QByteArray small = path.takeFirst();
    QByteArray great = small;
    for (const QByteArray &hash : std::as_const(path)) {
        if (last == 0)
            return false;
        if (node % 2 == 1 || node == last) {
            small = nodeHash(hash, small);
            great = nodeHash(hash, great);
            for (; node % 2 == 0 && node != 0; node /= 2)
                last /= 2;
        } else {
            great = nodeHash(great, hash);
        }
        node /= 2;
        last /= 2;
    }
    return last == 0 && small == rootBefore && great == root;
}

} // namespace earshot::audit
