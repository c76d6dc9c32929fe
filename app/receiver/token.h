// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace earshot::receiver {

/**
 * earshotd token create --data DIR --role ROLE [--name NAME] [--days N] [settings]: prints the
 * token and nothing else. Asks the receiver that serves the data, or opens the data itself when
 * nobody does; the settings count only then. The exit code.
 */
int token(const QStringList &arguments);

} // namespace earshot::receiver
