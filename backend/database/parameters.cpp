// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/parameters.h"

namespace earshot::database {

namespace {

/** Whether the backslash at @p at begins an escape, and is not itself escaped. */
bool beginsEscape(QByteArrayView json, qsizetype at)
{
    qsizetype before = 0;
    while (before < at && json.at(at - before - 1) == '\\')
        ++before;
    return before % 2 == 0;
}

} // namespace

QString jsonText(QByteArray json)
{
    constexpr QByteArrayView nul("\\u0000");
    for (qsizetype at = json.indexOf(nul); at >= 0; at = json.indexOf(nul, at + 1)) {
        if (beginsEscape(json, at))
            json.replace(at, nul.size(), "\\ufffd");
    }
    return QString::fromUtf8(json);
}

} // namespace earshot::database
