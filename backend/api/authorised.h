// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/routes.h"
#include "audit/auditservice.h"
#include "core/secret.h"
#include "domain/access.h"

namespace earshot::api {

/** A handler that is called only for somebody who may. */
using Handle = QCoro::Task<http::Reply> (*)(SharedContext, Principal, http::Request);

/**
 * A handler of the server that finds out who asks, answers 401 or 403 by the rule of the route (see
 * permissions.h), and calls @p handle for the rest. A route without a rule is open to nobody. What
 * it answers is marked as not to be kept by anybody between.
 */
http::Handler authorised(SharedContext context, Handle handle);

/** The token of "Authorization: Bearer …" when it has the right form (RFC 6750). */
std::optional<Secret> bearerToken(const http::Request &request);

/** The error of a request that shows no access token at all. */
Error tokenNeeded();

/** 401 with the header that belongs to it. */
http::Reply unauthorised(const Error &error);

/**
 * The answer for @p error. What failed on our side goes to the log and not to the client: those
 * messages name files; only what is worded() is for people, and is said to them. All of it that may
 * pass is 503 with Retry-After.
 */
http::Reply refusal(const Error &error);

audit::Origin originOf(const http::Request &request);

/** @p reply with the headers that keep personal data out of caches. */
http::Reply uncached(http::Reply reply);

} // namespace earshot::api
