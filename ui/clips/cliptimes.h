// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace earshot::ui {

inline constexpr double shortestClip = 0.1; ///< seconds
inline constexpr double longestClip = 3600; ///< seconds

/** "0:12.50", "1:02:03.25": hundredths of a second, with the locale's decimal sign. */
QString clipTime(double seconds, const QLocale &locale = QLocale());
/** What clipTime() writes and people shorten: "12", "1:02", "0:12,5". Nothing for anything else. */
std::optional<double> clipSeconds(const QString &text);
/** "8.3 seconds", "1 min 12 s" for more than a minute. */
QString clipLength(double seconds, const QLocale &locale = QLocale());

} // namespace earshot::ui
