// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/callredaction.h"
#include "domain/redactionsuggestions.h"

#include <QJsonObject>

namespace earshot::api {

/** What is taken out of a call, how far that is, and what lies under seal; as openapi.yaml says. */
QJsonObject redactionJson(
    const std::optional<CallRedaction> &redaction, const std::optional<SealedOriginal> &original);

/** Parts that should perhaps be taken out of a recording of @p lengthSeconds. */
QJsonObject suggestionsJson(
    const std::vector<RedactionSuggestion> &suggestions, double lengthSeconds);

/** What was asked for of a recording of @p lengthSeconds: parts, sound, original and reason.
 * InvalidInput says what is wrong. */
Result<CallRedaction> redactionIn(const QByteArray &body, double lengthSeconds);

/** Why something is to be done, in a few words of who wants it. */
Result<QString> redactionReasonIn(const QJsonObject &body);

} // namespace earshot::api
