// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/redactionrequests.h"

#include <QLocale>

namespace earshot::ui {

/** "Card number", "Security code", "Other". */
QString kindText(RedactionKind kind);
/** "0:41.20 to 0:48.90". */
QString spanText(const RedactedSpan &span);
/** What was taken out, when and by whom; or that nobody has asked for anything. */
QString standingText(const RedactionStanding &standing, const QLocale &locale = QLocale());
/** Where the original of a redacted call is. */
QString originalText(const RedactionStanding &standing, const QLocale &locale = QLocale());
/** What follows, before it does. */
QString consequenceText(bool keepsOriginal);

} // namespace earshot::ui
