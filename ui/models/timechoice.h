// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/callfilter.h"

#include <QDate>
#include <QLocale>

namespace earshot::ui {

/** From when calls are shown, in days of this computer's time zone. */
struct TimeChoice
{
    enum class Span { Any, Today, Yesterday, LastSevenDays, LastThirtyDays, ThisMonth, Days };

    Span span = Span::Any;
    QDate first = {}; ///< of Days, both included
    QDate last = {};

    bool operator==(const TimeChoice &) const = default;
};

/** Sets the times of @p filter to what @p choice means on the day @p today. Pure but for the time
 * zone. */
void setTimes(CallFilter &filter, const TimeChoice &choice, QDate today);

/** As saved views keep it: "lastSevenDays", "2026-11-01/2026-11-03"; empty for Any. */
QString spanWord(const TimeChoice &choice);
/** Any for what is no such word. */
TimeChoice timeChoiceFrom(const QString &word);

/** "Last 7 days", "1 Nov 2026 – 3 Nov 2026"; "Any time" for Any. */
QString text(const TimeChoice &choice, const QLocale &locale = QLocale());

} // namespace earshot::ui
