// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace earshot::audit {

/**
 * The Merkle tree of RFC 6962, section 2.1, over SHA-256. A hash is 32 bytes. Entries are counted
 * from 0 here, as in the RFC.
 */
constexpr qsizetype hashBytes = 32;

QByteArray leafHash(const QByteArray &leaf); ///< SHA-256(0x00 || leaf)
QByteArray nodeHash(const QByteArray &left, const QByteArray &right); ///< SHA-256(0x01 || l || r)

/** A perfect subtree: of the 2^level entries from position * 2^level on. */
struct TreeNode
{
    int level = 0;
    qint64 position = 0;
    QByteArray hash;

    bool operator==(const TreeNode &) const = default;
};

/** What of a tree has to be remembered to add to it: the roots of its perfect subtrees, the
 * greatest first, at most one for each bit of its size. */
class TreeEdge
{
public:
    TreeEdge() = default;
    /** @p peaks as of peaks(). InvalidInput when there are not as many as @p size needs. */
    static Result<TreeEdge> restore(qint64 size, const QByteArray &peaks);

    /** The subtrees above the leaf that it completes, from below. */
    QList<TreeNode> append(const QByteArray &leafHash);

    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] QByteArray root() const; ///< of no entries: SHA-256 of nothing
    [[nodiscard]] QByteArray peaks() const { return m_peaks.join(); }

private:
    qint64 m_size = 0;
    QByteArrayList m_peaks;
};

/** The hash of a perfect subtree; level 0 are the leaves. */
using NodeSource = std::function<Result<QByteArray>(int level, qint64 position)>;

/** The hashes that lead from entry @p index to the root of the first @p size entries, from below
 * (RFC 6962, 2.1.1). InvalidInput when there is no such entry. */
Result<QByteArrayList> inclusionProof(qint64 index, qint64 size, const NodeSource &source);

/** That the first @p size entries begin with the first @p before (RFC 6962, 2.1.2). InvalidInput
 * when 0 < before <= size does not hold. */
Result<QByteArrayList> consistencyProof(qint64 before, qint64 size, const NodeSource &source);

/** Whether @p proof leads from the leaf to the root (RFC 9162, 2.1.3.2). */
bool includes(qint64 index, qint64 size, const QByteArray &leafHash, const QByteArrayList &proof,
    const QByteArray &root);

/** Whether @p proof shows that the tree of @p rootBefore is the beginning of that of @p root
 * (RFC 9162, 2.1.4.2). */
bool isConsistent(qint64 before, qint64 size, const QByteArray &rootBefore, const QByteArray &root,
    const QByteArrayList &proof);

} // namespace earshot::audit
