// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDeadlineTimer>
#include <QJsonObject>
#include <QList>

#include <qcoro/qcorotask.h>

namespace earshot {

namespace audit {
class AuditService;
}
namespace database {
class Database;
}
namespace objectstore {
class ObjectStore;
}

enum class PackKind;

/**
 * The administration commands behind what leaves of one call in a pack, for the default
 * organisation and in its audit log, by "command line".
 *
 * - "pack.begin" {"call", "for": "evidence" | "person"} → {"organization", "call": the text of
 *   call.json, "audio": {"format", "sizeBytes", "sha256", "storedAt"} and "ticket" where
 *   there is one, or "audioProblem": why it can't be had}. What of it leaves stands in the log
 * before: an entry "recording.download" with the SHA-256 of the audio as it was stored and of
 * call.json, or "caller.export" where there is no audio.
 * - "pack.audio" {"ticket", "offset"} → {"data": Base64, "next"}: a part of the bytes, for who has
 *   begun.
 *
 * NotFound without such a call, Conflict for evidence without a recording, InvalidInput for the
 * arguments.
 */
class PackCommands
{
public:
    PackCommands(database::Database &database, objectstore::ObjectStore &store,
        audit::AuditService &audit, QString organizationId);

    [[nodiscard]] static bool knows(const QString &command);
    QCoro::Task<Result<QJsonObject>> run(QString command, QJsonObject arguments);

private:
    /** Who may read a recording, until it was read. */
    struct Admitted
    {
        QString ticket;
        QString path;
        QDeadlineTimer until;
    };

    QCoro::Task<Result<QJsonObject>> begin(QString callId, PackKind kind);
    QCoro::Task<Result<QJsonObject>> audio(QString ticket, qint64 offset);
    /** A ticket for the bytes of @p path. */
    QString admit(const QString &path);

    database::Database &m_database;
    objectstore::ObjectStore &m_store;
    audit::AuditService &m_audit;
    const QString m_organizationId;
    QList<Admitted> m_admitted; ///< the newest last
};

} // namespace earshot
