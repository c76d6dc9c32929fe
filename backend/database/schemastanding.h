// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/database.h"

namespace earshot::database {

/** What Database::open() would find. */
enum class SchemaStanding {
    None, ///< no database of ours yet: it would be made
    Older, ///< it would be brought up to date
    Current,
};

/** Looks without changing anything; blocks. The errors of Database::open() where nobody can be
 * asked, a newer schema among them. */
Result<SchemaStanding> schemaStanding(const Options &options);

} // namespace earshot::database
