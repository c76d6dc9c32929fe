// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/providervalues.h"

#include <QLocale>

namespace earshot::ui::format {

/**
 * What an alert is about and what to do, from its numbers, in the language of the program. Where a
 * number is missing or the kind is of a later version, the receiver's own sentence. Pure but for
 * the time zone.
 */
QString alertText(const Alert &alert, const QLocale &locale = QLocale());

} // namespace earshot::ui::format
