// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"

#include <QDateTime>
#include <QTimeZone>

namespace earshot {

QString Timestamp::toString() const
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds(), Qt::UTC).toString(Qt::ISODateWithMs);
}

std::optional<Timestamp> Timestamp::fromString(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return fromMilliseconds(time.toMSecsSinceEpoch());
}

Timestamp SystemClock::now() const
{
    using namespace std::chrono;
    return {duration_cast<microseconds>(system_clock::now().time_since_epoch()).count()};
}

} // namespace earshot
