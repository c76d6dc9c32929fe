// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/receiver/partfile.h"
#include "app/receiver/withreceiver.h"

namespace earshot::receiver {

/** What was exported. */
struct Exported
{
    QJsonObject head; ///< the first line
    QString organization; ///< its name
    qint64 entries = 0; ///< that fit the filter
};

/**
 * Writes the audit log, or what of it fits @p filter (arguments of the command "audit.export"), as
 * JSON Lines into @p file; tells how far it is on stderr. Cancelled when it was stopped.
 */
QCoro::Task<Result<Exported>> writeProof(
    Ask ask, QJsonObject filter, PartFile &file, std::stop_token stop);

/** Says how far it is, in steps of a tenth. */
void showProgress(qint64 before, qint64 after, qint64 size, const char *what);

} // namespace earshot::receiver
