// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "simulator/options.h"

#include <QProcessEnvironment>
#include <QStringList>
#include <QUrl>

namespace earshot::simulator {

/** What the program was asked to do. */
struct CommandLine
{
    Options options;
    QUrl webhook; ///< empty: serve the API only
    QString help; ///< not empty: print this and end
};

/**
 * Reads the arguments, the program's name first. Secrets may stand in EARSHOT_SIM_API_KEY and
 * EARSHOT_SIM_SECRET instead, as command lines are visible to other users. InvalidInput names what
 * is unknown or wrong.
 */
Result<CommandLine> readCommandLine(
    const QStringList &arguments, const QProcessEnvironment &environment);

} // namespace earshot::simulator
