// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv.h"

#include <algorithm>

namespace earshot {

using namespace Qt::StringLiterals;

namespace {

/** Some programs skip white space before a formula, and take the signs of full width too. */
bool isFormula(const QString &cell)
{
    static const QString beginnings = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20"_s;
    const auto first =
        std::find_if_not(cell.cbegin(), cell.cend(), [](QChar letter) { return letter.isSpace(); });
    return first != cell.cend() && beginnings.contains(*first);
}

QString quoted(QString cell)
{
    static const QString special = u"\",;\r\n\t"_s;
    if (isFormula(cell))
        cell.prepend(u'\'');
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

} // namespace earshot
