// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "ui/client/cliprequests.h"

namespace earshot::ui {

/** What @p nameTemplate makes of this clip, with the ending of its format; local time. */
QString suggestedName(const QString &nameTemplate, const Call &call, const ClipOrder &order);

} // namespace earshot::ui
