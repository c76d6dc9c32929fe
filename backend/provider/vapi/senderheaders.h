// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provider/vapi/senderrules.h"

namespace earshot::provider::vapi {

/**
 * The headers by which the provider shows that it is the sender, so that @p rules accept it: the
 * shared secret under the first name for it that is not Authorization, which would push a
 * credential aside, or else the fixed headers. Of several values the first. Empty where only
 * signatures or tokens are accepted, which only a person can set up.
 */
std::vector<HeaderRule> senderHeaders(const SenderRules &rules);

} // namespace earshot::provider::vapi
