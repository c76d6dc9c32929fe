// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "upkeep/checkrules.h"

#include <qcoro/qcorotask.h>

#include <functional>
#include <stop_token>

namespace earshot::database {
class Database;
}
namespace earshot::objectstore {
class ObjectStore;
}

namespace earshot::upkeep {

/**
 * Holds what is there against what the project promises: events, calls, jobs, stored objects and
 * the audit log. Only reads. Works beside receivers that go on with their work. Lives in the
 * backend's thread; the parts must outlive a run.
 */
class Checker
{
public:
    struct AuditProof
    {
        QStringList wrong; ///< in words; nothing when the log holds
        qint64 unproved = 0; ///< entries of a log that has no proofs yet
    };

    /** What the audit log's own proof says. */
    using Proof = std::function<QCoro::Task<Result<AuditProof>>(
        QString organizationId, std::stop_token stop)>;

    struct Parts
    {
        database::Database &database;
        objectstore::ObjectStore &store;
        const Clock &clock;
        QString eventFolder; ///< where events wait while the database is away
        Proof proveAudit = {}; ///< besides the entries' numbers; may be empty
    };

    struct Options
    {
        bool onlyAudit = false; ///< nothing but the audit logs
        bool readsBack = true; ///< every object, byte by byte; else only its size is looked at
        /** How long work may lie; none: nobody is there to do it, so it may lie. */
        std::optional<std::chrono::seconds> grace = std::nullopt;
    };

    explicit Checker(Parts parts);

    /** Once. An error says why it could not look; Cancelled when @p stop was requested. */
    QCoro::Task<Result<void>> run(Options options, std::stop_token stop);

    /** What was found so far. */
    [[nodiscard]] const CheckReport &report() const { return m_report; }
    /** What is being looked at, for a person; empty before and after. */
    [[nodiscard]] QString stage() const { return m_stage; }

private:
    QCoro::Task<Result<void>> checkEvents(CheckMoment moment, std::stop_token stop);
    QCoro::Task<Result<void>> checkCalls(CheckMoment moment, std::stop_token stop);
    QCoro::Task<Result<void>> checkAudit(QString organizationId, std::stop_token stop);
    QCoro::Task<Result<void>> proveAudit(QString organizationId, std::stop_token stop);
    QCoro::Task<Result<void>> checkUsages();
    QCoro::Task<Result<void>> checkAudits(std::stop_token stop);
    QCoro::Task<Result<QStringList>> organizations();
    QCoro::Task<Result<void>> checkLinks();

    Parts m_parts;
    CheckReport m_report;
    QString m_stage;
};

} // namespace earshot::upkeep
