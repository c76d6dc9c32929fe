// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workhours.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace earshot {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array dayWords{"mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1, "fri"_L1, "sat"_L1, "sun"_L1};

/** 0 for Monday. */
std::optional<int> dayIn(const QString &word)
{
    const auto found = std::find(dayWords.begin(), dayWords.end(), word.toLower());
    if (found == dayWords.end())
        return std::nullopt;
    return int(found - dayWords.begin());
}

/** "Mon-Fri", "Sat" or "Fri-Mon". */
bool addDays(const QString &range, std::array<bool, 7> &days)
{
    const QStringList ends = range.split(u'-');
    const auto first = dayIn(ends.first());
    const auto last = dayIn(ends.last());
    if (!first || !last || ends.size() > 2)
        return false;
    for (int day = *first; day != *last; day = (day + 1) % 7)
        days[std::size_t(day)] = true;
    days[std::size_t(*last)] = true;
    return true;
}

std::optional<std::array<bool, 7>> daysIn(const QString &text)
{
    std::array<bool, 7> days = {};
    for (const QString &range : text.split(u',')) {
        if (!addDays(range, days))
            return std::nullopt;
    }
    return days;
}

/** Minutes of the day; 24:00 is its end. */
std::optional<int> minuteIn(const QString &hour, const QString &minute)
{
    const int minutes = hour.toInt() * 60 + minute.toInt();
    const bool isTime = minute.toInt() < 60 && minutes <= 24 * 60;
    return isTime ? std::optional(minutes) : std::nullopt;
}

} // namespace

std::optional<WorkHours> WorkHours::fromText(const QString &text)
{
    if (text.trimmed().isEmpty())
        return WorkHours();
    static const QRegularExpression form(
        u"^(?:([A-Za-z,-]+) +)?(\\d\\d?):(\\d\\d)-(\\d\\d?):(\\d\\d)(?: +(\\S+))?$"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QString dayText = match.captured(1).isEmpty() ? u"Mon-Fri"_s : match.captured(1);
    const auto days = daysIn(dayText);
    const auto from = minuteIn(match.captured(2), match.captured(3));
    const auto to = minuteIn(match.captured(4), match.captured(5));
    const QString zone = match.captured(6);
    WorkHours hours;
    hours.m_zone = zone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(zone.toUtf8());
    if (!days || !from || !to || *from == *to || !hours.m_zone.isValid())
        return std::nullopt;
    hours.m_isAlways = false;
    hours.m_days = *days;
    hours.m_from = *from;
    hours.m_to = *to;
    return hours;
}

bool WorkHours::includes(Timestamp moment) const
{
    if (m_isAlways)
        return true;
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(moment.milliseconds(), m_zone);
    const int minute = local.time().hour() * 60 + local.time().minute();
    const auto today = std::size_t(local.date().dayOfWeek() - 1);
    if (m_from < m_to)
        return m_days[today] && minute >= m_from && minute < m_to;
    const std::size_t yesterday = (today + 6) % 7; // its hours last until today
    return (m_days[today] && minute >= m_from) || (m_days[yesterday] && minute < m_to);
}

std::optional<Timestamp> WorkHours::offSince(Timestamp moment, std::chrono::minutes limit) const
{
    if (includes(moment))
        return std::nullopt;
    Timestamp since = moment;
    for (int minutes = 1; minutes <= limit.count(); ++minutes) {
        const Timestamp before = moment - std::chrono::minutes(minutes);
        if (includes(before))
            break;
        since = before;
    }
    return since;
}

} // namespace earshot
