// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/taskscope.h"
#include "domain/storagestate.h"
#include "monitoring/alertrules.h"

#include <functional>

namespace earshot::database {
class Database;
}

namespace earshot::monitoring {

/**
 * Looks when it starts, soon after wake() and every few minutes whether an alert has to be raised,
 * brought up to date or cleared, and writes it down. Each change is logged. Lives in the backend's
 * thread; the database and the clock must outlive stop().
 */
class AlertService
{
public:
    struct Options
    {
        QString organizationId;
        AlertLimits limits;
        std::chrono::milliseconds interval = std::chrono::minutes(2);
        /** After wake(): many calls may change together. */
        std::chrono::milliseconds settle = std::chrono::seconds(2);
        /** What was heard of only now is not late: it is being fetched. */
        std::chrono::milliseconds fresh = std::chrono::minutes(10);
        /** How full the places are; empty where nobody measures. */
        std::function<QCoro::Task<StorageState>()> storage = {};
        /** Of several on one database; empty for the only one. Its own disk's alerts are about it.
         */
        QString receiverName = {};
        /** Tells the other receivers, in the transaction that changes the alerts; may be empty. */
        std::function<Result<void>(
            database::Session &, const QList<Alert> &raised, const QList<Alert> &cleared)>
            tellOthers = {};
    };

    enum class Event { Raised, Cleared };
    /** Told after the commit, in the backend's thread; must not wait. */
    using Tell = std::function<void(Event, const Alert &)>;

    AlertService(database::Database &database, const Clock &clock, Options options, Tell tell);

    void start();
    /** A call or a recording has changed. */
    void wake();
    QCoro::Task<> stop();

    /** One look. The alerts that are open after it. */
    QCoro::Task<Result<QList<Alert>>> check();

private:
    struct Outcome
    {
        QList<Alert> raised;
        QList<Alert> updated;
        QList<Alert> cleared;
        QList<Alert> open;
    };

    QCoro::Task<> run(std::stop_token stop);
    QCoro::Task<> checkSoon(std::stop_token stop);
    QCoro::Task<> checkAndLog();
    static Result<AlertChanges> look(database::Session &session, const Options &options,
        const StorageState &storage, Timestamp now);
    static Result<Outcome> write(database::Session &session, const AlertChanges &changes,
        const Options &options, Timestamp now);
    void tellOf(const Outcome &outcome);

    database::Database &m_database;
    const Clock &m_clock;
    const Options m_options;
    const Tell m_tell;
    bool m_isDue = false;
    TaskScope m_scope;
};

} // namespace earshot::monitoring
