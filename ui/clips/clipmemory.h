// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSettings;

namespace earshot::ui {

/** How somebody makes clips. */
struct ClipHabits
{
    QString nameTemplate = QStringLiteral("{date} {time} {customer} {from}-{to}");
    int fade = 1; ///< none, short, half a second
    int format = 0; ///< MP3, WAV
    QString folder; ///< where the last one went; empty: nowhere yet

    bool operator==(const ClipHabits &) const = default;
};

inline constexpr int longestTemplate = 200;

/** As they were when the program ended; what is odd in @p settings, or null, is as usual. */
ClipHabits readHabits(const QSettings *settings);
void writeHabits(QSettings *settings, const ClipHabits &habits);

} // namespace earshot::ui
