// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "settings/settings.h"

#include <QJsonObject>
#include <QStringList>

namespace earshot::receiver {

/** Says on the standard error what went wrong; @p code. */
int fail(const QString &message, int code);

Error invalid(const QString &message);

/** A member of an answer as it is printed. */
QString printed(const QJsonObject &object, const QString &name);

/**
 * Takes "--name value" or "--name=value" out of @p arguments, so that the rest can be read as
 * settings; empty when it is not there. InvalidInput without a value.
 */
Result<QString> takeOption(QStringList &arguments, const QString &name);

/** Takes "--language CODE"; empty: the system's. InvalidInput names those that there are. */
Result<QString> takeLanguage(QStringList &arguments);

/** Takes those of the options "--name value" that are there into @p into, under their names. */
Result<void> takeTexts(QStringList &arguments, QJsonObject &into, const QStringList &names);

/** The same for options that may be given again and again: as lists, under their names with "s". */
Result<void> takeLists(QStringList &arguments, QJsonObject &into, const QStringList &names);

/** The settings of the rest of @p arguments for a command on data: their folder as an absolute
 * path. InvalidInput where it is not there. */
Result<settings::Settings> settingsOfFolder(const QStringList &arguments);

} // namespace earshot::receiver
