// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pdfpages.h"
#include "report/summary.h"

namespace earshot::report {

/** What an audit log as PDF begins with: whose it is, which part, how many entries, what is signed,
 * and how to check all that. On a page that is empty; may take more than one. */
void drawCover(PdfPages &pages, const Facts &facts, const Summary &summary);

/** At the foot of every page: which log, up to where. */
[[nodiscard]] QString footOf(const Facts &facts);

[[nodiscard]] QString titleOf(const Facts &facts);

} // namespace earshot::report
