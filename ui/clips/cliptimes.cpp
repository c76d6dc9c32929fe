// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clips/cliptimes.h"

#include "ui/review/timetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ClipDialog)
};

} // namespace

QString clipTime(double seconds, const QLocale &locale)
{
    const auto hundredths = qint64(std::lround(std::max(0.0, seconds) * 100));
    const QString fraction = QString::number(hundredths % 100).rightJustified(2, u'0');
    return playbackTime(double(hundredths / 100)) + locale.decimalPoint() + fraction;
}

std::optional<double> clipSeconds(const QString &text)
{
    static const QRegularExpression form(
        u"^(?:(?:(\\d{1,2}):)?(\\d{1,3}):)?(\\d{1,5}(?:[.,٫]\\d{0,3})?)$"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const QString last = match.captured(3).replace(u',', u'.').replace(u'٫', u'.');
    const double seconds = last.toDouble();
    if (!match.captured(2).isEmpty() && seconds >= 60)
        return {};
    return match.captured(1).toInt() * 3600.0 + match.captured(2).toInt() * 60.0 + seconds;
}

QString clipLength(double seconds, const QLocale &locale)
{
    if (seconds >= 60)
        return spokenLength(seconds);
    return Text::tr("%1 seconds", "a length below a minute").arg(locale.toString(seconds, 'f', 1));
}

} // namespace earshot::ui
