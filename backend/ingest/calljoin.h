// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"
#include "domain/callevent.h"

namespace earshot::ingest {

/** True for a call that only the phone network has told of: it has no id of the provider yet. */
[[nodiscard]] bool isCarrierOnly(const Call &call);

/**
 * What is known of the call of @p event. A row that only the phone network had told of becomes this
 * call's when the event names its id there: it is adopted when the call has no row yet, and folded
 * into the call's row otherwise. Either way the call has one row afterwards. Runs inside a
 * transaction.
 */
Result<std::optional<MergedCall>> findJoined(database::Session &session,
    const QString &organizationId, const CallEvent &event, Timestamp now);

} // namespace earshot::ingest
