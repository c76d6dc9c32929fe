// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/auditservice.h"
#include "core/clock.h"
#include "core/taskscope.h"
#include "domain/access.h"
#include "domain/heardranges.h"

#include <QHash>

#include <qcoro/qcorotask.h>

namespace earshot::api {

/**
 * Writes into the audit log which seconds of a recording somebody heard, as their player reports
 * them: one entry for each sitting, when it is over, because players report every few seconds.
 * That bytes were sent is written down before they leave, by Disclosures; this says what became of
 * them. A sitting is over when nothing of it was reported for some minutes, when the same listener
 * goes on to another call, and when the receiver stops. Belongs to the backend's thread.
 */
class HeardLog
{
public:
    HeardLog(audit::AuditService &audit, const Clock &clock,
        std::chrono::milliseconds quiet = std::chrono::minutes(5));

    void add(const Principal &who, const QString &callId, const audit::Origin &origin,
        const HeardRanges &ranges);
    /** Writes those that are over; what can't be written is tried again the next time. */
    QCoro::Task<> writeOver();
    /** Writes all there are: somebody is about to read the log. Who listens on begins anew. */
    QCoro::Task<> writeAll();
    /** Writes all there are, and nothing afterwards. */
    QCoro::Task<> stop();

private:
    struct Sitting
    {
        Principal who;
        QString callId;
        audit::Origin origin;
        HeardRanges ranges;
        Timestamp last;
        bool isOver = false;
    };

    QCoro::Task<> run(std::stop_token stop);
    QCoro::Task<> write(bool all);
    void endOthers(const QString &listener, const QString &callId);
    void makeRoom();
    void putBack(const QString &key, const Sitting &sitting);

    audit::AuditService &m_audit;
    const Clock &m_clock;
    const std::chrono::milliseconds m_quiet;
    QHash<QString, Sitting> m_sittings; ///< by listener and call
    TaskScope m_scope;
};

} // namespace earshot::api
