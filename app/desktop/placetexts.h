// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings.h"
#include "ui/models/placechoice.h"

namespace earshot::desktop {

/** What a choice is in the settings file: settings/places.h has the forms. Null for what is so
 * without any line. */
QString databaseText(const ui::DatabaseChoice &database);
QString storeText(const ui::RecordingsChoice &recordings);

/** What was chosen when @p settings are in force; without secrets. */
ui::PlaceChoice choiceOf(const settings::Settings &settings);

/** @p settings with the places of @p choice, and with its secrets where it has some. InvalidInput
 * says what is wrong. */
Result<settings::Settings> withChoice(settings::Settings settings, const ui::PlaceChoice &choice);

} // namespace earshot::desktop
