// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/callscope.h"

namespace earshot::database {

/** As it stands in a column: {"assistants": […], "numbers": […]}; empty for all calls. */
QString scopeText(const CallScope &scope);

/** What scopeText() wrote. A text that is not of that form gives the scope that has no call:
 * whoever was narrowed must not see everything because of a damaged row. */
CallScope scopeFrom(const QString &text);

} // namespace earshot::database
