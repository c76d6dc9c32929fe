// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QMap>
#include <QString>

namespace earshot::desktop {

/** The bytes of the settings file at @p path; null when there is none. */
Result<QByteArray> readSettingsFile(const QString &path);

/**
 * @p file with @p values (name to text; a null text takes the line away), as settings::load()
 * reads it. Every other line stays as it is, comments and mistakes too.
 */
Result<QByteArray> changedSettings(const QByteArray &file, const QMap<QString, QString> &values);

/** Replaces the file whole or not at all, readable by its owner only; null bytes remove it. */
Result<void> writeSettingsFile(const QString &path, const QByteArray &bytes);

} // namespace earshot::desktop
