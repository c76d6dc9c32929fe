// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/auditservice.h"
#include "core/clock.h"
#include "core/result.h"
#include "domain/access.h"

#include <QHash>
#include <QJsonObject>

#include <qcoro/qcorotask.h>

namespace earshot::database {
class Database;
}

namespace earshot::api {

/** Something of a recording that is about to leave. */
struct Disclosure
{
    Principal to;
    QString action; ///< a word of database::action or below
    QString callId;
    audit::Origin origin;
    QJsonObject detail;
    /** Names what may be one sitting, for instance one link; empty when each request counts. */
    QString sitting;
    /** It goes to somebody who judges whether there was consent, and has to listen for that. */
    bool judgesConsent = allows(to.role, Permission::Hold);
};

/** Bytes went out through a link; giving out the link was the access that is counted. */
constexpr QLatin1StringView recordingLinkUsed("recording.link_used");
/** Something of a recording without proof of consent was asked for, and did not leave. */
constexpr QLatin1StringView recordingBarred("recording.access_refused");

/**
 * The gate that links and bytes of recordings pass on their way out: an audit entry is committed
 * first, or they stay. Players ask for a recording in many small ranges; those of one sitting from
 * one address share an entry for ten minutes. The first request of a sitting always has its own.
 * Where the organisation's rule is to bar what was recorded without proof of consent, it stays here
 * too, for all but those who judge that; an entry says so.
 */
class Disclosures
{
public:
    Disclosures(audit::AuditService &audit, database::Database &database, const Clock &clock);

    /** Only after a value was returned may anything leave: whether it has an entry of its own, and
     * does not belong to a sitting that has one. Forbidden where the lack of consent bars it. */
    QCoro::Task<Result<bool>> commit(Disclosure disclosure);
    /** Whether it may leave as far as consent goes, for what is prepared and leaves later; who is
     * refused has an entry. */
    QCoro::Task<Result<void>> pass(Disclosure disclosure);
    /** Only the entry, of what does not leave. */
    QCoro::Task<Result<bool>> note(Disclosure disclosure);

private:
    [[nodiscard]] bool wasRecorded(const QString &sitting) const;
    void remember(const QString &sitting);

    audit::AuditService &m_audit;
    database::Database &m_database;
    const Clock &m_clock;
    QHash<QString, Timestamp> m_recorded; ///< at most a few thousand; losing one costs one entry
};

} // namespace earshot::api
