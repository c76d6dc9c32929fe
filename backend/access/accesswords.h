// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/access.h"

#include <QJsonObject>

namespace earshot {

/** The "role" of a command's arguments; InvalidInput lists those there are. */
Result<Role> roleIn(const QJsonObject &arguments);

/** Its "assistants" and "numbers", both lists of texts; all calls without them. InvalidInput for
 * what is no number. */
Result<CallScope> scopeIn(const QJsonObject &arguments);

} // namespace earshot
