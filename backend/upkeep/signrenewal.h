// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/taskscope.h"
#include "domain/complaintwords.h"

#include <functional>

namespace earshot::database {
class Database;
}

namespace earshot::upkeep {

/**
 * Sees to it that the signs of all calls follow the words of a complaint that are set, that what is
 * known of consent follows the phrases for it, and both the rules of this program: those of calls
 * that were there before are made anew, a bounded number in a transaction, so that others come
 * between. It goes on where it was after a restart. Lives in the backend's thread; the database
 * must outlive stop().
 */
class SignRenewal
{
public:
    struct Options
    {
        ComplaintWords words;
        int mostAtOnce = 100; ///< calls of one transaction, for each of the two
        std::chrono::milliseconds pause = std::chrono::minutes(1); ///< before it is tried again
        /** Whether this receiver does it, of those that could; empty: it does. */
        std::function<QCoro::Task<bool>()> isItsTurn = {};
        /** After renewSoon() is done: what windows show of either is old. */
        std::function<void()> onRenewed = {};
    };

    SignRenewal(database::Database &database, Options options);

    void start();
    /** An organisation has chosen other words or phrases: its calls are looked through at once,
     * here, whoever's turn it is. Two receivers at the same calls do work twice, and no harm. */
    void renewSoon();
    /** Returns when the calls that are being renewed are. Calling twice is fine. */
    QCoro::Task<> stop();

    /** Sets the words and renews all that are due; how many transactions that took. */
    QCoro::Task<Result<int>> renew(std::stop_token stop);

private:
    QCoro::Task<> run(std::stop_token stop);
    QCoro::Task<> renewDue(std::stop_token stop);
    QCoro::Task<bool> isItsTurn();

    database::Database &m_database;
    const Options m_options;
    bool m_isDue = false; ///< renewSoon() was called, and nobody has begun yet
    bool m_isRenewing = false; ///< because of it
    TaskScope m_scope;
};

} // namespace earshot::upkeep
