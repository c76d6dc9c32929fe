// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/redactionrequests.h"

namespace earshot::ui {

/** What is asked for, as the receiver reads it. */
QJsonObject redactionOrderJson(const RedactionOrder &order);

/** From the receiver's JSON to values, pure: InvalidInput where parts could be taken for others, or
 * a call for one that is not redacted. */
Result<RedactionStanding> redactionStandingFromJson(const QJsonObject &object);
/** At most mostRedactedSpans. */
Result<std::vector<SuggestedPart>> suggestedPartsFromJson(const QJsonObject &object);

} // namespace earshot::ui
