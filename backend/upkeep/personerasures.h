// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/taskscope.h"
#include "database/personfinder.h"
#include "upkeep/callremover.h"
#include "upkeep/traceclearing.h"

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
        TraceClearing::Parts clearing;
        /** Something is gone: nobody is to show it any more. */
        std::function<void()> onRemoved;
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

    using SharedRun = std::shared_ptr<Run>;

    QCoro::Task<> goOn(QString organizationId, std::stop_token stop);
    QCoro::Task<> resume(QString organizationId, std::stop_token stop);
    QCoro::Task<> run(SharedRun run, std::stop_token stop);
    QCoro::Task<Result<void>> erase(SharedRun run);
    QCoro::Task<Result<void>> checkIsOne(SharedRun run);
    QCoro::Task<Result<void>> removeCalls(SharedRun run);
    QCoro::Task<Result<void>> removePage(SharedRun run, QList<Call> calls);
    QCoro::Task<Result<void>> removeCall(SharedRun run, QString callId);
    QCoro::Task<Result<void>> tryAgain(SharedRun run);
    QCoro::Task<Result<void>> countMentions(SharedRun run, QStringList traces);
    QCoro::Task<Result<database::PersonPage>> pageOf(const QString &organizationId,
        const PersonQuery &person, const std::optional<database::CallCursor> &after) const;
    QCoro::Task<Result<void>> note(database::AuditEvent entry) const;

    const Parts m_parts;
    CallRemover m_remover;
    TraceClearing m_clearing;
    QHash<QString, std::shared_ptr<Run>> m_runs; ///< by organisation
    bool m_isResuming = false;
    TaskScope m_scope;
};

} // namespace earshot::upkeep
