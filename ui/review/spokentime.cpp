// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/spokentime.h"

#include "ui/review/turntext.h"
#include "ui/review/waveselection.h"

#include <QCoreApplication>

namespace earshot::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(earshot::ui::SpokenTime)
};

QString secondsText(int count)
{
    return count == 1 ? Text::tr("1 second") : Text::tr("%n seconds", nullptr, count);
}

QString minutesText(int count)
{
    return count == 1 ? Text::tr("1 minute") : Text::tr("%n minutes", nullptr, count);
}

QString hoursText(int count)
{
    return count == 1 ? Text::tr("1 hour") : Text::tr("%n hours", nullptr, count);
}

QString minutesAndSeconds(int minutes, int seconds)
{
    return seconds == 0 ? minutesText(minutes)
                        : Text::tr("%1 %2", "minutes, then seconds without the word")
                              .arg(minutesText(minutes), QString::number(seconds));
}

} // namespace

QString spokenTime(double seconds)
{
    const int whole = seconds > 0 && seconds < 1e9 ? int(seconds) : 0;
    if (whole < 60)
        return secondsText(whole);
    const int minutes = whole / 60 % 60;
    if (whole < 3600)
        return minutesAndSeconds(minutes, whole % 60);
    if (whole % 3600 == 0)
        return hoursText(whole / 3600);
    return Text::tr("%1 %2", "hours, then minutes and seconds")
        .arg(hoursText(whole / 3600), minutesAndSeconds(minutes, whole % 60));
}

QString spokenPlace(double seconds, double total, const TurnText &said)
{
    const QString speaking = speakingText(said);
    const QString place =
        Text::tr("%1 of %2", "position, length").arg(spokenTime(seconds), spokenTime(total));
    return speaking.isEmpty()
        ? place
        : Text::tr("%1, %2", "position and length, who speaks").arg(place, speaking);
}

QString spokenRange(const WaveRange &range)
{
    return Text::tr("selected from %1 to %2, %3 long")
        .arg(spokenTime(range.from), spokenTime(range.to), spokenTime(range.length()));
}

} // namespace earshot::ui
