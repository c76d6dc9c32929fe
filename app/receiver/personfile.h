// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/receiver/withreceiver.h"

#include <QDir>

namespace earshot::receiver {

/** What was packed of somebody. */
struct PersonFile
{
    int calls = 0;
    int recordings = 0;
    QStringList missing; ///< calls whose recordings could not be packed
    QStringList problems; ///< the same, and why, for who keeps the receiver
};

/**
 * Puts all that is kept of somebody into the empty @p folder: of each call its facts with notes and
 * links to clips, its transcript and its recording, a table of the calls, a text that says what
 * all that is, and SHA256SUMS. @p who: {"number" | "name"}. Stays the same in memory for any
 * number of calls, but for a line of each that had a problem.
 */
QCoro::Task<Result<void>> fillPersonFile(
    Ask ask, QJsonObject who, QDir folder, PersonFile &packed, std::stop_token stop);

} // namespace earshot::receiver
