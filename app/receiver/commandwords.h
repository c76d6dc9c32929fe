// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

namespace earshot::receiver {

/**
 * Takes "--name value" or "--name=value" out of @p arguments, so that the rest can be read as
 * settings; empty when it is not there. InvalidInput without a value.
 */
Result<QString> takeOption(QStringList &arguments, const QString &name);

} // namespace earshot::receiver
