// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/callevent.h"

#include <QJsonObject>

#include <optional>

namespace earshot::provider::vapi {

/**
 * What a delivery says about its call, from any generation of payload. Missing, null and wrongly
 * typed values are skipped and the rest is used. Nothing for messages that say nothing lasting
 * about a call: live events, requests, and types we do not know. InvalidInput for a message about a
 * call that names none by its UUID: it is to be kept aside, never processed.
 *
 * Texts are cleaned of control characters and cut to generous limits. A message time more than a
 * day ahead of @p receivedAt is not believed.
 */
Result<std::optional<CallEvent>> parseEvent(const QJsonObject &body, Timestamp receivedAt);

/**
 * A call as GET /call/{id} returned it. InvalidInput when it has no UUID. What redact() removes is
 * removed here: a call that was fetched passes no inbox.
 */
Result<CallEvent> parseCall(const QJsonObject &call, Timestamp fetchedAt);

} // namespace earshot::provider::vapi
