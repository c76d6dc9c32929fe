// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/headparser.h"

#include <optional>

namespace earshot::http {

/**
 * What is wrong with a WebSocket upgrade before anybody asks who sends it: method, version and key
 * (RFC 6455 section 4.2.1), a body, or an Origin other than the server itself, with which a foreign
 * web page would act in the name of the person who looks at it.
 */
std::optional<Reply> upgradeProblem(const RequestHead &head);

} // namespace earshot::http
