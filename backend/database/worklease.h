// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/taskscope.h"
#include "database/database.h"

namespace earshot::database {

/**
 * The right to do one kind of scheduled work for all receivers of a database. Whoever asks first
 * has it, keeps it by renewing it in the background, and loses it a minute after it was last heard
 * of; then the next one that asks gets it. On a file it is always there. Lives in the backend's
 * thread; stop() before the database is closed.
 */
class WorkLease
{
public:
    WorkLease(Database &database, const Clock &clock, QString name);

    /** Whether the work is ours to do now. False as well while the database is away. */
    QCoro::Task<bool> hold();
    /** Gives it back at once, so that the next receiver need not wait. */
    QCoro::Task<> stop();

private:
    QCoro::Task<bool> take();
    QCoro::Task<> keep(std::stop_token stop);

    Database &m_database;
    const Clock &m_clock;
    const QString m_name;
    bool m_isHeld = false;
    bool m_isKept = false; ///< keep() runs
    bool m_isStopped = false;
    Timestamp m_validUntil; ///< by this machine's clock
    TaskScope m_scope;
};

} // namespace earshot::database
