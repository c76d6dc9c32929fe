// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"

#include <QJsonObject>

namespace earshot::database {

/**
 * Words for AuditEvent::action that count as an access to a recording: the view
 * recording_downloads shows exactly these.
 */
namespace action {
constexpr QLatin1StringView recordingLink("recording.link"); ///< a link was given out
constexpr QLatin1StringView recordingPlay("recording.play"); ///< bytes were sent to be heard
constexpr QLatin1StringView recordingDownload("recording.download"); ///< … to be kept
/** A link was renewed: audited, but not one more access. */
constexpr QLatin1StringView recordingRefresh("recording.refresh");
/** No access: it says what of other entries was erased, and is never erased itself. */
constexpr QLatin1StringView auditErased("audit.erased");
} // namespace action

/** What of an entry is about people, in the order of its salts. */
enum class AuditPart { Who, Origin, Detail };

struct AuditEvent
{
    QString organizationId;
    qint64 seq = 0; ///< given by append(): 1, 2, 3 … in each organisation
    Timestamp at;
    QString actor; ///< the access token's id, or "system"
    QString actorName = {}; ///< as it was then; tokens and people can be deleted
    QString action; ///< a dotted word
    QString callId; ///< may be empty
    QString ipAddress;
    QString userAgent;
    std::optional<double> durationSeconds; ///< of the audio that left, where that is known
    QJsonObject detail;

    bool operator==(const AuditEvent &) const = default;
};

/** Of a row that has all columns of an entry but those of its seal. */
AuditEvent auditEventFrom(const Row &row);

/** What proves an entry; see backend/audit/README.md. Empty for one that is older than the proofs.
 */
struct AuditSeal
{
    QByteArray salts; ///< 16 bytes for each part that is about people
    QByteArray commitments; ///< 32 bytes for each of them
    QByteArray leafHash; ///< 32 bytes

    bool operator==(const AuditSeal &) const = default;
};

struct SealedEvent
{
    AuditEvent event;
    AuditSeal seal;
    bool isOdd = false; ///< it had values that are not read as they stand there
};

/** A perfect subtree of an organisation's entries. */
struct AuditNode
{
    int level = 1; ///< over 2^level entries
    qint64 position = 0; ///< the how manieth on its level
    QByteArray hash;

    bool operator==(const AuditNode &) const = default;
};

/** Where an organisation's log ends. */
struct AuditHead
{
    QString organizationId;
    qint64 size = 0; ///< entries in the tree
    QByteArray peaks; ///< 32 bytes for each perfect subtree, the greatest first
    QByteArray note; ///< size and root, signed; empty before the first
};

/** Who took many recordings away in some time. */
struct ManyDownloads
{
    qint64 people = 0;
    qint64 most = 0; ///< recordings that one of them took
};

struct AuditCheckpoint
{
    qint64 size = 0;
    QByteArray note;
};

/**
 * The record of who did what. It only grows: the database refuses any change of it but the erasing
 * of what is about people. Only audit::AuditLog writes to it, which knows how the entries are
 * proved.
 */
class AuditRepository
{
public:
    explicit AuditRepository(Session &session)
        : m_session(session)
    { }

    /** Nobody else passes here for this organisation until the transaction ends: the numbers have
     * no gaps and no twins. */
    Result<AuditHead> lockHead(const QString &organizationId);
    /** As it is now; of size 0 when there is none. */
    Result<AuditHead> head(const QString &organizationId);
    Result<void> moveHead(const AuditHead &head);
    /** The entry @p event.seq. */
    Result<void> insert(const AuditEvent &event, const AuditSeal &seal);
    /** To an entry that has none. */
    Result<void> addSeal(const QString &organizationId, qint64 seq, const AuditSeal &seal);
    /** Takes the texts of @p part out of an entry; @p salts are its own but for those of the part,
     * which are zero. */
    Result<void> erase(
        const QString &organizationId, qint64 seq, AuditPart part, const QByteArray &salts);
    Result<void> addNodes(const QString &organizationId, const QList<AuditNode> &nodes);
    /** Keeps the note of @p head; false when one of that size is there. */
    Result<bool> addCheckpoint(const AuditHead &head);

    /** How often the call's recording was accessed. */
    Result<qint64> downloadCount(const QString &callId);
    /** Those who downloaded at least @p least recordings since then. */
    Result<ManyDownloads> manyDownloads(const QString &organizationId, Timestamp since, int least);
    /** Events of an organisation after @p afterSeq, in order. */
    Result<QList<AuditEvent>> list(const QString &organizationId, qint64 afterSeq, int limit);
    /** The same of those with @p action only. */
    Result<QList<AuditEvent>> listOf(
        const QString &organizationId, const QString &action, qint64 afterSeq, int limit);
    Result<QList<SealedEvent>> listSealed(
        const QString &organizationId, qint64 afterSeq, int limit);
    /** Those of @p seqs that are there, in order. */
    Result<QList<SealedEvent>> these(const QString &organizationId, const QList<qint64> &seqs);
    Result<qint64> count(const QString &organizationId); ///< of all rows
    Result<bool> hasProofs(const QString &organizationId); ///< anything of a tree
    Result<qint64> lastSeq(const QString &organizationId); ///< 0 for none
    /** The greatest size that was kept; 0 for none. */
    Result<qint64> lastCheckpoint(const QString &organizationId);
    /** Those of @p level from @p position on, in order. */
    Result<QList<AuditNode>> nodes(
        const QString &organizationId, int level, qint64 position, int limit);
    /** Checkpoints above @p afterSize, in order. */
    Result<QList<AuditCheckpoint>> checkpoints(
        const QString &organizationId, qint64 afterSize, int limit);

private:
    Session &m_session;
};

} // namespace earshot::database
