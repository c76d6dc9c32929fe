// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/taskscope.h"
#include "database/personfinder.h"
#include "upkeep/callremover.h"

#include <QHash>

#include <memory>

namespace earshot::upkeep {

/** What came of erasing a person. */
struct ErasureReport
{
    qint64 removed = 0; ///< calls
    qint64 bytes = 0; ///< of theirs that were in the store
    qint64 onHold = 0; ///< calls that a case needs; they are as they were
    qint64 inUse = 0; ///< calls that are going on, or whose recording is being fetched
    qint64 objectsLeft = 0; ///< that the store would not or could not delete yet
    qint64 logParts = 0; ///< of entries of the audit log
    qint64 views = 0; ///< saved views that looked for them
    qint64 mentions = 0; ///< calls with others in which their name is said; for people to look at

    bool operator==(const ErasureReport &) const = default;
};

struct ErasureState
{
    QString id; ///< empty: there was none since the start of the program
    bool isRunning = false;
    qint64 seen = 0; ///< calls that were looked at
    bool isClearingLog = false; ///< the calls are done
    QString error; ///< why it ended early; empty when it did not
    bool isCancelled = false;
    ErasureReport report; ///< so far, or of the one that ended last
};

/**
 * Erases people: their calls with all that is kept of them, what the audit log says of them, and
 * what a file would keep of deleted rows. What is on legal hold stays whole, and then so do the
 * log's words by which it is found. One at a time for each organisation; cancelling leaves whole
 * calls, and asking again goes on. Lives in the backend's thread; the parts must outlive stop().
 */
class PersonErasures
{
public:
    struct Parts
    {
        CallRemover::Parts removing;
        /** Erases what the log says about these calls, or with these traces of a person; by whom
         * is in the entry. How many parts of entries. */
        std::function<QCoro::Task<Result<qint64>>(
            database::AuditEvent by, QStringList callIds, QStringList traces, std::stop_token stop)>
            clearLog;
        /** Something is gone: nobody is to show it any more. */
        std::function<void()> onRemoved;
        /** The last step: copies of the database from before. */
        std::function<void()> forgetCopies;
        std::chrono::milliseconds pause = std::chrono::seconds(2); ///< before what is in use is
                                                                   ///< tried again
    };

    explicit PersonErasures(Parts parts);

    /** Goes on with clearing the log where the program was stopped in the middle of it. */
    void start(const QString &organizationId);
    /** Conflict while one runs. @p by: who asked, of which organisation, from where. */
    Result<QString> begin(database::AuditEvent by, PersonQuery person, QString reason);
    /** The one that runs ends after the call that it is at. */
    void cancel(const QString &organizationId);
    [[nodiscard]] ErasureState state(const QString &organizationId) const;
    /** Calling twice is fine. */
    QCoro::Task<> stop();

private:
    struct Run;

    /** What an erasure that was cut short has to go on with: kept until it is over. */
    struct Kept
    {
        QStringList traces;
        bool hasRemovedAll = false; ///< what is left is about nobody who is still here
    };
    using SharedRun = std::shared_ptr<Run>;
    using SharedReport = std::shared_ptr<ErasureReport>;

    QCoro::Task<> resume(QString organizationId, std::stop_token stop);
    QCoro::Task<> run(SharedRun run, std::stop_token stop);
    QCoro::Task<Result<void>> erase(SharedRun run);
    QCoro::Task<Result<void>> checkIsOne(SharedRun run);
    QCoro::Task<Result<void>> removeCalls(SharedRun run);
    QCoro::Task<Result<void>> removePage(SharedRun run, QList<Call> calls);
    QCoro::Task<Result<void>> removeCall(SharedRun run, QString callId);
    QCoro::Task<Result<void>> tryAgain(SharedRun run);
    QCoro::Task<Result<void>> countMentions(SharedRun run, QStringList traces);
    /** All but the calls: also of an erasure that was cut short. */
    QCoro::Task<Result<void>> clearRest(
        database::AuditEvent by, QStringList traces, SharedReport report, std::stop_token stop);
    QCoro::Task<Result<void>> clearDeliveries(
        QString organizationId, QStringList traces, std::stop_token stop);
    QCoro::Task<Result<qint64>> clearLog(
        database::AuditEvent by, QStringList traces, std::stop_token stop);
    QCoro::Task<Result<void>> tidy(std::stop_token stop);

    QCoro::Task<Result<database::PersonPage>> pageOf(const QString &organizationId,
        const PersonQuery &person, const std::optional<database::CallCursor> &after) const;
    QCoro::Task<Result<qint64>> forgetViews(
        const QString &organizationId, const QStringList &traces) const;
    QCoro::Task<Result<QStringList>> pendingIn(const QString &organizationId) const;
    QCoro::Task<Result<void>> noteCleared(
        const QString &organizationId, const QStringList &callIds) const;
    QCoro::Task<Result<qint64>> clearSome(const database::AuditEvent &by,
        const QStringList &callIds, const QStringList &traces, const std::stop_token &stop) const;
    QCoro::Task<Result<std::pair<qint64, qint64>>> blankSome(
        const QString &organizationId, const QStringList &traces, qint64 after) const;
    QCoro::Task<Result<Kept>> kept(const QString &organizationId) const;
    QCoro::Task<Result<void>> keep(const QString &organizationId, const Kept &left) const;
    QCoro::Task<Result<void>> note(database::AuditEvent entry) const;

    const Parts m_parts;
    CallRemover m_remover;
    QHash<QString, std::shared_ptr<Run>> m_runs; ///< by organisation
    TaskScope m_scope;
};

} // namespace earshot::upkeep
