// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace earshot::receiver {

/** "earshotd store move --from PLACE --to PLACE": copies every recording from one store to another.
 * @p arguments begin with "move". The exit code: see MoveExit. */
int store(const QStringList &arguments);

} // namespace earshot::receiver
