// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace earshot::receiver {

/** "earshotd migrate --from sqlite:PATH --to postgresql://…": everything in a laptop's database
 * into a team's. The exit code: see MoveExit. */
int migrate(const QStringList &arguments);

} // namespace earshot::receiver
