// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/routes.h"
#include "domain/access.h"
#include "domain/call.h"

namespace earshot::api {

/** The answer that shows one call to @p who: CallDetails of the API's description. The audit log is
 * told that they viewed it. */
QCoro::Task<http::Reply> callReply(
    SharedContext context, Principal who, Call call, http::Request request);

} // namespace earshot::api
