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
};

/** Bytes went out through a link; giving out the link was the access that is counted. */
constexpr QLatin1StringView recordingLinkUsed("recording.link_used");

/**
 * The gate that links and bytes of recordings pass on their way out: an audit entry is committed
 * first, or they stay. Players ask for a recording in many small ranges; those of one sitting from
 * one address share an entry for ten minutes. The first request of a sitting always has its own.
 */
class Disclosures
{
public:
    Disclosures(audit::AuditService &audit, const Clock &clock);

    /** Only after a value was returned may anything leave: whether it has an entry of its own, and
     * does not belong to a sitting that has one. */
    QCoro::Task<Result<bool>> commit(Disclosure disclosure);

private:
    [[nodiscard]] bool wasRecorded(const QString &sitting) const;
    void remember(const QString &sitting);

    audit::AuditService &m_audit;
    const Clock &m_clock;
    QHash<QString, Timestamp> m_recorded; ///< at most a few thousand; losing one costs one entry
};

} // namespace earshot::api
