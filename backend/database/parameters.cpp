// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/parameters.h"

namespace earshot::database {

namespace {

constexpr qsizetype escapeLength = 6; ///< as in \ud83d

/** The code unit that is written at @p at as \uXXXX. */
std::optional<char16_t> escapedUnit(QByteArrayView json, qsizetype at)
{
    if (at + escapeLength > json.size() || json.at(at) != '\\' || json.at(at + 1) != 'u')
        return std::nullopt;
    bool isNumber = false;
    const ushort unit = json.sliced(at + 2, escapeLength - 2).toUShort(&isNumber, 16);
    return isNumber ? std::optional(char16_t(unit)) : std::nullopt;
}

/** How much at @p at, where a backslash is, can stay as it is; 0 where it is no character. */
qsizetype soundEscape(QByteArrayView json, qsizetype at)
{
    constexpr qsizetype shortEscape = 2;
    const auto unit = escapedUnit(json, at);
    if (!unit)
        return shortEscape;
    if (*unit == 0 || QChar::isLowSurrogate(*unit))
        return 0;
    if (!QChar::isHighSurrogate(*unit))
        return escapeLength;
    const auto second = escapedUnit(json, at + escapeLength);
    return second && QChar::isLowSurrogate(*second) ? 2 * escapeLength : 0;
}

} // namespace

QString jsonText(QByteArray json)
{
    for (qsizetype at = json.indexOf('\\'); at >= 0; at = json.indexOf('\\', at)) {
        const qsizetype sound = soundEscape(json, at);
        if (sound == 0)
            json.replace(at, escapeLength, "\\ufffd");
        at += sound == 0 ? escapeLength : sound;
    }
    return QString::fromUtf8(json);
}

} // namespace earshot::database
