// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "core/workerpool.h"

#include <qcoro/qcorotask.h>

namespace earshot::access {

/**
 * Passcodes that people choose and could be guessed: kept as Argon2id (libsodium's crypto_pwhash
 * with its interactive limits: 64 MiB, some 50 ms), one at a time in a thread of its own. Few wait,
 * so that strangers who guess cost no more than that. Belongs to the backend's thread.
 */
class Passcodes
{
public:
    /** What is kept instead of @p passcode. Unavailable (retryable) when too many wait. */
    QCoro::Task<Result<QString>> hash(Secret passcode);
    /** Whether @p passcode is the one that @p hash was made of. Unavailable as above. */
    QCoro::Task<Result<bool>> matches(Secret passcode, QString hash);

private:
    WorkerPool m_pool{1, 8};
};

} // namespace earshot::access
