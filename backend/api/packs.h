// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/callpack.h"
#include "api/disclosures.h"
#include "audit/auditservice.h"
#include "domain/access.h"

#include <QDeadlineTimer>
#include <QJsonObject>
#include <QList>

#include <qcoro/qcorotask.h>

namespace earshot::database {
class Database;
}
namespace earshot::objectstore {
class ObjectStore;
}

namespace earshot::api {

/** Who packs a call, for the audit log. */
struct Packer
{
    Principal who;
    audit::Origin origin = {};
};

/**
 * What leaves of one call in a pack, for whoever may: that is asked before. Belongs to the
 * backend's thread; what it is made of must outlive it and its coroutines. Keeps no file open.
 */
class Packs
{
public:
    Packs(database::Database &database, objectstore::ObjectStore &store, audit::AuditService &audit,
        const Clock &clock);

    /**
     * {"organization", "call": the text of call.json, "audio": {"format", "sizeBytes", "sha256",
     * "storedAt"} and "ticket" where there is one, or "audioProblem": why it can't be had}. What of
     * it leaves stands in the log before: an entry "recording.download" with the SHA-256 of the
     * audio as it was stored and of call.json, or "caller.export" where there is no audio. NotFound
     * without such a call, Conflict for evidence without a recording, Forbidden for evidence whose
     * recording the lack of consent bars (of a person's file it is the audioProblem).
     */
    QCoro::Task<Result<QJsonObject>> begin(Packer packer, QString callId, PackKind kind);

    /** {"data": Base64, "next"}: the bytes from @p offset on, at most 8 MiB, for who has begun.
     * Unavailable without a ticket of theirs, InvalidInput beyond the end. */
    QCoro::Task<Result<QJsonObject>> audio(QString holder, QString ticket, qint64 offset);

private:
    /** Who may read a recording, until it was read. */
    struct Admitted
    {
        QString ticket;
        Packer packer; ///< the token's id in it is who may
        QString callId;
        QString path;
        QDeadlineTimer until;
    };

    /** Whether the audio leaves, after the log has it; false where it stays for want of consent and
     * the pack is of use without it. */
    QCoro::Task<Result<bool>> disclose(Disclosure audio, PackKind kind);
    QString admit(const Packer &packer, const QString &callId, const QString &path);
    [[nodiscard]] const Admitted *find(const QString &holder, const QString &ticket) const;

    database::Database &m_database;
    objectstore::ObjectStore &m_store;
    audit::AuditService &m_audit;
    Disclosures m_disclosures;
    QList<Admitted> m_admitted; ///< the newest last
};

} // namespace earshot::api
