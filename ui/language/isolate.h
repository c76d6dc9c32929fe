// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earshot::ui {

/**
 * @p text such that its direction is its own beside text that runs the other way: a phone number,
 * a key or a path in an Arabic sentence. In languages from left to right it stays as it is.
 */
[[nodiscard]] QString isolated(const QString &text);

/** The same for what is from left to right whatever is in it: keys, of which some have a name of
 * the language ("Ctrl+Left") and some a sign without a direction. */
[[nodiscard]] QString isolatedLeftToRight(const QString &text);

/** A text that runs in the direction of the language also where it begins with words of another:
 * a label takes its direction from the first letter. */
[[nodiscard]] QString inLanguageDirection(const QString &text);

/** Without what these put around, for instance to be copied. */
[[nodiscard]] QString withoutIsolates(QString text);

} // namespace earshot::ui
