// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace earshot::receiver {

/**
 * earshotd import --from postgresql://… --data DIR [--from-store STORE] [--rehearse] [--json]
 * [--report FILE] [settings]: takes over the calls and recordings of the earlier version, and
 * prints what became of them; how far it is goes to stderr. The exit code: 0 all fits, 1 something
 * needs a look, 2 it couldn't, or was stopped.
 */
int importEarlier(const QStringList &arguments);

} // namespace earshot::receiver
