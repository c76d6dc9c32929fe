// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace earshot {

/**
 * One line of a CSV file (RFC 4180), CR LF included, as UTF-8. A cell that a spreadsheet would run
 * as a formula (it begins with = + - or @, also after white space or in full width) gets an
 * apostrophe before it: names and numbers of callers are chosen by callers.
 */
QByteArray csvLine(const QStringList &cells);

/**
 * A cell of text that a spreadsheet leaves as it is: what looks like a number, a date or a time
 * ("007", "1E5", "3-4") gets an apostrophe before it as well. For names and ids.
 */
QString csvText(const QString &cell);

} // namespace earshot
