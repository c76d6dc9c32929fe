// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "core/workerpool.h"

#include <qcoro/qcorotask.h>

namespace earshot::access {

/** What one guess costs, as libsodium's crypto_pwhash names it. */
enum class HashCost {
    Least, ///< next to nothing: for tests, which are wrong hundreds of times
    Interactive, ///< 64 MiB, some 50 ms: for passcodes of single links
    Moderate, ///< 256 MiB, some 500 ms: for people's passwords
};

/**
 * Passcodes and passwords that people choose and could be guessed: kept as Argon2id, one at a time
 * in a thread of its own. Few wait, so that strangers who guess cost no more than that. Belongs to
 * the backend's thread.
 */
class Passcodes
{
public:
    explicit Passcodes(HashCost cost = HashCost::Interactive)
        : m_cost(cost)
    { }

    /** What is kept instead of @p passcode. Unavailable (retryable) when too many wait. */
    QCoro::Task<Result<QString>> hash(Secret passcode);
    /** Whether @p passcode is the one that @p hash was made of. Unavailable as above. */
    QCoro::Task<Result<bool>> matches(Secret passcode, QString hash);

private:
    const HashCost m_cost;
    WorkerPool m_pool{1, 8};
};

} // namespace earshot::access
