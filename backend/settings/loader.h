// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "settings/secretstore.h"
#include "settings/settings.h"

#include <QHash>
#include <QStringList>

namespace earshot::settings {

/** Where settings come from. The strongest first. */
struct Sources
{
    QStringList arguments; ///< only options of keys.h and --config, as "--name value" or
                           ///< "--name=value"; a program takes its own words out first
    QHash<QString, QString> environment;
    QString filePath; ///< empty for none; --config and then EARSHOT_CONFIG come before it
    const SecretStore *secrets = nullptr; ///< asked after environment and $CREDENTIALS_DIRECTORY

    /** Arguments as given and the environment of this process. */
    static Sources ofProcess(QStringList arguments);
};

/**
 * Settings from @p sources: command line, then EARSHOT_* variables, then the file, then the
 * defaults. The file has one "name = value" a line; lines that are empty or begin with '#' are
 * skipped. InvalidInput names what is unknown, double, bad or in the wrong place, where it stands
 * and what would be right; the text of a secret is never part of it.
 */
Result<Settings> load(const Sources &sources);

/** Every setting with its names, default and meaning, for --help. */
QString helpText();

} // namespace earshot::settings
