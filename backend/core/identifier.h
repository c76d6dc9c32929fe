// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace earshot {

/** A new random UUID (version 4), lower case, without braces: the form of every key of ours. */
QString newId();

/** True for a UUID in the 8-4-4-4-12 form, of any version and case. What does not pass never forms
 * part of a path. */
bool isUuid(QStringView text);

/** @p bytes random bytes from the operating system as URL-safe base64 without padding. */
QByteArray randomToken(qsizetype bytes = 32);

} // namespace earshot
