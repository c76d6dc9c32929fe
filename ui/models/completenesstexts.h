// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/providervalues.h"
#include "ui/models/tablecell.h"

/** Completeness as people read it. Pure but for locale and time zone. */
namespace earshot::ui::format {

/** "Kept", "Being fetched", "Not recorded" … */
QString standing(Standing value);
CellTone standingTone(Standing value);

struct Headline
{
    QString text;
    CellTone tone = CellTone::Plain; ///< Good, Waiting, Bad, or Plain when there is nothing to say
};

/** The one sentence that matters: the worst first. */
Headline completenessHeadline(const Completeness &completeness, int days, Timestamp now);
/** When the provider's list was compared last, and what to know about it; several sentences. */
QString reconcileText(const ReconcileStatus &status, Timestamp now);
/** True when reconcileText() is about something that goes wrong. */
bool reconcileFails(const ReconcileStatus &status);

/** "Thursday, 19 November: 42 calls. 40 kept, 2 being fetched." */
QString daySentence(const CompletenessDay &day, QDate today);
/** The counts without those that are zero: "40 kept · 2 being fetched". */
QString countsText(const CallCounts &counts);
/** How many calls other than the provider's list has told of, in a sentence; empty for none. */
QString unlistedText(const CallCounts &counts);

/** "in 3 min", "2 h ago", "now"; the exact time belongs in a tooltip. */
QString relativeTime(Timestamp moment, Timestamp now);

} // namespace earshot::ui::format
