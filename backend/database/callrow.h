// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/row.h"
#include "domain/callevent.h"
#include "domain/problemsigns.h"

#include <QStringList>

namespace earshot::database {

/** Where a call stands in the list: its start, else when the provider made it, else when we first
 * heard of it. */
Timestamp sortTime(const Call &call);

/** The columns of call_logs that save() writes, in the order of callValues(). */
const QStringList &callColumns();
QVariantList callValues(
    const MergedCall &merged, const std::vector<ProblemSign> &signs, const Consent &consent);

/** For the column signs. */
QVariant signsJson(const std::vector<ProblemSign> &signs);
/** As it is kept; null while nothing is known. */
QVariant consentJson(const Consent &consent);
std::vector<ProblemSign> signsFrom(const Row &row);
FailedTools failedToolsFrom(const Row &row);

/** Every column that callFrom() reads and a merge needs, for a SELECT. */
const QString &callSelection();

/** From a row that has the columns of callSelection(). */
Call callFrom(const Row &row);

/** The columns of transcript_turns after call_id: n, speaker, start, end, text, words. */
QVariantList turnValues(const QString &callId, int n, const TranscriptTurn &turn);
TranscriptTurn turnFrom(const Row &row);

} // namespace earshot::database
