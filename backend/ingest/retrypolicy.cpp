// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/retrypolicy.h"

#include <algorithm>

namespace earshot::ingest {

RetryPolicy::Decision RetryPolicy::afterFailure(int attempt) const
{
    const int quick = static_cast<int>(quickPauses.size()) + 1;
    if (attempt < quick)
        return {
            .phase = Phase::Quick, .pause = quickPauses.at(static_cast<std::size_t>(attempt - 1))};
    const int slowFailed = std::max(0, attempt - quick);
    if (slowFailed >= slowAttempts)
        return {.phase = Phase::GiveUp, .slowAttempt = slowFailed};
    return {.phase = Phase::Slow,
        .pause = slowPause * (1 << std::min(slowFailed, 10)),
        .slowAttempt = slowFailed};
}

RetryPolicy::Decision RetryPolicy::afterAbsence(int attempt) const
{
    if (attempt > static_cast<int>(absentPauses.size()))
        return {.phase = Phase::GiveUp};
    return {.phase = Phase::Quick, .pause = absentPauses.at(static_cast<std::size_t>(attempt - 1))};
}

bool isItsOwnFault(const Error &error)
{
    return !error.retryable
        && (error.code == ErrorCode::Conflict || error.code == ErrorCode::InvalidInput
            || error.code == ErrorCode::TooLarge || error.code == ErrorCode::Internal);
}

} // namespace earshot::ingest
