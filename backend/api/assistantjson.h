// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "upkeep/assistantservice.h"

#include <QJsonObject>

namespace earshot::api {

/** AccountOverview of the description. */
QJsonObject overviewJson(const upkeep::AccountOverview &overview);

/** Mending of the description: what it led to is there once it was applied. */
QJsonObject mendingJson(const upkeep::Mending &mending);

/** One of all: a Mending, or why there is none in @p error. */
QJsonObject outcomeJson(const upkeep::MendOutcome &outcome);

} // namespace earshot::api
