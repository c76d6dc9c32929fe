// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clips/clipmemory.h"

#include <QSettings>

#include <algorithm>

namespace earshot::ui {

namespace {

constexpr auto nameKey = QLatin1StringView("clips/nameTemplate");
constexpr auto fadeKey = QLatin1StringView("clips/fade");
constexpr auto formatKey = QLatin1StringView("clips/format");
constexpr auto folderKey = QLatin1StringView("clips/folder");

} // namespace

ClipHabits readHabits(const QSettings *settings)
{
    ClipHabits habits;
    if (!settings)
        return habits;
    const QString name = settings->value(nameKey).toString().left(longestTemplate);
    if (!name.trimmed().isEmpty())
        habits.nameTemplate = name;
    habits.fade = std::clamp(settings->value(fadeKey, habits.fade).toInt(), 0, 2);
    habits.format = std::clamp(settings->value(formatKey, habits.format).toInt(), 0, 1);
    habits.folder = settings->value(folderKey).toString();
    return habits;
}

void writeHabits(QSettings *settings, const ClipHabits &habits)
{
    if (!settings)
        return;
    settings->setValue(nameKey, habits.nameTemplate);
    settings->setValue(fadeKey, habits.fade);
    settings->setValue(formatKey, habits.format);
    settings->setValue(folderKey, habits.folder);
}

} // namespace earshot::ui
