// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "domain/heardranges.h"
#include "domain/transcript.h"

#include <QJsonArray>
#include <QJsonObject>

namespace earshot::api {

/**
 * A call as lists and events show it: CallSummary of the API's description. What is not known is
 * null. Texts from outside are cut, the summary to 4,000 characters, so that a page of calls stays
 * small whatever a provider sends.
 */
QJsonObject callSummary(const Call &call);

/** CallSummary with the whole summary and the transcript. */
QJsonObject callDetails(const Call &call, const Transcript &transcript);

/** Parts of a recording: [{"from": …, "to": …}, …] in seconds. */
QJsonArray rangesJson(const HeardRanges &heard);

/** Playback of the API's description. */
QJsonObject playbackJson(const HeardRanges &heard);

} // namespace earshot::api
