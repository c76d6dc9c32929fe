// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/signin.h"
#include "api/routes.h"

namespace earshot::api {

/** How an attempt that was no success is answered: 401 for a wrong one, and with
 * {"needs": "code"} where a code is needed as well; 429 with Retry-After while one has to wait. */
http::Reply signInRefusal(const access::SignIn::Outcome &outcome);

/**
 * Writes the beginning of a row of failures, and the lock that ends it, into the audit log of the
 * organisation of whom it was about; of nobody's e-mail, into that of the default one. Ten thousand
 * tries are one incident there. What was typed is never written: people mistake the fields.
 */
QCoro::Task<> noteFailure(
    SharedContext context, access::SignIn::Outcome outcome, audit::Origin origin);

} // namespace earshot::api
