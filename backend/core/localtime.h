// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QDate>
#include <QList>
#include <QTimeZone>

namespace earshot {

/** A day as it is lived somewhere: 23 or 25 hours where the clocks change. */
struct LocalDay
{
    QDate date;
    Timestamp begin; ///< its first moment
    Timestamp end; ///< the first moment of the next day

    bool operator==(const LocalDay &) const = default;
};

/** By its IANA name, for instance "Europe/Berlin"; InvalidInput for anything else. */
Result<QTimeZone> timeZoneFrom(const QString &name);

LocalDay localDay(const QDate &date, const QTimeZone &zone);

/** Today and the days before it, newest first, @p count altogether. */
QList<LocalDay> lastDays(int count, const QTimeZone &zone, Timestamp now);

/** RFC 3339 with the offset of that moment there: 2026-11-22T10:41:00.000+01:00. */
QString localText(Timestamp time, const QTimeZone &zone);

} // namespace earshot
