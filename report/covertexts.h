// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/coveritems.h"
#include "report/summary.h"

namespace earshot::report {

/** Whose log it is, which part, how many entries, what is signed; in the program's language. What
 * others chose is shown as visible() shows it, and keeps its own direction. */
[[nodiscard]] QList<CoverItem> coverItems(const Facts &facts, const Summary &summary);

/** The name of a ready-made selection (see logReports()); its own word where nobody of ours named
 * it. */
[[nodiscard]] QString reportName(const QString &word);

/** How somebody checks it who has no Earshot, and what is not proved. */
[[nodiscard]] CoverItem howToCheck(const Facts &facts);

} // namespace earshot::report
