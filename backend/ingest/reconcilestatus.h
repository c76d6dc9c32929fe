// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <optional>

namespace earshot::ingest {

/** What can be told about the comparison with the provider. */
struct ReconcileStatus
{
    enum class State {
        Off, ///< no key, or switched off
        Idle,
        Running,
        Failing, ///< the last run met an error; it goes on by itself
    };
    State state = State::Off;
    std::optional<Timestamp> lastFinishedAt;
    QString lastError; ///< for a person; empty when the last run met none
    qint64 callsSeen = 0; ///< that the provider has ever listed
    bool historyComplete = false;
    std::optional<Timestamp> readBackTo; ///< how far down the history has been seen
    qint64 runsBegun = 0; ///< since the start
    qint64 runsEnded = 0; ///< well or not
    bool pullMode = false; ///< no webhooks can come: calls are known by this alone
};

/** "off", "idle", "running", "failing". */
QString toWord(ReconcileStatus::State state);

} // namespace earshot::ingest
