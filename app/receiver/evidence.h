// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace earshot::receiver {

/** earshotd evidence --call ID --out FILE.zip: one file for a call, which proves itself. Ends with
 * 0, 1 when there is none, 2 for wrong use, 130 when it was stopped; then no file is there. */
int evidence(const QStringList &arguments);

} // namespace earshot::receiver
