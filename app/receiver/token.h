// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace earshot::receiver {

/**
 * earshotd token create --data DIR --role ROLE [--name NAME] [--days N] [--assistant ID]… [--number
 * N]…: prints the token and nothing else. token list [--json]; token revoke --id ID. The exit code:
 * 0 done, 1 refused, 2 for wrong use or when the data could not be opened.
 */
int token(const QStringList &arguments);

} // namespace earshot::receiver
