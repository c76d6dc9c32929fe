// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitoring/doctorchecks.h"

namespace earshot::monitoring {

/** The checks of where calls and recordings are kept. */
QList<Check> placeChecks();

} // namespace earshot::monitoring
