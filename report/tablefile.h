// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/prooffile.h"
#include "report/summary.h"

namespace earshot::report {

/** Makes a table of the entries in @p proof, which writeProof() wrote: what it shows is what is
 * proved. Lets the event loop run in between. */
QCoro::Task<Result<void>> writeCsv(
    PartFile &proof, Exported exported, PartFile &file, ExportCourse course);

/** The same as pages for print, in two passes. @p facts: of its files and of what was asked for. */
QCoro::Task<Result<void>> writePdf(
    PartFile &proof, Exported exported, Facts facts, PartFile &file, ExportCourse course);

} // namespace earshot::report
