// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace earshot::receiver {

/**
 * earshotd doctor --data DIR [--json] [options of serve]: prints what is well and what is not, with
 * what to do. Asks the receiver that serves the data, whose settings then count, or looks by itself
 * when nobody does. The exit code: 0 all well, 1 warnings, 2 something is broken, 3 it couldn't
 * look.
 */
int doctor(const QStringList &arguments);

} // namespace earshot::receiver
