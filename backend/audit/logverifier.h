// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/gaps.h"
#include "audit/merkletree.h"
#include "audit/signednote.h"
#include "database/auditrepository.h"

#include <QHash>

#include <optional>

namespace earshot::audit {

/** Something in the log that is not as it was written. */
struct LogProblem
{
    qint64 from = 0; ///< the first entry it can be
    qint64 to = 0; ///< and the last
    QString text; ///< a sentence

    bool operator==(const LogProblem &) const = default;
};

/** By level and position. */
using StoredNodes = QHash<std::pair<int, qint64>, QByteArray>;

/**
 * Follows an organisation's log entry by entry and says what of it is not as it was written. Only
 * the public key is trusted; nothing that the database says of itself is. Values in, values out:
 * verifyLog() reads them. Constant memory, but for what was erased.
 */
class LogVerifier
{
public:
    LogVerifier(QString organizationId, QByteArray publicKey);

    /** Where the log ends by what the database says; first, and again where it has grown since and
     * the entries of that follow. */
    void begin(const database::AuditHead &head);
    /** The next entry; in order. @p stored: what the database has of the subtrees that it
     * completes. */
    void add(const database::SealedEvent &entry, const StoredNodes &stored);
    /** A note that was kept; when as many entries were added, or there are no more. */
    void check(const database::AuditCheckpoint &checkpoint);
    /** One that was seen before, out of the database's reach; likewise. */
    void checkSeen(const Checkpoint &seen);
    /** There is nothing more; @p checkpointed: the greatest size that was kept; @p rows: how many
     * the database has. */
    void end(qint64 checkpointed, qint64 rows);

    [[nodiscard]] qint64 entries() const { return m_edge.size(); }
    /** The last entry of which something is gone, so far without a proof of who erased it; 0 for
     * none. */
    [[nodiscard]] qint64 lastGap() const;
    [[nodiscard]] QByteArray root() const { return m_edge.root(); }
    /** Those that begin first, sorted. */
    [[nodiscard]] QList<LogProblem> problems() const;

    static constexpr int mostProblems = 100;

private:
    void checkSeal(const database::SealedEvent &entry);
    void checkErased(const database::SealedEvent &entry, bool isSound);
    void checkGaps();
    void grow(const QByteArray &leafHash, const StoredNodes &stored);
    void checkNode(const TreeNode &made, const QByteArray &stored);
    void checkRoot(const Checkpoint &said, const QString &what);
    void miss(qint64 last);
    void add(LogProblem problem);
    [[nodiscard]] QByteArray storedRoot() const;

    QString m_organizationId;
    QByteArray m_publicKey;
    std::optional<Checkpoint> m_head; ///< nothing when it is not signed with the key
    bool m_isHeadChanged = false; ///< what stands beside its note is not what that says
    TreeEdge m_edge;
    QByteArrayList m_storedPeaks; ///< as those of m_edge, of what the database has
    qint64 m_sound = 0; ///< so many entries are as a signature says
    qint64 m_treeProblem = 0; ///< the last entry of the last subtree that differs
    bool m_isGapped = false; ///< from there on the tree is not the one that was signed
    Gaps m_gaps;
    bool m_isResumed = false; ///< what was erased meanwhile may have been seen before
    qint64 m_lastProblem = 0; ///< the last entry that something is wrong with
    QList<LogProblem> m_problems;
};

} // namespace earshot::audit
