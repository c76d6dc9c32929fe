// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/placechoice.h"

#include <optional>

namespace earshot::ui {

struct DatabaseAddress
{
    DatabaseChoice database;
    Secret password; ///< empty when there was none, or only a stand-in such as [YOUR-PASSWORD]
};

/**
 * Takes apart a postgresql:// address as people copy it: also inside a psql command or behind
 * "DATABASE_URL=", with the unescaped passwords and the stand-ins that are shown in consoles, and
 * with parameters of other programs, which are dropped. Nothing when @p text has none.
 */
std::optional<DatabaseAddress> readDatabaseAddress(const QString &text);

/** The address of @p database without a password, as libpq reads it. */
QString databaseAddress(const DatabaseChoice &database);

} // namespace earshot::ui
