// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>

#include <optional>

namespace earshot::control {

/**
 * Asks the receiver that serves @p dataFolder to carry out @p command. Nothing when nobody serves
 * it: the caller may then open the data itself. Blocks up to a minute; for command-line programs.
 */
std::optional<Result<QJsonObject>> ask(
    const QString &dataFolder, const QString &command, const QJsonObject &arguments);

} // namespace earshot::control
