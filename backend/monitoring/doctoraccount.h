// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitoring/doctorchecks.h"

namespace earshot::monitoring {

/** The checks of what is set up in the provider's account: assistants and phone numbers. */
QList<Check> accountChecks();

} // namespace earshot::monitoring
