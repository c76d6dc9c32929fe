// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/entry.h"

namespace earshot::report {

/** The first line of an audit log as CSV. The names are for programs and the same everywhere. */
QByteArray csvHead();

/** The line of an entry. All but action_in_words, which is in the program's language, comes from
 * the entry and is compared with it by packaging/verify-audit. */
QByteArray csvRow(const Entry &entry);

} // namespace earshot::report
