// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "database/postgresaddress.h"

namespace earshot::database {

/**
 * Signs in, looks whether the way there suits us and whether we may make our tables, and changes
 * nothing. Blocks for up to about 15 s; for a thread that may.
 */
Result<void> tryServer(const PostgresAddress &address);

} // namespace earshot::database
