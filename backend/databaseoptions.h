// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/database.h"
#include "settings/settings.h"

namespace earshot {

/** How the database of these settings is opened; the folder for what is this receiver's alone is
 * there too. */
database::Options databaseOptions(const settings::Settings &settings);
/** The same for one place, as commands name it. */
database::Options databaseOptions(
    const settings::DatabasePlace &place, const Secret &password, const QString &dataFolder);

} // namespace earshot
