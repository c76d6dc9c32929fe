// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/call.h"

#include <QJsonObject>

namespace earshot::simulator {

/** What a call cost, in the three forms the provider repeats it: `cost`, `costs`, `costBreakdown`.
 */
QJsonObject costFields(const Call &call);

} // namespace earshot::simulator
