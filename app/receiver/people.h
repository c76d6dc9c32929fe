// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace earshot::receiver {

/**
 * earshotd people add --data FOLDER --email E --name N --role R [--organization SLUG]
 * [--assistant ID]… [--number N]… --password-stdin [settings]; people invite --email E --name N
 * --role R [--organization SLUG] [--assistant ID]… [--number N]…; people list [--organization
 * SLUG]; people disable --email E; people reset --email E --password-stdin; all with [--json]. A
 * password is the first line of the standard input, never an argument: those are seen by everybody
 * on the machine. An invitation is printed as its link. The exit code: 0 done, 1 refused, 2 for
 * wrong use or when the data could not be opened.
 */
int people(const QStringList &arguments);

} // namespace earshot::receiver
