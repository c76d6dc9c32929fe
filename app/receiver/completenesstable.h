// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace earshot::receiver {

/** The answer of the command "completeness" as a table for a terminal: the days that had calls,
 * then all together. */
QString completenessTable(const QJsonObject &completeness);

} // namespace earshot::receiver
