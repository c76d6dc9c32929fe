// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/auditservice.h"
#include "audit/verifylog.h"
#include "core/taskscope.h"

#include <QHash>

#include <memory>

namespace earshot::audit {

/** The action of the entry that says how a check ended. */
constexpr QLatin1StringView verifyAction("audit.verify");

/** How a check of a log ended. */
struct Verification
{
    Timestamp at;
    QString by; ///< who asked for it
    qint64 through = 0; ///< entries that were looked at
    qint64 unproved = 0; ///< see LogVerdict
    qint64 problems = 0;
    std::optional<LogProblem> first; ///< the one that begins first
};

/** What an entry of verifyAction says. */
Verification verificationFrom(const database::AuditEvent &event);

struct VerificationState
{
    bool isRunning = false;
    qint64 done = 0; ///< entries
    qint64 of = 0; ///< 0 until that is known
    QString by; ///< who began the one that runs
    QString error; ///< why the last one could not look; empty when it could
    std::optional<Verification> last; ///< since the start of the program
};

/**
 * Checks of the audit logs that people ask for: one at a time for each organisation. How one ended
 * is written into the log itself, so that it is known after a restart and to other receivers; and
 * remembered, because a log that is broken may take no entry. Lives in the backend's thread; what
 * it was made with must outlive stop().
 */
class Verifications
{
public:
    /** As verifyLog(). */
    using Verify = std::function<QCoro::Task<Result<LogVerdict>>(
        QString organizationId, std::stop_token stop, LogProgress progress)>;

    Verifications(Verify verify, const AuditService &audit, database::Database &database);

    /** Unless one runs: then that goes on, and this is all. */
    void begin(const Principal &who, const Origin &origin);
    /** The one that runs ends soon, and says nothing. */
    void cancel(const QString &organizationId);
    [[nodiscard]] VerificationState state(const QString &organizationId) const;

    /** Calling twice is fine. */
    QCoro::Task<> stop();

private:
    struct Run
    {
        VerificationState state;
        std::stop_source stop;
    };

    QCoro::Task<> run(std::shared_ptr<Run> run, Principal who, Origin origin, std::stop_token stop);
    QCoro::Task<> note(std::shared_ptr<Run> run, LogVerdict verdict, Principal who, Origin origin);

    const Verify m_verify;
    const AuditService &m_audit;
    database::Database &m_database;
    QHash<QString, std::shared_ptr<Run>> m_runs; ///< by organisation
    TaskScope m_scope;
};

} // namespace earshot::audit
