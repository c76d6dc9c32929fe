// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace earshot::receiver {

/**
 * earshotd reconcile --data DIR [--days N] [--time-zone NAME] [settings]: compares with the
 * provider's list of calls once, tells how far it is on stderr, and prints what became of the calls
 * of each day. Asks the receiver that serves the data, or opens the data itself when nobody does;
 * the settings count only then. The exit code: 1 also when calls are missing, 2 when the data could
 * not be opened, 130 when it was stopped.
 */
int reconcile(const QStringList &arguments);

} // namespace earshot::receiver
