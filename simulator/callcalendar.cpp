// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/callcalendar.h"

#include <QDateTime>

#include <algorithm>

namespace earshot::simulator {

namespace {

Timestamp momentOf(quint64 call, int days, const QDateTime &now, const Dice &dice)
{
    constexpr int opening = 8 * 3600;
    constexpr int openSeconds = 10 * 3600 + 1800;
    const int back = dice.below(days, "day", call);
    QDate day = now.date().addDays(-back);
    const bool quietDay = day.dayOfWeek() >= Qt::Saturday && dice.below(4, "weekend", call) != 0;
    if (quietDay)
        day = day.addDays(-2);
    const int second = opening + dice.below(openSeconds, "second", call);
    QDateTime moment(day, QTime::fromMSecsSinceStartOfDay(second * 1000));
    if (moment > now)
        moment = moment.addDays(-1);
    return Timestamp::fromMilliseconds(moment.toMSecsSinceEpoch());
}

} // namespace

std::vector<Timestamp> pastCalls(int count, int days, Timestamp now, const Dice &dice)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(now.milliseconds());
    std::vector<Timestamp> moments;
    for (int i = 0; i < count; ++i)
        moments.push_back(momentOf(quint64(i), std::max(1, days), local, dice));
    std::sort(moments.begin(), moments.end());
    return moments;
}

} // namespace earshot::simulator
