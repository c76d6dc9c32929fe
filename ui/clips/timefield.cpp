// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clips/timefield.h"

#include "ui/clips/cliptimes.h"

#include <algorithm>

namespace earshot::ui {

TimeField::TimeField(QWidget *parent)
    : QDoubleSpinBox(parent)
{
    setDecimals(2);
    setSingleStep(0.1);
    setButtonSymbols(NoButtons);
    setKeyboardTracking(false);
    setAlignment(Qt::AlignCenter);
}

QString TimeField::textFromValue(double seconds) const
{
    return clipTime(seconds, locale());
}

double TimeField::valueFromText(const QString &text) const
{
    return clipSeconds(text).value_or(value());
}

/** What is out of range may be on its way to what is not, and is brought back at the end. */
QValidator::State TimeField::validate(QString &text, int &) const
{
    const auto isPart = [](QChar letter) {
        return letter.isDigit() || letter == u':' || letter == u'.' || letter == u','
            || letter == u'٫' || letter.isSpace();
    };
    if (!std::all_of(text.cbegin(), text.cend(), isPart))
        return QValidator::Invalid;
    const auto seconds = clipSeconds(text);
    const bool isGood = seconds && *seconds >= minimum() && *seconds <= maximum();
    return isGood ? QValidator::Acceptable : QValidator::Intermediate;
}

} // namespace earshot::ui
