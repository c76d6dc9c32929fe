// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/logverifier.h"

#include <qcoro/qcorotask.h>

#include <functional>
#include <stop_token>

namespace earshot::database {
class Database;
}

namespace earshot::audit {

struct LogVerdict
{
    qint64 entries = 0; ///< that were looked at
    QByteArray root; ///< of their tree
    qint64 unproved = 0; ///< entries of a log that is older than the proofs and has none yet
    QList<LogProblem> problems; ///< the first of them; none: every entry is as it was written

    /** The problem that begins first. */
    [[nodiscard]] std::optional<LogProblem> first() const;
};

/** What a check of one log is to know. */
struct LogCheck
{
    QString organizationId;
    QByteArray publicKey;
    std::optional<Checkpoint> seen =
        std::nullopt; ///< by this receiver, out of the database's reach
};

/** Is told how many entries were looked at, of how many. */
using LogProgress = std::function<void(qint64 done, qint64 of)>;

/**
 * Reads a whole log and holds it against its signatures, as far as it had grown at the beginning;
 * receivers can go on with their work. A log without a trace of a tree, of which nothing was seen,
 * is one from before there were proofs. Cancelled when @p stop was requested. @p progress
 * may be empty.
 */
QCoro::Task<Result<LogVerdict>> verifyLog(
    database::Database &database, LogCheck check, std::stop_token stop, LogProgress progress = {});

} // namespace earshot::audit
