// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/storagerepository.h"
#include "domain/storagestate.h"
#include "monitoring/alertrules.h"

namespace earshot::monitoring {

/**
 * What is stored comes near to the quota or has used it up. Three kinds, of which one is open at a
 * time: each step is told anew.
 */
std::optional<AlertCondition> quotaNear(const StorageState &state);

/** The disk of the data folder has little room left. */
std::optional<AlertCondition> diskLow(const StorageState &state);

/** Stored objects are missing or not what was stored. One for all of them, with the first calls:
 * what damages a store damages many at once. */
std::optional<AlertCondition> objectDamaged(const database::UnsoundFigures &figures);

} // namespace earshot::monitoring
