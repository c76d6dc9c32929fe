// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace earshot::receiver {

/** earshotd serve: runs the receiver until it is asked to stop (SIGTERM, SIGINT). The exit code. */
int serve(const QStringList &arguments);

} // namespace earshot::receiver
