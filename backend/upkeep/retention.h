// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/taskscope.h"
#include "database/retentionrepository.h"
#include "upkeep/callremover.h"

#include <functional>

namespace earshot::upkeep {

/** What a run did, or has done so far. */
struct RetentionReport
{
    qint64 trashed = 0; ///< calls that went into the trash
    qint64 returned = 0; ///< calls that came out of it: no rule asks for them any more, or a hold
                         ///< needs them
    qint64 removed = 0; ///< calls that are gone for good
    qint64 bytes = 0; ///< of theirs that were in the store
    qint64 onHold = 0; ///< calls that are due, and that a case needs
    qint64 inUse = 0; ///< calls for the next run
    qint64 objectsLeft = 0; ///< that the store could not delete yet

    bool operator==(const RetentionReport &) const = default;
};

/**
 * Does what the retention policies say: what is due goes into the trash, and leaves for good when
 * it was there for long enough and is still due. Everything is read again in the transaction that
 * removes a call, so a hold or a rule that was changed meanwhile wins. Lives in the backend's
 * thread; the parts must outlive stop().
 */
class Retention
{
public:
    struct Options
    {
        /** Before the first run: at the start of a machine its clock may be wrong. */
        std::chrono::milliseconds firstPause = std::chrono::minutes(10);
        std::chrono::milliseconds pause = std::chrono::hours(1); ///< between two runs
        int callsAtOnce = 100;
        /** Whether this receiver does it, of those that could; empty: it does. */
        std::function<QCoro::Task<bool>()> isItsTurn = {};
        std::function<void()> onRemoved = {}; ///< calls are gone: nobody is to show them any more
    };

    Retention(CallRemover::Parts parts, Options options);

    void start();
    /** Returns after the call that is being removed. Calling twice is fine. */
    QCoro::Task<> stop();

    /** A run that somebody asks for. */
    struct State
    {
        bool isRunning = false;
        QString error; ///< why it ended early; empty when it did not
        RetentionReport report; ///< so far, or of the one that ended last
    };

    /** Begins a run in the background, unless one that was begun so goes on. */
    void begin(const QString &organizationId);
    /** That run ends after the call that it is at. */
    void cancel() { m_asked.stop.request_stop(); }
    [[nodiscard]] State state() const;

    /** One run for an organisation. Cancelled when @p stop was requested; what was done is done. */
    QCoro::Task<Result<RetentionReport>> run(QString organizationId, std::stop_token stop);

private:
    using SharedReport = std::shared_ptr<RetentionReport>;
    /** What a run goes by. */
    struct Order
    {
        QString organizationId;
        RetentionPolicy policy;
        Timestamp now; ///< by the clock that all receivers share
    };

    /** A run that was begun. */
    struct Asked
    {
        bool isRunning = false;
        QString error;
        SharedReport report = std::make_shared<RetentionReport>();
        std::stop_source stop;
    };

    QCoro::Task<> runAsked(QString organizationId, std::stop_token stop);
    QCoro::Task<Result<void>> runFor(
        QString organizationId, SharedReport report, std::stop_token stop);
    QCoro::Task<> keepRunning(std::stop_token stop);
    QCoro::Task<bool> isItsTurn();
    QCoro::Task<> runAll(std::stop_token stop);
    QCoro::Task<Result<void>> emptyTrashOfOthers(
        Order order, SharedReport report, std::stop_token stop);
    QCoro::Task<Result<void>> follow(Order order, SharedReport report, std::stop_token stop);
    QCoro::Task<Result<void>> remove(
        Order order, QString callId, QString ruleName, SharedReport report);
    QCoro::Task<Result<QList<database::DueCall>>> pageOf(
        const Order &order, const std::optional<database::CallCursor> &after) const;
    QCoro::Task<Result<void>> moveToTrash(
        const Order &order, const QList<database::DueCall> &calls) const;

    const CallRemover::Parts m_parts;
    const Options m_options;
    CallRemover m_remover;
    Asked m_asked;
    TaskScope m_scope;
};

} // namespace earshot::upkeep
