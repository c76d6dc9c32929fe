// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"
#include "domain/call.h"
#include "domain/callscope.h"

namespace earshot::database {

/** The calls that were waiting, ringing or spoken in when we last heard of them, newest first, at
 * most @p limit; none that began before @p since, whose end nobody told. */
Result<QList<Call>> callsInProgress(Session &session, const QString &organizationId,
    Timestamp since, int limit, const CallScope &scope = {});

} // namespace earshot::database
