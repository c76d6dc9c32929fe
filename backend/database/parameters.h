// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QString>
#include <QVariant>

#include <optional>

namespace earshot::database {

/** A time; the connection writes it as its tables keep it. */
inline QVariant parameter(Timestamp time)
{
    return QVariant::fromValue(time);
}

inline QVariant parameter(std::optional<Timestamp> time)
{
    return time ? parameter(*time) : QVariant();
}

inline QVariant parameter(std::optional<double> number)
{
    return number ? QVariant(*number) : QVariant();
}

/** NULL for an empty text: for columns where nothing known and nothing said are the same. */
inline QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

/** Never NULL: for columns that must have a text. */
inline QVariant textOrEmpty(const QString &text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}

/** JSON for a column of its own, with U+FFFD for an escaped U+0000 and for half a pair of escaped
 * surrogates, which PostgreSQL refuses there. */
QString jsonText(QByteArray json);

/** The text with U+FFFD for U+0000, which neither database can carry in a text or in JSON. */
inline QString withoutNul(QString text)
{
    return text.contains(QChar::Null)
        ? text.replace(QChar(QChar::Null), QChar(QChar::ReplacementCharacter))
        : text;
}

} // namespace earshot::database
