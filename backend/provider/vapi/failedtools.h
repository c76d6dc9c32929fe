// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/failedtool.h"
#include "provider/vapi/payload.h"

namespace earshot::provider::vapi {

/**
 * The tools whose result says that they failed, ascending, at most mostFailedTools. A result is
 * what the customer's own server answered, so it is read by the usual ways of saying so: JSON with
 * an "error", with "ok" or "success" false, with a failing "status"; text that begins with "error",
 * "failed" or the provider's words for no answer. Any other result counts as good.
 */
FailedTools parseFailedTools(const Payload &payload);

} // namespace earshot::provider::vapi
