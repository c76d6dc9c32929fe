// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/receiver/auditproof.h"
#include "report/summary.h"

namespace earshot::receiver {

/**
 * Makes a table of the entries in @p proof, which writeProof() wrote: what it shows is what is
 * proved. Lets the event loop run in between, and tells how far it is on stderr. Cancelled when it
 * was stopped.
 */
QCoro::Task<Result<void>> writeCsv(
    PartFile &proof, Exported exported, PartFile &file, std::stop_token stop);

/** The same as pages for print, in two passes. @p facts: of its files and of what was asked for. */
QCoro::Task<Result<void>> writePdf(
    PartFile &proof, Exported exported, report::Facts facts, PartFile &file, std::stop_token stop);

} // namespace earshot::receiver
