// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace earshot::receiver {

/**
 * "earshotd retention show|set|rehearse|run": how long calls are kept. Ends with 0 when all is as
 * asked, 1 when it was refused or something due could not go yet, 2 for wrong use, 130 when a run
 * was stopped.
 */
int retention(const QStringList &arguments);

} // namespace earshot::receiver
