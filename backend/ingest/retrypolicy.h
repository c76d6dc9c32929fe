// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <chrono>
#include <vector>

namespace earshot::ingest {

/**
 * When a recording is tried again. Quick attempts first, since most failures pass in seconds; then
 * slow ones, recorded as a failed upload; then a person decides. Pure.
 */
struct RetryPolicy
{
    /** Pauses between the quick attempts, one fewer than those; after the last attempt the slow
     * ones begin. */
    std::vector<std::chrono::milliseconds> quickPauses{
        std::chrono::seconds(2), std::chrono::seconds(10)};
    std::chrono::milliseconds slowPause =
        std::chrono::minutes(5); ///< doubled after every slow attempt
    int slowAttempts = 3;
    /** Pauses while the provider says that there is no recording; it may still be writing it. Then
     * it is believed. */
    std::vector<std::chrono::milliseconds> absentPauses{
        std::chrono::seconds(10), std::chrono::seconds(60), std::chrono::minutes(3)};

    enum class Phase { Quick, Slow, GiveUp };

    struct Decision
    {
        Phase phase = Phase::GiveUp;
        std::chrono::milliseconds pause{0};
        int slowAttempt = 0; ///< how many slow attempts have failed so far

        bool operator==(const Decision &) const = default;
    };

    /** What follows the failure of attempt number @p attempt, counted from 1. */
    [[nodiscard]] Decision afterFailure(int attempt) const;
    /** What follows when attempt number @p attempt, counted from 1, found no recording at the
     * provider. */
    [[nodiscard]] Decision afterAbsence(int attempt) const;
};

/** Whether what failed to be written is itself at fault, so that the others can go on without it.
 */
[[nodiscard]] bool isItsOwnFault(const Error &error);

} // namespace earshot::ingest
