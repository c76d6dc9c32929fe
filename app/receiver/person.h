// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace earshot::receiver {

/**
 * "earshotd person show|erase": what is kept of somebody who called or was called, and erasing it.
 * Ends with 0 when all is as asked, 1 when something of theirs stays (held by a case, in use, or
 * still in the store) or it was refused, 2 for wrong use, 130 when it was stopped.
 */
int person(const QStringList &arguments);

} // namespace earshot::receiver
