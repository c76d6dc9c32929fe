// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace earshot::receiver {

/**
 * earshotd check --data DIR [--json] [--quick] [--grace SECONDS] [settings]: holds what is there
 * against what is promised, tells how far it is on stderr, and prints what it found. Asks the
 * receiver that serves the data, whose settings then count, or opens the data itself when nobody
 * does. The exit code: 0 sound, 1 broken, 2 it couldn't look.
 */
int check(const QStringList &arguments);

/** earshotd audit verify --data DIR [--json] [settings]: the same of nothing but the audit logs. */
int verifyAudit(const QStringList &arguments);

} // namespace earshot::receiver
