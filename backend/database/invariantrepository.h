// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/storedobjectrepository.h"

#include <QSet>
#include <QStringList>

namespace earshot::database {

/** One delivery of the inbox, without its payload. */
struct InboxFact
{
    qint64 id = 0;
    QString organizationId;
    QString provider;
    QString dedupeKey;
    Timestamp receivedAt;
    bool isProcessed = false;
    QString error; ///< why it was set aside
};

/** A call, its job and what is stored for it, all of one moment. */
struct CallFact
{
    QString id;
    QString recordingState; ///< the words of domain/call.h
    QString path; ///< of the recording; empty: none
    qint64 sizeBytes = 0;
    QString sha256;
    QString jobState; ///< the words of JobState; empty: no job
    std::optional<Timestamp> leaseUntil;
    std::optional<StoredObject> object; ///< what is noted at that path
    qint64 otherAudio = 0; ///< live objects of sound that are not at that path
    qint64 peaks = 0; ///< live objects of peaks
    qint64 leftOver = 0; ///< objects that nobody finishes or removes
    qint64 liveOriginals = 0; ///< live objects that are said to lie under seal
    qint64 sealed = 0; ///< whether something lies under seal
    qint64 sealedThere = 0; ///< the same with its object
};

struct AuditFact
{
    qint64 seq = 0;
    Timestamp at;
};

/** What an organisation stores: as it is counted along the way, and added up. */
struct UsageFact
{
    qint64 countedBytes = 0;
    qint64 summedBytes = 0;
};

/** What a check of the whole reads: everything there is, in pages, and as little of it as will do.
 */
class InvariantRepository
{
public:
    explicit InvariantRepository(Session &session)
        : m_session(session)
    { }

    /** Deliveries after @p id, in order of arrival. */
    Result<QList<InboxFact>> inboxAfter(qint64 id, int limit);

    /** The ids of those of @p events that name a call of which there is no row. */
    Result<QSet<qint64>> withoutCall(const QList<InboxFact> &events);

    /** Calls after @p id, in order of id. Objects are left over that were last touched before
     * @p leftBefore. */
    Result<QList<CallFact>> callsAfter(const QString &id, Timestamp leftBefore, int limit);

    /** Objects whose path is after @p path and not after @p last (empty: no end), in order. */
    Result<QList<StoredObject>> objectsAfter(const QString &path, const QString &last, int limit);

    Result<QStringList> organizations();
    /** Entries of the audit log after @p seq, in order. */
    Result<QList<AuditFact>> auditAfter(const QString &organizationId, qint64 seq, int limit);
    Result<UsageFact> usage(const QString &organizationId);

    /** The calls, at most @p limit, whose failed upload shows more of an address than host and
     * path. */
    Result<QStringList> callsWithKeptLinks(int limit);

private:
    Session &m_session;
};

} // namespace earshot::database
