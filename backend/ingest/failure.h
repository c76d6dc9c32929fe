// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/jobrepository.h"
#include "domain/call.h"
#include "ingest/callwriter.h"
#include "ingest/retrypolicy.h"

#include <optional>

namespace earshot::ingest {

/** What a failed attempt means for its job and its call. */
struct FailureOutcome
{
    enum class Kind {
        GiveBack, ///< not the job's fault (stopping, lease lost, disk full): the attempt is not
                  ///< counted
        Retry,
        RetryAsFailedUpload, ///< as Retry, and listed among the failed uploads
        Park, ///< listed as failed; waits for a person
        NoRecording, ///< the provider has none
    };
    Kind kind = Kind::Park;
    std::chrono::milliseconds pause{0};
    int slowAttempts = 0;
};

/** Pure: the rules of RetryPolicy applied to one error. NotFound that is not retryable is believed
 * at once. */
FailureOutcome judge(const Error &error, int attempt, const RetryPolicy &policy,
    std::chrono::milliseconds diskFullPause);

/** Writes @p outcome down, inside a transaction; the call as it is then, or nothing when the lease
 * was lost. */
Result<std::optional<Call>> writeFailure(database::Session &session, const database::Job &job,
    const FailureOutcome &outcome, const Error &error, Timestamp now);

/**
 * The phone network may have told of its recording while an attempt that began at @p leasedAt was
 * finding none: then the call without audio, @p call, is tried anew. Inside the transaction of
 * writeFailure().
 */
Result<void> tryAgainWithCarrier(database::Session &session, Call &call, const Patience &patience,
    Timestamp leasedAt, Timestamp now);

} // namespace earshot::ingest
