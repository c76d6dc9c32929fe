// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/timetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(earshot::ui::TimeText)
};

/** Nothing longer is a recording; four months. */
constexpr double longest = 1e7;

constexpr std::array<int, 17> steps{
    1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200};

qint64 wholeSeconds(double seconds)
{
    return seconds > 0 && seconds < 1e9 ? qint64(seconds) : 0;
}

QString twoDigits(qint64 value)
{
    return QString::number(value).rightJustified(2, u'0');
}

int stepFor(double totalSeconds, int width, int labelPixels)
{
    for (const int step : steps) {
        if (step * double(width) >= labelPixels * totalSeconds)
            return step;
    }
    return steps.back() * int(std::ceil(totalSeconds * labelPixels / width / steps.back()));
}

/** The finest usual step that cuts @p major into six parts at most. */
int minorStepFor(int major)
{
    return *std::find_if(steps.begin(), steps.end(),
        [major](int step) { return major % step == 0 && major / step <= 6; });
}

} // namespace

QString playbackTime(double seconds)
{
    return playbackTime(seconds, 0);
}

QString playbackTime(double seconds, double widest)
{
    const qint64 whole = wholeSeconds(seconds);
    const qint64 limit = std::max(whole, wholeSeconds(widest));
    const QString tail = twoDigits(whole % 60);
    if (limit >= 3600)
        return u"%1:%2:%3"_s.arg(QString::number(whole / 3600), twoDigits(whole / 60 % 60), tail);
    const QString minutes = limit >= 600 ? twoDigits(whole / 60) : QString::number(whole / 60);
    return u"%1:%2"_s.arg(minutes, tail);
}

QString spokenLength(double seconds)
{
    const qint64 whole = wholeSeconds(seconds); // as the list and the player count
    if (whole >= 3600)
        return Text::tr("%1 h %2 min").arg(whole / 3600).arg(whole / 60 % 60);
    if (whole >= 60)
        return Text::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
    return Text::tr("%1 s").arg(whole);
}

std::vector<RulerTick> rulerTicks(double fromSeconds, double toSeconds, int width, int labelPixels)
{
    std::vector<RulerTick> ticks;
    const double length = toSeconds - fromSeconds;
    if (!(fromSeconds >= 0) || !(length > 0) || !(toSeconds <= longest) || width <= 0
        || labelPixels <= 0)
        return ticks;
    const int major = stepFor(length, width, labelPixels);
    const int minor = minorStepFor(major);
    const int step = minor * width / length >= 8 ? minor : major;
    for (auto at = qint64(std::ceil(fromSeconds / step)) * step; double(at) <= toSeconds;
         at += step)
        ticks.push_back({double(at), at % major == 0});
    return ticks;
}

} // namespace earshot::ui
