// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "ui/theme/applytheme.h"

#include <QProcessEnvironment>
#include <QStringList>
#include <QUrl>

namespace earshot::desktop {

enum class Mode {
    Embedded, ///< keeps calls and recordings on this computer
    Sample, ///< the same with made-up calls, in a folder that goes at the end
    Connect, ///< shows what a receiver elsewhere keeps
};

/** What the program was asked for. */
struct CommandLine
{
    Mode mode = Mode::Embedded;
    QUrl server; ///< Connect
    Secret token; ///< Connect
    ui::ThemeMode theme = ui::ThemeMode::System;
    QString language; ///< a code of ui::languages(); empty: as chosen in the window
    QStringList settings; ///< what remains, for settings::load(): --data, --listen …
    QString help; ///< not empty: print this and end
};

/** @p arguments without the program's name. InvalidInput says what is wrong and what would be
 * right. */
Result<CommandLine> readCommandLine(
    const QStringList &arguments, const QProcessEnvironment &environment);

} // namespace earshot::desktop
