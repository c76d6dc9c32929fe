// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv.h"

#include <QRegularExpression>

#include <algorithm>

namespace earshot {

using namespace Qt::StringLiterals;

namespace {

/**
 * Before each beginning of a formula stands an apostrophe then. Some programs skip white space
 * there, and take the signs of full width too. Where a semicolon parts the columns, as in much of
 * Europe, our quotes stand inside a cell and hold nothing together: what follows one begins a cell.
 */
QString disarmed(QString cell)
{
    static const QRegularExpression beginning(
        u"(\\A|;|[\\t\\r\\n])(?=\\s*[=+\\-@\\x{FF1D}\\x{FF0B}\\x{FF0D}\\x{FF20}])"
        "(?<!\\A\\s)"_s);
    return cell.replace(beginning, u"\\1'"_s);
}

QString quoted(QString cell)
{
    static const QString special = u"\",;\r\n\t"_s;
    cell = disarmed(cell);
    const bool needsQuotes = std::any_of(
        cell.cbegin(), cell.cend(), [](QChar letter) { return special.contains(letter); });
    return needsQuotes ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

} // namespace

QByteArray csvLine(const QStringList &cells)
{
    QStringList line;
    for (const QString &cell : cells)
        line.append(quoted(cell));
    return (line.join(u',') + u"\r\n"_s).toUtf8();
}

QString csvText(const QString &cell)
{
    static const QRegularExpression number(u"\\A[ ]*[.,]?[0-9][0-9.,:/eE+ -]*\\z"_s);
    return number.match(cell).hasMatch() ? u'\'' + cell : cell;
}

} // namespace earshot
