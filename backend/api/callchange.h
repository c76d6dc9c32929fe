// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "database/session.h"
#include "domain/call.h"

namespace earshot::api {

/** The call of this organisation; NotFound for anything else. */
Result<Call> callOf(
    database::Session &session, const QString &organizationId, const QString &callId);

/** The call as it is now in this transaction; the other receivers (@p receiverId is this one) hear
 * of it with the commit. Clients of this one are told afterwards, by EventHub. */
Result<Call> tellOthers(database::Session &session, const QString &organizationId,
    const QString &callId, const QString &receiverId);

} // namespace earshot::api
