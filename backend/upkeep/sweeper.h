// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/taskscope.h"
#include "upkeep/deletegate.h"

#include <functional>

namespace earshot::upkeep {

/**
 * Brings what is marked to be deleted to the delete gate, a bounded number at a time: what attempts
 * left behind that others have overtaken. Lives in the backend's thread; the parts must outlive
 * stop().
 */
class Sweeper
{
public:
    struct Options
    {
        std::chrono::milliseconds pause = std::chrono::minutes(10); ///< between two sweeps
        int mostAtOnce = 200; ///< objects of one sweep; the next one goes on behind them
        /** Whether this receiver sweeps, of those that could; empty: it does. */
        std::function<QCoro::Task<bool>()> isItsTurn = {};
    };

    Sweeper(DeleteGate::Parts parts, Options options);

    void start();
    /** Returns when the object that is being deleted is gone. Calling twice is fine. */
    QCoro::Task<> stop();

    /** Releases holds whose time is over, each with its entry in the audit log; how many. */
    QCoro::Task<Result<int>> releaseExpired();
    /** One sweep; how many objects were deleted. One that can't be deleted does not keep the others
     * from it. */
    QCoro::Task<Result<int>> sweep(std::stop_token stop);
    /** The same for what removed calls left in the store. */
    QCoro::Task<Result<int>> sweepLeft(std::stop_token stop);

private:
    QCoro::Task<> run(std::stop_token stop);
    QCoro::Task<bool> isItsTurn();
    QCoro::Task<Result<QStringList>> nextPaths();
    QCoro::Task<> postpone(QString path, Timestamp until);

    const DeleteGate::Parts m_parts;
    const Options m_options;
    DeleteGate m_gate;
    QString m_after; ///< where the next sweep goes on; empty: from the beginning
    TaskScope m_scope;
};

} // namespace earshot::upkeep
