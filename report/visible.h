// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace earshot::report {

/**
 * @p text with every character that can't be seen, or that changes how others are seen, as JSON
 * writes it (\u202e): control characters, line ends, directions of text, marks without a width.
 * JSON stays the JSON it was. packaging/verify-audit has the same list.
 */
[[nodiscard]] QString visible(const QString &text);

/** The units of UTF-16 as JSON writes them. */
[[nodiscard]] QString escaped(const QString &text);

} // namespace earshot::report
