// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localtime.h"

#include <QDateTime>
#include <QFileInfo>
#include <QRegularExpression>

namespace earshot {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 64;

/** Where the date line was moved a day was left out: it ends before it begins anything. */
Timestamp firstMoment(const QDate &date, const QTimeZone &zone)
{
    const QDateTime start = date.startOfDay(zone);
    const QDateTime moment = start.isValid() ? start : date.addDays(1).startOfDay(zone);
    return Timestamp::fromMilliseconds(moment.toMSecsSinceEpoch());
}

} // namespace

/** The name becomes part of a file's path in Qt, so its form is checked first. */
Result<QTimeZone> timeZoneFrom(const QString &name)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*\\z"_s);
    const QByteArray id = name.toLatin1();
    const bool isName = name.size() <= longestName && form.match(name).hasMatch();
    // Qt's list lacks what many computers are set to (Etc/UTC, US/Eastern, Asia/Calcutta), and
    // without a file it takes any word for a rule of its own.
    const bool isKnown = isName
        && (QTimeZone::isTimeZoneIdAvailable(id)
            || QFileInfo(u"/usr/share/zoneinfo/"_s + name).isFile());
    const QTimeZone zone = isKnown ? QTimeZone(id) : QTimeZone();
    if (zone.isValid())
        return zone;
    return Error{.code = ErrorCode::InvalidInput,
        .message = u"A time zone is named as in \"Europe/Berlin\" or \"UTC\"."_s};
}

LocalDay localDay(const QDate &date, const QTimeZone &zone)
{
    return {
        .date = date, .begin = firstMoment(date, zone), .end = firstMoment(date.addDays(1), zone)};
}

QList<LocalDay> lastDays(int count, const QTimeZone &zone, Timestamp now)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.milliseconds(), zone).date();
    QList<LocalDay> days;
    for (int back = 0; back < count; ++back)
        days.append(localDay(today.addDays(-back), zone));
    return days;
}

QString localText(Timestamp time, const QTimeZone &zone)
{
    const auto there = QDateTime::fromMSecsSinceEpoch(time.milliseconds(), zone);
    return there.toOffsetFromUtc(there.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

} // namespace earshot
